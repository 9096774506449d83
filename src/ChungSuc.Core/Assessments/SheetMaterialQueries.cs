using ChungSuc.Core.Criteria;
using ChungSuc.Core.Data;
using ChungSuc.Core.Measures;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Assessments;

/// <summary>Reads what sheets are made from: figures of the ledgers, marks of the steps, decisions, and what was stated for single sheets.</summary>
public sealed class SheetMaterialQueries(AppDbContext db, MeasureQueries measures)
{
    /// <param name="heads">Sheets of one year.</param>
    /// <param name="withAccepted">Also the marks that were only taken over; lists do without them.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    internal async Task<SheetMaterial> ReadAsync(IReadOnlyList<AssessmentHead> heads, bool withAccepted, CancellationToken cancellationToken)
    {
        var ids = heads.Select(head => head.Id).ToList();
        var sets = heads.Select(head => head.FrozenSet.Load()).Distinct().ToList();
        var asking = heads.Where(head => StatedFigureService.InputsOf(head).Count > 0).Select(head => head.Id).ToList(); // sheets that ask what no ledger keeps
        var year = heads.Count == 0 ? 0 : heads[0].Year;
        var figures = await measures.ReadAsync(sets.SelectMany(set => set.Inputs).Select(input => input.Name), year, null, cancellationToken);
        var stages = await db.AssessmentStages.AsNoTracking().Include(s => s.Completion).Where(s => ids.Contains(s.AssessmentId)).ToListAsync(cancellationToken);
        var stageIds = stages.ConvertAll(stage => stage.Id);
        var marks = stages.Count == 0 ? [] : await db.StageMarks.AsNoTracking().Where(m => stageIds.Contains(m.StageId) && (withAccepted || !m.IsAccepted)).ToListAsync(cancellationToken);
        return new SheetMaterial(
            figures,
            Lines(stages, marks),
            await db.ScoreOverrides.AsNoTracking().Where(o => ids.Contains(o.AssessmentId)).ToListAsync(cancellationToken),
            asking.Count == 0 ? [] : await db.StatedFigures.AsNoTracking().Where(f => asking.Contains(f.AssessmentId)).ToListAsync(cancellationToken),
            asking.Count == 0 ? [] : await db.StatedCases.AsNoTracking().Where(c => asking.Contains(c.AssessmentId)).ToListAsync(cancellationToken))
        {
            OtherSets = id => CriteriaSetShelf.Shipped.Sets.Where(shelved => shelved.Set.Id == id).MaxBy(shelved => shelved.Set.Version)?.Set,
            Parameters = new Dictionary<string, IReadOnlyDictionary<string, Value>>(StringComparer.Ordinal),
        };
    }

    private static IEnumerable<StageLine> Lines(List<AssessmentStage> stages, List<StageMark> marks)
    {
        var byStage = marks.ToLookup(mark => mark.StageId);
        return stages.Select(stage => new StageLine(stage, byStage[stage.Id]
            .GroupBy(mark => mark.Code, StringComparer.Ordinal)
            .ToDictionary(revisions => revisions.Key, revisions => revisions.MaxBy(mark => mark.Revision)!, StringComparer.Ordinal))); // a group is never empty
    }
}
