using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Evidence;

/// <summary>A record that a file proves, in the words of the journal.</summary>
public sealed record ProvenRecord(string RecordKind, Guid RecordId, string Sentence, string RecordedBy, DateTime At);

public sealed record EvidenceDetail(EvidenceFile File, IReadOnlyList<ProvenRecord> Records);

/// <summary>Files of this commune and what they prove; another commune's key is not found.</summary>
public sealed class EvidenceQueries(AppDbContext db)
{
    public async Task<EvidenceFile> FileAsync(Guid id, CancellationToken cancellationToken) =>
        await db.EvidenceFiles.AsNoTracking().SingleOrDefaultAsync(f => f.Id == id, cancellationToken) ?? throw new NotFoundException("Evidence file");

    public async Task<EvidenceDetail> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var file = await FileAsync(id, cancellationToken);

        // The first event about a record tells what it is, whatever room it belongs to.
        var records = await db.EvidenceLinks
            .Where(l => l.FileId == id)
            .OrderBy(l => l.Id)
            .SelectMany(
                l => db.JournalEvents.Where(e => e.SubjectId == l.RecordId).OrderBy(e => e.Sequence).Take(1),
                (l, e) => new { l.RecordKind, l.RecordId, e.Sentence, e.ProcessId })
            .Join(db.JournalProcesses, x => x.ProcessId, p => p.Id, (x, p) => new ProvenRecord(x.RecordKind, x.RecordId, x.Sentence, p.UserName, p.At))
            .ToListAsync(cancellationToken);
        return new EvidenceDetail(file, records);
    }
}
