using ChungSuc.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Evidence;

/// <summary>Files by the records that they prove, for the pages of rooms.</summary>
internal static class ProvenFiles
{
    /// <summary>Files of some records, the oldest first; a file of two of them stands twice.</summary>
    public static async Task<IReadOnlyList<(Guid RecordId, EvidenceFile File)>> FilesOfAsync(this AppDbContext db, List<Guid> recordIds, CancellationToken cancellationToken)
    {
        var files = await db.EvidenceLinks
            .AsNoTracking()
            .Where(l => recordIds.Contains(l.RecordId))
            .Join(db.EvidenceFiles, l => l.FileId, f => f.Id, (l, f) => new { l.RecordId, File = f })
            .OrderBy(x => x.File.Id)
            .ToListAsync(cancellationToken);
        return [.. files.Select(f => (f.RecordId, f.File))];
    }

    public static async Task<IReadOnlyList<EvidenceFile>> FilesOfAsync(this AppDbContext db, Guid recordId, CancellationToken cancellationToken) =>
        [.. (await db.FilesOfAsync([recordId], cancellationToken)).Select(f => f.File)];
}
