using ChungSuc.Core.Data;
using ChungSuc.Core.Inspections;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Pages.Inspections;

internal sealed class InspectionPlanEvidenceRoom(AppDbContext db) : IEvidenceRoom
{
    public IReadOnlyList<string> Kinds { get; } = [nameof(InspectionPlan)];

    public string Page => "/Inspections/Plan";

    public async Task<IReadOnlyList<ProvenPlace>> FindAsync(IReadOnlyCollection<Guid> recordIds, CancellationToken cancellationToken)
    {
        var plans = await db.InspectionPlans.Where(p => recordIds.Contains(p.Id)).Select(p => new { p.Id, p.Year, p.Number, p.Name }).ToListAsync(cancellationToken);
        return [.. plans.Select(p => new ProvenPlace(p.Id, $"Kế hoạch kiểm tra số {InspectionPlan.NumberOf(p.Year, p.Number)}: {p.Name}", InspectionLinks.Plan(p.Id)))];
    }
}
