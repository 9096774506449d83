using ChungSuc.Core.Communications;
using ChungSuc.Core.Data;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Pages.Communications;

internal sealed class CommunicationEvidenceRoom(AppDbContext db) : IEvidenceRoom
{
    public IReadOnlyList<string> Kinds { get; } = [nameof(Communication)];

    public string Page => "/Communications/Detail";

    public async Task<IReadOnlyList<ProvenPlace>> FindAsync(IReadOnlyCollection<Guid> recordIds, CancellationToken cancellationToken)
    {
        var items = await db.Communications.Where(c => recordIds.Contains(c.Id)).Select(c => new { c.Id, c.Year, c.Number, c.Topic }).ToListAsync(cancellationToken);
        return [.. items.Select(c => new ProvenPlace(c.Id, $"Việc tuyên truyền số {Communication.NumberOf(c.Year, c.Number)}: {c.Topic}", CommunicationLinks.Detail(c.Id)))];
    }
}
