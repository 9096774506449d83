using ChungSuc.Core.Data;
using ChungSuc.Core.WorkItems;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Pages.WorkItems;

internal sealed class WorkItemEvidenceRoom(AppDbContext db) : IEvidenceRoom
{
    public IReadOnlyList<string> Kinds { get; } = [nameof(WorkItemAct)];

    public string Page => "/WorkItems/Show";

    public async Task<IReadOnlyList<ProvenPlace>> FindAsync(IReadOnlyCollection<Guid> recordIds, CancellationToken cancellationToken)
    {
        var acts = await db.WorkItemActs
            .Where(a => recordIds.Contains(a.Id))
            .Join(db.WorkItems, a => a.WorkItemId, w => w.Id, (a, w) => new { a.Id, a.On, a.WorkItemId, w.Title })
            .ToListAsync(cancellationToken);
        return [.. acts.Select(a => new ProvenPlace(a.Id, $"Báo cáo ngày {Show.Date(a.On)}, nhiệm vụ {a.Title}", WorkItemLinks.Item(a.WorkItemId)))];
    }
}
