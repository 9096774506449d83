using ChungSuc.Core.Data;
using ChungSuc.Core.Inspections;
using ChungSuc.Core.Journal;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Pages.Inspections;

/// <summary>Visits and remarks: a village or an enterprise sees those of its own place.</summary>
internal sealed class InspectionEvidenceRoom(AppDbContext db, Actor actor) : IEvidenceRoom
{
    public IReadOnlyList<string> Kinds { get; } = [nameof(InspectionVisit), nameof(CommunityRemark)];

    public string Page => "/Inspections/Visit";

    public bool IsOpenInPart => InspectionRules.SeesOnly(actor) is not null;

    public async Task<IReadOnlyList<ProvenPlace>> FindAsync(IReadOnlyCollection<Guid> recordIds, CancellationToken cancellationToken)
    {
        var path = InspectionRules.SeesOnly(actor);
        var visits = await db.InspectionVisits
            .Where(v => recordIds.Contains(v.Id) && (path == null || db.InspectionPlaces.Any(p => p.VisitId == v.Id && p.UnitPath.StartsWith(path))))
            .Select(v => new { v.Id, v.Year, v.Number, v.Purpose })
            .ToListAsync(cancellationToken);
        var remarks = await db.CommunityRemarks
            .Where(r => recordIds.Contains(r.Id) && (path == null || r.UnitPath.StartsWith(path)))
            .Select(r => new { r.Id })
            .ToListAsync(cancellationToken);
        return
        [
            .. visits.Select(v => new ProvenPlace(v.Id, $"Cuộc kiểm tra số {InspectionPlan.NumberOf(v.Year, v.Number)}: {v.Purpose}", InspectionLinks.Visit(v.Id))),
            .. remarks.Select(r => new ProvenPlace(r.Id, "Ý kiến giám sát cộng đồng", InspectionLinks.Remark(r.Id))),
        ];
    }
}
