using ChungSuc.Core.Criteria.Formulas;

namespace ChungSuc.Core.Criteria;

/// <summary>The evaluated sheets of all subjects: scores at once, explanations when they are asked for.</summary>
public sealed class EvaluationRun
{
    private readonly CriteriaSet set;
    private readonly SlotFrame[] frames;
    private readonly NodeOutcome[][] outcomes;

    internal EvaluationRun(CriteriaSet set, SlotFrame[] frames, NodeOutcome[][] outcomes)
    {
        this.set = set;
        this.frames = frames;
        this.outcomes = outcomes;
        Scores = frames.Select((frame, i) => ScoreOf(frame, outcomes[i])).ToArray();
    }

    /// <summary>In the order of the subjects.</summary>
    public IReadOnlyList<SubjectScore> Scores { get; }

    public SubjectResult Explain(int index) => new Explainer(set, frames[index], outcomes[index]).Explain(Scores[index]);

    /// <summary>Rank by rank, within each cluster.</summary>
    public IReadOnlyList<RankLine> Rank() => Ranking.Rank(set, Scores);

    /// <summary>One item for all subjects, without explanations.</summary>
    public IReadOnlyList<ItemScore> Column(string code)
    {
        CriterionNode node = Find(set.Root, code) ?? throw new ArgumentException($"The set {set.Id} has no item {code}", nameof(code));
        return outcomes.Select((row, i) => new ItemScore(
            row[node.Slots.Ordinal].Status,
            node is CriterionLeaf ? frames[i].Slots[node.Slots.Value] : default,
            row[node.Slots.Ordinal].Points)).ToArray();
    }

    private static CriterionNode? Find(CriterionNode node, string code)
        => node.Code == code ? node : node is CriterionGroup group ? group.Children.Select(child => Find(child, code)).FirstOrDefault(found => found is not null) : null;

    private SubjectScore ScoreOf(SlotFrame frame, NodeOutcome[] row)
    {
        NodeOutcome root = row[set.Root.Slots.Ordinal];
        NodeOutcome[] criteria = set.Root.Children.Where(child => child.JudgedBy == JudgedBy.Verdict && !child.IsBonus).Select(child => row[child.Slots.Ordinal]).ToArray();
        decimal? share = root is { Points: { } points, Denominator: > 0 and { } whole } ? Rounding.Apply(points / whole, set.Rounding.ShareStep, set.Rounding.Mode) : null;
        return new SubjectScore(frame.Subject)
        {
            Status = root.Status,
            Points = root.Points,
            MaxPoints = root.Denominator,
            Share = share,
            Leaves = root.Tally,
            PassedCriteria = criteria.Count(item => item.Status is NodeStatus.Passed or NodeStatus.Waived),
            AssignedCriteria = criteria.Count(item => item.Status != NodeStatus.NotAssigned),
            Band = BandOf(root, share, frame),
            Eliminations = EliminationsOf(frame, row),
            OpenConditions = set.Missing == MissingRule.Waits ? OpenConditionsOf(frame) : [],
            TieValues = set.Ranking.TieFormulas.Select(frame.Run.Compute).ToArray(),
        };
    }

    /// <summary>No grade before the sheet is complete; a missed condition of a grade leads to the next one below.</summary>
    private string? BandOf(NodeOutcome root, decimal? share, SlotFrame frame)
    {
        if (set.Classification is not { } classification || root.Tally.Open > 0)
        {
            return null;
        }
        decimal? figure = classification.On switch
        {
            ClassifiedFigure.Score => root.Points,
            ClassifiedFigure.Share => share,
            ClassifiedFigure.PassedCount => root.Tally.Passed,
            _ => throw new ArgumentOutOfRangeException(nameof(root), classification.On, "Unknown figure"),
        };
        int start = classification.Bands.ToList().FindIndex(band => figure is { } reached && band.Range.Contains(reached));
        return start < 0 ? null : classification.Bands
            .Skip(start)
            .FirstOrDefault(band => band.Requires is null || frame.Run.Compute(band.Requires).IsTrue)?.Name;
    }

    private string[] OpenConditionsOf(SlotFrame frame)
        => set.Eliminations
            .Select(elimination => (elimination.Reason, Answer: frame.Run.Compute(elimination.When)))
            .Where(condition => condition.Answer is { IsAbsent: true, Absence.Kind: not AbsenceKind.NotAssigned })
            .Select(condition => $"{condition.Reason}: chưa có {condition.Answer.Absence.Cause}")
            .ToArray();

    private List<string> EliminationsOf(SlotFrame frame, NodeOutcome[] row)
    {
        var reasons = new List<string>();
        foreach (CriterionLeaf leaf in set.Plan.EliminatingLeaves)
        {
            if (row[leaf.Slots.Ordinal].Status == NodeStatus.NotPassed)
            {
                reasons.Add($"Không đạt {leaf.Code}: {leaf.Name}");
            }
        }
        foreach (Elimination elimination in set.Eliminations)
        {
            if (frame.Run.Compute(elimination.When).IsTrue)
            {
                reasons.Add(elimination.Reason);
            }
        }
        return reasons;
    }
}

/// <summary>One item of one subject.</summary>
public readonly record struct ItemScore(NodeStatus Status, Value Value, decimal? Points);
