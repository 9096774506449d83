using ChungSuc.Core.Contributions;
using ChungSuc.Core.Data;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Pages.Contributions;

internal sealed class ContributionEvidenceRoom(AppDbContext db) : IEvidenceRoom
{
    public IReadOnlyList<string> Kinds { get; } = [nameof(Contribution)];

    public string Page => "/Contributions/Entry";

    public async Task<IReadOnlyList<ProvenPlace>> FindAsync(IReadOnlyCollection<Guid> recordIds, CancellationToken cancellationToken)
    {
        var found = await db.Contributions.Where(c => recordIds.Contains(c.Id)).Select(c => new { c.Id, c.Year, c.Number, c.GiverName, c.Purpose }).ToListAsync(cancellationToken);
        return [.. found.Select(c => new ProvenPlace(c.Id, $"Đóng góp số {Contribution.NumberOf(c.Year, c.Number)}: {c.GiverName}, {c.Purpose}", ContributionLinks.Entry(c.Id)))];
    }
}
