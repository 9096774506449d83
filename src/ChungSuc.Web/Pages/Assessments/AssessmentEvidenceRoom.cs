using ChungSuc.Core.Assessments;
using ChungSuc.Core.Data;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Pages.Assessments;

/// <summary>Marks of single indicators, and cases stated on sheets.</summary>
internal sealed class AssessmentEvidenceRoom(AppDbContext db) : IEvidenceRoom
{
    public IReadOnlyList<string> Kinds { get; } = [nameof(StageMark), nameof(StatedCase)];

    public string Page => "/Assessments/Line";

    public async Task<IReadOnlyList<ProvenPlace>> FindAsync(IReadOnlyCollection<Guid> recordIds, CancellationToken cancellationToken)
    {
        var marks = await db.StageMarks
            .Where(m => recordIds.Contains(m.Id))
            .Join(db.AssessmentStages, m => m.StageId, s => s.Id, (m, s) => new { m.Id, m.Code, s.AssessmentId })
            .Join(db.Assessments, x => x.AssessmentId, a => a.Id, (x, a) => new { x.Id, x.Code, x.AssessmentId, a.Year })
            .ToListAsync(cancellationToken);
        var cases = await db.StatedCases
            .Where(c => recordIds.Contains(c.Id))
            .Join(db.Assessments, c => c.AssessmentId, a => a.Id, (c, a) => new { c.Id, c.Name, c.Label, c.AssessmentId, a.Year })
            .ToListAsync(cancellationToken);
        return
        [
            .. marks.Select(m => new ProvenPlace(m.Id, $"Chỉ tiêu {m.Code} trong phiếu đánh giá năm {m.Year}", AssessmentLinks.Line(m.AssessmentId, m.Code))),
            .. cases.Select(c => new ProvenPlace(c.Id, $"{c.Label}, ghi trong phiếu đánh giá năm {c.Year}", AssessmentLinks.StatedList(c.AssessmentId, c.Name))),
        ];
    }
}
