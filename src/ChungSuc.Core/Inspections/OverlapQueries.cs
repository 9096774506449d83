using ChungSuc.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Inspections;

/// <summary>
/// Visits that come to the same place within a week of each other, or for the same plan in the same year (Kế hoạch, mục I.2 and VI.3). Those of the
/// other side count too: a village is not called upon twice without somebody having decided so.
/// </summary>
public sealed class OverlapQueries(AppDbContext db)
{
    public const int NearDays = 7;

    internal async Task<IReadOnlyList<OverlapFound>> FindAsync(InspectionVisit visit, CancellationToken cancellationToken)
    {
        var places = visit.Places.Select(p => p.UnitId).ToList();
        var plans = visit.Plans.Select(p => p.PlanId).ToList();
        var (from, to) = (visit.FromOn?.AddDays(-NearDays), visit.ToOn?.AddDays(NearDays));
        var year = visit.FromOn?.Year ?? visit.Year;
        var found = await db.InspectionVisits
            .AsNoTracking()
            .Where(v => v.Id != visit.Id && v.Places.Any(p => places.Contains(p.UnitId)) && !v.Acts.Any(a => a.Kind == InspectionActKind.Cancelled))
            .Select(v => new
            {
                v.Id,
                v.Year,
                v.Number,
                v.Side,
                v.Purpose,
                v.FromOn,
                v.ToOn,
                IsNear = from != null && v.FromOn != null && v.FromOn <= to && v.ToOn >= from,
                IsSamePlan = (v.FromOn == null ? v.Year == year : v.FromOn.Value.Year == year) && v.Plans.Any(p => plans.Contains(p.PlanId)),
            })
            .Where(v => v.IsNear || v.IsSamePlan)
            .OrderBy(v => v.FromOn)
            .ThenBy(v => v.Number)
            .ToListAsync(cancellationToken);
        if (found.Count == 0)
        {
            return [];
        }

        var ids = found.ConvertAll(v => v.Id);
        var shared = await db.InspectionPlaces
            .Where(p => ids.Contains(p.VisitId) && places.Contains(p.UnitId))
            .Join(db.Units, p => p.UnitId, u => u.Id, (p, u) => new { p.VisitId, u.Name, u.NameSort })
            .OrderBy(p => p.NameSort)
            .ToListAsync(cancellationToken);
        var served = await db.ServedPlans
            .Where(s => ids.Contains(s.VisitId) && plans.Contains(s.PlanId))
            .Join(db.InspectionPlans, s => s.PlanId, p => p.Id, (s, p) => new { s.VisitId, p.Name })
            .ToListAsync(cancellationToken);
        return
        [
            .. found.Select(v => new OverlapFound
            {
                VisitId = v.Id,
                Number = InspectionPlan.NumberOf(v.Year, v.Number),
                Side = v.Side,
                Purpose = v.Purpose,
                FromOn = v.FromOn,
                ToOn = v.ToOn,
                Places = [.. shared.Where(p => p.VisitId == v.Id).Select(p => p.Name)],
                IsNear = v.IsNear,
                Plans = v.IsSamePlan ? [.. served.Where(s => s.VisitId == v.Id).Select(s => s.Name)] : [],
            }),
        ];
    }
}
