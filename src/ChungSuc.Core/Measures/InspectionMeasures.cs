using ChungSuc.Core.Data;
using ChungSuc.Core.Inspections;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Measures;

/// <summary>
/// Visits with minutes of the year, and the findings of those visits as their tasks stand (Kế hoạch, mục V.2, II.4). A side that has neither plan nor
/// visit for the year says nothing; with a plan and no visit it has 0.
/// </summary>
public sealed class InspectionMeasures : IMeasureSource
{
    public const string Room = "inspections";
    public const string SideFilter = "side";
    public const string SelectionFilter = "selection";

    /// <summary>Present where the records are findings, not visits.</summary>
    public const string FindingsFilter = "findings";

    private const int MostRecords = 200;

    private static readonly UnitKind[] Kinds =
    [
        UnitKind.Commune, UnitKind.Village, UnitKind.ResidentialArea, UnitKind.Agency, UnitKind.MassOrganisation, UnitKind.Enterprise, UnitKind.Cooperative,
    ];

    private static readonly (Measure Measure, InspectionSide Side)[] Visits =
    [
        (Of("kiem_tra.so_cuoc", "Số cuộc kiểm tra", "cuộc", "Số cuộc kiểm tra của xã đến đơn vị, có biên bản trong năm."), InspectionSide.Council),
        (Of("giam_sat.so_cuoc", "Số cuộc giám sát của Mặt trận", "cuộc", "Số cuộc giám sát do Mặt trận tổ chức đến đơn vị, có biên bản trong năm."), InspectionSide.Front),
    ];

    private static readonly FindingColumn[] Findings =
    [
        new(Of("kiem_tra.so_kien_nghi", "Số kiến nghị qua kiểm tra, giám sát", "kiến nghị", "Số kiến nghị với đơn vị của các cuộc kiểm tra, giám sát trong năm, không kể kiến nghị mà việc khắc phục đã hủy."), null, t => t.Findings),
        new(Of("kiem_tra.kien_nghi_con_mo", "Kiến nghị còn mở", "kiến nghị", "Số kiến nghị của năm mà kết quả khắc phục chưa được xác nhận, tính đến hôm nay."), FindingSelection.Open, t => t.Open),
        new(
            new Measure(
                "kiem_tra.ty_le_khac_phuc", "Tỷ lệ kiến nghị đã khắc phục", "%", MeasureKind.Percent,
                "Số kiến nghị của năm đã được xác nhận khắc phục chia cho số kiến nghị của năm. Không có kiến nghị thì không có tỷ lệ.", Kinds),
            FindingSelection.Remedied,
            t => t.RemediedShare * 100),
    ];

    public IReadOnlyList<Measure> Measures { get; } = [.. Visits.Select(v => v.Measure), .. Findings.Select(f => f.Measure)];

    public async Task FillAsync(AppDbContext db, FigureRequest request, FigureTable table, CancellationToken cancellationToken)
    {
        var visits = await MadeAsync(db, request.Year, null, cancellationToken);
        var planned = await db.InspectionPlans.Where(p => p.Year == request.Year).Select(p => p.Kind).Distinct().ToListAsync(cancellationToken);
        var findings = visits.Count == 0 ? [] : await FindingQueries.Narrow(db, new FindingFilter { Year = request.Year }, request.Today).ToListAsync(cancellationToken);
        foreach (var unit in await UnitsAsync(db, request, cancellationToken))
        {
            var isCommune = unit.Id == db.CommuneId;
            var own = visits.FindAll(v => isCommune || v.Paths.Any(path => path.StartsWith(unit.Path, StringComparison.Ordinal)));
            foreach (var (measure, side) in Visits.Where(v => request.Wants(v.Measure.Key)))
            {
                if (visits.Exists(v => v.Side == side) || planned.Exists(kind => kind.Side() == side))
                {
                    PutVisits(table, request, measure, side, unit.Id, own.FindAll(v => v.Side == side));
                }
            }

            if (visits.Count > 0)
            {
                PutFindings(table, request, unit.Id, FindingTally.Of(findings.Where(f => f.Task.OwnerPath.StartsWith(unit.Path, StringComparison.Ordinal)), request.Today));
            }
        }
    }

    public async Task<IReadOnlyList<FigureRecord>> RecordsAsync(AppDbContext db, string key, Guid unitId, int year, DateOnly today, CancellationToken cancellationToken)
    {
        var path = await db.Units.Where(u => u.Id == unitId).Select(u => u.Path).SingleAsync(cancellationToken);
        if (Array.Find(Visits, v => v.Measure.Key == key) is { Measure: not null } column)
        {
            var visits = await MadeAsync(db, year, unitId == db.CommuneId ? null : path, cancellationToken);
            return
            [
                .. visits
                    .Where(v => v.Side == column.Side)
                    .OrderByDescending(v => v.HeldOn)
                    .Take(MostRecords)
                    .Select(v => new FigureRecord(v.Id, v.HeldOn, $"{v.NumberText}: {v.Purpose}", "1 cuộc", v.Files, RecordsReference.Record(Room, v.Id))),
            ];
        }

        var filter = new FindingFilter { Year = year, UnderPath = path, Selection = Array.Find(Findings, f => f.Measure.Key == key)!.Selection }; // every key is a visit's or a finding's
        var findings = await FindingQueries.Narrow(db, filter, today)
            .Where(f => !f.Task.IsCancelled)
            .OrderByDescending(f => f.HeldOn)
            .ThenByDescending(f => f.Number)
            .Take(MostRecords)
            .ToListAsync(cancellationToken);
        return [.. findings.Select(f => new FigureRecord(f.Id, f.HeldOn, $"{f.NumberText}: {f.Recommendation}", f.Task.Facts.WordsOn(today), 0, RecordsReference.Record(Room, f.VisitId)))];
    }

    private static Measure Of(string key, string name, string unit, string meaning) => new(key, name, unit, MeasureKind.Number, meaning, Kinds);

    private static async Task<List<Made>> MadeAsync(AppDbContext db, int year, string? underPath, CancellationToken cancellationToken) =>
        await db.InspectionMinutes
            .Where(m => m.HeldOn >= new DateOnly(year, 1, 1) && m.HeldOn <= new DateOnly(year, 12, 31))
            .Join(db.InspectionVisits, m => m.VisitId, v => v.Id, (m, v) => new { m, v })
            .Where(x => underPath == null || db.InspectionPlaces.Any(p => p.VisitId == x.v.Id && p.UnitPath.StartsWith(underPath)))
            .OrderBy(x => x.v.Id)
            .Select(x => new Made
            {
                Id = x.v.Id,
                Side = x.v.Side,
                NumberYear = x.v.Year,
                Number = x.v.Number,
                Purpose = x.v.Purpose,
                HeldOn = x.m.HeldOn,
                Files = db.EvidenceLinks.Count(e => e.RecordId == x.v.Id),
                Paths = x.v.Places.Select(p => p.UnitPath).ToList(),
            })
            .ToListAsync(cancellationToken);

    private static async Task<List<UnitPlace>> UnitsAsync(AppDbContext db, FigureRequest request, CancellationToken cancellationToken) =>
        await db.Units
            .Where(u => (u.CommuneId == db.CommuneId || u.Id == db.CommuneId) && (request.UnitId == null || u.Id == request.UnitId))
            .Select(u => new UnitPlace(u.Id, u.Path))
            .ToListAsync(cancellationToken);

    private static void PutVisits(FigureTable table, FigureRequest request, Measure measure, InspectionSide side, Guid unitId, List<Made> visits) =>
        table.Put(unitId, measure.Key, new Figure(MeasureKind.Number)
        {
            Number = visits.Count,
            Source = $"sổ kiểm tra, giám sát năm {request.Year}, {VietnameseNumber.Format(visits.Count)} cuộc {side.Whose()} có biên bản",
            Records = RecordsReference.Of(Room, unitId, request.Year, (SideFilter, side.ToString())),
            EvidenceCount = visits.Sum(v => v.Files),
        });

    private static void PutFindings(FigureTable table, FigureRequest request, Guid unitId, FindingTally tally)
    {
        foreach (var column in Findings.Where(column => request.Wants(column.Measure.Key)))
        {
            if (column.Value(tally) is { } value)
            {
                table.Put(unitId, column.Measure.Key, new Figure(column.Measure.Kind)
                {
                    Number = value,
                    Source = $"kiến nghị của các cuộc kiểm tra, giám sát năm {request.Year} đến ngày {VietnameseDate.Screen(request.Today)}: {tally.Findings} kiến nghị, {tally.Remedied} đã khắc phục, {tally.Open} còn mở",
                    Records = RecordsReference.Of(
                        Room, unitId, request.Year, column.Selection is { } selection ? [(FindingsFilter, "1"), (SelectionFilter, selection.ToString())] : [(FindingsFilter, "1")]),
                });
            }
        }
    }

    private sealed record Made
    {
        public required Guid Id { get; init; }

        public required InspectionSide Side { get; init; }

        public required int NumberYear { get; init; }

        public required int Number { get; init; }

        public required string Purpose { get; init; }

        public required DateOnly HeldOn { get; init; }

        public required int Files { get; init; }

        public required List<string> Paths { get; init; }

        public string NumberText => InspectionPlan.NumberOf(NumberYear, Number);
    }

    private sealed record FindingColumn(Measure Measure, FindingSelection? Selection, Func<FindingTally, decimal?> Value);

    private sealed record UnitPlace(Guid Id, string Path);
}
