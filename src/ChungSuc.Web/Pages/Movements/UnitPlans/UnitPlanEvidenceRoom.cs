using ChungSuc.Core.Data;
using ChungSuc.Core.Movements;
using ChungSuc.Web.Pages.Evidence;
using ChungSuc.Web.Pages.Movements.Registrations;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Pages.Movements.UnitPlans;

/// <summary>Units' own plans; an enterprise reads its own.</summary>
internal sealed class UnitPlanEvidenceRoom(AppDbContext db, RegistrationChoices choices) : IEvidenceRoom
{
    public IReadOnlyList<string> Kinds { get; } = [nameof(UnitPlan)];

    public string Page => "/Movements/UnitPlans/Show";

    public bool IsOpenInPart => choices.UnderPath is not null;

    public async Task<IReadOnlyList<ProvenPlace>> FindAsync(IReadOnlyCollection<Guid> recordIds, CancellationToken cancellationToken)
    {
        var path = choices.UnderPath;
        var found = await db.UnitPlans
            .Where(p => recordIds.Contains(p.Id) && (path == null || p.UnitPath.StartsWith(path)))
            .Join(db.Units, p => p.UnitId, u => u.Id, (p, u) => new { p.Id, p.Title, UnitName = u.Name })
            .ToListAsync(cancellationToken);
        return [.. found.Select(p => new ProvenPlace(p.Id, $"Kế hoạch của {p.UnitName}: {p.Title}", UnitPlanLinks.Of(p.Id)))];
    }
}
