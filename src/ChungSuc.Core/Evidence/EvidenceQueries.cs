using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Evidence;

/// <summary>Files of this commune and what they prove; another commune's key, and a file that the person may not read, are not found.</summary>
public sealed class EvidenceQueries(AppDbContext db)
{
    public const int PageSize = 50;

    private const string Office = "application/vnd.openxmlformats-officedocument.";

    public async Task<EvidenceFile> FileAsync(Guid id, EvidenceReader reader, CancellationToken cancellationToken) =>
        await Readable(reader).AsNoTracking().SingleOrDefaultAsync(f => f.Id == id, cancellationToken) ?? throw new NotFoundException("Evidence file");

    public async Task<EvidenceDetail> GetAsync(Guid id, EvidenceReader reader, CancellationToken cancellationToken)
    {
        var file = await FileAsync(id, reader, cancellationToken);
        var hidden = reader.HiddenKinds;

        // The first event about a record tells what it is, whatever room it belongs to.
        var records = await db.EvidenceLinks
            .Where(l => l.FileId == id && !hidden.Contains(l.RecordKind))
            .OrderBy(l => l.Id)
            .Select(l => new ProvenRecord(
                l.RecordKind,
                l.RecordId,
                db.JournalEvents.Where(e => e.SubjectId == l.RecordId).OrderBy(e => e.Sequence).Select(e => e.Sentence).FirstOrDefault()))
            .ToListAsync(cancellationToken);
        return new EvidenceDetail(file, records);
    }

    /// <summary>What a file is bound to, for rooms to say whether the person sees it.</summary>
    public async Task<IReadOnlyList<EvidenceLink>> LinksAsync(Guid fileId, CancellationToken cancellationToken) =>
        await db.EvidenceLinks.AsNoTracking().Where(l => l.FileId == fileId).ToListAsync(cancellationToken);

    public async Task<EvidencePage> PageAsync(EvidenceFilter filter, DateOnly today, int page, int size, CancellationToken cancellationToken)
    {
        var found = Narrow(filter, today);
        var rows = await found
            .OrderByDescending(f => f.StoredAt)
            .ThenByDescending(f => f.Id)
            .Skip((Math.Max(page, 1) - 1) * size)
            .Take(size)
            .Select(f => new EvidenceRow(f.Id, f.Name, f.MediaType, f.SizeBytes, f.StoredAt, f.ValidUntil, db.EvidenceLinks.Count(l => l.FileId == f.Id)))
            .ToListAsync(cancellationToken);
        return new EvidencePage(await found.CountAsync(cancellationToken), rows);
    }

    /// <summary>Of these bytes, those that the commune has already.</summary>
    public async Task<IReadOnlyList<EvidenceFile>> KnownAsync(IReadOnlyList<string> hashes, CancellationToken cancellationToken) =>
        await db.EvidenceFiles.AsNoTracking().Where(f => hashes.Contains(f.Sha256)).ToListAsync(cancellationToken);

    private IQueryable<EvidenceFile> Readable(EvidenceReader reader)
    {
        var (user, keeps, hidden) = (reader.UserId, reader.KeepsStore, reader.HiddenKinds);
        return db.EvidenceFiles.Where(f =>
            db.EvidenceLinks.Any(l => l.FileId == f.Id && !hidden.Contains(l.RecordKind))
            || ((keeps || (user != null && f.StoredById == user)) && !db.EvidenceLinks.Any(l => l.FileId == f.Id)));
    }

    private IQueryable<EvidenceFile> Narrow(EvidenceFilter filter, DateOnly today)
    {
        var files = Readable(filter.Reader);
        files = filter.IsLooseOnly ? files.Where(f => !db.EvidenceLinks.Any(l => l.FileId == f.Id)) : files;
        files = filter.IsExpiredOnly ? files.Where(f => f.ValidUntil < today) : files;
        files = filter.NotOfRecordId is { } record ? files.Where(f => !db.EvidenceLinks.Any(l => l.FileId == f.Id && l.RecordId == record)) : files;
        files = filter.Kind switch
        {
            null => files,
            EvidenceKind.Picture => files.Where(f => f.MediaType.StartsWith("image/")),
            EvidenceKind.Pdf => files.Where(f => f.MediaType == "application/pdf"),
            EvidenceKind.Word => files.Where(f => f.MediaType.StartsWith(Office + "wordprocessingml")),
            EvidenceKind.Excel => files.Where(f => f.MediaType.StartsWith(Office + "spreadsheetml")),
            _ => throw new ArgumentOutOfRangeException(nameof(filter), filter.Kind, "Unknown kind of file."),
        };
        foreach (var word in VietnameseText.Fold(filter.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(6))
        {
            // Rows of before the key was kept are found by their plain name.
            files = files.Where(f => f.NameFold != null ? f.NameFold.Contains(word) : f.Name.Contains(word));
        }

        return files;
    }
}
