using ChungSuc.Core.Communications;
using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Measures;

/// <summary>
/// What was told in a year. Some figures count what a unit did, others what was told in or of a village; the commune's counts everything once. Once
/// the book of a year is begun, a unit without items has 0; before that nothing is known. A plan is known only where one is recorded.
/// </summary>
public sealed class CommunicationMeasures : IMeasureSource
{
    public const string Room = "communications";
    public const string GroupFilter = "group";

    /// <summary>Present when the figure counts what the unit did, absent for what was told of a village.</summary>
    public const string DoneFilter = "done";
    public const string PlanFilter = "plan";

    private const string Plan = "tuyen_truyen.ke_hoach";
    private const int MostRecords = 200;

    private static readonly UnitKind[] Kinds =
        [UnitKind.Commune, UnitKind.Village, UnitKind.Agency, UnitKind.MassOrganisation, UnitKind.Enterprise, UnitKind.Cooperative];

    private static readonly Column[] Columns =
    [
        new(Of("tuyen_truyen.tin_bai", "Tin, bài về thôn", "tin, bài", "Số tin, bài, chuyên mục trong năm ở thôn hoặc về thôn; của xã là mọi tin, bài, mỗi tin, bài một lần."), CommunicationGroup.Written, Count),
        new(Of("tuyen_truyen.so_buoi", "Buổi tuyên truyền, tin, bài đã làm", "buổi", "Số buổi tuyên truyền, phát thanh, tin, bài mà đơn vị đã làm trong năm, không kể pa nô, khẩu hiệu."), CommunicationGroup.Told, Count) { IsDone = true },
        new(Of("truyen_thong.so_tin_bai", "Tin, bài, chuyên mục", "tin, bài", "Số tin, bài, chuyên mục trong năm: của thôn là ở thôn hoặc về thôn, của đơn vị khác là đơn vị đã làm."), CommunicationGroup.Written, Count) { IsDoneByOthers = true },
        new(Of("truyen_thong.so_buoi", "Buổi họp dân, hội thi", "buổi", "Số buổi họp dân, tuyên truyền trực tiếp, hội thi trong năm: ở thôn, hoặc do đơn vị làm."), CommunicationGroup.Sessions, Count) { IsDoneByOthers = true },
        new(Of("truyen_thong.thoi_luong_phut", "Thời lượng tuyên truyền", "phút", "Tổng số phút phát thanh và các buổi trong năm: ở thôn, hoặc do đơn vị làm."), null, lines => lines.Sum(l => (long)(l.Minutes ?? 0))) { IsDoneByOthers = true },
        new(Of("truyen_thong.luot_nguoi", "Lượt người nghe, xem, dự", "lượt người", "Tổng số lượt người nghe, xem, dự trong năm đã được đếm hoặc ước lượng."), null, lines => lines.Sum(l => (long)(l.Reach ?? 0))) { IsDoneByOthers = true },
    ];

    private static readonly Measure PlanMeasure = Of(Plan, "Buổi tuyên truyền, tin, bài theo kế hoạch", "buổi", "Số buổi, tin, bài trong kế hoạch năm của đơn vị; của xã là tổng các kế hoạch đã ghi.");

    public IReadOnlyList<Measure> Measures { get; } = [.. Columns.Select(column => column.Measure), PlanMeasure];

    public async Task FillAsync(AppDbContext db, FigureRequest request, FigureTable table, CancellationToken cancellationToken)
    {
        if (request.Wants(Plan))
        {
            await FillPlansAsync(db, request, table, cancellationToken);
        }

        if (!Columns.Any(column => request.Wants(column.Measure.Key)))
        {
            return;
        }

        var lines = await new CommunicationQueries(db).LinesAsync(CommunicationFilter.OfYear(request.Year), cancellationToken);
        if (lines.Count == 0)
        {
            return;
        }

        var units = await db.Units
            .Where(u => (u.CommuneId == db.CommuneId || u.Id == db.CommuneId) && Kinds.Contains(u.Kind) && (request.UnitId == null || u.Id == request.UnitId))
            .Select(u => new Place(u.Id, u.Path, u.Kind))
            .ToListAsync(cancellationToken);
        foreach (var unit in units)
        {
            foreach (var column in Columns.Where(c => request.Wants(c.Measure.Key)))
            {
                var own = LinesOf(lines, column, unit);
                table.Put(unit.Id, column.Measure.Key, new Figure(MeasureKind.Number)
                {
                    Number = column.Value(own),
                    Source = own.Count == 0 ? $"sổ tuyên truyền năm {request.Year} chưa có dòng nào" : $"sổ tuyên truyền năm {request.Year}, {VietnameseNumber.Format(own.Count)} dòng",
                    Records = RecordsReference.Of(Room, unit.Id, request.Year, [.. FilterOf(column, unit)]),
                    EvidenceCount = own.Sum(l => l.Files),
                });
            }
        }
    }

    public async Task<IReadOnlyList<FigureRecord>> RecordsAsync(AppDbContext db, string key, Guid unitId, int year, DateOnly today, CancellationToken cancellationToken)
    {
        if (key == Plan)
        {
            var plans = await new CommunicationQueries(db).PlansAsync(year, cancellationToken);
            return
            [
                .. plans.Values
                    .Where(p => p.UnitId == unitId || unitId == db.CommuneId)
                    .Select(p => new FigureRecord(
                        p.Id, VietnameseDate.LocalDate(p.RecordedAt), p.Paper ?? $"Kế hoạch tuyên truyền năm {year}", $"{VietnameseNumber.Format(p.Items)} buổi", 0,
                        RecordsReference.Of(Room, p.UnitId, year, (PlanFilter, "1")))),
            ];
        }

        var column = Columns.Single(c => c.Measure.Key == key);
        var unit = await db.Units.Where(u => u.Id == unitId).Select(u => new Place(u.Id, u.Path, u.Kind)).SingleAsync(cancellationToken);
        var lines = await new CommunicationQueries(db).LinesAsync(CommunicationFilter.OfYear(year), cancellationToken);
        return
        [
            .. LinesOf(lines, column, unit)
                .Take(MostRecords)
                .Select(l => new FigureRecord(
                    l.Id,
                    l.HeldOn,
                    $"{l.NumberText}: {l.Topic}",
                    string.Join(", ", new[] { l.Kind.Vietnamese(), l.Minutes is { } minutes ? $"{VietnameseNumber.Format(minutes)} phút" : null, l.Reach is { } reach ? $"{VietnameseNumber.Format(reach)} lượt người" : null }.OfType<string>()),
                    l.Files,
                    RecordsReference.Record(Room, l.Id))),
        ];
    }

    private static async Task FillPlansAsync(AppDbContext db, FigureRequest request, FigureTable table, CancellationToken cancellationToken)
    {
        var plans = await new CommunicationQueries(db).PlansAsync(request.Year, cancellationToken);
        foreach (var (unit, plan) in plans.Where(p => p.Key != db.CommuneId && (request.UnitId is null || p.Key == request.UnitId)))
        {
            Put(unit, plan.Items, plan.Paper ?? $"kế hoạch tuyên truyền năm {request.Year}, {plan.RecordedBy} ghi");
        }

        if (plans.Count > 0 && (request.UnitId is null || request.UnitId == db.CommuneId))
        {
            Put(db.CommuneId, plans.Values.Sum(p => p.Items), $"kế hoạch tuyên truyền năm {request.Year} của {VietnameseNumber.Format(plans.Count)} đơn vị");
        }

        void Put(Guid unit, int items, string source) => table.Put(unit, Plan, new Figure(MeasureKind.Number)
        {
            Number = items, Source = source, Records = RecordsReference.Of(Room, unit, request.Year, (PlanFilter, "1")),
        });
    }

    private static List<CommunicationLine> LinesOf(IReadOnlyList<CommunicationLine> lines, Column column, Place unit)
    {
        var kinds = column.Group?.Kinds();
        return
        [
            .. lines
                .Where(l => kinds?.Contains(l.Kind) != false)
                .Where(l => unit.Kind == UnitKind.Commune || (column.CountsDone(unit) ? l.UnitPath.StartsWith(unit.Path, StringComparison.Ordinal) : l.Villages.Any(v => v.Id == unit.Id))),
        ];
    }

    private static IEnumerable<(string Key, string Value)> FilterOf(Column column, Place unit)
    {
        if (column.Group is { } group)
        {
            yield return (GroupFilter, group.ToString());
        }

        if (unit.Kind == UnitKind.Commune || column.CountsDone(unit))
        {
            yield return (DoneFilter, "1");
        }
    }

    private static decimal Count(IReadOnlyCollection<CommunicationLine> lines) => lines.Count;

    private static Measure Of(string key, string name, string unit, string meaning) => new(key, name, unit, MeasureKind.Number, meaning, Kinds);

    private sealed record Place(Guid Id, string Path, UnitKind Kind);

    private sealed record Column(Measure Measure, CommunicationGroup? Group, Func<IReadOnlyCollection<CommunicationLine>, decimal> Value)
    {
        /// <summary>Counts what the unit did, whatever its kind.</summary>
        public bool IsDone { get; init; }

        /// <summary>Counts what was told of a village, but what other units did.</summary>
        public bool IsDoneByOthers { get; init; }

        public bool CountsDone(Place unit) => IsDone || (IsDoneByOthers && unit.Kind != UnitKind.Village);
    }
}
