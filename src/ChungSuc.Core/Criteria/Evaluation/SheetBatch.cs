using ChungSuc.Core.Criteria.Formulas;

namespace ChungSuc.Core.Criteria;

/// <summary>Some subjects evaluated together: each step of the plan over all of them before the next, so that comparisons read finished figures.</summary>
internal sealed class SheetBatch
{
    /// <summary>Small enough for the slots of a batch to stay in the cache of the processor.</summary>
    public const int UsualSize = 16;

    private readonly CriteriaSet set;
    private readonly EvaluationOptions options;
    private readonly SlotFrame[] frames;
    private readonly NodeOutcome[][] outcomes;
    private int count;

    public SheetBatch(CriteriaSet set, EvaluationOptions options, int size)
    {
        this.set = set;
        this.options = options;
        frames = Enumerable.Range(0, size).Select(_ => new SlotFrame(set, options)).ToArray();
        outcomes = Enumerable.Range(0, size).Select(_ => new NodeOutcome[set.Plan.NodeCount]).ToArray();
    }

    public int Size => frames.Length;

    /// <summary>The slots are used again from batch to batch: the plan writes every slot that it reads.</summary>
    public void Evaluate(ReadOnlySpan<Subject> subjects)
    {
        count = subjects.Length;
        for (int i = 0; i < count; i++)
        {
            frames[i].Open(subjects[i]);
        }
        if (set.Plan.ComparesSubjects)
        {
            JoinClusters();
        }
        foreach (PlanStep step in set.Plan.Steps)
        {
            Take(step);
        }
    }

    public SlotFrame Frame(int index) => frames[index];

    public NodeOutcome[] Outcomes(int index) => outcomes[index];

    public SubjectScore Score(int index) => Conclusions.Of(set, frames[index], outcomes[index]);

    private void JoinClusters()
    {
        foreach (IGrouping<string?, SlotFrame> cluster in frames.Take(count).GroupBy(frame => frame.Subject.Cluster, StringComparer.Ordinal))
        {
            var figures = new ClusterFigures(cluster.Select(frame => frame.Slots).ToArray());
            foreach (SlotFrame frame in cluster)
            {
                frame.Join(figures);
            }
        }
    }

    private void Take(PlanStep step)
    {
        switch (step)
        {
            case { FormulaSymbol: { } symbol, Formula: { } formula }:
                for (int i = 0; i < count; i++)
                {
                    frames[i].Slots[symbol.Slot] = frames[i].Run.Compute(formula);
                }
                break;
            case { Node: CriterionLeaf leaf }:
                TakeLeaf(leaf);
                break;
            case { Node: CriterionGroup group }:
                TakeGroup(group);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(step), step, "Unknown step");
        }
    }

    /// <summary>All values first: points may compare a subject with the others.</summary>
    private void TakeLeaf(CriterionLeaf leaf)
    {
        for (int i = 0; i < count; i++)
        {
            LeafJudge.FillValue(leaf, frames[i]);
        }
        for (int i = 0; i < count; i++)
        {
            outcomes[i][leaf.Slots.Ordinal] = LeafJudge.Conclude(leaf, frames[i]);
        }
    }

    private void TakeGroup(CriterionGroup group)
    {
        bool isRoot = ReferenceEquals(group, set.Root);
        decimal? step = isRoot ? set.Rounding.TotalStep : set.Rounding.GroupStep;
        var children = new NodeOutcome[group.Children.Count];
        for (int i = 0; i < count; i++)
        {
            for (int j = 0; j < children.Length; j++)
            {
                children[j] = outcomes[i][group.Children[j].Slots.Ordinal];
            }
            outcomes[i][group.Slots.Ordinal] = GroupJudge.Conclude(group, frames[i], children, step);
            if (isRoot && group.Slots.IsRead && frames[i].Slots[group.Slots.Share] is { IsAbsent: false } share)
            {
                frames[i].Slots[group.Slots.Share] = Value.Share(Rounding.Apply(share.Amount, set.Rounding.ShareStep, set.Rounding.Mode));
            }
        }
    }
}
