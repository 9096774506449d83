using ChungSuc.Core.Inspections;
using ChungSuc.Core.Measures;
using ChungSuc.Core.WorkItems;

namespace ChungSuc.Core.Tests.Inspections;

/// <summary>A database of its own: the figures of the year are those of the visits below and no others.</summary>
public sealed class InspectionMeasureTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly string[] Keys = ["kiem_tra.so_cuoc", "giam_sat.so_cuoc", "kiem_tra.so_kien_nghi", "kiem_tra.kien_nghi_con_mo", "kiem_tra.ty_le_khac_phuc"];

    private readonly InspectionWorld world = new(app);

    [Fact]
    public async Task Figures_OfTheYear_EqualThoseWorkedByHand()
    {
        var (east, west) = ((await app.UnitAsync(TestCommunes.VillageA)).Id, (await app.UnitAsync(TestCommunes.VillageB)).Id);
        Assert.Null((await ReadAsync())[app.CommuneId, Keys[0]]);
        var council = await world.PlanAsync(Role.EmulationSecretary, InspectionKind.CouncilYearly);
        Assert.Equal((0m, null), ((await ReadAsync())[east, Keys[0]]!.Number, (await ReadAsync())[east, Keys[1]])); // planned and not gone: nought; the Front has no plan: nothing

        // The council: both villages on 2/9, Đông alone on 20/9; one of 2024; one planned only. The Front: Đoài on 10/9.
        var front = await world.PlanAsync(Role.Front, InspectionKind.FrontSupervision);
        var both = await world.MadeAsync(Role.EmulationSecretary, council, new DateOnly(2025, 9, 2), TestCommunes.VillageA, TestCommunes.VillageB);
        var alone = await world.MadeAsync(Role.Chairman, council, new DateOnly(2025, 9, 20), TestCommunes.VillageA);
        await world.MadeAsync(Role.EmulationSecretary, council, new DateOnly(2024, 9, 20), TestCommunes.VillageA);
        await world.VisitAsync(Role.EmulationSecretary, council, new DateOnly(2025, 11, 20), null, "cần đi", TestCommunes.VillageA);
        var watched = await world.MadeAsync(Role.Front, front, new DateOnly(2025, 9, 10), TestCommunes.VillageB);

        // Đông: one confirmed, one waiting, one overdue, one cancelled. Đoài: one of the Front, not due.
        var confirmed = await world.FindingAsync(Role.EmulationSecretary, both, TestCommunes.VillageA, new DateOnly(2025, 10, 30));
        await world.CompleteAsync(confirmed);
        await world.AcceptAsync(confirmed);
        await world.CompleteAsync(await world.FindingAsync(Role.EmulationSecretary, both, TestCommunes.VillageA, new DateOnly(2025, 10, 30)));
        app.Clock.Advance(TimeSpan.FromDays(1));
        var overdue = await world.FindingAsync(Role.Chairman, alone, TestCommunes.VillageA, new DateOnly(2025, 10, 16));
        var cancelled = await world.FindingAsync(Role.Chairman, alone, TestCommunes.VillageA, new DateOnly(2025, 10, 30));
        await app.AsAsync<WorkItemDecisionService, Guid>(Role.Chairman, s => s.CancelAsync(new CancelWorkItem(cancelled, "Ghi trùng")));
        await world.FindingAsync(Role.Front, watched, TestCommunes.VillageB, new DateOnly(2025, 11, 30));
        app.Clock.Advance(TimeSpan.FromDays(1));

        var table = await ReadAsync();
        Assert.Equal([2m, 1m, 4m, 3m, 25m], Of(table, app.CommuneId));
        Assert.Equal([2m, 0m, 3m, 2m, 33.33m], Of(table, east));
        Assert.Equal([1m, 1m, 1m, 1m, 0m], Of(table, west));
        var records = await app.InCommuneAsync<MeasureQueries, IReadOnlyList<FigureRecord>>(q => q.RecordsAsync(Keys[3], east, 2025, default));
        Assert.Equal(["quá hạn 1 ngày", "chờ xác nhận"], records.Select(r => r.Amount));
        Assert.Equal([alone, both], (await app.InCommuneAsync<MeasureQueries, IReadOnlyList<FigureRecord>>(q => q.RecordsAsync(Keys[0], east, 2025, default))).Select(r => r.Id));
        Assert.Equal("quá hạn 1 ngày", (await app.InCommuneAsync<WorkItemQueries, WorkItemDetail>(q => q.GetAsync(overdue, default))).Course.Facts.WordsOn(new DateOnly(2025, 10, 17)));
    }

    private static decimal?[] Of(FigureTable table, Guid unit) => [.. Keys.Select(key => table[unit, key]?.Number is { } n ? decimal.Round(n, 2) : (decimal?)null)];

    private Task<FigureTable> ReadAsync() => app.InCommuneAsync<MeasureQueries, FigureTable>(q => q.ReadAsync(Keys, 2025, null, default));
}
