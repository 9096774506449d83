using ChungSuc.Core.Assessments;
using ChungSuc.Core.Data;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Pages.Assessments.Recognitions;

internal sealed class RecognitionEvidenceRoom(AppDbContext db) : IEvidenceRoom
{
    public IReadOnlyList<string> Kinds { get; } = [nameof(Recognition)];

    public string Page => "/Assessments/Recognitions/Show";

    public async Task<IReadOnlyList<ProvenPlace>> FindAsync(IReadOnlyCollection<Guid> recordIds, CancellationToken cancellationToken)
    {
        var found = await db.Recognitions
            .Where(r => recordIds.Contains(r.Id))
            .Join(db.Units, r => r.UnitId, u => u.Id, (r, u) => new { r.Id, r.Title, r.DecisionNumber, UnitName = u.Name })
            .ToListAsync(cancellationToken);
        return [.. found.Select(r => new ProvenPlace(r.Id, $"Công nhận {r.UnitName}: {RecognitionTitles.NameOf(r.Title)}, quyết định số {r.DecisionNumber}", RecognitionLinks.Of(r.Id)))];
    }
}
