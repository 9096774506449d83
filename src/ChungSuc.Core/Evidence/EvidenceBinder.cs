using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Evidence;

/// <summary>Binds stored files to a record inside the record's own process.</summary>
public sealed class EvidenceBinder(AppDbContext db)
{
    public const int MostFiles = 10;

    /// <summary>Binds each file once; the same bytes again are the same file. The process must declare <see cref="EvidenceBound"/>.</summary>
    public async Task BindAsync(JournalWriter writer, IProven record, IReadOnlyList<StoredFile> files, CancellationToken cancellationToken)
    {
        foreach (var stored in files.DistinctBy(f => f.Sha256))
        {
            var file = await FileOfAsync(writer, stored, null, cancellationToken);
            var link = new EvidenceLink
            {
                CommuneId = db.CommuneId,
                FileId = file.Id,
                RecordKind = record.GetType().Name,
                RecordId = record.Id,
            };
            db.EvidenceLinks.Add(link);
            writer.Add(new EvidenceBound { FileName = file.Name, Sha256 = file.Sha256, RecordKind = link.RecordKind, RecordId = record.Id }, file, link);
        }
    }

    /// <summary>The row of these bytes: the one there is, or a new one.</summary>
    internal async Task<EvidenceFile> FileOfAsync(JournalWriter writer, StoredFile stored, Guid? storedById, CancellationToken cancellationToken)
    {
        var file = await db.EvidenceFiles.SingleOrDefaultAsync(f => f.Sha256 == stored.Sha256, cancellationToken);
        if (file is null)
        {
            file = new EvidenceFile
            {
                CommuneId = db.CommuneId,
                Sha256 = stored.Sha256,
                SizeBytes = stored.SizeBytes,
                MediaType = stored.MediaType,
                Name = stored.Name,
                NameFold = VietnameseText.Fold(stored.Name),
                StoredAt = writer.At,
                StoredById = storedById,
            };
            db.EvidenceFiles.Add(file);
        }

        return file;
    }

    /// <summary>Those of the files that do not prove the record yet, for papers that come later.</summary>
    public async Task<IReadOnlyList<StoredFile>> UnboundAsync(Guid recordId, IReadOnlyList<StoredFile> files, CancellationToken cancellationToken)
    {
        var known = (await FilesOfAsync(recordId, cancellationToken)).Select(f => f.Sha256).ToHashSet(StringComparer.Ordinal);
        return [.. files.Where(f => !known.Contains(f.Sha256))];
    }

    /// <summary>Files that prove a record, oldest first.</summary>
    public Task<IReadOnlyList<EvidenceFile>> FilesOfAsync(Guid recordId, CancellationToken cancellationToken) => db.FilesOfAsync(recordId, cancellationToken);
}

public sealed record EvidenceBound : EventData
{
    public required string FileName { get; init; }

    public required string Sha256 { get; init; }

    public required string RecordKind { get; init; }

    public required Guid RecordId { get; init; }

    public override string Sentence => $"gắn minh chứng «{FileName}»";
}
