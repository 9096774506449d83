using ChungSuc.Core.Data;
using ChungSuc.Core.Enterprises;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Measures;

/// <summary>
/// What enterprises and cooperatives did in a year (Kế hoạch phong trào, mục IV.1.d); only confirmed facts count. Once one fact of a year is confirmed the
/// enterprise's lists and sums are known, be they empty; before that nothing is known.
/// </summary>
public sealed class EnterpriseMeasures : IMeasureSource
{
    public const string Room = "enterprises";
    public const string KindFilter = "kind";
    public const string StarsFilter = "stars";

    /// <summary>There for the commune, whose figure counts the facts of all enterprises.</summary>
    public const string WholeFilter = "whole";

    /// <summary>The page of the enterprise itself with its profile, not a list of facts.</summary>
    public const string ProfileFilter = "profile";

    private static readonly UnitKind[] Own = [UnitKind.Enterprise, UnitKind.Cooperative];

    private static readonly UnitKind[] AlsoCommune = [UnitKind.Enterprise, UnitKind.Cooperative, UnitKind.Commune];

    private static readonly Column[] Columns =
    [
        new(new("doanh_nghiep.quy_mo", "Quy mô doanh nghiệp", null, MeasureKind.Text, "Siêu nhỏ, nhỏ, vừa và lớn: theo hồ sơ đã được xã xác nhận.", Own))
        {
            IsProfile = true,
            Profile = p => p.Size is { } size ? Blank(MeasureKind.Text) with { Text = size.Vietnamese() } : null,
        },
        new(new("doanh_nghiep.co_nganh_nghe", "Có ngành nghề truyền thống", null, MeasureKind.YesNo, "Theo hồ sơ đã xác nhận, hoặc đã ghi ngành nghề truyền thống trong năm.", Own))
        {
            Kind = FactKind.Craft,
            Profile = p => p.HasCraft is { } has ? Blank(MeasureKind.YesNo) with { Answer = has } : null,
            Facts = facts => facts.Count > 0 ? Blank(MeasureKind.YesNo) with { Answer = true } : null,
        },
        new(new("doanh_nghiep.bao_ton_nganh_nghe", "Bảo tồn, phát triển ngành nghề", null, MeasureKind.YesNo, "Năm đó có việc làm bảo tồn, phát triển ngành nghề truyền thống đã xác nhận.", Own))
        {
            Kind = FactKind.Craft,
            Facts = facts => Blank(MeasureKind.YesNo) with { Answer = facts.Any(f => f.Work is not null) },
        },
        new(new("doanh_nghiep.chuoi_lien_ket", "Hợp đồng liên kết chuỗi giá trị", "hợp đồng", MeasureKind.Cases, "Các hợp đồng liên kết đã xác nhận còn hiệu lực trong năm.", Own))
        {
            Kind = FactKind.ChainLink,
            Facts = facts => Blank(MeasureKind.Cases) with { Cases = Items(facts, _ => 1) },
        },
        new(new("doanh_nghiep.san_pham_ocop", "Số sao của sản phẩm OCOP", "sao", MeasureKind.Cases, "Số sao của từng sản phẩm OCOP đã xác nhận, còn hạn đến hết năm (hoặc hôm nay); sản phẩm công nhận lại tính quyết định sau cùng.", Own))
        {
            Kind = FactKind.OcopProduct,
            Facts = facts => Blank(MeasureKind.Cases) with { Cases = Items(facts, f => f.Stars ?? 0) },
        },
        Number("ocop.so_tu_3_sao", "Sản phẩm OCOP từ 3 sao", "sản phẩm", "Số sản phẩm OCOP từ 3 sao trở lên đã xác nhận, còn hạn đến hết năm (hoặc hôm nay).", FactKind.OcopProduct, facts => facts.Count(f => f.Stars >= OcopRules.CountingStars)),
        Number("doanh_nghiep.san_luong_tieu_thu", "Nông sản đã tiêu thụ", "tấn", "Sản lượng nông sản của xã đã tiêu thụ trong năm, đã xác nhận, tính theo tấn; loại không cân được không cộng.", FactKind.Sales, Tonnes),
        Number("doanh_nghiep.san_luong_ky_ket", "Nông sản đã ký tiêu thụ", "tấn", "Sản lượng mỗi năm của các hợp đồng liên kết đã xác nhận còn hiệu lực trong năm, tính theo tấn.", FactKind.ChainLink, Tonnes),
        Number("doanh_nghiep.lao_dong", "Số lao động", "người", "Tổng số lao động trong năm, đã xác nhận.", FactKind.Jobs, facts => Known(facts, f => f.TotalWorkers)),
        Number("doanh_nghiep.lao_dong_dia_phuong", "Lao động là người trong xã", "người", "Số lao động là người trong xã trong năm, đã xác nhận.", FactKind.Jobs, facts => Known(facts, f => f.LocalWorkers)),
        Number("doanh_nghiep.viec_lam", "Việc làm cho người trong xã", "việc làm", "Số người trong xã có việc làm tại doanh nghiệp, hợp tác xã trong năm, đã xác nhận.", FactKind.Jobs, facts => Known(facts, f => f.LocalWorkers)),
    ];

    public IReadOnlyList<Measure> Measures { get; } = [.. Columns.Select(column => column.Measure)];

    public async Task FillAsync(AppDbContext db, FigureRequest request, FigureTable table, CancellationToken cancellationToken)
    {
        var wanted = Columns.Where(column => request.Wants(column.Measure.Key)).ToList();
        var isWhole = request.UnitId is null || request.UnitId == db.CommuneId;
        var units = await db.Units
            .Where(u => u.CommuneId == db.CommuneId && (u.Kind == UnitKind.Enterprise || u.Kind == UnitKind.Cooperative) && (isWhole || u.Id == request.UnitId))
            .Select(u => u.Id)
            .ToListAsync(cancellationToken);
        if (units.Count == 0)
        {
            return;
        }

        var facts = (await ConfirmedAsync(db, units, cancellationToken)).ToLookup(f => f.UnitId);
        var profiles = await ProfilesAsync(db, wanted, units, request.LastDay, cancellationToken);
        var ofYear = units.ToDictionary(id => id, id => FactYear.Of([.. facts[id]], request.Year, request.Today));
        var files = await FilesAsync(db, [.. ofYear.Values.SelectMany(list => list.Select(f => f.Id))], cancellationToken);
        foreach (var column in wanted)
        {
            foreach (var unit in units.Where(_ => request.UnitId != db.CommuneId))
            {
                Put(table, request, column, unit, ofYear[unit], profiles.GetValueOrDefault(unit), files);
            }

            if (isWhole && column.Measure.Subjects.Contains(UnitKind.Commune))
            {
                Put(table, request, column, db.CommuneId, [.. ofYear.Values.SelectMany(list => list)], null, files, isCommune: true);
            }
        }
    }

    public async Task<IReadOnlyList<FigureRecord>> RecordsAsync(AppDbContext db, string key, Guid unitId, int year, DateOnly today, CancellationToken cancellationToken)
    {
        var column = Columns.Single(c => c.Measure.Key == key);
        if (column.Kind is not { } kind)
        {
            return [];
        }

        var facts = await ConfirmedAsync(db, unitId == db.CommuneId ? null : [unitId], cancellationToken);
        var found = FactYear.Of(facts, year, today).Where(f => f.Kind == kind && (key != "ocop.so_tu_3_sao" || f.Stars >= OcopRules.CountingStars)).ToList();
        var files = await FilesAsync(db, [.. found.Select(f => f.Id)], cancellationToken);
        return [.. found.Select(f => new FigureRecord(f.Id, DayOf(f), $"{f.NumberText}: {f.Title}", f.Words, files[f.Id].Count(), RecordsReference.Record(Room, f.Id))).OrderByDescending(r => r.On)];
    }

    private static void Put(
        FigureTable table, FigureRequest request, Column column, Guid unitId, IReadOnlyList<EnterpriseFact> facts, EnterpriseProfile? profile, ILookup<Guid, Guid> files, bool isCommune = false)
    {
        var own = facts.Where(f => f.Kind == column.Kind).ToList();
        var figure = (facts.Count > 0 ? column.Facts(own) : null) ?? (profile is null ? null : column.Profile(profile));
        if (figure is null)
        {
            return;
        }

        var isProfile = column.IsProfile || (own.Count == 0 && column.Measure.Key == "doanh_nghiep.co_nganh_nghe");
        (string Key, string Value)[] filter = isProfile ? [(ProfileFilter, "1")]
            : column.Measure.Key == "ocop.so_tu_3_sao" ? [(KindFilter, nameof(FactKind.OcopProduct)), (StarsFilter, "3")]
            : [(KindFilter, column.Kind.ToString()!)]; // a column that is not of the profile has its kind
        table.Put(unitId, column.Measure.Key, figure with
        {
            Source = isProfile ? "hồ sơ đã được xã xác nhận"
                : $"sổ doanh nghiệp, hợp tác xã năm {request.Year}, {VietnameseNumber.Format(own.Count)} dòng đã xác nhận",
            Records = RecordsReference.Of(Room, unitId, request.Year, isCommune ? [.. filter, (WholeFilter, "1")] : filter),
            EvidenceCount = own.SelectMany(f => files[f.Id]).Distinct().Count(),
        });
    }

    private static async Task<List<EnterpriseFact>> ConfirmedAsync(AppDbContext db, List<Guid>? units, CancellationToken cancellationToken) =>
        await db.EnterpriseFacts
            .AsNoTracking()
            .Where(f => f.Confirmation != null && (units == null || units.Contains(f.UnitId)))
            .OrderByDescending(f => f.Year)
            .ThenByDescending(f => f.Number)
            .ToListAsync(cancellationToken);

    /// <summary>The last revision confirmed until the end of the year; of a year before the first confirmation the first one.</summary>
    private static async Task<Dictionary<Guid, EnterpriseProfile>> ProfilesAsync(AppDbContext db, List<Column> wanted, List<Guid> units, DateOnly lastDay, CancellationToken cancellationToken)
    {
        if (!wanted.Exists(column => column.HasProfile))
        {
            return [];
        }

        var profiles = await db.EnterpriseProfiles.AsNoTracking().Include(p => p.Confirmation).Where(p => p.Confirmation != null && units.Contains(p.UnitId)).ToListAsync(cancellationToken);
        return profiles.GroupBy(p => p.UnitId).ToDictionary(
            g => g.Key,
            g => g.Where(p => p.Confirmation!.ConfirmedOn <= lastDay).MaxBy(p => p.Revision) ?? g.MinBy(p => p.Revision)!); // read with its confirmation; a group is never empty
    }

    private static async Task<ILookup<Guid, Guid>> FilesAsync(AppDbContext db, List<Guid> facts, CancellationToken cancellationToken) =>
        (facts.Count == 0 ? [] : await db.EvidenceLinks.Where(l => facts.Contains(l.RecordId)).Select(l => new { l.RecordId, l.FileId }).ToListAsync(cancellationToken))
        .ToLookup(l => l.RecordId, l => l.FileId);

    private static Column Number(string key, string name, string unit, string meaning, FactKind kind, Func<IReadOnlyList<EnterpriseFact>, decimal?> sum) =>
        new(new Measure(key, name, unit, MeasureKind.Number, meaning, AlsoCommune))
        {
            Kind = kind,
            Facts = facts => sum(facts) is { } number ? Blank(MeasureKind.Number) with { Number = number } : null,
        };

    private static decimal? Tonnes(IReadOnlyList<EnterpriseFact> facts) => facts.Sum(f => f.Tonnes ?? 0);

    /// <summary>A number of workers that nobody stated is not nought.</summary>
    private static decimal? Known(IReadOnlyList<EnterpriseFact> facts, Func<EnterpriseFact, int?> number) => facts.Count == 0 ? null : facts.Sum(f => number(f) ?? 0);

    private static FigureCase[] Items(IReadOnlyList<EnterpriseFact> facts, Func<EnterpriseFact, decimal> number) =>
        [.. facts.Select(f => new FigureCase(f.Title, DayOf(f), RecordsReference.Record(Room, f.Id)) { Number = number(f) })];

    private static DateOnly DayOf(EnterpriseFact fact) => fact.PaperOn ?? fact.From ?? new DateOnly(fact.Year, 12, 31);

    /// <summary>Source and records are filled in when the figure is put into the table.</summary>
    private static Figure Blank(MeasureKind kind) => new(kind) { Source = string.Empty, Records = new RecordsReference(Room, new Dictionary<string, string>(StringComparer.Ordinal)) };

    private sealed record Column(Measure Measure)
    {
        public FactKind? Kind { get; init; }

        public bool IsProfile { get; init; }

        public Func<IReadOnlyList<EnterpriseFact>, Figure?> Facts { get; init; } = _ => null;

        public Func<EnterpriseProfile, Figure?> Profile { get; init; } = _ => null;

        public bool HasProfile => IsProfile || Measure.Key == "doanh_nghiep.co_nganh_nghe";
    }
}
