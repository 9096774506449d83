using ChungSuc.Core.Data;
using ChungSuc.Core.Measures;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Assessments;

/// <summary>
/// Recognitions that hold at the end of a year, or today while it runs: of the unit itself and the units below it. Before the commune has recorded any,
/// nothing is known.
/// </summary>
public sealed class RecognitionMeasures : IMeasureSource
{
    public const string Room = "recognitions";
    public const string Prefix = "cong_nhan.";
    public const string TitleFilter = "title";

    public IReadOnlyList<Measure> Measures { get; } =
    [
        .. RecognitionTitles.All.Select(t => new Measure(
            t.Measure, $"Số {t.Noun} được công nhận: {t.Name}", t.Noun, MeasureKind.Number, $"Số {t.Noun} có quyết định công nhận còn hiệu lực: {t.Name}.",
            t.Kinds.Contains(UnitKind.Commune) ? [UnitKind.Commune] : [UnitKind.Commune, UnitKind.Village, UnitKind.ResidentialArea])),
    ];

    public async Task FillAsync(AppDbContext db, FigureRequest request, FigureTable table, CancellationToken cancellationToken)
    {
        var day = DayOf(request.Year, request.Today);
        var all = await db.Recognitions
            .AsNoTracking()
            .Include(r => r.Revocation)
            .Select(r => new { Recognition = r, r.Revocation, Files = db.EvidenceLinks.Count(e => e.RecordId == r.Id) })
            .ToListAsync(cancellationToken);
        if (all.Count == 0)
        {
            return;
        }

        UnitKind[] kinds = [UnitKind.Commune, UnitKind.Village, UnitKind.ResidentialArea];
        var units = await db.Units
            .Where(u => (u.CommuneId == db.CommuneId || u.Id == db.CommuneId) && kinds.Contains(u.Kind) && (request.UnitId == null || u.Id == request.UnitId))
            .Select(u => new { u.Id, u.Path, u.Kind })
            .ToListAsync(cancellationToken);
        foreach (var measure in Measures.Where(m => request.Wants(m.Key)))
        {
            var title = measure.Key[Prefix.Length..];
            var holding = all.Where(r => r.Recognition.Title == title && r.Recognition.HoldsOn(day)).ToList();
            foreach (var unit in units.Where(u => measure.Subjects.Contains(u.Kind)))
            {
                var own = holding.FindAll(r => r.Recognition.UnitPath.StartsWith(unit.Path, StringComparison.Ordinal));
                table.Put(unit.Id, measure.Key, new Figure(MeasureKind.Number)
                {
                    Number = own.Select(r => r.Recognition.UnitId).Distinct().Count(),
                    Source = $"sổ công nhận đến ngày {VietnameseDate.Screen(day)}, {own.Count} quyết định còn hiệu lực",
                    Records = RecordsReference.Of(Room, unit.Id, request.Year, (TitleFilter, title)),
                    EvidenceCount = own.Sum(r => r.Files),
                });
            }
        }
    }

    public async Task<IReadOnlyList<FigureRecord>> RecordsAsync(AppDbContext db, string key, Guid unitId, int year, DateOnly today, CancellationToken cancellationToken)
    {
        var day = DayOf(year, today);
        var title = key[Prefix.Length..];
        var path = await db.Units.Where(u => u.Id == unitId).Select(u => u.Path).SingleAsync(cancellationToken);
        var found = await db.Recognitions
            .AsNoTracking()
            .Include(r => r.Revocation)
            .Where(r => r.Title == title && r.DecidedOn <= day && r.UnitPath.StartsWith(path))
            .Select(r => new { Recognition = r, r.Revocation, Unit = db.Units.Where(u => u.Id == r.UnitId).Select(u => u.Name).First(), Files = db.EvidenceLinks.Count(e => e.RecordId == r.Id) })
            .ToListAsync(cancellationToken);
        return
        [
            .. found
                .Where(r => r.Recognition.HoldsOn(day))
                .OrderByDescending(r => r.Recognition.DecidedOn)
                .Select(r => new FigureRecord(
                    r.Recognition.Id, r.Recognition.DecidedOn, $"{r.Unit}: quyết định số {r.Recognition.DecisionNumber}", r.Recognition.Issuer, r.Files,
                    RecordsReference.Record(Room, r.Recognition.Id))),
        ];
    }

    private static DateOnly DayOf(int year, DateOnly today) => new DateOnly(year, 12, 31) is var last && last < today ? last : today;
}
