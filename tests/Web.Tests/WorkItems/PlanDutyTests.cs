using AngleSharp.Html.Dom;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Reviews;
using ChungSuc.Core.WorkItems;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChungSuc.Web.Tests.WorkItems;

/// <summary>The plan of Chi Lăng with its 13 duties: each gets a task or a word why none is needed.</summary>
public sealed class PlanDutyTests(TestApp app) : IClassFixture<TestApp>, IAsyncLifetime
{
    private Guid movementId;

    public async ValueTask InitializeAsync()
    {
        var text = await File.ReadAllTextAsync(CatalogFiles.Movement(CatalogFiles.Plan));
        var loaded = await app.AsAsync<MovementService, LoadedMovement>(Role.EmulationSecretary, s => s.LoadAsync(new MovementFileText(CatalogFiles.Plan, text)));
        movementId = loaded.MovementId;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Post_ChosenDutiesAndWaived_EveryDutyIsAnswered()
    {
        var officer = await app.SignInAsync(Role.ProgrammeOfficer);
        var page = await officer.GetAsync("/nhiem-vu/tu-ke-hoach");
        Assert.Equal(["13", "0", "0", "13"], Figures(page));
        var front = At(page, "mat-tran-giam-sat");
        Assert.Equal((await app.UnitAsync("Ủy ban Mặt trận Tổ quốc xã")).Id.ToString(), page.ValueOf($"Duties[{front}].OwnerUnitId"));
        Assert.Equal(app.CommuneId.ToString(), page.ValueOf($"Duties[{At(page, "huy-dong-dong-gop")}].OwnerUnitId"));

        // The next milestones of the plan are due on the last day of 2025.
        Assert.Equal("31/12/2025", page.ValueOf($"Duties[{front}].Deadline"));
        var none = await officer.SubmitAsync(page, Form(page), new Dictionary<string, string>());
        var news = At(page, "tin-bai");
        var bad = await officer.SubmitAsync(page, Form(page), Chosen((news, null)));
        var sent = await officer.SubmitAsync(page, Form(page), Chosen((front, null), (news, app.CommuneId.ToString())));
        var done = await officer.FollowAsync(sent);
        var waive = await officer.PostAsync("/nhiem-vu/tu-ke-hoach/thong-nhat-noi-dung/khong-giao", new Dictionary<string, string> { ["Reason"] = "Đã có quy chế phối hợp" });
        var answered = await officer.FollowAsync(waive);

        Assert.Contains("Đánh dấu ít nhất một nhiệm vụ cần giao.", none.Summary, StringComparison.Ordinal);
        Assert.Equal("Chọn một đơn vị chịu trách nhiệm chính.", bad.ErrorAt($"Duties[{news}].OwnerUnitId"));
        Assert.Equal(["13", "2", "0", "11"], Figures(done));
        Assert.Equal(["13", "2", "1", "10"], Figures(answered));
        Assert.Contains("Không cần giao: Đã có quy chế phối hợp", answered.Text, StringComparison.Ordinal);
        var rows = await app.DbAsync(db => db.WorkItems.Where(i => i.MovementId == movementId).OrderBy(i => i.Number).Select(i => new { i.SourceKey, i.SourceText }).ToListAsync());
        Assert.Equal([("mat-tran-giam-sat", "mục II.4"), ("tin-bai", "mục III.2")], rows.Select(r => (r.SourceKey!, r.SourceText!.Split(", ")[^1])));

        var again = await officer.PostAsync("/nhiem-vu/tu-ke-hoach/tin-bai/khong-giao", new Dictionary<string, string> { ["Reason"] = "Thôi" });
        Assert.Contains("Nhiệm vụ này đã có việc được giao.", again.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calendar_OfDecember2025_HoldsTasksAndMilestones()
    {
        var browser = await app.SignInAsync(Role.VillageHead);
        await app.AsAsync<AssignmentService, Guid>(Role.Chairman, async s => await s.AssignAsync(new AssignWorkItem
        {
            Title = "Tổng hợp số liệu cuối năm", Product = "Bảng số liệu", OwnerUnitId = (await app.UnitAsync(TestCommunes.VillageA)).Id, Deadline = new DateOnly(2025, 12, 10),
        }));

        var page = await browser.GetAsync("/lich?thang=12-2025");
        var back = await browser.GetAsync(page.Html.QuerySelectorAll(".head a").First(a => a.TextContent.Contains("Tháng trước", StringComparison.Ordinal)).GetAttribute("href")!);

        Assert.Equal("Lịch tháng 12 năm 2025", page.Html.QuerySelector("h1")!.TextContent);
        var cells = page.Html.QuerySelectorAll(".month td").Where(td => td.QuerySelector("ul") is not null).ToList();

        // 1/12/2025 is a Monday: the 10th is a Wednesday, the 31st too.
        Assert.StartsWith("Thứ Tư, 10", cells[0].QuerySelector(".day")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Tổng hợp số liệu cuối năm", cells[0].TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Thứ Tư, 31", cells[^1].QuerySelector(".day")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Tổng kết Phong trào thi đua", cells[^1].TextContent, StringComparison.Ordinal);
        Assert.Equal("Lịch tháng 11 năm 2025", back.Html.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task ReportFigures_OfThePeriod_CountAsTheListDoes()
    {
        var west = (await app.UnitAsync(TestCommunes.VillageB)).Id;
        await app.AsAsync<AssignmentService, Guid>(Role.Chairman, s => s.AssignAsync(new AssignWorkItem
        {
            Title = "Việc của quý ba", Product = "Báo cáo", OwnerUnitId = west, AssignedOn = new DateOnly(2025, 8, 1), Deadline = new DateOnly(2025, 9, 10),
        }));

        var figures = await app.InCommuneAsync<IServiceProvider, IReadOnlyList<ReportFigure>>(async services =>
        {
            var office = await services.GetRequiredService<Core.Data.AppDbContext>().CommuneOffices.SingleAsync(o => o.Id == app.CommuneId);
            var edition = await services.GetRequiredService<MovementQueries>().WholeAsync(movementId, null, default);
            var scope = new ReportScope(office, edition, new DateOnly(2025, 9, 1), new DateOnly(2025, 9, 30), new DateOnly(2025, 10, 15));
            return await services.GetServices<IReportFigures>().Single(f => f.GetType().Name == "WorkItemFigures").ReadAsync(scope, default);
        });

        Assert.Equal("1\u00A0nhiệm vụ", figures.Single(f => f.Key == "nhiem_vu.qua_han").Words);
        Assert.Equal("0%", figures.Single(f => f.Key == "nhiem_vu.ty_le_dung_han").Words);
        var rows = figures.Single(f => f.Key == "phu_luc.nhiem_vu").Annex!.Rows;
        Assert.Equal(["1", "Thôn Đoài", "1", "0", "1", "1", "0"], rows[0].Cells);
        var chairman = await app.SignInAsync(Role.Chairman);
        var behind = await chairman.GetAsync(figures.Single(f => f.Key == "nhiem_vu.qua_han").RecordsUrl!);
        Assert.Equal("1 việc", behind.Html.QuerySelector(".paging .count")!.TextContent);
        Assert.Contains("Việc của quý ba", behind.Text, StringComparison.Ordinal);
    }

    private static IHtmlFormElement Form(TestPage page) => (IHtmlFormElement)page.Html.QuerySelector("main form[method=post]")!;

    private static IEnumerable<string> Figures(TestPage page) => page.Html.QuerySelectorAll(".figures .figure").Select(f => f.TextContent);

    private static int At(TestPage page, string key) => page.Html.QuerySelectorAll("input[name$='.Key']").Select(i => i.GetAttribute("value")).ToList().IndexOf(key);

    private static Dictionary<string, string> Chosen(params (int At, string? Owner)[] rows)
    {
        var values = new Dictionary<string, string>();
        foreach (var (at, owner) in rows)
        {
            values[$"Duties[{at}].IsChosen"] = "true";
            if (owner is not null)
            {
                values[$"Duties[{at}].OwnerUnitId"] = owner;
            }
        }

        return values;
    }
}
