using ChungSuc.Core.Measures;
using ChungSuc.Core.Shared;
using ChungSuc.Core.WorkItems;
using ChungSuc.TestKit;

namespace ChungSuc.Core.Tests.WorkItems;

/// <summary>A database of its own: the figures of the year are those of the tasks below and no others.</summary>
public sealed class WorkItemMeasureTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly string[] Keys = ["nhiem_vu.duoc_giao", "nhiem_vu.dung_han", "nhiem_vu.tre", "nhiem_vu.qua_han", "nhiem_vu.ty_le_dung_han"];

    private readonly WorkItemWorld world = new(app);

    [Fact]
    public async Task Figures_OfTheYear_EqualThoseWorkedByHand()
    {
        var east = (await app.UnitAsync(TestCommunes.VillageA)).Id;
        var west = (await app.UnitAsync(TestCommunes.VillageB)).Id;
        Assert.Null((await ReadAsync())[east, Keys[0]]);

        // Thôn Đông, 2025: on time; on time thanks to an extension; late by 3 days, waiting; overdue; not due; cancelled; and one due in 2026.
        await DoneAsync(new DateOnly(2025, 9, 30), new DateOnly(2025, 9, 30));
        var extended = await world.AssignAsync(TestCommunes.VillageA, new DateOnly(2025, 9, 30));
        await world.AskAsync(extended, new DateOnly(2025, 10, 15));
        await world.DecideAsync(extended, isGranted: true);
        await world.CompleteAsync(extended, new DateOnly(2025, 10, 14));
        var late = await world.AssignAsync(TestCommunes.VillageA, new DateOnly(2025, 10, 1));
        await world.CompleteAsync(late, new DateOnly(2025, 10, 4));
        var overdue = await world.AssignAsync(TestCommunes.VillageA, new DateOnly(2025, 10, 14));
        await world.AssignAsync(TestCommunes.VillageA, new DateOnly(2025, 10, 15));
        await world.CancelAsync(await world.AssignAsync(TestCommunes.VillageA, new DateOnly(2025, 10, 2)));
        await world.AssignAsync(TestCommunes.VillageA, new DateOnly(2026, 1, 31));
        await world.AssignAsync("Phòng Kinh tế", new DateOnly(2025, 9, 1));

        var figures = await ReadAsync();

        // 5 given; 2 on time; 2 late, 1 of them overdue; 2 of 4 = 50 %.
        Assert.Equal([5, 2, 2, 1, 50], Row(figures, east));
        Assert.Equal([0, 0, 0, 0, null], Row(figures, west));
        Assert.Equal([6, 2, 3, 2, 40], Row(figures, app.CommuneId));
        var records = await app.InCommuneAsync<MeasureQueries, IReadOnlyList<FigureRecord>>(q => q.RecordsAsync("nhiem_vu.qua_han", east, 2025, default));
        Assert.Equal((overdue, "quá hạn 1 ngày"), (Assert.Single(records).Id, records[0].Amount));
        var lates = await app.InCommuneAsync<MeasureQueries, IReadOnlyList<FigureRecord>>(q => q.RecordsAsync("nhiem_vu.tre", east, 2025, default));
        Assert.Equal([overdue, late], lates.Select(r => r.Id));
        Assert.Equal("sổ nhiệm vụ năm 2025 đến ngày 15/10/2025: 5 việc, 2 đúng hạn, 2 trễ hạn", figures[east, Keys[0]]!.Source);
    }

    private static decimal?[] Row(FigureTable table, Guid unit) => [.. Keys.Select(key => table[unit, key]?.Number)];

    private async Task DoneAsync(DateOnly deadline, DateOnly on)
    {
        var id = await world.AssignAsync(TestCommunes.VillageA, deadline);
        await world.CompleteAsync(id, on);
        await world.AcceptAsync(id);
    }

    private Task<FigureTable> ReadAsync() => app.InCommuneAsync<MeasureQueries, FigureTable>(q => q.ReadAsync(Keys, 2025, null, default));
}
