using ChungSuc.Core.Criteria.Formulas;

namespace ChungSuc.Core.Criteria;

/// <summary>Some subjects evaluated together: each step of the plan over all of them before the next, so that comparisons read finished figures.</summary>
internal sealed class SheetBatch
{
    /// <summary>Small enough for the columns of a batch to stay in the cache of the processor.</summary>
    public const int UsualSize = 32;

    private readonly CriteriaSet set;
    private readonly SheetColumns columns;
    private readonly SlotFrame[] frames;
    private readonly PlaceLevels levels;
    private readonly GroupJudge?[] judges;
    private int count;

    public SheetBatch(CriteriaSet set, EvaluationOptions options, int size)
    {
        this.set = set;
        columns = new SheetColumns(set.Plan.SlotCount, set.Plan.NodeCount, size);
        frames = Enumerable.Range(0, size).Select(place => new SlotFrame(set, options, columns, place)).ToArray();
        judges = new GroupJudge?[set.Plan.NodeCount];
        levels = new PlaceLevels(options, set.Plan.NodeCount, size);
        foreach (CriterionLeaf leaf in set.Root.Leaves.Where(leaf => leaf.MaxPoints is not null))
        {
            Array.Fill(columns.Values(leaf.Slots.Max), Value.Number(leaf.MaxPoints ?? 0));
        }
    }

    public int Size => frames.Length;

    /// <summary>The columns are used again from batch to batch: the plan writes every slot that it reads.</summary>
    public void Evaluate(ReadOnlySpan<Subject> subjects)
    {
        count = subjects.Length;
        for (int i = 0; i < count; i++)
        {
            frames[i].Open(subjects[i]);
        }
        InputReader.Fill(set.Plan, subjects, columns);
        levels.Open(subjects);
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

    public SubjectScore Score(int index) => Conclusions.Of(set, frames[index]);

    private void JoinClusters()
    {
        foreach (IGrouping<string?, int> cluster in Enumerable.Range(0, count).GroupBy(place => frames[place].Subject.Cluster, StringComparer.Ordinal))
        {
            var figures = new ClusterFigures(columns, cluster.ToArray());
            foreach (int place in cluster)
            {
                frames[place].Join(figures);
            }
        }
    }

    private void Take(PlanStep step)
    {
        switch (step)
        {
            case { FormulaSymbol: { } symbol, Formula: { } formula }:
                Fill(symbol.Slot, formula);
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

    private void Fill(int slot, Bound formula)
    {
        Span<Value> column = columns.Values(slot).AsSpan(0, count);
        if (formula is BoundName name)
        {
            columns.Values(name.Symbol.Slot).AsSpan(0, count).CopyTo(column);
            return;
        }
        for (int i = 0; i < count; i++)
        {
            column[i] = frames[i].Run.Compute(formula);
        }
    }

    /// <summary>Value, level and verdict of all first: points may compare a subject with the others.</summary>
    private void TakeLeaf(CriterionLeaf leaf)
    {
        Fill(leaf.Slots.Value, leaf.Value);
        Span<SlotFrame> present = frames.AsSpan(0, count);
        if (leaf.Applies is not null)
        {
            LeafJudge.Unassign(leaf, present);
        }
        if (leaf.Pass is { } pass)
        {
            if (pass.Level is { } level)
            {
                levels.Fill(level, leaf.Slots.Ordinal, present, columns.Values(leaf.Slots.Level));
            }
            LeafJudge.FillVerdicts(leaf, pass, present, columns);
        }
        LeafJudge.Conclude(leaf, present, columns);
    }

    private void TakeGroup(CriterionGroup group)
    {
        bool isRoot = ReferenceEquals(group, set.Root);
        GroupJudge judge = judges[group.Slots.Ordinal] ??= new GroupJudge(group, columns, isRoot ? set.Rounding.TotalStep : set.Rounding.GroupStep);
        NodeOutcome[] outcomes = columns.Outcomes(group);
        for (int i = 0; i < count; i++)
        {
            outcomes[i] = judge.Conclude(frames[i], i);
            if (isRoot && group.Slots.IsRead && frames[i][group.Slots.Share] is { IsAbsent: false } share)
            {
                frames[i][group.Slots.Share] = Value.Share(Rounding.Apply(share.Amount, set.Rounding.ShareStep, set.Rounding.Mode));
            }
        }
    }
}
