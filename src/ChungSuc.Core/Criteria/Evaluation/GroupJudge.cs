namespace ChungSuc.Core.Criteria;

/// <summary>Adds up a group from its children and decides whether enough of them pass.</summary>
internal static class GroupJudge
{
    public static NodeOutcome Conclude(CriterionGroup group, SlotFrame frame, NodeOutcome[] children, decimal? roundingStep)
    {
        LeafTally tally = default;
        foreach (NodeOutcome child in children)
        {
            tally += child.Tally;
        }
        decimal? denominator = Denominator(group, children);
        decimal? points = Points(group, children, frame.Set.Rounding, roundingStep);
        NodeStatus status = Status(group, children, tally);
        var outcome = new NodeOutcome(status, points, denominator)
        {
            Tally = tally,
            Absence = status is NodeStatus.Missing or NodeStatus.Blocked || tally.Open > 0 ? GravestOf(children) : null,
        };
        if (group.Slots.IsRead)
        {
            Publish(group, frame, outcome);
        }
        return outcome;
    }

    /// <summary>Bonus points never enter the denominator of the sheet.</summary>
    private static decimal? Denominator(CriterionGroup group, NodeOutcome[] children)
    {
        var parts = new PointSum();
        for (int i = 0; i < children.Length; i++)
        {
            if (children[i].Denominator is { } denominator && (group.IsBonus || !group.Children[i].IsBonus))
            {
                parts.Add(denominator);
            }
        }
        decimal? all = group.Combination == Combination.Worst ? parts.Highest : parts.Combined(group.Combination);
        return all > group.Cap ? group.Cap : all;
    }

    private static decimal? Points(CriterionGroup group, NodeOutcome[] children, Rounding rounding, decimal? step)
    {
        var parts = new PointSum();
        foreach (NodeOutcome child in children)
        {
            if (child.Points is { } points)
            {
                parts.Add(points);
            }
        }
        if (parts.Count == 0)
        {
            return null;
        }
        decimal combined = group.Combination == Combination.Sum ? Limited(group, parts) : parts.Combined(group.Combination) ?? 0;
        combined = Math.Min(combined, group.Cap ?? combined);
        combined = Math.Max(combined, group.Floor ?? combined);
        return Rounding.Apply(combined, step, rounding.Mode);
    }

    /// <summary>Each side is limited on its own before both are set against each other.</summary>
    private static decimal Limited(CriterionGroup group, PointSum parts)
        => Math.Min(parts.Positive, group.BonusCap ?? parts.Positive) - Math.Min(-parts.Negative, group.PenaltyCap ?? -parts.Negative);

    private static NodeStatus Status(CriterionGroup group, NodeOutcome[] children, LeafTally tally)
    {
        int passed = 0;
        int failed = 0;
        int open = 0;
        int blocked = 0;
        for (int i = 0; i < children.Length; i++)
        {
            NodeStatus status = children[i].Status;
            if (!CountsForVerdict(group, group.Children[i]) || status == NodeStatus.NotAssigned)
            {
                continue;
            }
            passed += status is NodeStatus.Passed or NodeStatus.Waived ? 1 : 0;
            failed += status == NodeStatus.NotPassed ? 1 : 0;
            open += status is NodeStatus.Missing or NodeStatus.Blocked ? 1 : 0;
            blocked += status == NodeStatus.Blocked ? 1 : 0;
        }
        int assigned = passed + failed + open;
        if (assigned == 0)
        {
            return WithoutVerdict(children, tally);
        }
        int needed = group.Requirement.Needed(assigned);
        return passed >= needed ? NodeStatus.Passed
            : passed + open < needed ? NodeStatus.NotPassed
            : blocked > 0 ? NodeStatus.Blocked
            : NodeStatus.Missing;
    }

    private static NodeStatus WithoutVerdict(NodeOutcome[] children, LeafTally tally)
        => children.All(child => child.Status == NodeStatus.NotAssigned) ? NodeStatus.NotAssigned
            : tally.Blocked > 0 ? NodeStatus.Blocked
            : tally.Missing > 0 ? NodeStatus.Missing
            : NodeStatus.Scored;

    /// <summary>Bonus items never decide whether the sheet is passed.</summary>
    public static bool CountsForVerdict(CriterionGroup group, CriterionNode child)
        => group.JudgedBy == JudgedBy.Verdict && child.JudgedBy == JudgedBy.Verdict && (group.IsBonus || !child.IsBonus);

    private static Absence? GravestOf(NodeOutcome[] children)
    {
        Absence? gravest = null;
        foreach (NodeOutcome child in children)
        {
            if (child.Absence is { } absence && (child.IsOpen || child.Tally.Open > 0))
            {
                gravest = gravest is null ? absence : Absence.Graver(gravest, absence);
            }
        }
        return gravest;
    }

    private static void Publish(CriterionGroup group, SlotFrame frame, NodeOutcome outcome)
    {
        Value open = outcome.Absence is { } absence ? Value.Absent(absence)
            : outcome.Status == NodeStatus.NotAssigned ? Value.Absent(AbsenceKind.NotAssigned, group.Name)
            : group.Slots.NoResult;
        bool complete = outcome.Tally.Open == 0;
        frame.Slots[group.Slots.Verdict] = outcome.Status switch
        {
            NodeStatus.Passed or NodeStatus.Waived => Value.YesNo(true),
            NodeStatus.NotPassed => Value.YesNo(false),
            _ => open,
        };
        frame.Slots[group.Slots.Points] = complete && outcome.Points is { } points ? Value.Number(points) : open;
        frame.Slots[group.Slots.Share] = complete && outcome is { Points: { } reached, Denominator: > 0 and { } whole } ? Value.Share(reached / whole) : open;
        frame.Slots[group.Slots.PassedCount] = complete ? Value.Number(outcome.Tally.Passed) : open;
        frame.Slots[group.Slots.FailedCount] = complete ? Value.Number(outcome.Tally.Failed) : open;
    }
}
