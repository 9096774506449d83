using ChungSuc.Core.Contributions;
using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Measures;

/// <summary>What people gave in a year, from the ledger. Once the ledger of a year is begun, a village without entries gave 0; before that nothing is known.</summary>
public sealed class ContributionMeasures : IMeasureSource
{
    public const string Room = "contributions";
    public const string KindFilter = "kind";

    private const int MostRecords = 200;

    private static readonly UnitKind[] Kinds = [UnitKind.Village, UnitKind.Commune];

    private static readonly Column[] Columns =
    [
        new(Sum("dong_gop.hien_dat_m2", "Diện tích đất hiến", "m²", "Tổng diện tích đất các hộ và tổ chức hiến trong năm."), ContributionKind.LandM2, t => t.LandM2),
        new(Sum("dong_gop.ngay_cong", "Ngày công đóng góp", "ngày công", "Tổng số ngày công góp trong năm."), ContributionKind.LabourDays, t => t.LabourDays),
        new(Sum("dong_gop.tien", "Tiền đóng góp", "đồng", "Tổng số tiền góp trong năm."), ContributionKind.Money, t => t.MoneyVnd),
        new(Sum("dong_gop.gia_tri", "Giá trị đóng góp", "đồng", "Tiền góp và giá trị quy đổi của đất, công, hiện vật đã được định giá."), null, t => t.ValueVnd),
        new(Sum("dong_gop.ho_tham_gia", "Số hộ tham gia đóng góp", "hộ", "Số hộ có đóng góp trong năm: số hộ khác nhau được ghi tên, hoặc số hộ cùng góp trong một lần nếu lớn hơn."), null, t => t.HouseholdsAtLeast),
    ];

    public IReadOnlyList<Measure> Measures { get; } = [.. Columns.Select(column => column.Measure)];

    public async Task FillAsync(AppDbContext db, FigureRequest request, FigureTable table, CancellationToken cancellationToken)
    {
        var totals = new ContributionTotalsQueries(db);
        var year = ContributionFilter.OfYear(request.Year);
        if (request.UnitId == db.CommuneId)
        {
            var whole = await totals.TotalsAsync(year, cancellationToken);
            Put(table, request, db.CommuneId, whole, whole.Contributions > 0, []);
            return;
        }

        var sums = await totals.ByVillageAsync(year, cancellationToken);
        var proofs = await ProofsAsync(db, request, cancellationToken);
        foreach (var village in await VillagesAsync(db, request, cancellationToken))
        {
            Put(table, request, village, sums.GetValueOrDefault(village) ?? ContributionTotals.None, sums.Count > 0, [.. proofs.Where(p => p.VillageId == village)]);
        }
    }

    public async Task<IReadOnlyList<FigureRecord>> RecordsAsync(AppDbContext db, string key, Guid unitId, int year, DateOnly today, CancellationToken cancellationToken)
    {
        var column = Columns.Single(c => c.Measure.Key == key);
        var rows = await db.Contributions
            .Where(c => c.GivenOn >= new DateOnly(year, 1, 1) && c.GivenOn <= new DateOnly(year, 12, 31))
            .Where(c => unitId == db.CommuneId || c.VillageId == unitId)
            .Where(c => column.Kind == null || c.Lines.Any(l => l.Kind == column.Kind))
            .Where(c => key != "dong_gop.ho_tham_gia" || c.GiverKind == SubjectKind.Household)
            .OrderByDescending(c => c.GivenOn)
            .ThenByDescending(c => c.Number)
            .Take(MostRecords)
            .Select(c => new
            {
                c.Id,
                c.GivenOn,
                c.GiverName,
                c.Purpose,
                Files = db.EvidenceLinks.Count(l => l.RecordId == c.Id),
                Lines = c.Lines.OrderBy(l => l.Id).Select(l => new GivenLine(l.Kind, l.QuantityTenThousandths, l.UnitText, l.Description, l.ValueVnd, l.ValueBasis)).ToList(),
            })
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new FigureRecord(
            row.Id,
            row.GivenOn,
            $"{row.GiverName}: {row.Purpose}",
            GivenLine.Join(column.Kind is { } kind ? row.Lines.Where(line => line.Kind == kind) : row.Lines),
            row.Files,
            RecordsReference.Record(Room, row.Id)))];
    }

    private static Measure Sum(string key, string name, string unit, string meaning) => new(key, name, unit, MeasureKind.Number, meaning, Kinds);

    private static async Task<List<Guid>> VillagesAsync(AppDbContext db, FigureRequest request, CancellationToken cancellationToken) =>
        await db.Units
            .Where(u => u.CommuneId == db.CommuneId && u.Kind == UnitKind.Village && (request.UnitId == null || u.Id == request.UnitId))
            .Select(u => u.Id)
            .ToListAsync(cancellationToken);

    private static async Task<List<Proof>> ProofsAsync(AppDbContext db, FigureRequest request, CancellationToken cancellationToken) =>
        await db.Contributions
            .Where(c => c.GivenOn >= request.FirstDay && c.GivenOn <= request.LastDay && c.VillageId != null)
            .Where(c => request.UnitId == null || c.VillageId == request.UnitId)
            .SelectMany(c => c.Lines, (c, l) => new { c.Id, VillageId = c.VillageId!.Value, l.Kind })
            .Join(db.EvidenceLinks, x => x.Id, e => e.RecordId, (x, e) => new Proof(x.VillageId, x.Kind, e.FileId))
            .Distinct()
            .ToListAsync(cancellationToken);

    private static void Put(FigureTable table, FigureRequest request, Guid unitId, ContributionTotals totals, bool isBegun, IReadOnlyList<Proof> proofs)
    {
        if (!isBegun)
        {
            return;
        }

        foreach (var column in Columns.Where(column => request.Wants(column.Measure.Key)))
        {
            table.Put(unitId, column.Measure.Key, new Figure(MeasureKind.Number)
            {
                Number = column.Value(totals),
                Source = totals.Contributions == 0
                    ? $"sổ đóng góp năm {request.Year} chưa có dòng nào của thôn"
                    : $"sổ đóng góp năm {request.Year}, {VietnameseNumber.Format(totals.Contributions)} lượt của thôn",
                Records = RecordsReference.Of(Room, unitId, request.Year, column.Kind is { } kind ? [(KindFilter, kind.ToString())] : []),
                EvidenceCount = proofs.Where(p => column.Kind is null || p.Kind == column.Kind).Select(p => p.FileId).Distinct().Count(),
            });
        }
    }

    private sealed record Column(Measure Measure, ContributionKind? Kind, Func<ContributionTotals, decimal> Value);

    private sealed record Proof(Guid VillageId, ContributionKind Kind, Guid FileId);
}
