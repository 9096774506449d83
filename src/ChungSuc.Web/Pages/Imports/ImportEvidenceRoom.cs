using ChungSuc.Core.Data;
using ChungSuc.Core.Imports;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Pages.Imports;

internal sealed class ImportEvidenceRoom(AppDbContext db) : IEvidenceRoom
{
    public IReadOnlyList<string> Kinds { get; } = [nameof(Import)];

    public string Page => "/Imports/Show";

    public async Task<IReadOnlyList<ProvenPlace>> FindAsync(IReadOnlyCollection<Guid> recordIds, CancellationToken cancellationToken)
    {
        var found = await db.Imports.AsNoTracking().Where(i => recordIds.Contains(i.Id)).ToListAsync(cancellationToken);
        return [.. found.Select(i => new ProvenPlace(i.Id, $"Lần nhập từ Excel số {i.NumberText}", ImportLinks.Show(i.Id)))];
    }
}
