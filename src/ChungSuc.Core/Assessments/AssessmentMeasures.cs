using ChungSuc.Core.Data;
using ChungSuc.Core.Measures;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Assessments;

/// <summary>
/// What was concluded by one set, for other sheets to read: <c>danh_gia.thon_kieu_mau_de_xuat.so_dat</c>, where the middle part is the id of the
/// set with underscores. A sheet that is not concluded gives nothing. With <c>_nam_truoc</c> at the end it is the figure of the year before.
/// </summary>
public sealed class AssessmentMeasures : IMeasureSource
{
    public const string Room = "assessments";
    public const string Prefix = "danh_gia.";

    private const string LastYear = "_nam_truoc";

    private static readonly UnitKind[] Kinds = [UnitKind.Commune, UnitKind.Village, UnitKind.ResidentialArea, UnitKind.Agency, UnitKind.MassOrganisation, UnitKind.Enterprise, UnitKind.Cooperative];

    private static readonly Dictionary<string, (string Name, string Unit, Func<AssessmentConclusion, decimal?> Read)> Facts = new(StringComparer.Ordinal)
    {
        ["so_dat"] = ("Số chỉ tiêu đạt", "chỉ tiêu", c => c.Passed),
        ["so_giao"] = ("Số chỉ tiêu được giao", "chỉ tiêu", c => c.Passed + c.Failed + c.Open),
        ["tieu_chi_dat"] = ("Số tiêu chí đạt", "tiêu chí", c => c.PassedCriteria),
        ["tieu_chi_giao"] = ("Số tiêu chí được giao", "tiêu chí", c => c.AssignedCriteria),
        ["diem"] = ("Tổng điểm", "điểm", c => c.Points),
        ["diem_toi_da"] = ("Điểm tối đa được giao", "điểm", c => c.MaxPoints),
    };

    /// <summary>Known by their pattern, for every set there is.</summary>
    public IReadOnlyList<Measure> Measures => [];

    public Measure? Find(string key) => Key.Parse(key) is { } parsed
        ? new Measure(
            key,
            Facts[parsed.Fact].Name + (parsed.IsLastYear ? " năm trước" : string.Empty),
            Facts[parsed.Fact].Unit,
            MeasureKind.Number,
            $"Theo kết luận đánh giá bằng bộ {parsed.SetId}{(parsed.IsLastYear ? " của năm trước" : string.Empty)}; phiếu chưa kết luận thì chưa có số.",
            Kinds)
        {
            Participants = [SubjectKind.Unit, SubjectKind.Household, SubjectKind.Person],
        }
        : null;

    public async Task FillAsync(AppDbContext db, FigureRequest request, FigureTable table, CancellationToken cancellationToken)
    {
        var keys = request.Keys.Select(Key.Parse).OfType<Key>().ToList();
        var (sets, years) = (keys.ConvertAll(key => key.SetId), new[] { request.Year, request.Year - 1 });
        var kept = await db.AssessmentConclusions
            .AsNoTracking()
            .Join(db.Assessments, c => c.AssessmentId, a => a.Id, (c, a) => new { c, a })
            .Where(x => sets.Contains(x.a.SetId) && years.Contains(x.a.Year))
            .Where(x => request.UnitId == null || x.a.UnitId == request.UnitId || x.a.ParticipantId == request.UnitId)
            .ToListAsync(cancellationToken);
        foreach (var key in keys)
        {
            foreach (var found in kept.Where(x => x.a.SetId == key.SetId && x.a.Year == (key.IsLastYear ? request.Year - 1 : request.Year)))
            {
                if (Facts[key.Fact].Read(found.c) is { } number)
                {
                    table.Put(found.a.SubjectId, key.Text, FigureOf(found.a, found.c, number));
                }
            }
        }
    }

    public async Task<IReadOnlyList<FigureRecord>> RecordsAsync(AppDbContext db, string key, Guid unitId, int year, DateOnly today, CancellationToken cancellationToken)
    {
        var parsed = Key.Parse(key);
        var read = parsed?.IsLastYear == true ? year - 1 : year;
        var kept = parsed is null ? [] : await db.AssessmentConclusions
            .AsNoTracking()
            .Join(db.Assessments, c => c.AssessmentId, a => a.Id, (c, a) => new { c, a })
            .Where(x => x.a.SetId == parsed.SetId && x.a.Year == read && (x.a.UnitId == unitId || x.a.ParticipantId == unitId))
            .ToListAsync(cancellationToken);
        return [.. kept.Where(x => x.a.SubjectId == unitId).Select(x => new FigureRecord(
            x.a.Id,
            VietnameseDate.LocalDate(x.c.ConcludedAt),
            $"Kết luận đánh giá năm {x.a.Year}",
            VietnameseNumber.Format(Facts[parsed!.Fact].Read(x.c) ?? 0), // rows were read by it
            0,
            RecordsReference.Record(Room, x.a.Id)))];
    }

    private static Figure FigureOf(Assessment assessment, AssessmentConclusion kept, decimal number) => new(MeasureKind.Number)
    {
        Number = number,
        Source = $"kết luận đánh giá năm {assessment.Year} của {kept.ConcludedBy}, {VietnameseDate.Citation(VietnameseDate.LocalDate(kept.ConcludedAt))}",
        Records = RecordsReference.Record(Room, assessment.Id),
    };

    private sealed record Key(string Text, string SetId, string Fact, bool IsLastYear)
    {
        public static Key? Parse(string text)
        {
            var cut = text.LastIndexOf('.');
            if (!text.StartsWith(Prefix, StringComparison.Ordinal) || cut <= Prefix.Length)
            {
                return null;
            }

            var isLastYear = text.EndsWith(LastYear, StringComparison.Ordinal);
            var fact = text[(cut + 1)..^(isLastYear ? LastYear.Length : 0)];
            return Facts.ContainsKey(fact) ? new Key(text, text[Prefix.Length..cut].Replace('_', '-'), fact, isLastYear) : null;
        }
    }
}
