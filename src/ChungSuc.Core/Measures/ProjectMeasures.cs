using ChungSuc.Core.Data;
using ChungSuc.Core.Projects;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Measures;

/// <summary>Works of the programme of new rural areas as they stand at the end of a year, or today while it runs. Before the first work nothing is known.</summary>
public sealed class ProjectMeasures : IMeasureSource
{
    public const string Room = "projects";
    public const string DayFilter = "day";
    public const string DebtFilter = "debt";

    /// <summary>Absent for the commune, whose figure counts the works of all villages.</summary>
    public const string VillageFilter = "village";

    private static readonly UnitKind[] Kinds = [UnitKind.Commune, UnitKind.Village];

    private static readonly Column Debt = new(
        Of("cong_trinh.no_dong_dong", "Nợ đọng xây dựng cơ bản", "đồng",
            "Giá trị đã nghiệm thu hoặc quyết toán, trừ phần đã thanh toán và phần đã bố trí vốn còn hạn, của công trình thuộc Chương trình nông thôn mới."),
        works => works.Sum(w => w.Debt.DebtVnd),
        work => work.Debt.DebtVnd);

    private static readonly Column[] Columns =
    [
        Debt,
        new(Of("cong_trinh.so_cong_trinh", "Số công trình", "công trình", "Số công trình thuộc Chương trình nông thôn mới đã phê duyệt."), works => works.Count, _ => null),
        new(Of("cong_trinh.tong_muc_dau_tu", "Tổng mức đầu tư", "đồng", "Tổng mức đầu tư của các công trình thuộc Chương trình nông thôn mới đã phê duyệt."),
            works => works.Sum(w => w.TotalVnd), work => work.TotalVnd),
        new(Of("cong_trinh.da_thanh_toan", "Đã thanh toán cho công trình", "đồng", "Tổng số đã thanh toán, cả tạm ứng, cho công trình thuộc Chương trình nông thôn mới."),
            works => works.Sum(w => w.Debt.PaidVnd), work => work.Debt.PaidVnd),
    ];

    public IReadOnlyList<Measure> Measures { get; } = [.. Columns.Select(column => column.Measure)];

    public async Task FillAsync(AppDbContext db, FigureRequest request, FigureTable table, CancellationToken cancellationToken)
    {
        var day = DayOf(request.Year, request.Today);
        var works = await new ProjectQueries(db).StandingsAsync(ProjectFilter.OfProgramme, day, cancellationToken);
        if (works.Count == 0)
        {
            return;
        }

        if (request.UnitId is null || request.UnitId == db.CommuneId)
        {
            Put(table, request, db.CommuneId, works, [(DayFilter, VietnameseDate.Screen(day))]);
        }

        if (request.UnitId != db.CommuneId)
        {
            var villages = await db.Units
                .Where(u => u.CommuneId == db.CommuneId && u.Kind == UnitKind.Village && (request.UnitId == null || u.Id == request.UnitId))
                .Select(u => u.Id)
                .ToListAsync(cancellationToken);
            foreach (var village in villages)
            {
                Put(table, request, village, [.. works.Where(w => w.VillageId == village)], [(DayFilter, VietnameseDate.Screen(day)), (VillageFilter, village.ToString())]);
            }
        }
    }

    public async Task<IReadOnlyList<FigureRecord>> RecordsAsync(AppDbContext db, string key, Guid unitId, int year, DateOnly today, CancellationToken cancellationToken)
    {
        var column = Columns.Single(c => c.Measure.Key == key);
        var works = await new ProjectQueries(db).StandingsAsync(ProjectFilter.OfProgramme with { IsInDebtOnly = column == Debt }, DayOf(year, today), cancellationToken);
        return
        [
            .. works
                .Where(w => unitId == db.CommuneId || w.VillageId == unitId)
                .Select(w => new FigureRecord(
                    w.Id,
                    w.DecidedOn,
                    w.Name,
                    column.Share(w) is { } share ? $"{VietnameseNumber.Format(share)} đồng" : "1 công trình",
                    w.Files,
                    RecordsReference.Record(Room, w.Id))),
        ];
    }

    private static DateOnly DayOf(int year, DateOnly today)
    {
        var last = new DateOnly(year, 12, 31);
        return last < today ? last : today;
    }

    private static Measure Of(string key, string name, string unit, string meaning) => new(key, name, unit, MeasureKind.Number, meaning, Kinds);

    private static void Put(FigureTable table, FigureRequest request, Guid unitId, IReadOnlyList<ProjectStanding> works, (string Key, string Value)[] filter)
    {
        foreach (var column in Columns.Where(column => request.Wants(column.Measure.Key)))
        {
            table.Put(unitId, column.Measure.Key, new Figure(MeasureKind.Number)
            {
                Number = column.Value(works),
                Source = $"sổ công trình đến ngày {filter[0].Value}, {VietnameseNumber.Format(works.Count)} công trình",
                Records = RecordsReference.Of(Room, unitId, request.Year, column == Debt ? [.. filter, (DebtFilter, "1")] : filter),
                EvidenceCount = works.Sum(w => w.Files),
            });
        }
    }

    private sealed record Column(Measure Measure, Func<IReadOnlyList<ProjectStanding>, decimal> Value, Func<ProjectStanding, long?> Share);
}
