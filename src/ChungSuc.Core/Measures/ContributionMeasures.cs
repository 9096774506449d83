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

    /// <summary>Of whom the entries are: absent for what a village got.</summary>
    public const string ScopeFilter = "scope";
    public const string CommuneScope = "commune";
    public const string GiverScope = "giver";

    private const string Confirmed = "dong_gop.tri_gia_xac_nhan";
    private const int MostRecords = 200;

    private static readonly UnitKind[] Kinds = [UnitKind.Village, UnitKind.Commune];

    private static readonly Column[] Columns =
    [
        new(Given("dong_gop.hien_dat_m2", "Diện tích đất hiến", "m²", "Tổng diện tích đất hiến trong năm: của các hộ và tổ chức cho một thôn, hoặc của một hộ, một người."), ContributionKind.LandM2, t => t.LandM2),
        new(Given("dong_gop.ngay_cong", "Ngày công đóng góp", "ngày công", "Tổng số ngày công góp trong năm."), ContributionKind.LabourDays, t => t.LabourDays),
        new(Given("dong_gop.tien", "Tiền đóng góp", "đồng", "Tổng số tiền góp trong năm."), ContributionKind.Money, t => t.MoneyVnd),
        new(Given("dong_gop.gia_tri", "Giá trị đóng góp", "đồng", "Tiền góp và giá trị quy đổi của đất, công, hiện vật đã được định giá."), null, t => t.ValueVnd),
        new(Sum("dong_gop.ho_tham_gia", "Số hộ tham gia đóng góp", "hộ", "Số hộ có đóng góp trong năm: số hộ khác nhau được ghi tên, hoặc số hộ cùng góp trong một lần nếu lớn hơn."), null, t => t.HouseholdsAtLeast),
    ];

    private static readonly Column OfReceipts = new(
        new Measure(
            Confirmed, "Trị giá đóng góp được xác nhận", "đồng", MeasureKind.Number,
            "Tiền và giá trị quy đổi mà doanh nghiệp, hợp tác xã đã góp trong năm, chỉ tính lượt có số phiếu xác nhận.", [UnitKind.Enterprise, UnitKind.Cooperative]),
        null,
        t => t.ValueVnd);

    public IReadOnlyList<Measure> Measures { get; } = [.. Columns.Select(column => column.Measure), OfReceipts.Measure];

    public async Task FillAsync(AppDbContext db, FigureRequest request, FigureTable table, CancellationToken cancellationToken)
    {
        if (request.Participants != SubjectKind.Unit)
        {
            await FillGiversAsync(db, request, table, request.Participants, Columns, cancellationToken);
            return;
        }

        if (request.Wants(Confirmed))
        {
            await FillGiversAsync(db, request, table, SubjectKind.Unit, [OfReceipts], cancellationToken);
        }

        if (Columns.Any(column => request.Wants(column.Measure.Key)))
        {
            await FillPlacesAsync(db, request, table, cancellationToken);
        }
    }

    public async Task<IReadOnlyList<FigureRecord>> RecordsAsync(AppDbContext db, string key, Guid unitId, int year, DateOnly today, CancellationToken cancellationToken)
    {
        var column = Columns.Append(OfReceipts).Single(c => c.Measure.Key == key);
        var isPlace = column != OfReceipts && await db.Units.AnyAsync(u => u.Id == unitId, cancellationToken);
        var rows = await db.Contributions
            .Where(c => c.GivenOn >= new DateOnly(year, 1, 1) && c.GivenOn <= new DateOnly(year, 12, 31))
            .Where(c => isPlace ? unitId == db.CommuneId || c.VillageId == unitId : c.GiverId == unitId)
            .Where(c => column != OfReceipts || c.ReceiptNumber != null)
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

    private static async Task FillPlacesAsync(AppDbContext db, FigureRequest request, FigureTable table, CancellationToken cancellationToken)
    {
        var totals = new ContributionTotalsQueries(db);
        var year = ContributionFilter.OfYear(request.Year);
        if (request.UnitId is null || request.UnitId == db.CommuneId)
        {
            var whole = await totals.TotalsAsync(year, cancellationToken);
            Put(table, request, db.CommuneId, CommuneScope, whole, whole.Contributions > 0, []);
        }

        if (request.UnitId != db.CommuneId)
        {
            var sums = await totals.ByVillageAsync(year, cancellationToken);
            var proofs = await ProofsAsync(db, request, cancellationToken);
            foreach (var village in await VillagesAsync(db, request, cancellationToken))
            {
                Put(table, request, village, null, sums.GetValueOrDefault(village) ?? ContributionTotals.None, sums.Count > 0, [.. proofs.Where(p => p.VillageId == village)]);
            }
        }
    }

    /// <summary>What givers themselves gave, wherever; those who gave nothing in a year whose ledger is begun gave 0.</summary>
    private static async Task FillGiversAsync(
        AppDbContext db, FigureRequest request, FigureTable table, SubjectKind kind, IReadOnlyList<Column> columns, CancellationToken cancellationToken)
    {
        var year = ContributionFilter.OfYear(request.Year);
        if (!await db.Contributions.AnyAsync(c => c.GivenOn >= request.FirstDay && c.GivenOn <= request.LastDay, cancellationToken))
        {
            return;
        }

        var filter = year with { GiverKind = kind, GiverId = request.UnitId, HasReceipt = kind == SubjectKind.Unit };
        var sums = await new ContributionTotalsQueries(db).ByGiverAsync(filter, cancellationToken);
        foreach (var giver in await Givers(db, kind, request.UnitId).ToListAsync(cancellationToken))
        {
            var given = sums.GetValueOrDefault(giver) ?? ContributionTotals.None;
            Put(table, request, giver, GiverScope, given, isBegun: true, [], columns);
        }
    }

    private static IQueryable<Guid> Givers(AppDbContext db, SubjectKind kind, Guid? only)
    {
        var all = kind switch
        {
            SubjectKind.Household => db.Households.Select(h => h.Id),
            SubjectKind.Person => db.Persons.Select(p => p.Id),
            _ => db.Units.Where(u => u.CommuneId == db.CommuneId && (u.Kind == UnitKind.Enterprise || u.Kind == UnitKind.Cooperative)).Select(u => u.Id),
        };
        return only is { } id ? all.Where(x => x == id) : all;
    }

    private static Measure Sum(string key, string name, string unit, string meaning) => new(key, name, unit, MeasureKind.Number, meaning, Kinds);

    /// <summary>Known for places that got it and for households and persons that gave it.</summary>
    private static Measure Given(string key, string name, string unit, string meaning) =>
        Sum(key, name, unit, meaning) with { Participants = [SubjectKind.Unit, SubjectKind.Household, SubjectKind.Person] };

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

    private static void Put(
        FigureTable table, FigureRequest request, Guid whose, string? scope, ContributionTotals totals, bool isBegun, IReadOnlyList<Proof> proofs, IReadOnlyList<Column>? columns = null)
    {
        if (!isBegun)
        {
            return;
        }

        var place = scope switch { null => " của thôn", CommuneScope => " toàn xã", _ => string.Empty };
        foreach (var column in (columns ?? Columns).Where(column => request.Wants(column.Measure.Key)))
        {
            List<(string, string)> filter = [];
            if (column.Kind is { } kind)
            {
                filter.Add((KindFilter, kind.ToString()));
            }

            if (scope is not null)
            {
                filter.Add((ScopeFilter, scope));
            }

            table.Put(whose, column.Measure.Key, new Figure(MeasureKind.Number)
            {
                Number = column.Value(totals),
                Source = totals.Contributions == 0
                    ? $"sổ đóng góp năm {request.Year} chưa có dòng nào{place}"
                    : $"sổ đóng góp năm {request.Year}, {VietnameseNumber.Format(totals.Contributions)} lượt{place}",
                Records = RecordsReference.Of(Room, whose, request.Year, [.. filter]),
                EvidenceCount = proofs.Where(p => column.Kind is null || p.Kind == column.Kind).Select(p => p.FileId).Distinct().Count(),
            });
        }
    }

    private sealed record Column(Measure Measure, ContributionKind? Kind, Func<ContributionTotals, decimal> Value);

    private sealed record Proof(Guid VillageId, ContributionKind Kind, Guid FileId);
}
