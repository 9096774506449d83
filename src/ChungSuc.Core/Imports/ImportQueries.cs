using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Imports;

public sealed record ImportPage(int Total, IReadOnlyList<Import> Rows);

public sealed record ImportDetail(Import Import, ImportUndo? Undo, IReadOnlyList<ImportedRecord> Records, int RecordCount, EvidenceFile? File);

/// <summary>What a row of the file wrote, in the words of the journal.</summary>
public sealed record ImportedRecord(int Row, string RecordKind, Guid RecordId, string Sentence);

/// <summary>Imports with what they wrote.</summary>
public sealed class ImportQueries(AppDbContext db)
{
    public const int PageSize = 30;

    public const int MostRecords = 200;

    public async Task<ImportPage> PageAsync(int page, CancellationToken cancellationToken)
    {
        var rows = await db.Imports
            .AsNoTracking()
            .Include(i => i.Undo)
            .OrderByDescending(i => i.RecordedAt)
            .ThenByDescending(i => i.Id)
            .Skip((Math.Max(page, 1) - 1) * PageSize)
            .Take(PageSize)
            .ToListAsync(cancellationToken);
        return new ImportPage(await db.Imports.CountAsync(cancellationToken), rows);
    }

    public async Task<ImportDetail> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var import = await db.Imports.AsNoTracking().Include(i => i.Undo).SingleOrDefaultAsync(i => i.Id == id, cancellationToken) ?? throw new NotFoundException("Import");
        var records = await db.ImportLines
            .Where(l => l.ImportId == id)
            .OrderBy(l => l.Row)
            .ThenBy(l => l.Id)
            .Take(MostRecords)
            .Select(l => new ImportedRecord(
                l.Row,
                l.RecordKind,
                l.RecordId,
                db.JournalEvents.Where(e => e.SubjectId == l.RecordId).OrderBy(e => e.Sequence).Select(e => e.Sentence).FirstOrDefault() ?? string.Empty))
            .ToListAsync(cancellationToken);
        var file = await db.EvidenceLinks.Where(l => l.RecordId == id).Join(db.EvidenceFiles, l => l.FileId, f => f.Id, (l, f) => f).AsNoTracking().FirstOrDefaultAsync(cancellationToken);
        return new ImportDetail(import, import.Undo, records, await db.ImportLines.CountAsync(l => l.ImportId == id, cancellationToken), file);
    }
}
