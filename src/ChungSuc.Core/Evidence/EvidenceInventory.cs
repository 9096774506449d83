using ChungSuc.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Evidence;

/// <summary>All evidence of the installation, over all communes: for `verify` and `backup` only.</summary>
public sealed class EvidenceInventory(AppDbContext db)
{
    public async Task<IReadOnlyList<string>> HashesAsync(CancellationToken cancellationToken) =>
        await db.EvidenceFiles.IgnoreQueryFilters().Select(f => f.Sha256).Distinct().OrderBy(h => h).ToListAsync(cancellationToken);
}
