using System.Text;
using AngleSharp.Html.Dom;
using ChungSuc.Core.Councils;
using ChungSuc.Core.Users;
using ChungSuc.Core.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Steering;

public sealed class SteeringTests(SteeringApp app) : IClassFixture<SteeringApp>
{
    [Fact]
    public async Task Seat_WithFieldsAndVillages_ShownWithRowsAndJournal()
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);
        var village = (await app.UnitAsync(TestCommunes.VillageB)).Id;

        var sent = await browser.PostAsync("/ban-chi-dao/thanh-vien/them", new Dictionary<string, string>
        {
            ["Input.FullName"] = "Lưu Thị Thành Viên".Normalize(NormalizationForm.FormD), ["Input.Post"] = "Bí thư Đoàn xã", ["Input.Seat"] = "Member", ["Input.From"] = "01/10/2025",
            ["Input.Fields"] = "Thanh niên tình nguyện\nChuyển đổi số", ["Input.VillageIds"] = village.ToString(),
        });

        var page = await browser.FollowAsync(sent);
        Assert.Contains("Lưu Thị Thành ViênBí thư Đoàn xãThành viên Ban Chỉ đạoChuyển đổi số; Thanh niên tình nguyện; Thôn Đoài", Squeezed(page), StringComparison.Ordinal);
        var member = await app.DbAsync(db => db.CouncilMembers.Include(m => m.Charges).SingleAsync(m => m.FullName == "Lưu Thị Thành Viên"));
        Assert.Equal((CouncilBody.SteeringCommittee, 3), (member.Of, member.Charges.Count));
        Assert.Contains(await EventsAsync(nameof(MemberCharged)), s => s.Contains("giao phụ trách: Thanh niên tình nguyện; Chuyển đổi số; Thôn Đoài", StringComparison.Ordinal));
        Assert.DoesNotContain("Lưu Thị Thành Viên", (await browser.GetAsync("/hoi-dong")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Input.Post", "", "Nhập chức vụ công tác, ví dụ “Chủ tịch Hội Nông dân xã”.")]
    [InlineData("Input.FullName", "", "Nhập họ tên, hoặc chọn người trong danh sách.")]
    [InlineData("Input.FullName", "lộc văn CHỦ", "lộc văn CHỦ đã là thành viên Ban Chỉ đạo.")]
    [InlineData("Input.Seat", "Chair", "Ban Chỉ đạo đã có Trưởng Ban Chỉ đạo là Lộc Văn Chủ. Ghi người đó thôi trước, hoặc chọn vị trí khác.")]
    public async Task Seat_BadInput_SentenceAtTheField(string field, string typed, string sentence)
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);
        var values = new Dictionary<string, string> { ["Input.FullName"] = "Người Mới", ["Input.Post"] = "Công chức", ["Input.Seat"] = "Member", ["Input.From"] = "01/10/2025", [field] = typed };

        var answer = await browser.PostAsync("/ban-chi-dao/thanh-vien/them", values);

        Assert.Equal((HttpStatusCode.BadRequest, sentence), (answer.Status, answer.ErrorAt(field)));
    }

    [Fact]
    public async Task Charge_VillageGivenAndFieldTakenBack_OldEndsTheDayBefore()
    {
        var browser = await app.SignInAsync(Role.Chairman);
        var url = $"/ban-chi-dao/thanh-vien/{app.Deputy}/phan-cong";
        var form = await browser.GetAsync(url);
        var values = new Dictionary<string, string> { ["Input.Fields"] = "Thu nhập", ["Input.VillageIds"] = (await app.UnitAsync(TestCommunes.VillageA)).Id.ToString(), ["Input.From"] = "10/10/2025" };

        var sent = await browser.SubmitAsync(form, Form(form), values);
        var stale = await browser.SubmitAsync(form, Form(form), new Dictionary<string, string>(values) { ["__once"] = Guid.CreateVersion7().ToString(), ["Input.Fields"] = "Khác" });

        Assert.Equal(HttpStatusCode.Redirect, sent.Status);
        Assert.Contains("Người khác vừa sửa thành viên Vi Văn Bưởi", stale.Text, StringComparison.Ordinal);
        var charges = await app.DbAsync(db => db.MemberCharges.Where(c => c.MemberId == app.Deputy).OrderBy(c => c.Name).Select(c => new { c.Name, c.ValidFrom, c.ValidTo }).ToListAsync());
        Assert.Equal(["Giao thông", "Thu nhập", "Thôn Đông"], charges.Select(c => c.Name).Order(StringComparer.Ordinal));
        Assert.Equal(new DateOnly(2025, 10, 9), charges.Single(c => c.Name == "Giao thông").ValidTo);
    }

    [Fact]
    public async Task Meeting_ConclusionsBecomeTasks_StateStandsOnTheMeetingAndInTheTable()
    {
        var officer = await app.SignInAsync(Role.ProgrammeOfficer);
        var url = await app.CallAsync(officer, "Phân công quý IV");
        await officer.PostAsync(url + "/diem-danh", new Dictionary<string, string>());
        var village = await app.UnitAsync(TestCommunes.VillageA);
        var form = await officer.GetAsync(url + "/bien-ban");
        var values = new Dictionary<string, string>
        {
            ["Input.Course"] = "Nghe báo cáo\nThảo luận", ["Input.EndsAt"] = "10h",
            ["Input.Conclusions[0].Text"] = "Cả xã ra quân ngày 20",
            ["Input.Conclusions[1].Text"] = "Lập danh sách hộ hiến đất", ["Input.Conclusions[1].UnitId"] = village.Id.ToString(), ["Input.Conclusions[1].Deadline"] = "20/10/2025",
            ["Input.Conclusions[4].Text"] = "Rà soát thu nhập", ["Input.Conclusions[4].MemberId"] = app.Deputy.ToString(), ["Input.Conclusions[4].Deadline"] = "31/10/2025", ["Input.Conclusions[4].Product"] = "Bảng rà soát",
        };

        var sent = await officer.SubmitAsync(form, Form(form), values);
        var twice = await officer.SubmitAsync(form, Form(form), values);

        Assert.Equal((HttpStatusCode.Redirect, sent.Location), (twice.Status, twice.Location));
        var id = Guid.Parse(url.AsSpan("/ban-chi-dao/hop/".Length));
        var tasks = await app.DbAsync(db => db.WorkItems.Where(i => i.SourceRecordId == id).OrderBy(i => i.Number).ToListAsync());
        var (listed, member) = (tasks[0], tasks[1]);
        Assert.Equal(2, tasks.Count);
        Assert.Equal((WorkItemSourceKind.Meeting, "ket-luan-2", village.Id, "Báo cáo kết quả thực hiện kết luận"), (listed.SourceKind, listed.SourceKey, listed.OwnerUnitId, listed.Product));
        Assert.Equal(((await app.PersonAsync(TestCommunes.PersonB)).Id, (await app.UnitAsync("Phòng Kinh tế")).Id, "Bảng rà soát"), (member.ResponsiblePersonId!.Value, member.OwnerUnitId, member.Product));
        Assert.Contains(await EventsAsync(nameof(BodyMeetingClosed)), s => s.EndsWith("3 kết luận, 2 kết luận thành việc được giao", StringComparison.Ordinal));

        // The deputy's task is done in time and found good; the table counts it (Kế hoạch, IV.1.a).
        await app.AsAsync<WorkItemService, Guid>(Role.VillageHead, s => s.CompleteAsync(new CompleteWorkItem { WorkItemId = listed.Id, FinishedOn = new DateOnly(2025, 10, 15), Delivered = "Danh sách" }));
        await app.InCommuneAsync<WorkItemService, Guid>(s => s.CompleteAsync(new CompleteWorkItem { WorkItemId = member.Id, FinishedOn = new DateOnly(2025, 10, 15), Delivered = "Bảng" }));
        await app.AsAsync<WorkItemDecisionService, Guid>(Role.Chairman, s => s.AcceptAsync(new AcceptWorkItem(member.Id, QualityMark.Good, null)));
        var page = await officer.GetAsync(url);
        Assert.Contains("2. Lập danh sách hộ hiến đất Thôn Đông 20/10/2025 Việc " + listed.NumberText + " chờ xác nhận", page.Text, StringComparison.Ordinal);
        Assert.Contains("hoàn thành đúng hạn", page.Text, StringComparison.Ordinal);
        var row = (await app.InCommuneAsync<MemberDutyQueries, IReadOnlyList<MemberDutyRow>>(q => q.OfYearAsync(2025, default))).Single(r => r.Member.Id == app.Deputy);
        Assert.Equal((1, 1, 0, 1), (row.Tally.Assigned, row.Tally.OnTime, row.Tally.Late, row.Of(QualityMark.Good)));
        Assert.Contains("Tốt 1", (await officer.GetAsync("/ban-chi-dao/nhiem-vu-thanh-vien?nam=2025")).Text, StringComparison.Ordinal);
        Assert.Contains("Rà soát thu nhập", (await officer.GetAsync($"/nhiem-vu?pham-vi=All&tinh-trang=&nguoi={member.ResponsiblePersonId}")).Text, StringComparison.Ordinal);

        var open = await officer.GetAsync("/ban-chi-dao/ket-luan?con-mo=true");
        var found = await officer.GetAsync("/ban-chi-dao/ket-luan?q=" + Uri.EscapeDataString("danh sách hộ".Normalize(NormalizationForm.FormD)));
        Assert.Contains("Lập danh sách hộ hiến đất", open.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Rà soát thu nhập", open.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Cả xã ra quân", found.Text, StringComparison.Ordinal);
        var (_, paper, _) = await officer.DownloadAsync(url + "/thong-bao");
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(paper));
        using var words = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        Assert.Contains("Giao Thôn Đông thực hiện", await words.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal("PK"u8.ToArray(), (await officer.DownloadAsync("/ban-chi-dao/nhiem-vu-thanh-vien/excel?nam=2025")).Body[..2]);
    }

    [Theory]
    [InlineData("Input.Conclusions[0].Text", "", "Ghi từ 1 đến 30 kết luận.")]
    [InlineData("Input.Conclusions[1].Deadline", "14/10/2025", "Viết kết luận, hoặc bỏ trống cả dòng.", "Input.Conclusions[1].Text")]
    [InlineData("Input.Conclusions[0].Deadline", "20/10/2025", "Có hạn thì chọn đơn vị hoặc thành viên chịu trách nhiệm.", "Input.Conclusions[0].UnitId")]
    [InlineData("Input.EndsAt", "07:00", "Giờ kết thúc phải sau giờ bắt đầu 08:00.")]
    public async Task Close_BadInput_SentenceAtTheFieldAndNothingWritten(string field, string typed, string sentence, string? at = null)
    {
        var officer = await app.SignInAsync(Role.ProgrammeOfficer);
        var url = await app.CallAsync(officer, "Họp bị từ chối");
        await officer.PostAsync(url + "/diem-danh", new Dictionary<string, string>());
        var values = new Dictionary<string, string> { ["Input.Conclusions[0].Text"] = "Một kết luận", ["Input.EndsAt"] = "10:00", [field] = typed };

        var answer = await officer.PostAsync(url + "/bien-ban", values);

        Assert.Equal((HttpStatusCode.BadRequest, sentence), (answer.Status, answer.ErrorAt(at ?? field)));
        var id = Guid.Parse(url.AsSpan("/ban-chi-dao/hop/".Length));
        Assert.Equal(0, await app.DbAsync(db => db.BodyConclusions.CountAsync(c => c.MeetingId == id)));
    }

    [Fact]
    public async Task Close_MemberWithoutDeadline_OrMeetingAhead_Refused()
    {
        var officer = await app.SignInAsync(Role.ProgrammeOfficer);
        var url = await app.CallAsync(officer, "Họp ngày mai", "16/10/2025");
        var unready = await officer.PostAsync(url + "/bien-ban", new Dictionary<string, string> { ["Input.EndsAt"] = "10:00" });
        await officer.PostAsync(url + "/diem-danh", new Dictionary<string, string>());
        var ahead = await officer.PostAsync(url + "/bien-ban", new Dictionary<string, string> { ["Input.EndsAt"] = "10:00", ["Input.Conclusions[0].Text"] = "Kết luận sớm" });

        Assert.Contains("Điểm danh đủ các thành viên trước khi ghi biên bản.", unready.Summary, StringComparison.Ordinal);
        Assert.Contains("Cuộc họp diễn ra ngày 16/10/2025, chưa ghi biên bản được.", ahead.Summary, StringComparison.Ordinal);
        Assert.Contains("Ngày mai Dự họp Ban Chỉ đạo: Họp ngày mai", await app.HomeOfMemberAsync(), StringComparison.Ordinal);
        Assert.Contains("Họp Ban Chỉ đạo: Họp ngày mai", (await officer.GetAsync("/lich?thang=10-2025")).Text, StringComparison.Ordinal);
        var id = Guid.Parse(url.AsSpan("/ban-chi-dao/hop/".Length));
        var refused = await Assert.ThrowsAsync<RuleException>(() => app.AsAsync<BodyMeetingService, Guid>(Role.VillageHead, s => s.AttendAsync(new RecordAttendance(id, 1, []))));
        Assert.Equal("steering.role", refused.Code);
    }

    [Fact]
    public async Task Call_Joint_BothBodiesSitOnceEach_ForeignIdsAre404()
    {
        await app.SeatCouncilAsync();
        var officer = await app.SignInAsync(Role.EmulationSecretary);
        var url = await app.CallAsync(officer, "Họp liên tịch", kind: "Joint");
        var seats = (await app.InCommuneAsync<BodyMeetingQueries, BodyMeetingDetail>(q => q.GetAsync(Guid.Parse(url.AsSpan("/ban-chi-dao/hop/".Length)), default))).Meeting.Seats;
        var foreign = await app.SignInAsync(TestCommunes.OtherUserName(Role.EmulationSecretary));

        Assert.Equal(seats.Count, seats.Select(s => s.FullName).Distinct().Count());
        Assert.Contains(seats, s => s.Title.EndsWith("Chủ tịch Hội đồng", StringComparison.Ordinal));
        Assert.Equal("Trưởng Ban Chỉ đạo", seats[0].Title.Split(", ")[1]);
        Assert.Equal(HttpStatusCode.NotFound, (await foreign.GetAsync(url)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await foreign.GetAsync(url + "/thong-bao")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await foreign.GetAsync($"/ban-chi-dao/thanh-vien/{app.Deputy}/phan-cong")).Status);
    }

    private Task<List<string>> EventsAsync(string kind) => app.DbAsync(db => db.JournalEvents.Where(e => e.Kind == kind).Select(e => e.Sentence).ToListAsync());

    private static IHtmlFormElement Form(TestPage page) => (IHtmlFormElement)page.Html.QuerySelector("main form[method=post]")!;

    /// <summary>The cells of the list without the white space between them.</summary>
    private static string Squeezed(TestPage page) => string.Concat(page.Html.QuerySelectorAll("tr").Select(row => string.Concat(row.Children.Select(cell => cell.TextContent.Trim())) + "\n"));
}

/// <summary>"xã Thử" with a Steering Committee of three.</summary>
public sealed class SteeringApp : TestApp
{
    public Guid Head { get; private set; }

    public Guid Deputy { get; private set; }

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        var person = (await PersonAsync(TestCommunes.PersonB)).Id;
        Head = await AsAsync<CouncilService, Guid>(Role.ProgrammeOfficer, s => s.SeatAsync(new SeatCouncilMembers(
        [
            Member("Lộc Văn Chủ", CouncilSeat.Chair),
            Member(null, CouncilSeat.DeputyChair) with { PersonId = person, Fields = ["Giao thông"] },
            Member("Hà Thị Thư Ký", CouncilSeat.StandingMember),
        ])));
        Deputy = await DbAsync(db => db.CouncilMembers.Where(m => m.PersonId == person).Select(m => m.Id).SingleAsync());
    }

    /// <summary>The member of the list of persons has an account.</summary>
    public async Task<string> HomeOfMemberAsync()
    {
        var (person, unit) = ((await PersonAsync(TestCommunes.PersonB)).Id, (await UnitAsync("Phòng Kinh tế")).Id);
        await InCommuneAsync<UserService, Guid>(s => s.OpenAsync(new OpenAccount { UserName = "buoi", FullName = TestCommunes.PersonB, Role = Role.CultureOfficer, UnitId = unit, From = new DateOnly(2025, 7, 1), PersonId = person }));
        return (await (await SignInAsync("buoi")).GetAsync("/viec-cua-toi")).Text;
    }

    public async Task<string> CallAsync(TestBrowser browser, string title, string on = "15/10/2025", string kind = "Steering")
    {
        var sent = await browser.PostAsync("/ban-chi-dao/hop/moi", new Dictionary<string, string>
        {
            ["Input.Kind"] = kind, ["Input.Title"] = title, ["Input.HeldOn"] = on, ["Input.ChairId"] = Head.ToString(), ["Input.SecretaryId"] = Deputy.ToString(), ["Input.Agenda"] = "Báo cáo\nPhân công",
        });
        return sent.Location ?? throw new InvalidOperationException(sent.Text);
    }

    private static SeatCouncilMember Member(string? name, CouncilSeat seat) =>
        new() { FullName = name, Post = "Cán bộ xã", Seat = seat, Body = CouncilBody.SteeringCommittee, From = new DateOnly(2025, 7, 1) };
}
