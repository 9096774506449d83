using ChungSuc.Core.Data;
using ChungSuc.Core.Exemplars;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Measures;

/// <summary>
/// Exemplars, models and initiatives by the steps made in a year, for units, households and persons. Sheets read most of them as lists of cases, so
/// each case goes along. Once the register is begun, who has none has 0; before that nothing is known.
/// </summary>
public sealed class ExemplarMeasures : IMeasureSource
{
    public const string Room = "exemplars";
    public const string KindFilter = "kind";
    public const string StepFilter = "step";
    public const string OwnerFilter = "owner";

    private static readonly UnitKind[] Kinds =
        [UnitKind.Commune, UnitKind.Village, UnitKind.Agency, UnitKind.MassOrganisation, UnitKind.Enterprise, UnitKind.Cooperative];

    private static readonly SubjectKind[] Everybody = [SubjectKind.Unit, SubjectKind.Household, SubjectKind.Person];

    private static readonly Column[] Columns =
    [
        new(Of("mo_hinh.hieu_qua", "Mô hình hiệu quả", "mô hình", "Số mô hình được xác minh là có hiệu quả trong năm; của thôn, đơn vị chỉ tính mô hình phát triển sản xuất."), [ExemplarKind.Model], StepKind.Verified)
        {
            IsEffective = true, UnitField = ExemplarField.Production,
        },
        new(Of("dien_hinh.duoc_bieu_duong", "Điển hình được biểu dương", "điển hình", "Số điển hình tiên tiến được biểu dương, khen thưởng hoặc công nhận bằng quyết định trong năm."), [ExemplarKind.Exemplar], StepKind.Honoured),
        new(
            Of("dien_hinh.so_duoc_xac_minh", "Điển hình, mô hình được xác minh", "điển hình", "Số điển hình, mô hình, kinh nghiệm hay được xác minh đúng trong năm."),
            [ExemplarKind.Exemplar, ExemplarKind.Model, ExemplarKind.Experience],
            StepKind.Verified),
        new(Of("sang_kien.duoc_cong_nhan", "Sáng kiến được công nhận", "sáng kiến", "Số sáng kiến được công nhận bằng quyết định trong năm."), [ExemplarKind.Initiative], StepKind.Honoured),
        new(Of("sang_kien.so_duoc_cong_nhan", "Số sáng kiến được công nhận", "sáng kiến", "Số sáng kiến được công nhận bằng quyết định trong năm."), [ExemplarKind.Initiative], StepKind.Honoured),
    ];

    public IReadOnlyList<Measure> Measures { get; } = [.. Columns.Select(column => column.Measure)];

    public async Task FillAsync(AppDbContext db, FigureRequest request, FigureTable table, CancellationToken cancellationToken)
    {
        var register = await ReadAsync(db, request.Year, request.Today, cancellationToken);
        if (register.Count == 0)
        {
            return;
        }

        foreach (var whose in await WhoseAsync(db, request, cancellationToken))
        {
            foreach (var column in Columns.Where(c => request.Wants(c.Measure.Key)))
            {
                var cases = CasesOf(register, column, whose, request.Year);
                table.Put(whose.Id, column.Measure.Key, new Figure(MeasureKind.Number)
                {
                    Number = cases.Count,
                    Cases = [.. cases.Select(c => new FigureCase($"{c.Row.Title}, {c.Row.OwnerName}", c.Step.On, RecordsReference.Record(Room, c.Row.Id)))],
                    Source = $"sổ điển hình, mô hình năm {request.Year}, {VietnameseNumber.Format(cases.Count)} {column.Measure.Unit}",
                    Records = RecordsReference.Of(Room, whose.Id, request.Year, [.. FilterOf(column, whose)]),
                    EvidenceCount = cases.Sum(c => c.Row.Files),
                });
            }
        }
    }

    public async Task<IReadOnlyList<FigureRecord>> RecordsAsync(AppDbContext db, string key, Guid unitId, int year, DateOnly today, CancellationToken cancellationToken)
    {
        var column = Columns.Single(c => c.Measure.Key == key);
        var register = await ReadAsync(db, year, today, cancellationToken);
        var path = await db.Units.Where(u => u.Id == unitId).Select(u => u.Path).SingleOrDefaultAsync(cancellationToken);
        return
        [
            .. CasesOf(register, column, new Whose(unitId, path), year).Select(c => new FigureRecord(
                c.Row.Id, c.Step.On, $"{c.Row.NumberText}: {c.Row.Title}", $"{c.Row.OwnerName}, {(c.Step.Honour?.Vietnamese() ?? c.Step.Kind.Vietnamese()).ToLowerInvariant()}", c.Row.Files, RecordsReference.Record(Room, c.Row.Id))),
        ];
    }

    private static Task<IReadOnlyList<ExemplarStanding>> ReadAsync(AppDbContext db, int year, DateOnly today, CancellationToken cancellationToken)
    {
        var last = new DateOnly(year, 12, 31);
        return new ExemplarQueries(db).StandingsAsync(ExemplarFilter.All, last < today ? last : today, cancellationToken);
    }

    private static async Task<List<Whose>> WhoseAsync(AppDbContext db, FigureRequest request, CancellationToken cancellationToken) =>
        await (request.Participants switch
        {
            SubjectKind.Household => db.Households.Where(h => request.UnitId == null || h.Id == request.UnitId).Select(h => new Whose(h.Id, null)),
            SubjectKind.Person => db.Persons.Where(p => request.UnitId == null || p.Id == request.UnitId).Select(p => new Whose(p.Id, null)),
            _ => db.Units
                .Where(u => (u.CommuneId == db.CommuneId || u.Id == db.CommuneId) && Kinds.Contains(u.Kind) && (request.UnitId == null || u.Id == request.UnitId))
                .Select(u => new Whose(u.Id, u.Path)),
        }).ToListAsync(cancellationToken);

    /// <summary>Each exemplar once, with its last step of the kind in the year.</summary>
    private static List<(ExemplarStanding Row, StepFact Step)> CasesOf(IReadOnlyList<ExemplarStanding> register, Column column, Whose whose, int year) =>
    [
        .. register
            .Where(r => column.Kinds.Contains(r.Kind) && (whose.Path is null ? r.OwnerId == whose.Id : r.IsOf(whose.Path) && (column.UnitField is null || r.Field == column.UnitField)))
            .Select(r => (Row: r, Step: r.Steps.LastOrDefault(s => s.Kind == column.Step && s.On.Year == year && (!column.IsEffective || s.IsEffective))))
            .Where(x => x.Step is not null)
            .Select(x => (x.Row, x.Step!)), // asked in the line above
    ];

    private static IEnumerable<(string Key, string Value)> FilterOf(Column column, Whose whose)
    {
        yield return (StepFilter, column.Step.ToString());
        if (column.Kinds is [var only])
        {
            yield return (KindFilter, only.ToString());
        }

        if (whose.Path is null)
        {
            yield return (OwnerFilter, "1");
        }
    }

    private static Measure Of(string key, string name, string unit, string meaning) => new(key, name, unit, MeasureKind.Number, meaning, Kinds) { Participants = Everybody };

    /// <summary>A unit by its path, or a household or person without one.</summary>
    private sealed record Whose(Guid Id, string? Path);

    private sealed record Column(Measure Measure, IReadOnlyList<ExemplarKind> Kinds, StepKind Step)
    {
        public bool IsEffective { get; init; }

        /// <summary>Of units only this field counts (Kế hoạch của xã, mục IV.1.c: mô hình phát triển sản xuất); of persons every one (mục IV.1.đ).</summary>
        public ExemplarField? UnitField { get; init; }
    }
}
