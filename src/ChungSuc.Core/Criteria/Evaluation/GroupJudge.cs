namespace ChungSuc.Core.Criteria;

/// <summary>Adds up a group from its children and decides whether enough of them pass; the same for each subject of the columns.</summary>
internal sealed class GroupJudge(CriterionGroup group, SheetColumns columns, decimal? roundingStep)
{
    private readonly NodeOutcome[][] children = group.Children.Select(columns.Outcomes).ToArray();
    private readonly bool[] isLeaf = group.Children.Select(child => child is CriterionLeaf).ToArray();
    private readonly bool[] countsForVerdict = group.Children.Select(child => CountsForVerdict(group, child)).ToArray();
    private readonly bool[] countsForDenominator = group.Children.Select(child => group.IsBonus || !child.IsBonus).ToArray(); // bonus points never enter the denominator of the sheet

    public NodeOutcome Conclude(SlotFrame frame, int place)
    {
        Span<int> leaves = stackalloc int[LeafTally.Kinds];
        Span<int> judged = stackalloc int[LeafTally.Kinds];
        LeafTally below = default;
        (PointSum points, PointSum denominators) = (new PointSum(group.Combination), new PointSum(group.Combination));
        for (int i = 0; i < children.Length; i++)
        {
            ref readonly NodeOutcome child = ref children[i][place];
            leaves[(int)child.Status] += isLeaf[i] ? 1 : 0;
            judged[(int)child.Status] += countsForVerdict[i] ? 1 : 0;
            if (!isLeaf[i])
            {
                below += child.Tally;
            }
            if (child.Points is { } reached)
            {
                points.Add(reached);
            }
            if (countsForDenominator[i] && child.Denominator is { } whole)
            {
                denominators.Add(whole);
            }
        }
        LeafTally tally = below + LeafTally.Of(leaves);
        var outcome = new NodeOutcome(Status(LeafTally.Of(judged), tally), Points(points, frame.Set.Rounding), Denominator(denominators))
        {
            Tally = tally,
            Absence = tally.Open > 0 ? Gravest(place) : null,
        };
        if (group.Slots.IsRead)
        {
            Publish(frame, outcome);
        }
        return outcome;
    }

    /// <summary>Bonus items never decide whether the sheet is passed.</summary>
    public static bool CountsForVerdict(CriterionGroup group, CriterionNode child)
        => group.JudgedBy == JudgedBy.Verdict && child.JudgedBy == JudgedBy.Verdict && (group.IsBonus || !child.IsBonus);

    private decimal? Denominator(in PointSum parts)
    {
        decimal? all = group.Combination == Combination.Worst ? parts.Highest : parts.Combined();
        return all > group.Cap ? group.Cap : all;
    }

    private decimal? Points(in PointSum parts, Rounding rounding)
    {
        if (parts.Count == 0)
        {
            return null;
        }
        decimal combined = group.Combination == Combination.Sum ? Limited(parts) : parts.Combined() ?? 0;
        combined = Math.Min(combined, group.Cap ?? combined);
        combined = Math.Max(combined, group.Floor ?? combined);
        return Rounding.Apply(combined, roundingStep, rounding.Mode);
    }

    /// <summary>Each side is limited on its own before both are set against each other.</summary>
    private decimal Limited(in PointSum parts)
        => Math.Min(parts.Positive, group.BonusCap ?? parts.Positive) - Math.Min(-parts.Negative, group.PenaltyCap ?? -parts.Negative);

    private NodeStatus Status(in LeafTally verdicts, in LeafTally tally)
    {
        int assigned = verdicts.Passed + verdicts.Failed + verdicts.Open;
        if (assigned == 0)
        {
            return WithoutVerdict(tally);
        }
        int needed = group.Requirement.Needed(assigned);
        return verdicts.Passed >= needed ? NodeStatus.Passed
            : verdicts.Passed + verdicts.Open < needed ? NodeStatus.NotPassed
            : verdicts.Blocked > 0 ? NodeStatus.Blocked
            : NodeStatus.Missing;
    }

    private static NodeStatus WithoutVerdict(in LeafTally tally)
        => tally.Blocked > 0 ? NodeStatus.Blocked
            : tally.Missing > 0 ? NodeStatus.Missing
            : tally.Passed + tally.Failed + tally.Scored > 0 ? NodeStatus.Scored
            : NodeStatus.NotAssigned;

    private Absence? Gravest(int place)
    {
        Absence? gravest = null;
        foreach (NodeOutcome[] column in children)
        {
            ref readonly NodeOutcome child = ref column[place];
            if (child.Absence is { } absence && (child.IsOpen || child.Tally.Open > 0))
            {
                gravest = gravest is null ? absence : Absence.Graver(gravest, absence);
            }
        }
        return gravest;
    }

    private void Publish(SlotFrame frame, in NodeOutcome outcome)
    {
        Value open = outcome.Absence is { } absence ? Value.Absent(absence)
            : outcome.Status == NodeStatus.NotAssigned ? Value.Absent(AbsenceKind.NotAssigned, group.Name)
            : group.Slots.NoResult;
        bool complete = outcome.Tally.Open == 0;
        frame[group.Slots.Verdict] = outcome.Status switch
        {
            NodeStatus.Passed or NodeStatus.Waived => Value.YesNo(true),
            NodeStatus.NotPassed => Value.YesNo(false),
            _ => open,
        };
        frame[group.Slots.Points] = complete && outcome.Points is { } points ? Value.Number(points) : open;
        frame[group.Slots.Share] = complete && outcome.Share is { } share ? Value.Share(share) : open;
        frame[group.Slots.PassedCount] = complete ? Value.Number(outcome.Tally.Passed) : open;
        frame[group.Slots.FailedCount] = complete ? Value.Number(outcome.Tally.Failed) : open;
    }
}
