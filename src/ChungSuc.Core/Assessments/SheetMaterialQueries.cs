using ChungSuc.Core.Criteria;
using ChungSuc.Core.Data;
using ChungSuc.Core.Measures;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Assessments;

/// <summary>Reads what sheets are made from: figures of the ledgers, marks of the steps, decisions, and what was stated for single sheets.</summary>
public sealed class SheetMaterialQueries(AppDbContext db, MeasureQueries measures, CriteriaSetQueries library, TimeProvider clock)
{
    /// <summary>The steps of some sheets with their marks, and the overrides above them.</summary>
    /// <param name="heads">Sheets of any set and year.</param>
    /// <param name="withAccepted">Also the marks that were only taken over; lists do without them.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    internal async Task<IReadOnlyDictionary<Guid, StageCourse>> CoursesAsync(IReadOnlyList<AssessmentHead> heads, bool withAccepted, CancellationToken cancellationToken)
    {
        var ids = heads.Select(head => head.Id).ToList();
        if (ids.Count == 0)
        {
            return new Dictionary<Guid, StageCourse>();
        }

        var stages = await db.AssessmentStages
            .AsNoTracking()
            .Include(s => s.Completion)
            .Include(s => s.Marks.Where(m => withAccepted || !m.IsAccepted))
            .Where(s => ids.Contains(s.AssessmentId))
            .ToListAsync(cancellationToken);
        var overrides = (await db.ScoreOverrides.AsNoTracking().Where(o => ids.Contains(o.AssessmentId)).ToListAsync(cancellationToken))
            .GroupBy(o => (o.AssessmentId, o.Code))
            .Select(revisions => revisions.MaxBy(o => o.Revision)!) // a group is never empty
            .ToLookup(o => o.AssessmentId);
        var lines = stages.Select(LineOf).ToLookup(line => line.Stage.AssessmentId);
        return ids.ToDictionary(id => id, id => lines.Contains(id) || overrides.Contains(id) ? new StageCourse(lines[id], overrides[id]) : StageCourse.None);
    }

    /// <summary>Figures for sheets of one year.</summary>
    internal async Task<SheetMaterial> ReadAsync(IReadOnlyList<AssessmentHead> heads, IReadOnlyDictionary<Guid, StageCourse> courses, CancellationToken cancellationToken)
    {
        var sets = heads.Select(head => head.FrozenSet.Load()).Distinct().ToList();
        var asking = heads.Where(head => StatedFigureService.InputsOf(head).Count > 0).Select(head => head.Id).ToList(); // sheets that ask what no ledger keeps
        var year = heads.Count == 0 ? 0 : heads[0].Year;
        var kinds = heads.Select(head => head.Assessment.ParticipantKind ?? Units.SubjectKind.Unit).ToHashSet();
        var figures = await measures.ReadAsync(sets.SelectMany(set => set.Inputs).Select(input => input.Name), year, null, kinds, cancellationToken);
        var referred = await ReferredAsync(sets, cancellationToken);
        return new SheetMaterial(
            figures,
            courses,
            asking.Count == 0 ? [] : await db.StatedFigures.AsNoTracking().Where(f => asking.Contains(f.AssessmentId)).ToListAsync(cancellationToken),
            asking.Count == 0 ? [] : await db.StatedCases.AsNoTracking().Where(c => asking.Contains(c.AssessmentId)).ToListAsync(cancellationToken))
        {
            OtherSets = referred.GetValueOrDefault,
            Parameters = await ParametersAsync(sets, year, cancellationToken),
        };
    }

    private async Task<Dictionary<string, CriteriaSet>> ReferredAsync(List<CriteriaSet> sets, CancellationToken cancellationToken)
    {
        var referred = new Dictionary<string, CriteriaSet>(StringComparer.Ordinal);
        foreach (var id in sets.SelectMany(SetLevels.ReferredSetsOf).Distinct(StringComparer.Ordinal))
        {
            if (await library.NewestAsync(id, cancellationToken) is { } newest)
            {
                referred[id] = newest.Set;
            }
        }

        return referred;
    }

    /// <summary>What authorities decided for the parameters, as it holds on the last day of the year, or today while the year runs.</summary>
    private async Task<Dictionary<string, IReadOnlyDictionary<string, Value>>> ParametersAsync(List<CriteriaSet> sets, int year, CancellationToken cancellationToken)
    {
        var today = VietnameseDate.Today(clock);
        var values = new Dictionary<string, IReadOnlyDictionary<string, Value>>(StringComparer.Ordinal);
        foreach (var set in sets.Where(set => set.Parameters.Count > 0).DistinctBy(set => set.Id))
        {
            var lastDay = new DateOnly(year, 12, 31);
            values[set.Id] = await library.ParametersAsync(set.Id, lastDay < today ? lastDay : today, cancellationToken);
        }

        return values;
    }

    private static StageLine LineOf(AssessmentStage stage) => new(stage, stage.Marks
        .GroupBy(mark => mark.Code, StringComparer.Ordinal)
        .ToDictionary(revisions => revisions.Key, revisions => revisions.MaxBy(mark => mark.Revision)!, StringComparer.Ordinal)); // a group is never empty
}
