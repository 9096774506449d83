using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using ChungSuc.Core.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Measures;

/// <summary>
/// Tasks by their deadline in force (Kế hoạch, mục IV.1.a: hoàn thành có chất lượng, đúng tiến độ). A unit's figure holds the units below it. Once tasks of a
/// year were given, a unit without any has 0; before that nothing is known.
/// </summary>
public sealed class WorkItemMeasures : IMeasureSource
{
    public const string Room = "work_items";
    public const string SelectionFilter = "selection";

    private const int MostRecords = 200;

    private static readonly UnitKind[] Kinds =
    [
        UnitKind.Commune, UnitKind.Village, UnitKind.ResidentialArea, UnitKind.Agency, UnitKind.MassOrganisation, UnitKind.Enterprise, UnitKind.Cooperative,
    ];

    private static readonly Column[] Columns =
    [
        new(Count("nhiem_vu.duoc_giao", "Nhiệm vụ được giao", "Số việc có hạn trong năm, không kể việc đã hủy."), WorkItemSelection.Assigned, t => t.Assigned),
        new(
            Count("nhiem_vu.dung_han", "Nhiệm vụ xong đúng hạn", "Số việc có hạn trong năm đã làm xong vào hoặc trước hạn; hạn đã được đồng ý gia hạn là hạn mới."),
            WorkItemSelection.OnTime,
            t => t.OnTime),
        new(Count("nhiem_vu.tre", "Nhiệm vụ trễ hạn", "Số việc có hạn trong năm làm xong sau hạn, hoặc đã quá hạn mà chưa xong."), WorkItemSelection.Late, t => t.Late),
        new(Count("nhiem_vu.qua_han", "Nhiệm vụ đang quá hạn", "Số việc có hạn trong năm, tính đến hôm nay đã quá hạn mà chưa xong."), WorkItemSelection.Overdue, t => t.Overdue),
        new(
            new Measure(
                "nhiem_vu.ty_le_dung_han", "Tỷ lệ nhiệm vụ đúng hạn", "%", MeasureKind.Percent,
                "Số việc xong đúng hạn chia cho tổng số việc xong đúng hạn và trễ hạn; việc chưa tới hạn không tính. Chưa có việc nào tới hạn thì chưa có tỷ lệ.", Kinds),
            WorkItemSelection.Assigned,
            t => t.OnTimeShare * 100),
    ];

    public IReadOnlyList<Measure> Measures { get; } = [.. Columns.Select(column => column.Measure)];

    public async Task FillAsync(AppDbContext db, FigureRequest request, FigureTable table, CancellationToken cancellationToken)
    {
        var items = await WorkItemQueries.Narrow(db, WorkItemFilter.OfYear(request.Year), request.Today).ToListAsync(cancellationToken);
        if (items.All(i => i.IsCancelled))
        {
            return;
        }

        var ids = items.ConvertAll(i => i.Id);
        var proofs = await db.WorkItemActs
            .Where(a => ids.Contains(a.WorkItemId))
            .Join(db.EvidenceLinks, a => a.Id, e => e.RecordId, (a, e) => new { a.WorkItemId, e.FileId })
            .ToListAsync(cancellationToken);
        var files = proofs.ToLookup(p => p.WorkItemId, p => p.FileId);
        foreach (var unit in await UnitsAsync(db, request, cancellationToken))
        {
            var own = items.FindAll(i => i.OwnerPath.StartsWith(unit.Path, StringComparison.Ordinal));
            Put(table, request, unit.Id, own, own.SelectMany(i => files[i.Id]).Distinct().Count());
        }
    }

    public async Task<IReadOnlyList<FigureRecord>> RecordsAsync(AppDbContext db, string key, Guid unitId, int year, DateOnly today, CancellationToken cancellationToken)
    {
        var column = Columns.Single(c => c.Measure.Key == key);
        var path = await db.Units.Where(u => u.Id == unitId).Select(u => u.Path).SingleAsync(cancellationToken);
        var filter = WorkItemFilter.OfYear(year) with { UnderPath = path, Selection = column.Selection };
        var items = await WorkItemQueries.Narrow(db, filter, today)
            .OrderByDescending(i => i.Deadline)
            .ThenByDescending(i => i.Number)
            .Take(MostRecords)
            .Select(i => new { Item = i, Files = db.WorkItemActs.Where(a => a.WorkItemId == i.Id).Join(db.EvidenceLinks, a => a.Id, e => e.RecordId, (a, e) => e.FileId).Distinct().Count() })
            .ToListAsync(cancellationToken);
        return [.. items.Select(i => new FigureRecord(
            i.Item.Id, i.Item.Deadline, $"{i.Item.NumberText}: {i.Item.Title}", i.Item.Facts.WordsOn(today), i.Files, RecordsReference.Record(Room, i.Item.Id)))];
    }

    private static Measure Count(string key, string name, string meaning) => new(key, name, "việc", MeasureKind.Number, meaning, Kinds);

    private static async Task<List<UnitPlace>> UnitsAsync(AppDbContext db, FigureRequest request, CancellationToken cancellationToken) =>
        await db.Units
            .Where(u => (u.CommuneId == db.CommuneId || u.Id == db.CommuneId) && (request.UnitId == null || u.Id == request.UnitId))
            .Select(u => new UnitPlace(u.Id, u.Path))
            .ToListAsync(cancellationToken);

    private static void Put(FigureTable table, FigureRequest request, Guid unitId, List<WorkItemStanding> items, int files)
    {
        var tally = WorkItemTally.Of(items, request.Today);
        foreach (var column in Columns.Where(column => request.Wants(column.Measure.Key)))
        {
            if (column.Value(tally) is { } value)
            {
                table.Put(unitId, column.Measure.Key, new Figure(column.Measure.Kind)
                {
                    Number = value,
                    Source = tally.Assigned == 0
                        ? $"sổ nhiệm vụ năm {request.Year}, không có việc nào giao cho đơn vị"
                        : $"sổ nhiệm vụ năm {request.Year} đến ngày {VietnameseDate.Screen(request.Today)}: {tally.Assigned} việc, {tally.OnTime} đúng hạn, {tally.Late} trễ hạn",
                    Records = RecordsReference.Of(Room, unitId, request.Year, (SelectionFilter, column.Selection.ToString())),
                    EvidenceCount = files,
                });
            }
        }
    }

    private sealed record Column(Measure Measure, WorkItemSelection Selection, Func<WorkItemTally, decimal?> Value);

    private sealed record UnitPlace(Guid Id, string Path);
}
