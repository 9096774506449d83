using System.Text;
using ChungSuc.Core.Inspections;
using ChungSuc.Core.Units;
using ChungSuc.Core.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Inspections;

public sealed class InspectionTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly DateOnly Held = new(2025, 10, 10);

    private readonly InspectionWorld world = new(app);

    [Fact]
    public async Task Journey_PlanVisitMinutesFinding_TaskIsGivenAndTheVillageAnswers()
    {
        var secretary = await app.SignInAsync(Role.EmulationSecretary);
        var east = (await app.UnitAsync(TestCommunes.VillageA)).Id.ToString();

        var plan = await secretary.PostAsync("/kiem-tra/ke-hoach/ghi", new Dictionary<string, string>
        {
            ["Input.Kind"] = "CouncilYearly", ["Input.Name"] = "Kiểm tra năm", ["Input.IssuingBody"] = "Hội đồng xã", ["Input.DocumentNumber"] = "12/KH", ["Input.DocumentOn"] = "05/3/2025",
        });
        var visit = await secretary.PostAsync("/kiem-tra/ghi?ke-hoach=" + plan.Location!.Split('/')[^1], new Dictionary<string, string>
        {
            ["Input.Purpose"] = "Hồ sơ tự chấm", ["Input.FromOn"] = "10/10/2025", ["Input.PlaceIds"] = east, ["Input.Members"] = "Vi Văn Bưởi, Công chức\nNgười Ngoài", ["Input.DespiteOverlap"] = "cần đi",
        });
        var form = await secretary.GetAsync(visit.Location + "/bien-ban");
        var minutes = await secretary.SubmitAsync(
            form, InspectionWorld.Form(form), new Dictionary<string, string> { ["Input.Found"] = "Đã xem sổ", ["Input.Conclusion"] = "Cần bổ sung sổ" }, [new("Input.Evidence", "bien ban.png", TestFile.Png)]);
        var finding = await secretary.PostAsync(visit.Location + "/kien-nghi", new Dictionary<string, string>
        {
            ["Input.Text"] = "Sổ rác thải không ghi từ tháng 6", ["Input.Recommendation"] = "Lập lại sổ rác thải", ["Input.Deadline"] = "30/10/2025",
        });
        var head = await app.SignInAsync(Role.VillageHead);
        await head.PostAsync(visit.Location + "/giai-trinh", new Dictionary<string, string> { ["Input.Text"] = "Thôn nhận thiếu sót" });

        Assert.Equal(minutes.Location, finding.Location);
        var page = await secretary.FollowAsync(finding);
        Assert.Contains("đã thực hiện 10/10/2025", page.Text, StringComparison.Ordinal);
        Assert.Contains("Vi Văn Bưởi, Công chức; Người Ngoài", page.Text, StringComparison.Ordinal);
        Assert.Contains("bien ban.png", page.Text, StringComparison.Ordinal);
        Assert.Contains("Người villagehead, ngày 15/10/2025: Thôn nhận thiếu sót", page.Text, StringComparison.Ordinal);
        var item = await app.DbAsync(db => db.WorkItems.SingleAsync(i => i.Title == "Lập lại sổ rác thải"));
        Assert.Equal((WorkItemSourceKind.Inspection, new DateOnly(2025, 10, 30), east), (item.SourceKind, item.Deadline, item.OwnerUnitId.ToString()));
        Assert.Contains("Lập lại sổ rác thải", (await head.GetAsync("/nhiem-vu")).Text, StringComparison.Ordinal);
        Assert.Contains("ghi kiến nghị số 2025/", page.Text, StringComparison.Ordinal);
        Assert.Equal(1, await app.DbAsync(db => db.InspectionMembers.CountAsync(m => m.PersonId != null && m.Name == "Vi Văn Bưởi")));
    }

    [Theory]
    [InlineData("/kiem-tra/ke-hoach/ghi", "Input.Name", "", "Nhập tên kế hoạch, ví dụ “Kiểm tra Phong trào thi đua năm 2025”.")]
    [InlineData("/kiem-tra/ke-hoach/ghi", "Input.Year", "2027", "Nhập năm của kế hoạch, từ 2000 đến 2026.")]
    [InlineData("/kiem-tra/ke-hoach/ghi", "Input.DocumentOn", "16/10/2025", "Ngày ban hành chưa tới. Nhập ngày không sau hôm nay.")]
    [InlineData("/kiem-tra/ghi", "Input.PlanIds", "", "Chọn ít nhất một kế hoạch mà cuộc này phục vụ.")]
    [InlineData("/kiem-tra/ghi", "Input.PlaceIds", "", "Chọn ít nhất một thôn hoặc đơn vị được đến.")]
    [InlineData("/kiem-tra/ghi", "Input.ToOn", "09/10/2025", "Ngày cuối phải từ ngày đầu trở đi.")]
    [InlineData("/kiem-tra/{0}/bien-ban", "Input.HeldOn", "11/10/2025", "Lịch của cuộc này là ngày 10/10/2025. Nhập ngày trong lịch, hoặc đổi ngày của cuộc trước.")]
    [InlineData("/kiem-tra/{0}/bien-ban", "Input.Conclusion", "", "Ghi kết luận của đoàn.")]
    [InlineData("/kiem-tra/{0}/doi-ngay", "Input.FromOn", "10/10/2025", "Đó là ngày đang có. Nhập ngày mới.")]
    [InlineData("/kiem-tra/{0}/huy", "Reason", "", "Nêu lý do hủy, ví dụ “đã ghép vào cuộc kiểm tra của tỉnh”.")]
    [InlineData("/kiem-tra/{1}/kien-nghi", "Input.Deadline", "14/10/2025", "Hạn phải từ ngày giao 15/10/2025 trở đi. Kiểm tra lại hạn.")]
    [InlineData("/kiem-tra/{1}/minh-chung", "Input.Evidence", "", "Chọn ảnh hoặc bản quét cần thêm.")]
    [InlineData("/kiem-tra/boc-tham", "Input.Count", "2", "Nhập số nơi cần bốc, từ 1 đến 1.")]
    [InlineData("/kiem-tra/boc-tham", "Input.Seed", "12a", "Số gieo chỉ gồm chữ số, tối đa 40 chữ số. Để trống thì chương trình tự gieo.")]
    public async Task Post_BadForm_SentenceAtTheFieldAndNothingWritten(string path, string field, string typed, string sentence)
    {
        var secretary = await app.SignInAsync(Role.EmulationSecretary);
        var planned = await world.VisitAsync(Role.EmulationSecretary, "Sai", Held);
        var made = await world.MadeAsync(Role.EmulationSecretary, "Sai đã đi", Held);
        var page = await secretary.GetAsync(string.Format(null, path, planned, made));
        var values = await ValuesAsync(page);
        values[field] = typed;
        if (field is "Input.PlanIds" or "Input.PlaceIds")
        {
            values.Remove(field); // boxes that are not ticked send nothing
        }

        var before = await app.DbAsync(db => db.JournalProcesses.CountAsync());
        var answer = await secretary.SubmitAsync(page, InspectionWorld.Form(page), values);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(sentence, answer.ErrorAt(field));
        Assert.Equal(before, await app.DbAsync(db => db.JournalProcesses.CountAsync()));
    }

    [Fact]
    public async Task Post_VisitThatOverlaps_OtherIsShownAndTheDecisionIsKept()
    {
        var secretary = await app.SignInAsync(Role.EmulationSecretary);
        var there = await world.VisitAsync(Role.Front, "Giám sát lấy ý kiến", new DateOnly(2026, 3, 2), TestCommunes.VillageB);
        await world.PlanAsync(Role.EmulationSecretary, "Kế hoạch trùng");
        var page = await secretary.GetAsync("/kiem-tra/ghi");
        var values = await ValuesAsync(page);
        values["Input.Purpose"] = "Đi gần nhau";
        values["Input.FromOn"] = "05/3/2026";
        values["Input.PlaceIds"] = (await app.UnitAsync(TestCommunes.VillageB)).Id.ToString();
        values["Input.DespiteOverlap"] = string.Empty;

        var asked = await secretary.SubmitAsync(page, InspectionWorld.Form(page), values);
        var none = await app.DbAsync(db => db.InspectionVisits.CountAsync(v => v.Purpose == "Đi gần nhau"));
        values["Input.DespiteOverlap"] = "thôn đã đồng ý tiếp hai đoàn";
        var saved = await secretary.SubmitAsync(asked, InspectionWorld.Form(asked), values);

        Assert.Equal("Nơi này đã có cuộc khác. Nêu vì sao vẫn đi, hoặc đổi ngày, đổi nơi đến.", asked.ErrorAt("Input.DespiteOverlap"));
        Assert.Contains("(ngày 02/03/2026): Giám sát lấy ý kiến. Trùng vì cùng đến Thôn Đoài, cách nhau không quá 7 ngày.", asked.Text, StringComparison.Ordinal);
        Assert.NotNull(asked.Html.QuerySelector($"main a[href='/kiem-tra/{there}']"));
        Assert.Equal("Đi gần nhau", asked.ValueOf("Input.Purpose"));
        Assert.Equal(0, none);
        Assert.Contains("“thôn đã đồng ý tiếp hai đoàn”", (await secretary.FollowAsync(saved)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Front_ItsRecords_TheCommitteeReadsAndCannotChange()
    {
        var chairman = await app.SignInAsync(Role.Chairman);
        var made = await world.MadeAsync(Role.Front, "Giám sát riêng", Held);
        var finding = await world.FindingAsync(Role.Front, made, "Công khai danh sách", new DateOnly(2025, 11, 1));
        var planned = await world.VisitAsync(Role.Front, "Giám sát sắp tới", new DateOnly(2025, 10, 12));
        var before = await app.DbAsync(db => db.JournalProcesses.CountAsync());

        var read = await chairman.GetAsync($"/kiem-tra/{made}");
        var answers = new[]
        {
            await chairman.PostAsync($"/kiem-tra/{planned}/bien-ban", new Dictionary<string, string> { ["Input.Found"] = "x", ["Input.Conclusion"] = "x" }),
            await chairman.PostAsync($"/kiem-tra/{planned}/doi-ngay", new Dictionary<string, string> { ["Input.FromOn"] = "20/10/2025", ["Input.Reason"] = "x" }),
            await chairman.PostAsync($"/kiem-tra/{planned}/huy", new Dictionary<string, string> { ["Reason"] = "x" }),
            await chairman.PostAsync($"/kiem-tra/{made}/kien-nghi", new Dictionary<string, string> { ["Input.Text"] = "x", ["Input.Recommendation"] = "x", ["Input.Deadline"] = "30/10/2025" }),
            await chairman.PostAsync($"/kiem-tra/huy/kien-nghi/{finding}", new Dictionary<string, string> { ["Reason"] = "x" }),
        };

        Assert.Contains("Công khai danh sách", read.Text, StringComparison.Ordinal);
        Assert.Null(read.Html.QuerySelector($"main a[href='/kiem-tra/{made}/kien-nghi']"));
        Assert.All(answers, a => Assert.Equal(HttpStatusCode.BadRequest, a.Status));
        Assert.All(answers, a => Assert.Contains("Hồ sơ giám sát do Mặt trận lập; Ủy ban nhân dân đọc và giải trình, không ghi, không sửa.", a.Summary, StringComparison.Ordinal));
        Assert.Equal(before, await app.DbAsync(db => db.JournalProcesses.CountAsync()));
    }

    [Fact]
    public async Task Join_FrontPlanIntoACouncilVisit_OneVisitServesBoth()
    {
        var visit = await world.VisitAsync(Role.EmulationSecretary, "Đi chung", new DateOnly(2025, 12, 1));
        var plan = await world.PlanAsync(Role.Front, "Giám sát ghép");
        var front = await app.SignInAsync(Role.Front);

        var joined = await front.FollowAsync(await front.PostAsync($"/kiem-tra/{visit}/ghep", new Dictionary<string, string> { ["PlanId"] = plan.ToString() }));
        var again = await front.PostAsync($"/kiem-tra/{visit}/ghep", new Dictionary<string, string> { ["PlanId"] = plan.ToString() });

        Assert.Contains("Giám sát ghép Giám sát của Mặt trận, Người front ghi", joined.Text, StringComparison.Ordinal);
        Assert.Contains("ghép kế hoạch Giám sát ghép vào cuộc số", joined.Text, StringComparison.Ordinal);
        Assert.EndsWith("đã phục vụ kế hoạch này. Chọn kế hoạch khác.", again.ErrorAt("PlanId"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task MoveThenCancel_CalendarFollowsAndReasonsStay()
    {
        var secretary = await app.SignInAsync(Role.EmulationSecretary);
        var visit = await world.VisitAsync(Role.EmulationSecretary, "Dời vì mưa", new DateOnly(2025, 11, 3));

        await secretary.PostAsync($"/kiem-tra/{visit}/doi-ngay", new Dictionary<string, string>
        {
            ["Input.FromOn"] = "18/11/2025", ["Input.ToOn"] = "19/11/2025", ["Input.Reason"] = "Mưa lũ", ["Input.DespiteOverlap"] = "cần đi",
        });
        var month = await secretary.GetAsync("/lich?thang=11-2025");
        var days = month.Html.QuerySelectorAll("td").Where(td => td.TextContent.Contains("Kiểm tra: Dời vì mưa", StringComparison.Ordinal)).Select(td => td.QuerySelector("b.day")!.TextContent).ToList();
        var cancelled = await secretary.FollowAsync(await secretary.PostAsync($"/kiem-tra/{visit}/huy", new Dictionary<string, string> { ["Reason"] = "Đã ghép vào đoàn tỉnh" }));
        var late = await secretary.PostAsync($"/kiem-tra/{visit}/doi-ngay", new Dictionary<string, string> { ["Input.FromOn"] = "25/11/2025", ["Input.Reason"] = "x" });

        Assert.Equal(["Thứ Ba, 18", "Thứ Tư, 19"], days);
        Assert.Contains("Từ 03/11/2025 sang 18/11/2025 - 19/11/2025: Mưa lũ", cancelled.Text, StringComparison.Ordinal);
        Assert.Contains("Cuộc này đã hủy. Lý do: Đã ghép vào đoàn tỉnh.", cancelled.Text, StringComparison.Ordinal);
        Assert.Contains("đã hủy: Đã ghép vào đoàn tỉnh. Không ghi thêm được.", late.Summary, StringComparison.Ordinal);
        Assert.DoesNotContain("Dời vì mưa", (await secretary.GetAsync("/lich?thang=11-2025")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feed_OfTheVillageHead_HoldsTheVisitsToHisVillageOnly()
    {
        await world.VisitAsync(Role.Front, "Giám sát ở thôn tôi", new DateOnly(2025, 11, 20));
        await world.VisitAsync(Role.EmulationSecretary, "Kiểm tra thôn khác", new DateOnly(2025, 11, 20), TestCommunes.VillageB);
        var head = await app.SignInAsync(Role.VillageHead);

        var made = await head.FollowAsync(await head.PostAsync("/lich/dia-chi", new Dictionary<string, string>()));
        var (_, bytes, _) = await app.Anonymous().DownloadAsync(made.Html.QuerySelector("code")!.TextContent);
        var text = Encoding.UTF8.GetString(bytes).Replace("\r\n ", string.Empty, StringComparison.Ordinal);

        Assert.Contains("DTSTART;VALUE=DATE:20251120\r\nDTEND;VALUE=DATE:20251121\r\nSUMMARY:Giám sát: Giám sát ở thôn tôi", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kiểm tra thôn khác", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kiểm tra thôn khác", (await head.GetAsync("/lich?thang=11-2025&pham-vi=All")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task VillageHead_OtherVillage_NotFoundAndNotListed()
    {
        var head = await app.SignInAsync(Role.VillageHead);
        var other = await world.MadeAsync(Role.EmulationSecretary, "Việc thôn Đoài", Held, TestCommunes.VillageB);
        var own = await world.MadeAsync(Role.EmulationSecretary, "Việc thôn Đông", Held);

        var list = await head.GetAsync("/kiem-tra?q=" + Uri.EscapeDataString("việc thôn".Normalize(NormalizationForm.FormD)));

        Assert.Contains("Việc thôn Đông", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Việc thôn Đoài", list.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await head.GetAsync($"/kiem-tra/{other}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await head.GetAsync($"/kiem-tra/{other}/giai-trinh")).Status);
        Assert.Equal(HttpStatusCode.OK, (await head.GetAsync($"/kiem-tra/{own}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await head.GetAsync("/kiem-tra/ghi")).Status);
    }

    [Fact]
    public async Task Finding_FollowsItsTask_ToTheListOfOpenOnes()
    {
        var secretary = await app.SignInAsync(Role.EmulationSecretary);
        var visit = await world.MadeAsync(Role.EmulationSecretary, "Theo dõi khắc phục", Held);
        var done = await world.TaskOfAsync(await world.FindingAsync(Role.EmulationSecretary, visit, "Dựng lại biển chỉ dẫn", new DateOnly(2025, 10, 20)));
        await world.FindingAsync(Role.EmulationSecretary, visit, "Treo biển chỉ dẫn đầu thôn", new DateOnly(2025, 10, 25));
        await app.AsAsync<WorkItemService, Guid>(Role.VillageHead, s => s.CompleteAsync(new CompleteWorkItem { WorkItemId = done, FinishedOn = new DateOnly(2025, 10, 15), Delivered = "Đã dựng" }));

        var waiting = await secretary.GetAsync("/kiem-tra/kien-nghi?q=bien+chi+dan&tinh-trang=Waiting");
        await app.AsAsync<WorkItemDecisionService, Guid>(Role.EmulationSecretary, s => s.AcceptAsync(new AcceptWorkItem(done, QualityMark.Good, null)));
        var open = await secretary.GetAsync("/kiem-tra/kien-nghi?q=bien+chi+dan&tinh-trang=Open");
        var remedied = await secretary.GetAsync("/kiem-tra/kien-nghi?q=bien+chi+dan&tinh-trang=Remedied");

        Assert.Equal(["Dựng lại biển chỉ dẫn"], Recommendations(waiting));
        Assert.Equal(["Treo biển chỉ dẫn đầu thôn"], Recommendations(open));
        Assert.Equal(["Dựng lại biển chỉ dẫn"], Recommendations(remedied));
        Assert.Contains("50%tỷ lệ khắc phục của 2 kiến nghị", open.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Void_FindingThenMinutes_TaskIsTakenBackAndMinutesMayBeWrittenAnew()
    {
        var secretary = await app.SignInAsync(Role.EmulationSecretary);
        var visit = await world.MadeAsync(Role.EmulationSecretary, "Ghi sai", Held);
        var finding = await world.FindingAsync(Role.EmulationSecretary, visit, "Kiến nghị nhầm", new DateOnly(2025, 10, 30));
        var task = await world.TaskOfAsync(finding);
        var minutes = await app.DbAsync(db => db.InspectionMinutes.Where(m => m.VisitId == visit).Select(m => m.Id).SingleAsync());
        var reason = new Dictionary<string, string> { ["Reason"] = "Nhầm thôn" };

        var early = await secretary.PostAsync($"/kiem-tra/huy/bien-ban/{minutes}", reason);
        await secretary.PostAsync($"/kiem-tra/huy/kien-nghi/{finding}", reason);
        var page = await secretary.FollowAsync(await secretary.PostAsync($"/kiem-tra/huy/bien-ban/{minutes}", reason));
        var again = await secretary.PostAsync($"/kiem-tra/{visit}/bien-ban", new Dictionary<string, string> { ["Input.Found"] = "Ghi lại", ["Input.Conclusion"] = "Đúng" });

        Assert.Equal("Biên bản còn kiến nghị. Hủy từng kiến nghị trước, rồi hủy biên bản.", early.ErrorAt("Reason"));
        var act = await app.DbAsync(db => db.WorkItemActs.SingleAsync(a => a.WorkItemId == task));
        Assert.Equal(WorkItemActKind.Cancellation, act.Kind);
        Assert.StartsWith("Hủy kiến nghị số 2025/", act.Text, StringComparison.Ordinal);
        Assert.Contains("Biên bản do Người emulationsecretary ghi lúc 15/10/2025 09:00 đã hủy: Nhầm thôn", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, again.Status);
    }

    [Fact]
    public async Task Post_SameFormsTwice_OneVisitOneFindingOneDraw()
    {
        var secretary = await app.SignInAsync(Role.EmulationSecretary);
        var made = await world.MadeAsync(Role.EmulationSecretary, "Gửi hai lần", Held);
        var draws = await app.DbAsync(db => db.InspectionDraws.CountAsync());
        foreach (var path in (string[])["/kiem-tra/ghi", $"/kiem-tra/{made}/kien-nghi", "/kiem-tra/boc-tham"])
        {
            var page = await secretary.GetAsync(path);
            var values = await ValuesAsync(page);
            values["Input.Purpose"] = "Bấm đúp";
            values["Input.Recommendation"] = "Bấm đúp";
            var first = await secretary.SubmitAsync(page, InspectionWorld.Form(page), values);
            var second = await secretary.SubmitAsync(page, InspectionWorld.Form(page), values);
            Assert.Equal((HttpStatusCode.Redirect, first.Location), (second.Status, second.Location));
        }

        Assert.Equal(2, await app.DbAsync(db => db.InspectionVisits.CountAsync(v => v.Purpose == "Bấm đúp"))); // the planned one and the drawn one
        Assert.Equal(1, await app.DbAsync(db => db.WorkItems.CountAsync(i => i.Title == "Bấm đúp")));
        Assert.Equal(draws + 1, await app.DbAsync(db => db.InspectionDraws.CountAsync()));
    }

    [Fact]
    public async Task Draw_BySeed_ShownWithItsLinesAndBecomesAVisitWithoutDay()
    {
        var secretary = await app.SignInAsync(Role.EmulationSecretary);
        var plan = await world.PlanAsync(Role.EmulationSecretary, "Kiểm tra lại");

        // Both villages are ticked when the form opens.
        var drawn = await secretary.PostAsync("/kiem-tra/boc-tham", new Dictionary<string, string> { ["Input.Count"] = "1", ["Input.Seed"] = "20251015", ["Input.PlanIds"] = plan.ToString() });
        var page = await secretary.FollowAsync(drawn);
        var visit = await secretary.GetAsync(page.Html.QuerySelector("main dl a[href^='/kiem-tra/']")!.GetAttribute("href")!);

        // printf '20251015/2/Thôn Đông' | sha256sum is smaller than that of '20251015/1/Thôn Đoài'.
        Assert.Equal(["20251015/2/Thôn Đông", "20251015/1/Thôn Đoài"], page.Html.QuerySelectorAll("tbody th").Select(th => th.TextContent.Trim()));
        Assert.Contains("6f3ccff1 dc3d8f81 c8f6a7ee 5dacff8a 370cfd85 d71d955e 2fe4affb fda6d782", page.Text, StringComparison.Ordinal);
        Assert.Contains("trúng", page.Html.QuerySelector("tbody tr")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("chưa định ngày", visit.Text, StringComparison.Ordinal);
        var id = Guid.Parse(drawn.Location!.Split('/')[^1]);
        Assert.EndsWith("số gieo 20251015: Thôn Đông (trong 2 nơi)", await app.DbAsync(db => db.JournalEvents.Where(e => e.SubjectId == id).Select(e => e.Sentence).SingleAsync()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/kiem-tra/{0}")]
    [InlineData("/kiem-tra/{0}/bien-ban")]
    [InlineData("/kiem-tra/{0}/bien-ban/tep")]
    [InlineData("/kiem-tra/ke-hoach/{1}")]
    [InlineData("/kiem-tra/huy/ke-hoach/{1}")]
    [InlineData("/kiem-tra/huy/khong-co/{1}")]
    [InlineData("/kiem-tra?noi={2}")]
    [InlineData("/kiem-tra/excel?noi={2}")]
    public async Task Get_KeyOfAnotherCommune_NotFound(string path)
    {
        var secretary = await app.SignInAsync(Role.EmulationSecretary);
        var (visit, plan, village) = await ForeignAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await secretary.GetAsync(string.Format(null, path, visit, plan, village))).Status);
    }

    private static List<string> Recommendations(TestPage page) =>
        [.. page.Html.QuerySelectorAll("tbody td[data-label='Tồn tại, kiến nghị'] > div").Select(td => td.ChildNodes[0].TextContent.Trim())];

    /// <summary>Good values for whatever boxes the form has.</summary>
    private async Task<Dictionary<string, string>> ValuesAsync(TestPage page)
    {
        var plan = await world.PlanAsync(Role.EmulationSecretary, "Kế hoạch của biểu mẫu");
        var good = new Dictionary<string, string>
        {
            ["Input.Kind"] = "CouncilYearly",
            ["Input.Name"] = "Kế hoạch thử",
            ["Input.Year"] = "2025",
            ["Input.IssuingBody"] = "Hội đồng xã",
            ["Input.Purpose"] = "Nội dung thử",
            ["Input.PlanIds"] = plan.ToString(),
            ["Input.PlaceIds"] = (await app.UnitAsync(TestCommunes.VillageA)).Id.ToString(),
            ["Input.FromOn"] = "10/10/2025",
            ["Input.Found"] = "Đã xem",
            ["Input.Conclusion"] = "Đạt",
            ["Input.Text"] = "Thiếu sổ",
            ["Input.Recommendation"] = "Lập sổ",
            ["Input.Deadline"] = "30/10/2025",
            ["Input.Count"] = "1",
            ["Input.DespiteOverlap"] = "cần đi",
        };
        return good.Where(v => v.Key == "Input.DespiteOverlap" || page.Html.QuerySelector($"[name='{v.Key}']") is not null).ToDictionary();
    }

    private Task<(Guid Visit, Guid Plan, Guid Village)> ForeignAsync() => TestScope.RunAsync(app.Services, app.OtherCommuneId, async scoped =>
    {
        var db = (Core.Data.AppDbContext)scoped.GetService(typeof(Core.Data.AppDbContext))!;
        var village = await db.Units.Where(u => u.CommuneId == app.OtherCommuneId && u.Kind == UnitKind.Village).Select(u => u.Id).SingleAsync();
        if (await db.InspectionVisits.OrderBy(v => v.Id).Select(v => new { v.Id, Plan = v.Plans[0].PlanId }).FirstOrDefaultAsync() is { } known)
        {
            return (known.Id, known.Plan, village);
        }

        var plan = await ((InspectionPlanService)scoped.GetService(typeof(InspectionPlanService))!).RecordAsync(
            new RecordPlan { Kind = InspectionKind.CouncilYearly, Year = 2025, Name = "Xa", IssuingBody = "Xa" });
        var visit = await ((VisitService)scoped.GetService(typeof(VisitService))!).RecordAsync(new RecordVisit { PlanIds = [plan], Purpose = "Xa", PlaceIds = [village] });
        return (visit.Id!.Value, plan, village);
    });
}
