using AngleSharp.Html.Dom;
using ChungSuc.Core.Measures;
using ChungSuc.Core.Statistics;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Statistics;

/// <summary>The entry grids: cell by cell as the script saves them, and as one plain form. The clock stands at 15/10/2025.</summary>
public sealed class GridTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Clean = "thong_ke.buoi_ve_sinh";
    private const string Grid = "/so-lieu/chi-tieu/" + Clean + "?nam=2025";

    [Fact]
    public async Task Post_CellsOfTwoVillagesAndMonths_LinesJournalAndTheYearsSum()
    {
        var officer = await app.SignInAsync(Role.ProgrammeOfficer);
        var (east, west) = ((await app.UnitAsync(TestCommunes.VillageA)).Id, (await app.UnitAsync(TestCommunes.VillageB)).Id);
        var page = await officer.GetAsync(Grid);

        var saved = await officer.SubmitAsync(page, Form(page), new Dictionary<string, string>
        {
            [Box(page, east, "T01")] = "2",
            [Box(page, east, "T02")] = "3",
            [Box(page, west, "T02")] = "0",
            ["Source"] = "sổ của thôn",
        });

        Assert.Equal(Grid, saved.Location);
        Assert.Equal(
            [("T01", 2m), ("T02", 3m)],
            (await LinesAsync(east)).Select(s => (s.PeriodPart, s.Value.Number!.Value)));
        Assert.Equal(
            ["nhập số liệu Thôn Đoài, tháng 2/2025: Số buổi tổng vệ sinh đường làng ngõ xóm là 0 buổi", "nhập số liệu Thôn Đông, tháng 1/2025: Số buổi tổng vệ sinh đường làng ngõ xóm là 2 buổi"],
            await app.DbAsync(db => db.JournalEvents.Where(e => e.Kind == "StatisticRecorded" && (e.Sentence.Contains("Thôn Đoài, tháng 2/2025") || e.Sentence.Contains("Thôn Đông, tháng 1/2025"))).OrderBy(e => e.Sentence).Select(e => e.Sentence).ToListAsync()));

        // 2 + 3 sessions in the year; 0 is a value, not a gap.
        var figures = await app.InCommuneAsync<MeasureQueries, FigureTable>(q => q.ReadAsync([Clean], 2025, null, default));
        Assert.Equal((5m, 0m), (figures[east, Clean]!.Number!.Value, figures[west, Clean]!.Number!.Value));
        Assert.Equal("cộng 2 tháng đã nhập, đến tháng 2/2025", figures[east, Clean]!.Source);
    }

    [Fact]
    public async Task Cell_SavedByScript_AgainWithTheSameKey_Refused_Overtaken()
    {
        var head = await app.SignInAsync(Role.VillageHead);
        var east = (await app.UnitAsync(TestCommunes.VillageA)).Id;
        var page = await head.GetAsync($"/so-lieu/don-vi/{east}?nam=2025&ky=T03");
        var once = Guid.CreateVersion7();

        var first = await CellAsync(head, page, east, "thong_ke.vu_viec_an_ninh", "T03", "1", null, once);
        var again = await CellAsync(head, page, east, "thong_ke.vu_viec_an_ninh", "T03", "1", null, once);
        var tooMany = await CellAsync(head, page, east, Clean, "T03", "32", null, Guid.CreateVersion7());
        var words = await CellAsync(head, page, east, Clean, "T03", "hai", null, Guid.CreateVersion7());
        var blind = await CellAsync(head, page, east, "thong_ke.vu_viec_an_ninh", "T03", "2", null, Guid.CreateVersion7());
        var line = await app.DbAsync(db => db.Statistics.SingleAsync(s => s.UnitId == east && s.Key == "thong_ke.vu_viec_an_ninh"));
        var unsaid = await CellAsync(head, page, east, "thong_ke.vu_viec_an_ninh", "T03", "2", line.Id, Guid.CreateVersion7());

        Assert.Contains(line.Id.ToString(), first.Source, StringComparison.Ordinal);
        Assert.Equal(first.Source, again.Source);
        Assert.Equal(1, line.Value.Number);
        Assert.Contains("32 buổi nằm ngoài khoảng cho phép", Unescaped(tooMany), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, words.Status);
        Assert.Contains("Người villagehead vừa nhập 1 vụ", Unescaped(blind), StringComparison.Ordinal);
        Assert.Contains("ghi lý do ở ô “Lý do sửa” dưới bảng", Unescaped(unsaid), StringComparison.Ordinal);
        var shared = await head.GetAsync("/so-lieu/chi-tieu/thong_ke.vu_viec_an_ninh?nam=2025");
        Assert.Single(shared.Html.QuerySelectorAll("main tbody th a")); // of his own village: the others he may not open
        Assert.Equal(HttpStatusCode.NotFound, (await head.GetAsync($"/so-lieu/don-vi/{(await app.UnitAsync(TestCommunes.VillageB)).Id}?nam=2025")).Status);
    }

    [Fact]
    public async Task Post_OneBadCell_NothingWrittenAndNothingTypedIsLost()
    {
        var officer = await app.SignInAsync(Role.EmulationSecretary);
        var (east, west) = ((await app.UnitAsync(TestCommunes.VillageA)).Id, (await app.UnitAsync(TestCommunes.VillageB)).Id);
        var page = await officer.GetAsync("/so-lieu/chi-tieu/thong_ke.met_duong_hoa?nam=2025");

        var refused = await officer.SubmitAsync(page, Form(page), new Dictionary<string, string> { [Box(page, east, "Q1")] = "120", [Box(page, west, "Q2")] = "-5" });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("-5 mét nằm ngoài khoảng cho phép. Nhập giá trị từ 0 đến 50.000 mét.", refused.Text, StringComparison.Ordinal);
        Assert.Equal("120", refused.ValueOf(Box(refused, east, "Q1")));
        Assert.False(await app.DbAsync(db => db.Statistics.AnyAsync(s => s.Key == "thong_ke.met_duong_hoa")));
    }

    /// <summary>A quarter ends on 31/3; stated on 15/10 it is late, and a quarter without a value is overdue ten days after its end.</summary>
    [Fact]
    public void Returns_CountedByHand()
    {
        var definition = new StatisticDefinition("thong_ke.x", "X", StatisticKind.Number) { Cycle = StatisticCycle.Quarter, DueDays = 10 };
        var unit = Guid.CreateVersion7();
        StatedLine Line(string part, int month, int day) => new(unit, "thong_ke.x", part, new DateTime(2025, month, day, 3, 0, 0, DateTimeKind.Utc), new DateTime(2025, month, day, 3, 0, 0, DateTimeKind.Utc));

        var returns = StatisticReturns.Count([definition], [(unit, ChungSuc.Core.Units.UnitKind.Village)], [Line("Q1", 4, 10), Line("Q2", 7, 11), Line("Q4", 10, 14)], 2025, new DateOnly(2025, 10, 15));

        Assert.Equal(new StatisticReturns(Owed: 3, Stated: 2, OnTime: 1, Late: 1, Overdue: 1, Early: 1, new DateTime(2025, 10, 14, 3, 0, 0, DateTimeKind.Utc)), returns);
        Assert.Equal(2m / 3, returns.Completeness);
    }

    [Fact]
    public async Task Board_EachUnitAndFigure_IsAFewStatements()
    {
        var chairman = await app.SignInAsync(Role.Chairman);
        await chairman.GetAsync("/so-lieu?nam=2025");
        app.Statements.Reset();

        var board = await chairman.GetAsync("/so-lieu?nam=2025");

        Assert.InRange(app.Statements.Count, 1, 10);
        Assert.Contains("Thôn Đông", board.Text, StringComparison.Ordinal);
        Assert.Contains("hằng quý", board.Text, StringComparison.Ordinal);
        Assert.Empty(board.Html.QuerySelectorAll("main td a[href^='/so-lieu/don-vi'], main th a[href^='/so-lieu/don-vi']")); // the chairman reads, others enter
    }

    private static IHtmlFormElement Form(TestPage page) => (IHtmlFormElement)page.Html.QuerySelector("main form[method=post]")!; // the grid

    private static string Box(TestPage page, Guid unit, string part)
    {
        var cell = page.Html.QuerySelectorAll("td.cell").Single(td => Hidden(td, "UnitId") == unit.ToString() && Hidden(td, "Part") == part);
        return ((IHtmlInputElement)cell.QuerySelector("input[name$='.Text']")!).Name!;
    }

    private static string? Hidden(AngleSharp.Dom.IElement cell, string name) => cell.QuerySelector($"input[name$='.{name}']")?.GetAttribute("value");

    private static string Unescaped(TestPage page) => System.Text.RegularExpressions.Regex.Unescape(page.Source);

    private static Task<TestPage> CellAsync(TestBrowser browser, TestPage page, Guid unit, string key, string part, string text, Guid? seen, Guid once)
    {
        var form = Form(page);
        form.SetAttribute("action", $"/so-lieu/don-vi/{unit}?nam=2025&ky={part}&handler=Cell");
        return browser.SubmitAsync(page, form, new Dictionary<string, string>
        {
            ["row.UnitId"] = unit.ToString(),
            ["row.Key"] = key,
            ["row.Part"] = part,
            ["row.Text"] = text,
            ["row.Seen"] = seen?.ToString() ?? string.Empty,
            ["__once"] = once.ToString(),
        });
    }

    private Task<List<Statistic>> LinesAsync(Guid unit) =>
        app.DbAsync(db => db.Statistics.AsNoTracking().Where(s => s.UnitId == unit && s.Key == Clean && s.Year == 2025 && s.PeriodPart != "T03").OrderBy(s => s.PeriodPart).ToListAsync());
}
