using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ChungSuc.Core.Assessments;
using ChungSuc.Core.Mail;
using ChungSuc.Core.Statistics;
using ChungSuc.Core.Users;
using ChungSuc.Core.WorkItems;
using ChungSuc.Web.Infrastructure;
using ChungSuc.Web.Infrastructure.Mail;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Gaps;

/// <summary>The village set has 26 indicators, all with papers; 23 of them are entered as figures, three follow from the ledger of contributions.</summary>
public sealed class GapTests(GapApp app) : IClassFixture<GapApp>
{
    [Fact]
    public async Task Board_OneFigureWithItsPaperOneWithout_CountsTheRest()
    {
        await app.OpenAsync(2023, TestCommunes.VillageA, TestCommunes.VillageB);
        await app.EnterAsync(2023, TestCommunes.VillageA, "thong_ke.co_so_do", "có", [new TestFile("Evidence", "so-do.png", TestFile.Png)]);
        await app.EnterAsync(2023, TestCommunes.VillageA, "thong_ke.ty_le_duong_cung_hoa", "100", []);
        var officer = await app.SignInAsync(Role.ProgrammeOfficer);

        var page = await officer.GetAsync("/con-thieu?nam=2023");

        Assert.Equal("Thôn Đoài|26|26|26", Cells(page, "Thôn Đoài"));
        Assert.Equal("Thôn Đông|25|24|25", Cells(page, "Thôn Đông"));
        var unit = (await app.AsAsync<GapQueries, IReadOnlyList<UnitGaps>>(Role.ProgrammeOfficer, q => q.OfYearAsync(2023, default))).Single(u => u.UnitName == "Thôn Đông");
        Assert.DoesNotContain(unit.Gaps, g => g.Code == "1.1");
        Assert.Equal("minh chứng: Danh mục tuyến đường, Ảnh tuyến đường", unit.Gaps.Single(g => g.Code == "2.1").Words);
        Assert.Equal("thong_ke.ty_le_chuong_trai_hop_ve_sinh", Assert.Single(unit.Gaps.Single(g => g.Code == "4.1").Figures).Name); // not the number that only says to whom it is assigned
        Assert.Equal("PK"u8.ToArray(), (await officer.DownloadAsync("/con-thieu/excel?nam=2023")).Body[..2]);
    }

    [Fact]
    public async Task Board_MoreUnits_SameNumberOfStatements()
    {
        await app.OpenAsync(2021, TestCommunes.VillageA);
        await app.OpenAsync(2022, TestCommunes.VillageA, TestCommunes.VillageB);
        var officer = await app.SignInAsync(Role.ProgrammeOfficer);
        await officer.GetAsync("/con-thieu?nam=2021");

        app.Statements.Reset();
        await officer.GetAsync("/con-thieu?nam=2021");
        var one = app.Statements.Count;
        app.Statements.Reset();
        await officer.GetAsync("/con-thieu?nam=2022");

        Assert.Equal(one, app.Statements.Count);
    }

    [Fact]
    public async Task Unit_MissingFigure_NamesPlaceDebtorAndDay_AndBecomesATaskInTwoClicks()
    {
        var ids = await app.OpenAsync(2025, TestCommunes.VillageA);
        var officer = await app.SignInAsync(Role.ProgrammeOfficer);

        var page = await officer.GetAsync(await app.UrlAsync(2025));

        var row = page.Html.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("1.1 Có sơ đồ", StringComparison.Ordinal));
        Assert.Equal($"/danh-gia/{ids[0]}/nhap", row.QuerySelector("td a")!.GetAttribute("href"));
        Assert.Contains("Trưởng thôn (Thôn Đông)", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("15/10/2025", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("minh chứng: Ảnh sơ đồ", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("1. 1.1 Có sơ đồ chỉ dẫn thôn, khu dân cư: thiếu số liệu", page.Html.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        var form = await officer.GetAsync(row.QuerySelectorAll("a").Single(a => a.TextContent.StartsWith("Giao việc", StringComparison.Ordinal)).GetAttribute("href")!);
        var sent = await officer.SubmitAsync(form, Form(form), new Dictionary<string, string> { ["Input.Product"] = "Số liệu và ảnh", ["Input.Deadline"] = "30/10/2025" });
        Assert.Equal(HttpStatusCode.Redirect, sent.Status);
        var task = await app.DbAsync(db => db.WorkItems.SingleAsync(i => i.SourceRecordId == ids[0]));
        Assert.Equal((WorkItemSourceKind.Criterion, "1.1"), (task.SourceKind, task.SourceKey));
        Assert.StartsWith("Bổ sung số liệu", task.Title, StringComparison.Ordinal);
        var papers = await officer.GetAsync(await app.UrlAsync(2025) + "&thieu=minh-chung");
        Assert.Equal(26, papers.Html.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task Remind_OneClick_StandsOnTheHomePageWithAMailUntilNothingIsMissing()
    {
        var ids = await app.OpenAsync(2024, TestCommunes.VillageA);
        await app.AsAsync<ContactService, Guid>(Role.VillageHead, s => s.ChangeAsync(new ChangeContact("dong@xa-thu.example", true)));
        var officer = await app.SignInAsync(Role.ProgrammeOfficer);
        var head = await app.SignInAsync(Role.VillageHead);
        var url = await app.UrlAsync(2024);
        var before = await head.GetAsync("/viec-cua-toi");

        var sent = await officer.PostAsync("/con-thieu?nam=2024", new Dictionary<string, string>());
        var again = await officer.PostAsync(url, new Dictionary<string, string>());

        Assert.Equal(HttpStatusCode.Redirect, sent.Status);
        Assert.Contains("Hôm nay Người programmeofficer đã nhắc Thôn Đông.", again.Summary, StringComparison.Ordinal);
        var village = (await app.UnitAsync(TestCommunes.VillageA)).Id;
        var reminder = await app.DbAsync(db => db.GapReminders.SingleAsync(r => r.Year == 2024));
        Assert.Equal((village, 26, 1), (reminder.UnitId, reminder.Items, reminder.Mails));
        Assert.Equal("nhắc Thôn Đông bổ sung 26 mục còn thiếu của đánh giá năm 2024, viết 1 thư", await app.DbAsync(db => db.JournalEvents.Where(e => e.SubjectId == reminder.Id).Select(e => e.Sentence).SingleAsync()));
        var mail = await app.DbAsync(db => db.OutboxMails.SingleAsync(m => m.Reason == MailReason.Missing));
        Assert.Equal("Thôn Đông còn thiếu 26 mục của đánh giá năm 2024", mail.Subject);
        Assert.Contains($"Bổ sung tại https://chungsuc.xa-thu.example/con-thieu/{village}?nam=2024", mail.Text, StringComparison.Ordinal);
        const string todo = "Bổ sung 26 mục còn thiếu của Thôn Đông";
        Assert.DoesNotContain(todo, before.Text, StringComparison.Ordinal);
        Assert.Contains(todo, (await head.GetAsync("/viec-cua-toi")).Text, StringComparison.Ordinal);
        await app.AsAsync<ConclusionService, Guid>(Role.ProgrammeOfficer, s => s.ConcludeAsync(new ConcludeAssessment(ids[0], "Kết luận với số liệu hiện có")));
        Assert.DoesNotContain("mục còn thiếu của Thôn Đông", (await head.GetAsync("/viec-cua-toi")).Text, StringComparison.Ordinal);
        var refused = await Assert.ThrowsAsync<RuleException>(() => app.AsAsync<GapReminderService, Guid>(Role.VillageHead, s => s.RemindAsync(new RemindOfGaps(village, 2024, string.Empty))));
        Assert.Equal("gap.role", refused.Code);
    }

    [Fact]
    public async Task Unit_OfAnotherVillageOrCommune_NotFound()
    {
        await app.OpenAsync(2022, TestCommunes.VillageA, TestCommunes.VillageB);
        var head = await app.SignInAsync(Role.VillageHead);
        var foreign = await app.SignInAsync(TestCommunes.OtherUserName(Role.EmulationSecretary));
        var other = (await app.UnitAsync(TestCommunes.VillageB)).Id;

        Assert.Equal(HttpStatusCode.NotFound, (await head.GetAsync($"/con-thieu/{other}?nam=2022")).Status);
        Assert.DoesNotContain("Thôn Đoài", (await head.GetAsync("/con-thieu?nam=2022")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await foreign.GetAsync($"/con-thieu/{other}?nam=2022")).Status);
    }

    [Fact]
    public void Since_YearOver_EndOfYearOrOpeningWhicheverIsLater()
    {
        Assert.Equal(new DateOnly(2025, 3, 1), GapApp.Opened(2025, 3, 1).Since(new DateOnly(2025, 10, 15)));
        Assert.Equal(new DateOnly(2025, 12, 31), GapApp.Opened(2025, 3, 1).Since(new DateOnly(2026, 2, 1)));
        Assert.Equal(new DateOnly(2026, 1, 20), GapApp.Opened(2026, 1, 20).Since(new DateOnly(2026, 2, 1)));
    }

    /// <summary>Unit, number for the set, without value, without papers.</summary>
    private static string Cells(TestPage page, string unit) =>
        string.Join('|', page.Html.QuerySelectorAll("tbody tr").Single(r => r.QuerySelector("th")!.TextContent.Trim() == unit).Children.Take(4).Select(c => c.TextContent.Trim()));

    private static IHtmlFormElement Form(TestPage page) => (IHtmlFormElement)page.Html.QuerySelector("main form[method=post]")!;
}

/// <summary>"xã Thử" with mail into the outbox; each test takes a year of its own.</summary>
public sealed class GapApp : TestApp
{
    protected override AppOptions Options(AppOptions options) => options with { Mail = MailOptions.Folder, Site = "https://chungsuc.xa-thu.example" };

    public async Task<IReadOnlyList<Guid>> OpenAsync(int year, params string[] villages)
    {
        var units = new List<Guid>();
        foreach (var village in villages)
        {
            units.Add((await UnitAsync(village)).Id);
        }

        var known = await DbAsync(db => db.Assessments.Where(a => a.Year == year).Select(a => a.UnitId).ToListAsync());
        if (units.TrueForAll(known.Contains))
        {
            return await IdsAsync(year, units);
        }

        await AsAsync<AssessmentService, Guid>(
            Role.ProgrammeOfficer, s => s.OpenAsync(new OpenAssessments { Year = year, SetId = Assessments.AssessmentApp.SetId, SetVersion = 1, SubjectIds = units }));
        return await IdsAsync(year, units);
    }

    private async Task<IReadOnlyList<Guid>> IdsAsync(int year, IReadOnlyList<Guid> units)
    {
        var opened = await DbAsync(db => db.Assessments.Where(a => a.Year == year).ToDictionaryAsync(a => a.UnitId, a => a.Id));
        return [.. units.Select(unit => opened[unit])];
    }

    public async Task EnterAsync(int year, string village, string key, string text, IReadOnlyList<TestFile> files)
    {
        var id = await DbAsync(db => db.Assessments.Where(a => a.Year == year).Join(db.Units.Where(u => u.Name == village), a => a.UnitId, u => u.Id, (a, u) => a.Id).SingleAsync());
        var officer = await SignInAsync(Role.ProgrammeOfficer);
        var form = await officer.GetAsync($"/danh-gia/{id}/nhap");
        await officer.SubmitAsync(form, (IHtmlFormElement)form.Html.QuerySelector("main form[method=post]")!, Assessments.AssessmentApp.Boxes(form, (key, text)), files);
    }

    public async Task<string> UrlAsync(int year) => $"/con-thieu/{(await UnitAsync(TestCommunes.VillageA)).Id}?nam={year}";

    public static AssessmentGap Opened(int year, int month, int day) => new()
    {
        Head = new AssessmentHead
        {
            Assessment = new Assessment { CommuneId = Guid.Empty, UnitId = Guid.Empty, Year = 2025, FrozenSetId = Guid.Empty, SetId = "x", OpenedAt = new DateTime(year, month, day, 2, 0, 0, DateTimeKind.Utc) },
            UnitName = "Thôn", UnitPath = "/", FrozenSet = null!, // not read
        },
        Code = "1", Name = "Một", Figures = [], LacksValue = true, Papers = [], OwedBy = "Thôn", Stated = new HashSet<string>(),
    };
}
