using ChungSuc.Core.Criteria.Formulas;

namespace ChungSuc.Core.Criteria;

/// <summary>Evaluates a set for one subject or for thousands: the same compiled plan, step by step over all of them.</summary>
public sealed class CriteriaEvaluator(CriteriaSet set, EvaluationOptions? options = null)
{
    private readonly EvaluationOptions options = options ?? EvaluationOptions.None;

    /// <summary>One subject, with the full explanation. It is alone in its cluster.</summary>
    public SubjectResult Evaluate(Subject subject) => Run([subject]).Explain(0);

    /// <summary>Subjects with the same cluster are compared with each other.</summary>
    public EvaluationRun Run(IReadOnlyList<Subject> subjects)
    {
        ArgumentNullException.ThrowIfNull(subjects);
        SlotFrame[] frames = subjects.Select(subject => SlotFrame.Open(set, subject, options)).ToArray();
        foreach (IGrouping<string?, SlotFrame> cluster in frames.GroupBy(frame => frame.Subject.Cluster, StringComparer.Ordinal))
        {
            var figures = new ClusterFigures(cluster.Select(frame => frame.Slots).ToArray());
            foreach (SlotFrame frame in cluster)
            {
                frame.Join(figures);
            }
        }
        var outcomes = frames.Select(_ => new NodeOutcome[set.Plan.NodeCount]).ToArray();
        foreach (PlanStep step in set.Plan.Steps)
        {
            Take(step, frames, outcomes);
        }
        return new EvaluationRun(set, frames, outcomes);
    }

    private void Take(PlanStep step, SlotFrame[] frames, NodeOutcome[][] outcomes)
    {
        switch (step)
        {
            case { FormulaSymbol: { } symbol, Formula: { } formula }:
                foreach (SlotFrame frame in frames)
                {
                    frame.Slots[symbol.Slot] = frame.Run.Compute(formula);
                }
                break;
            case { Node: CriterionLeaf leaf }:
                TakeLeaf(leaf, frames, outcomes);
                break;
            case { Node: CriterionGroup group }:
                TakeGroup(group, frames, outcomes);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(step), step, "Unknown step");
        }
    }

    /// <summary>All values first: points may compare a subject with the others.</summary>
    private static void TakeLeaf(CriterionLeaf leaf, SlotFrame[] frames, NodeOutcome[][] outcomes)
    {
        foreach (SlotFrame frame in frames)
        {
            LeafJudge.FillValue(leaf, frame);
        }
        for (int i = 0; i < frames.Length; i++)
        {
            outcomes[i][leaf.Slots.Ordinal] = LeafJudge.Conclude(leaf, frames[i]);
        }
    }

    private void TakeGroup(CriterionGroup group, SlotFrame[] frames, NodeOutcome[][] outcomes)
    {
        decimal? step = ReferenceEquals(group, set.Root) ? set.Rounding.TotalStep : set.Rounding.GroupStep;
        for (int i = 0; i < frames.Length; i++)
        {
            NodeOutcome[] row = outcomes[i];
            NodeOutcome[] children = group.Children.Select(child => row[child.Slots.Ordinal]).ToArray();
            row[group.Slots.Ordinal] = GroupJudge.Conclude(group, frames[i], children, step);
            if (ReferenceEquals(group, set.Root) && frames[i].Slots[group.Slots.Share] is { IsAbsent: false } share)
            {
                frames[i].Slots[group.Slots.Share] = Value.Share(Rounding.Apply(share.Amount, set.Rounding.ShareStep, set.Rounding.Mode));
            }
        }
    }
}
