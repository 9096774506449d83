using ChungSuc.Core.Criteria;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Assessments;

/// <summary>A sheet's total after the unit had scored itself, and after the verification. Null where the step is not completed; criteria passed where the set gives no points.</summary>
/// <param name="Head">The sheet.</param>
/// <param name="Self">With the marks of the self-scoring alone, the program's own where it gave none.</param>
/// <param name="Verified">With those of the verification above them.</param>
/// <param name="Max">The most that the set gives; null when it counts criteria.</param>
public sealed record StageTotals(AssessmentHead Head, decimal? Self, decimal? Verified, decimal? Max)
{
    public decimal? Difference => Verified - Self;
}

/// <summary>Self-score beside verified score, for all sheets of a year (Kế hoạch, mục V.2).</summary>
public sealed class StageTotalQueries(AssessmentQueries assessments, SheetMaterialQueries materials, TimeProvider clock)
{
    /// <summary>The largest difference first; sheets whose self-scoring is not completed are left out.</summary>
    public async Task<IReadOnlyList<StageTotals>> OfYearAsync(int year, CancellationToken cancellationToken)
    {
        var standings = (await assessments.StandingsAsync(year, cancellationToken)).Where(s => s.Course.Lines.Any(line => line.Stage.Kind == StageKind.SelfScore)).ToList();
        var totals = new List<StageTotals>();
        foreach (var set in standings.GroupBy(s => s.Head.FrozenSet.Sha256, StringComparer.Ordinal))
        {
            totals.AddRange(await OfSetAsync([.. set], cancellationToken));
        }

        return [.. totals.Where(t => t.Self is not null).OrderByDescending(t => Math.Abs(t.Difference ?? 0)).ThenBy(t => t.Difference is null).ThenBy(t => t.Head.Name, StringComparer.Ordinal)];
    }

    private async Task<IEnumerable<StageTotals>> OfSetAsync(IReadOnlyList<AssessmentStanding> standings, CancellationToken cancellationToken)
    {
        var heads = standings.Select(s => s.Head).ToList();
        var set = heads[0].FrozenSet.Load();
        var courses = standings.ToDictionary(s => s.Head.Id, s => s.Course);
        var material = await materials.ReadAsync(heads, courses, cancellationToken);
        var (self, verified) = (Totals(StageKind.SelfScore), Totals(StageKind.Verification));
        return heads.Select((head, at) => new StageTotals(head, self[at], verified[at], set.Root.Max));

        List<decimal?> Totals(StageKind until)
        {
            var cut = courses.ToDictionary(c => c.Key, c => Until(c.Value, until));
            var maker = new SheetMaker(set, heads, material, VietnameseDate.Today(clock), head => (cut[head.Id] ?? StageCourse.None).Decisions());
            return heads.ConvertAll(head => cut[head.Id] is null ? null : TotalOf(set, maker.ScoreOf(head.Id)));
        }
    }

    private static decimal? TotalOf(CriteriaSet set, SubjectScore score) => set.Root.Max is null ? score.PassedCriteria : score.Points;

    /// <summary>The first round up to a step; null when the step is not completed. Later rounds and overrides are not what was compared on the spot.</summary>
    private static StageCourse? Until(StageCourse course, StageKind until)
    {
        var lines = course.Lines.Where(line => line.Stage.Round == 0 && line.Stage.Kind <= until).ToList();
        return lines.Exists(line => line.Stage.Kind == until && line.IsCompleted) ? new StageCourse(lines, []) : null;
    }
}
