using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Inspections;

/// <summary>A plan and how many of its visits are made.</summary>
public sealed record PlanStanding(InspectionPlan Plan, int Visits, int Done);

public sealed record PlanDetail(InspectionPlan Plan, IReadOnlyList<EvidenceFile> Files);

public sealed record DrawDetail(InspectionDraw Draw, Guid VisitId, string VisitNumber);

/// <summary>Reads plans, and draws made under them. The filter of voided rows hides what does not stand.</summary>
public sealed class InspectionPlanQueries(AppDbContext db, EvidenceBinder evidence)
{
    private const int MostDraws = 50;

    public async Task<IReadOnlyList<PlanStanding>> ListAsync(int? year, InspectionKind? kind, string? text, CancellationToken cancellationToken)
    {
        var plans = db.InspectionPlans.AsNoTracking();
        plans = year is { } one ? plans.Where(p => p.Year == one) : plans;
        plans = kind is { } of ? plans.Where(p => p.Kind == of) : plans;
        foreach (var word in VietnameseText.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(6))
        {
            plans = plans.Where(p => p.NameFold.Contains(word));
        }

        return await plans
            .OrderByDescending(p => p.Year)
            .ThenBy(p => p.Number)
            .Select(p => new PlanStanding(
                p,
                db.ServedPlans.Count(s => s.PlanId == p.Id && db.InspectionVisits.Any(v => v.Id == s.VisitId && !v.Acts.Any(a => a.Kind == InspectionActKind.Cancelled))),
                db.ServedPlans.Count(s => s.PlanId == p.Id && db.InspectionMinutes.Any(m => m.VisitId == s.VisitId))))
            .ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancellationToken) =>
        await db.InspectionPlans.Select(p => p.Year).Distinct().OrderByDescending(y => y).ToListAsync(cancellationToken);

    /// <summary>One plan, voided or not.</summary>
    public async Task<PlanDetail> GetAsync(Guid id, CancellationToken cancellationToken) => new(
        await db.InspectionPlansWithVoided.AsNoTracking().Include(p => p.Void).SingleOrDefaultAsync(p => p.Id == id, cancellationToken) ?? throw new NotFoundException("Inspection plan"),
        await evidence.FilesOfAsync(id, cancellationToken));

    /// <summary>The latest draws, without their lists.</summary>
    public async Task<IReadOnlyList<InspectionDraw>> DrawsAsync(CancellationToken cancellationToken) =>
        await db.InspectionDraws
            .AsNoTracking()
            .Include(d => d.Lots.Where(l => l.IsDrawn).OrderBy(l => l.Key))
            .OrderByDescending(d => d.Year)
            .ThenByDescending(d => d.Number)
            .Take(MostDraws)
            .ToListAsync(cancellationToken);

    public async Task<DrawDetail> DrawAsync(Guid id, CancellationToken cancellationToken)
    {
        var draw = await db.InspectionDraws.AsNoTracking().Include(d => d.Lots.OrderBy(l => l.Position)).SingleOrDefaultAsync(d => d.Id == id, cancellationToken)
            ?? throw new NotFoundException("Inspection draw");
        var visit = await db.InspectionVisits.Where(v => v.DrawId == id).Select(v => new { v.Id, v.Year, v.Number }).SingleAsync(cancellationToken);
        return new DrawDetail(draw, visit.Id, InspectionPlan.NumberOf(visit.Year, visit.Number));
    }
}
