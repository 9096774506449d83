namespace ChungSuc.Core.Criteria;

/// <summary>The evaluated sheets of all subjects: scores at once, explanations when they are asked for.</summary>
public sealed class EvaluationRun
{
    private readonly EvaluationOptions options;
    private readonly SheetBatch? whole;

    /// <param name="whole">The batch that holds all subjects, when they fit into one; else a sheet is evaluated again when it is asked for.</param>
    internal EvaluationRun(CriteriaSet set, EvaluationOptions options, IReadOnlyList<SubjectScore> scores, SheetBatch? whole)
    {
        Set = set;
        this.options = options;
        this.whole = whole;
        Scores = scores;
    }

    public CriteriaSet Set { get; }

    /// <summary>In the order of the subjects.</summary>
    public IReadOnlyList<SubjectScore> Scores { get; }

    public SubjectResult Explain(int index)
    {
        (SheetBatch batch, int place) = Sheet(index);
        return new Explainer(Set, batch.Frame(place)).Explain(Scores[index]);
    }

    /// <summary>Rank by rank, within each cluster.</summary>
    public IReadOnlyList<RankLine> Rank() => Ranking.Rank(Set, Scores);

    /// <summary>One item for all subjects, without explanations.</summary>
    public IReadOnlyList<ItemScore> Column(string code)
    {
        CriterionNode node = Find(Set.Root, code) ?? throw new ArgumentException($"The set {Set.Id} has no item {code}", nameof(code));
        var items = new ItemScore[Scores.Count];
        Read((batch, start, count) =>
        {
            for (int i = 0; i < count; i++)
            {
                items[start + i] = ItemOf(node, batch, i);
            }
        });
        return items;
    }

    /// <summary>Goes through the evaluated sheets: those kept, or portion by portion evaluated again.</summary>
    internal void Read(Action<SheetBatch, int, int> read)
    {
        if (whole is not null)
        {
            read(whole, 0, Scores.Count);
            return;
        }
        var batch = new SheetBatch(Set, options, SheetBatch.UsualSize);
        int start = 0;
        foreach (SubjectScore[] portion in Scores.Chunk(SheetBatch.UsualSize))
        {
            batch.Evaluate(portion.Select(score => score.Subject).ToArray());
            read(batch, start, portion.Length);
            start += portion.Length;
        }
    }

    private static ItemScore ItemOf(CriterionNode node, SheetBatch batch, int place)
    {
        SlotFrame frame = batch.Frame(place);
        NodeOutcome outcome = frame[node];
        return new ItemScore(outcome.Status, node is CriterionLeaf ? frame[node.Slots.Value] : default, outcome.Points)
        {
            MissingCause = outcome.Status == NodeStatus.Missing || outcome.CountsAsFailedForWantOfData ? outcome.Absence?.Cause : null,
        };
    }

    /// <summary>Subjects that are not compared with others can be evaluated alone, with the same result.</summary>
    private (SheetBatch Batch, int Place) Sheet(int index)
    {
        if (whole is not null)
        {
            return (whole, index);
        }
        var batch = new SheetBatch(Set, options, size: 1);
        batch.Evaluate([Scores[index].Subject]);
        return (batch, 0);
    }

    private static CriterionNode? Find(CriterionNode node, string code)
        => node.Code == code ? node : node is CriterionGroup group ? group.Children.Select(child => Find(child, code)).FirstOrDefault(found => found is not null) : null;
}

/// <summary>One item of one subject.</summary>
public readonly record struct ItemScore(NodeStatus Status, Value Value, decimal? Points)
{
    /// <summary>The figure for want of which it waits, or counts as failed; null when it has what it needs.</summary>
    public string? MissingCause { get; init; }
}
