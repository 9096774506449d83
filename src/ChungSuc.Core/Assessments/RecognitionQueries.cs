using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Assessments;

/// <summary>Who is recognised, by which decision, until when.</summary>
public sealed class RecognitionQueries(AppDbContext db)
{
    public const int PageSize = 50;

    public async Task<RecognitionPage> PageAsync(RecognitionFilter filter, DateOnly today, int page, CancellationToken cancellationToken)
    {
        var found = Narrow(filter);
        var total = await found.CountAsync(cancellationToken);
        var rows = await found
            .AsNoTracking()
            .Include(r => r.Revocation)
            .OrderByDescending(r => r.DecidedOn)
            .ThenByDescending(r => r.Id)
            .Skip((Math.Max(page, 1) - 1) * PageSize)
            .Take(PageSize)
            .Select(r => new { Recognition = r, r.Revocation, Unit = db.Units.Where(u => u.Id == r.UnitId).Select(u => u.Name).First(), Files = db.EvidenceLinks.Count(e => e.RecordId == r.Id) })
            .ToListAsync(cancellationToken);
        return new RecognitionPage(total, [.. rows.Select(r => new RecognitionRow(r.Recognition, r.Unit, r.Files, r.Recognition.HoldsOn(today)))]);
    }

    /// <summary>One recognition, voided or not.</summary>
    public async Task<RecognitionDetail> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var found = await db.RecognitionsWithVoided
            .AsNoTracking()
            .Include(r => r.Revocation)
            .Include(r => r.Void)
            .SingleOrDefaultAsync(r => r.Id == id, cancellationToken) ?? throw new NotFoundException("Recognition");
        var unit = await db.Units.Where(u => u.Id == found.UnitId).Select(u => u.Name).SingleAsync(cancellationToken);
        return new RecognitionDetail(found, unit, await db.FilesOfAsync(id, cancellationToken));
    }

    /// <summary>
    /// Units recognised by decisions of a span of days whose recognition still holds at its end, by title; each unit once ("công nhận mới" of a plan).
    /// Null while the commune has recorded no recognition at all: then nothing is known.
    /// </summary>
    public async Task<ILookup<string, Guid>?> NewlyAsync(IReadOnlyCollection<string> titles, DateOnly from, DateOnly until, CancellationToken cancellationToken)
    {
        var all = await db.Recognitions.AsNoTracking().Include(r => r.Revocation).ToListAsync(cancellationToken);
        return all.Count == 0 ? null : all
            .Where(r => titles.Contains(r.Title) && r.DecidedOn >= from && r.HoldsOn(until))
            .Select(r => (r.Title, r.UnitId))
            .Distinct()
            .ToLookup(r => r.Title, r => r.UnitId);
    }

    private IQueryable<Recognition> Narrow(RecognitionFilter filter)
    {
        var found = db.Recognitions.AsQueryable();
        found = filter.Title is { } title ? found.Where(r => r.Title == title) : found;
        found = filter.UnderPath is { } path ? found.Where(r => r.UnitPath.StartsWith(path)) : found;
        found = filter.From is { } from ? found.Where(r => r.DecidedOn >= from) : found;
        found = filter.To is { } to ? found.Where(r => r.DecidedOn <= to) : found;
        var text = VietnameseText.Clean(filter.Text);
        return text.Contains('/', StringComparison.Ordinal)
            ? found.Where(r => r.DecisionNumber.Contains(text))
            : VietnameseText.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(6).Aggregate(found, (rows, word) => rows.Where(r => r.UnitFold.Contains(word)));
    }
}

public sealed record RecognitionFilter
{
    public string? Title { get; init; }

    public string? UnderPath { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public string? Text { get; init; }
}

public sealed record RecognitionRow(Recognition Recognition, string UnitName, int Files, bool Holds);

public sealed record RecognitionPage(int Total, IReadOnlyList<RecognitionRow> Rows);

public sealed record RecognitionDetail(Recognition Recognition, string UnitName, IReadOnlyList<EvidenceFile> Files);
