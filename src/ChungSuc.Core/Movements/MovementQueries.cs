using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Movements;

public sealed record MovementRow(Guid Id, string ShortName, string Name, int FromYear, int ToYear, bool IsSample, int Edition, int Targets, DateTime LoadedAt)
{
    public bool RunsOn(DateOnly day) => FromYear <= day.Year && day.Year <= ToYear;
}

/// <summary>One edition of a movement in its list of editions.</summary>
public sealed record EditionRow(Guid Id, int Number, DateTime LoadedAt, string FileName);

public sealed record ChosenPlace(Guid UnitId, string Name);

public sealed class MovementQueries(AppDbContext db)
{
    /// <summary>The present edition of every movement, the latest period first.</summary>
    public async Task<IReadOnlyList<MovementRow>> ListAsync(CancellationToken cancellationToken) =>
        await Present()
            .OrderByDescending(e => e.FromYear)
            .ThenByDescending(e => e.MovementId)
            .Select(e => new MovementRow(e.MovementId, e.ShortName, e.Name, e.FromYear, e.ToYear, e.IsSample, e.Number, e.Targets.Count, e.LoadedAt))
            .ToListAsync(cancellationToken);

    /// <summary>
    /// The movement of a day: the one whose period holds it; when none does, the last that began before, else the first to come.
    /// Of several that run, a real one goes before a sample, then the one loaded first.
    /// </summary>
    public async Task<MovementRow?> PresentAsync(DateOnly day, CancellationToken cancellationToken)
    {
        var year = day.Year;
        return await Present()
            .OrderByDescending(e => e.FromYear <= year && year <= e.ToYear)
            .ThenByDescending(e => e.FromYear <= year)
            .ThenBy(e => e.IsSample)
            .ThenByDescending(e => e.FromYear <= year ? e.ToYear : -e.FromYear)
            .ThenBy(e => e.MovementId)
            .Select(e => new MovementRow(e.MovementId, e.ShortName, e.Name, e.FromYear, e.ToYear, e.IsSample, e.Number, 0, e.LoadedAt))
            .FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>One movement with everything its plan says; the present edition unless a number is given. One statement when it was read before.</summary>
    public async Task<MovementEdition> WholeAsync(Guid movementId, int? edition, CancellationToken cancellationToken)
    {
        var found = await db.MovementEditions
            .Where(e => e.MovementId == movementId && (edition == null || e.Number == edition))
            .OrderByDescending(e => e.Number)
            .Select(e => (Guid?)e.Id)
            .FirstOrDefaultAsync(cancellationToken) ?? throw new NotFoundException("Movement");
        return await EditionShelf.GetAsync(found, () => ReadAsync(found, cancellationToken));
    }

    /// <summary>All editions of a movement, the present one first.</summary>
    public async Task<IReadOnlyList<EditionRow>> EditionsAsync(Guid movementId, CancellationToken cancellationToken) =>
        await db.MovementEditions
            .Where(e => e.MovementId == movementId)
            .Join(db.MovementUploads, e => e.UploadId, u => u.Id, (e, u) => new { e, u.FileName })
            .OrderByDescending(x => x.e.Number)
            .Select(x => new EditionRow(x.e.Id, x.e.Number, x.e.LoadedAt, x.FileName))
            .ToListAsync(cancellationToken);

    /// <summary>What was recorded for each milestone and year; the latest record counts.</summary>
    public async Task<IReadOnlyDictionary<(string Key, int Year), MilestoneOutcome>> OutcomesAsync(Guid movementId, CancellationToken cancellationToken)
    {
        var rows = await db.MilestoneOutcomes.AsNoTracking().Where(o => o.MovementId == movementId).ToListAsync(cancellationToken);
        return rows
            .GroupBy(o => (o.MilestoneKey, o.Year))
            .ToDictionary(g => g.Key, g => g.OrderBy(o => o.RecordedAt).ThenBy(o => o.Id).Last());
    }

    /// <summary>Places chosen for the targets of a movement, by the key of the target.</summary>
    public async Task<ILookup<string, ChosenPlace>> PlacesAsync(Guid movementId, CancellationToken cancellationToken)
    {
        var places = await db.TargetPlaces
            .Where(p => p.MovementId == movementId)
            .Join(db.Units, p => p.UnitId, u => u.Id, (p, u) => new { p.TargetKey, u.Id, u.Name, u.NameSort })
            .OrderBy(x => x.NameSort)
            .ToListAsync(cancellationToken);
        return places.ToLookup(p => p.TargetKey, p => new ChosenPlace(p.Id, p.Name));
    }

    /// <summary>The launch of a movement; null until it is recorded.</summary>
    public Task<MovementLaunch?> LaunchAsync(Guid movementId, CancellationToken cancellationToken) =>
        db.MovementLaunches.AsNoTracking().SingleOrDefaultAsync(l => l.MovementId == movementId, cancellationToken);

    /// <summary>Drafts written in the browser, the latest first.</summary>
    public async Task<IReadOnlyList<MovementDraft>> DraftsAsync(CancellationToken cancellationToken) =>
        await db.MovementDrafts.AsNoTracking().OrderByDescending(d => d.StartedAt).ThenByDescending(d => d.Id).Take(20).ToListAsync(cancellationToken);

    public async Task<MovementDraft> DraftAsync(Guid id, CancellationToken cancellationToken) =>
        await db.MovementDrafts.AsNoTracking().Include(d => d.Lines).SingleOrDefaultAsync(d => d.Id == id, cancellationToken) ?? throw new NotFoundException("Movement draft");

    public async Task<MovementUpload> UploadAsync(Guid id, CancellationToken cancellationToken) =>
        await db.MovementUploads.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id, cancellationToken) ?? throw new NotFoundException("Movement upload");

    /// <summary>The present edition made of a file of this hash, if any: loading it again would change nothing.</summary>
    public Task<MovementRow?> SameAsync(string hash, CancellationToken cancellationToken) =>
        Present()
            .Where(e => e.Hash == hash)
            .Select(e => new MovementRow(e.MovementId, e.ShortName, e.Name, e.FromYear, e.ToYear, e.IsSample, e.Number, 0, e.LoadedAt))
            .FirstOrDefaultAsync(cancellationToken);

    /// <summary>The present edition of the movement of this file id, if it was loaded before.</summary>
    public Task<MovementRow?> OfKeyAsync(string key, CancellationToken cancellationToken) =>
        db.Movements
            .Where(m => m.Key == key)
            .Join(Present(), m => m.Id, e => e.MovementId, (m, e) => e)
            .Select(e => new MovementRow(e.MovementId, e.ShortName, e.Name, e.FromYear, e.ToYear, e.IsSample, e.Number, e.Targets.Count, e.LoadedAt))
            .FirstOrDefaultAsync(cancellationToken);

    private Task<MovementEdition> ReadAsync(Guid editionId, CancellationToken cancellationToken) =>
        db.MovementEditions
            .AsNoTracking()
            .AsSplitQuery()
            .Include(e => e.Papers.OrderBy(p => p.Position))
            .Include(e => e.Clauses.OrderBy(c => c.Position))
            .Include(e => e.Campaigns.OrderBy(c => c.Position))
            .Include(e => e.Targets.OrderBy(t => t.Position)).ThenInclude(t => t.Years.OrderBy(y => y.Year))
            .Include(e => e.Groups.OrderBy(g => g.Position)).ThenInclude(g => g.Criteria.OrderBy(c => c.Position))
            .Include(e => e.Forms.OrderBy(f => f.Position))
            .Include(e => e.Quotas.OrderBy(q => q.Position))
            .Include(e => e.Milestones.OrderBy(m => m.Position))
            .Include(e => e.Phases.OrderBy(p => p.Position))
            .Include(e => e.Duties.OrderBy(d => d.Position))
            .Include(e => e.Bodies.OrderBy(b => b.Position))
            .SingleAsync(e => e.Id == editionId, cancellationToken);

    private IQueryable<MovementEdition> Present() =>
        db.MovementEditions.Where(e => !db.MovementEditions.Any(later => later.MovementId == e.MovementId && later.Number > e.Number));
}
