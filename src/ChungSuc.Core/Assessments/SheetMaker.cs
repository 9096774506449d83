using ChungSuc.Core.Criteria;
using ChungSuc.Core.Measures;

namespace ChungSuc.Core.Assessments;

/// <summary>
/// Evaluates assessments that share a frozen set: beside each other, so that ranks and comparisons hold. Concluded ones count with what was
/// kept of them.
/// </summary>
internal sealed class SheetMaker
{
    private readonly CriteriaSet set;
    private readonly IReadOnlyList<AssessmentHead> heads;
    private readonly SheetMaterial material;
    private readonly EvaluationRun run;
    private readonly Dictionary<string, RankLine> ranks;

    /// <param name="set">The frozen set.</param>
    /// <param name="heads">All assessments of the commune by this set in a year.</param>
    /// <param name="material">What they are made from.</param>
    /// <param name="today">The day of scoring.</param>
    /// <param name="decisions">Which marks count; the completed steps and overrides when left out.</param>
    public SheetMaker(
        CriteriaSet set, IReadOnlyList<AssessmentHead> heads, SheetMaterial material, DateOnly today, Func<AssessmentHead, IReadOnlyDictionary<string, LeafOverride>>? decisions = null)
    {
        (this.set, this.heads, this.material) = (set, heads, material);
        decisions ??= head => material.CourseOf(head.Id).Decisions();
        var options = new EvaluationOptions { OtherSets = material.OtherSets };
        if (material.Parameters.TryGetValue(set.Id, out var parameters))
        {
            options = options with { Parameters = parameters };
        }

        run = new CriteriaEvaluator(set, options).Run([.. heads.Select(head => new Subject(head.Id.ToString(), head.Name, new FigureInputs(material, head))
        {
            Year = head.Year,
            Day = today,
            Cluster = head.Assessment.Cluster,
            Region = head.Assessment.Region,
            Overrides = decisions(head),
        })]);
        ranks = Ranking.Rank(set, [.. heads.Select((head, i) => head.Conclusion is { } kept ? KeptScore.Of(set, head, kept) : run.Scores[i])])
            .ToDictionary(line => line.Score.Subject.Key, StringComparer.Ordinal);
    }

    public IEnumerable<AssessmentTally> Tallies() => heads.Select((_, i) => Tally(i, null));

    public SubjectScore ScoreOf(Guid assessmentId) => run.Scores[IndexOf(assessmentId)];

    public AssessmentSheet Sheet(Guid assessmentId)
    {
        var index = IndexOf(assessmentId);
        var result = run.Explain(index);
        return new AssessmentSheet(Tally(index, result), set, [.. result.Root.Children.SelectMany(node => Lines(node, heads[index].Assessment.SubjectId, 0))])
        {
            Peers = heads.Count(head => head.Assessment.Cluster == heads[index].Assessment.Cluster),
        };
    }

    /// <summary>What open sheets lack, item by item, without the explanations.</summary>
    public IEnumerable<AssessmentGap> Gaps(GapProofs proofs)
    {
        var open = heads.Select((head, i) => (Head: head, Index: i)).Where(x => !x.Head.IsConcluded).ToList();
        if (open.Count == 0)
        {
            yield break;
        }

        var finder = new GapFinder(set, material, proofs, open[0].Head);
        foreach (var leaf in set.Leaves.Where(leaf => !leaf.IsStub))
        {
            var items = run.Column(leaf.Code);
            foreach (var (head, index) in open)
            {
                if (finder.Find(head, leaf, items[index]) is { } gap)
                {
                    yield return gap;
                }
            }
        }
    }

    private int IndexOf(Guid assessmentId) => heads.TakeWhile(head => head.Id != assessmentId).Count();

    private AssessmentTally Tally(int index, SubjectResult? result)
    {
        var head = heads[index];
        var rank = ranks[head.Id.ToString()];
        var tally = head.Conclusion is { } kept ? KeptScore.Tally(head, kept, material.CourseOf(head.Id)) : Tally(head, run.Scores[index], result?.UnconfirmedCount ?? set.UnconfirmedCount);
        return tally with { Rank = rank.Rank, IsTied = rank.IsTied, RankNote = rank.Note };
    }

    private AssessmentTally Tally(AssessmentHead head, SubjectScore score, int unconfirmed) => new(head)
    {
        PassedCriteria = score.PassedCriteria,
        AssignedCriteria = score.AssignedCriteria,
        Passed = score.Leaves.Passed,
        Failed = score.Leaves.Failed,
        Open = score.Leaves.Open,
        Unconfirmed = unconfirmed,
        Points = set.Root.Max is null ? null : score.Points,
        MaxPoints = set.Root.Max is null ? null : score.MaxPoints,
        Band = score.Band,
        Eliminations = score.Eliminations,
        Course = material.CourseOf(head.Id),
    };

    private IEnumerable<SheetLine> Lines(NodeResult node, Guid subjectId, int depth)
    {
        yield return new SheetLine
        {
            Code = node.Code,
            Name = node.Name,
            Depth = depth,
            IsIndicator = node.IsLeaf,
            Status = node.Status,
            Points = node.Points,
            MaxPoints = node.MaxPoints,
            LevelText = node.LevelText,
            ValueText = node.ValueText,
            IsUnconfirmed = node.IsUnconfirmed,
            EvidenceCount = node.Lines
                .Where(line => line.InputName is not null)
                .DistinctBy(line => line.InputName)
                .Sum(line => material.Figures[subjectId, line.InputName!]?.EvidenceCount ?? 0), // filtered above
            Reasons = [.. node.Lines.Select(line => new SheetReason(line.Kind, line.Text, RecordsReference.Parse(line.ReferenceKey), line.IsUnconfirmed))],
        };
        foreach (var line in node.Children.SelectMany(child => Lines(child, subjectId, depth + 1)))
        {
            yield return line;
        }
    }
}
