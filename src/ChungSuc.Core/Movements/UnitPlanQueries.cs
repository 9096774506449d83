using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Movements;

/// <summary>Which unit has a plan of its own, and which has not.</summary>
public sealed class UnitPlanQueries(AppDbContext db)
{
    /// <summary>Kế hoạch, mục VI.2 names agencies, the Front and the organisations; a call of the commune may name others.</summary>
    public static readonly IReadOnlyList<UnitKind> UsualKinds = [UnitKind.Agency, UnitKind.MassOrganisation];

    /// <summary>The call in force; null where none was made.</summary>
    public Task<UnitPlanCall?> CallAsync(Guid movementId, CancellationToken cancellationToken) =>
        db.UnitPlanCalls
            .AsNoTracking()
            .Where(c => c.MovementId == movementId)
            .OrderByDescending(c => c.RecordedAt)
            .ThenByDescending(c => c.Id)
            .FirstOrDefaultAsync(cancellationToken);

    /// <summary>Every unit that must have a plan for a year, and every other that has one; by kind and name.</summary>
    public async Task<UnitPlanBoard> BoardAsync(Guid movementId, int year, DateOnly today, string? underPath, CancellationToken cancellationToken)
    {
        var call = await CallAsync(movementId, cancellationToken);
        var kinds = call?.Kinds ?? UsualKinds;
        var last = new DateOnly(year, 12, 31);
        var day = last < today ? last : today;
        var plans = await db.UnitPlans
            .Where(p => p.MovementId == movementId && (p.Year == null || p.Year == year) && p.IssuedOn <= last)
            .Where(p => underPath == null || p.UnitPath.StartsWith(underPath))
            .OrderByDescending(p => p.IssuedOn)
            .Select(p => new UnitPlanRow(p.Id, p.UnitId, p.Number, p.IssuedOn, p.Title, p.Year, p.Duties.Count, db.EvidenceLinks.Count(e => e.RecordId == p.Id)))
            .ToListAsync(cancellationToken);
        var ids = plans.ConvertAll(p => p.UnitId);
        var units = await db.Units
            .Where(u => u.CommuneId == db.CommuneId && (ids.Contains(u.Id) || (kinds.Contains(u.Kind) && u.ValidFrom <= day && (u.ValidTo == null || u.ValidTo >= day))))
            .Where(u => underPath == null || u.Path.StartsWith(underPath))
            .OrderBy(u => u.NameSort)
            .Select(u => new { u.Id, u.Name, u.Kind, u.Path })
            .ToListAsync(cancellationToken);
        var own = plans.ToLookup(p => p.UnitId);
        return new UnitPlanBoard(
            call,
            kinds,
            today,
            [.. units.OrderBy(u => u.Kind == UnitKind.Village).ThenBy(u => u.Kind).Select(u => new UnitPlanStanding(u.Id, u.Name, u.Kind, u.Path, kinds.Contains(u.Kind), [.. own[u.Id]]))]);
    }

    /// <summary>One plan, voided or not.</summary>
    public async Task<UnitPlanDetail> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var plan = await db.UnitPlansWithVoided
            .AsNoTracking()
            .Include(p => p.Duties)
            .Include(p => p.Void)
            .SingleOrDefaultAsync(p => p.Id == id, cancellationToken) ?? throw new NotFoundException("Plan of a unit");
        var unit = await db.Units.Where(u => u.Id == plan.UnitId).Select(u => u.Name).SingleAsync(cancellationToken);
        return new UnitPlanDetail(plan, unit, await db.FilesOfAsync(id, cancellationToken));
    }
}

public sealed record UnitPlanRow(Guid Id, Guid UnitId, string? Number, DateOnly IssuedOn, string Title, int? Year, int Duties, int Files);

/// <param name="UnitId">The unit.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Path">Its place in the tree.</param>
/// <param name="IsAsked">Must it have one?</param>
/// <param name="Plans">Its plans for the year, the latest first.</param>
public sealed record UnitPlanStanding(Guid UnitId, string Name, UnitKind Kind, string Path, bool IsAsked, IReadOnlyList<UnitPlanRow> Plans)
{
    public bool HasPlan => Plans.Count > 0;

    /// <summary>The day of the first plan: being on time is about that one.</summary>
    public DateOnly? FirstOn => HasPlan ? Plans.Min(p => p.IssuedOn) : null;
}

public sealed record UnitPlanBoard(UnitPlanCall? Call, IReadOnlyList<UnitKind> Kinds, DateOnly Today, IReadOnlyList<UnitPlanStanding> Units)
{
    public int Asked => Units.Count(u => u.IsAsked);

    public int AskedWithPlan => Units.Count(u => u is { IsAsked: true, HasPlan: true });

    public IEnumerable<UnitPlanStanding> Missing => Units.Where(u => u is { IsAsked: true, HasPlan: false });

    /// <summary>Without a plan after the deadline.</summary>
    public bool IsOverdue(UnitPlanStanding unit) => unit is { IsAsked: true, HasPlan: false } && Call?.Deadline < Today;

    public bool IsLate(UnitPlanStanding unit) => unit.IsAsked && unit.FirstOn > Call?.Deadline;
}

public sealed record UnitPlanDetail(UnitPlan Plan, string UnitName, IReadOnlyList<EvidenceFile> Files);
