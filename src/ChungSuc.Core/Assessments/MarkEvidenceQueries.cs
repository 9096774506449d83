using ChungSuc.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Assessments;

/// <summary>A paper bound to a mark of one item.</summary>
public sealed record MarkProof(string Code, Guid StageId, Guid FileId, string Name, DateTime StoredAt);

/// <summary>Papers bound to the marks of a sheet, of all steps and revisions.</summary>
public sealed class MarkEvidenceQueries(AppDbContext db)
{
    public async Task<ILookup<string, MarkProof>> OfSheetAsync(Guid assessmentId, CancellationToken cancellationToken)
    {
        var proofs = await db.StageMarks
            .Join(db.AssessmentStages.Where(s => s.AssessmentId == assessmentId), m => m.StageId, s => s.Id, (m, s) => m)
            .Join(db.EvidenceLinks, m => m.Id, l => l.RecordId, (m, l) => new { m.Code, m.StageId, l.FileId })
            .Join(db.EvidenceFiles, x => x.FileId, f => f.Id, (x, f) => new MarkProof(x.Code, x.StageId, f.Id, f.Name, f.StoredAt))
            .ToListAsync(cancellationToken);
        return proofs.DistinctBy(proof => (proof.Code, proof.FileId)).OrderBy(proof => proof.FileId).ToLookup(proof => proof.Code, StringComparer.Ordinal);
    }
}
