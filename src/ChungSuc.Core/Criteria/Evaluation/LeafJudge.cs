namespace ChungSuc.Core.Criteria;

/// <summary>Judges one leaf for one subject: assigned, waived, passed, points.</summary>
internal static class LeafJudge
{
    /// <summary>Fills the leaf's value, level and limits, which other subjects of the cluster may be compared by.</summary>
    public static void FillValue(CriterionLeaf leaf, SlotFrame frame)
    {
        Value[] slots = frame.Slots;
        slots[leaf.Slots.Value] = IsAssigned(leaf, frame) is { IsTrue: false } no ? Unassigned(no, leaf) : frame.Run.Compute(leaf.Value);
        slots[leaf.Slots.Level] = leaf.Pass?.Level is { } level ? LevelRun.Resolve(level, frame) : default;
        slots[leaf.Slots.Max] = Value.Number(leaf.MaxPoints ?? 0);
        slots[leaf.Slots.Verdict] = Verdict(leaf, frame);
    }

    public static Value IsAssigned(CriterionLeaf leaf, SlotFrame frame) => leaf.Applies is null ? Value.YesNo(true) : frame.Run.Compute(leaf.Applies);

    private static Value Unassigned(Value answer, CriterionLeaf leaf)
        => answer.IsAbsent ? answer : Value.Absent(AbsenceKind.NotAssigned, $"{leaf.Name} không giao cho đơn vị này");

    private static Value Verdict(CriterionLeaf leaf, SlotFrame frame)
    {
        Value value = frame.Slots[leaf.Slots.Value];
        if (leaf.Pass is not { } pass)
        {
            return leaf.Slots.NoResult;
        }
        if (value is { IsAbsent: true, Absence.Kind: AbsenceKind.NotAssigned })
        {
            return value;
        }
        return pass.Comparator switch
        {
            Comparator.Formula => frame.Run.Compute(pass.Formula!), // a formula rule has its formula
            Comparator.Yes => value,
            Comparator.No => value.IsAbsent ? value : Value.YesNo(value.IsFalse),
            Comparator.Between => Compare(value, frame.Slots[leaf.Slots.Level], Comparator.AtLeast, pass.Scale)
                .And(Compare(value, LevelRun.Resolve(pass.UpperLevel!, frame), Comparator.AtMost, pass.Scale)), // "between" has both ends
            _ => Compare(value, frame.Slots[leaf.Slots.Level], pass.Comparator, pass.Scale),
        };
    }

    private static Value And(this Value first, Value second)
        => Formulas.FunctionTable.Named("va")[0].Apply([first, second]);

    public static Value Compare(Value value, Value level, Comparator comparator, IReadOnlyList<string> scale)
    {
        if (Formulas.Function.GravestAbsence([value, level]) is { } absence)
        {
            return Value.Absent(absence);
        }
        if (value.Kind == ValueKind.Text)
        {
            return CompareWords(value.AsText, level.AsText, comparator, scale);
        }
        return value.Kind == level.Kind
            ? Value.YesNo(Holds(value.Amount.CompareTo(level.Amount), comparator))
            : Value.Absent(AbsenceKind.WrongInput, "kết quả và mức không cùng kiểu");
    }

    private static Value CompareWords(string word, string level, Comparator comparator, IReadOnlyList<string> scale)
    {
        if (scale.Count == 0)
        {
            return Value.YesNo(string.Equals(word, level, StringComparison.Ordinal));
        }
        List<string> order = [.. scale];
        (int own, int wanted) = (order.IndexOf(word), order.IndexOf(level));
        return own < 0 || wanted < 0
            ? Value.Absent(AbsenceKind.WrongInput, $"“{(own < 0 ? word : level)}” không có trong các mức {string.Join(", ", scale)}")
            : Value.YesNo(Holds(own.CompareTo(wanted), comparator));
    }

    private static bool Holds(int comparison, Comparator comparator) => comparator switch
    {
        Comparator.AtLeast => comparison >= 0,
        Comparator.MoreThan => comparison > 0,
        Comparator.AtMost => comparison <= 0,
        Comparator.LessThan => comparison < 0,
        Comparator.Equal => comparison == 0,
        _ => throw new ArgumentOutOfRangeException(nameof(comparator), comparator, "Not an order"),
    };

    /// <summary>The outcome, with points; the leaf's result slots are completed for those that read them.</summary>
    public static NodeOutcome Conclude(CriterionLeaf leaf, SlotFrame frame)
    {
        NodeOutcome outcome = Judge(leaf, frame);
        if (frame.Subject.Overrides.Count > 0 && frame.Subject.Overrides.TryGetValue(leaf.Code, out LeafOverride? decided))
        {
            outcome = Overridden(leaf, outcome, decided);
        }
        outcome = outcome with { Tally = LeafTally.Of(outcome.Status) };
        if (leaf.Slots.IsRead)
        {
            Publish(leaf, frame, outcome);
        }
        return outcome;
    }

    private static NodeOutcome Judge(CriterionLeaf leaf, SlotFrame frame)
    {
        Value value = frame.Slots[leaf.Slots.Value];
        if (value is { IsAbsent: true, Absence.Kind: AbsenceKind.NotAssigned })
        {
            return new NodeOutcome(NodeStatus.NotAssigned, null, null) { Absence = value.Absence };
        }
        if (leaf.Waiver is { } waiver && frame.Run.Compute(waiver.When).IsTrue)
        {
            frame.Slots[leaf.Slots.Verdict] = Value.YesNo(true);
            return Counted(leaf, NodeStatus.Waived, leaf.MaxPoints is null ? null : waiver.Points ?? leaf.MaxPoints, frame.Set.Rounding);
        }
        Value points = leaf.Points is null ? Value.Number(0) : frame.Run.Compute(leaf.Points);
        Value verdict = leaf.Pass is null ? Value.YesNo(true) : frame.Slots[leaf.Slots.Verdict];
        Value shown = leaf.Pass is null && leaf.Points is null ? value : points;
        if (Formulas.Function.GravestAbsence([verdict, points, shown]) is { } absence)
        {
            return WithoutResult(leaf, frame, absence);
        }
        NodeStatus status = leaf.Pass is null ? NodeStatus.Scored : verdict.IsTrue ? NodeStatus.Passed : NodeStatus.NotPassed;
        return Counted(leaf, status, leaf.MaxPoints is null ? null : points.Amount, frame.Set.Rounding);
    }

    private static NodeOutcome Counted(CriterionLeaf leaf, NodeStatus status, decimal? raw, Rounding rounding)
    {
        decimal? points = raw is { } amount
            ? Rounding.Apply(Math.Clamp(amount, Math.Min(leaf.MinPoints, leaf.MaxPoints ?? 0), leaf.MaxPoints ?? 0), rounding.LeafStep, rounding.Mode)
            : null;
        return new NodeOutcome(status, points, leaf.MaxPoints) { RawPoints = raw };
    }

    private static NodeOutcome WithoutResult(CriterionLeaf leaf, SlotFrame frame, Absence absence)
    {
        if (absence.Kind == AbsenceKind.NotAssigned)
        {
            return new NodeOutcome(NodeStatus.NotAssigned, null, null) { Absence = absence };
        }
        if (absence.Blocks)
        {
            return new NodeOutcome(NodeStatus.Blocked, null, leaf.MaxPoints) { Absence = absence };
        }
        return (leaf.Missing ?? frame.Set.Missing) switch
        {
            MissingRule.Waits => new NodeOutcome(NodeStatus.Missing, null, leaf.MaxPoints) { Absence = absence },
            MissingRule.Excluded => new NodeOutcome(NodeStatus.NotAssigned, null, null) { Absence = absence },
            MissingRule.Fails => Counted(leaf, leaf.Pass is null ? NodeStatus.Scored : NodeStatus.NotPassed, leaf.MaxPoints is null ? null : 0, frame.Set.Rounding) with
            {
                Absence = absence,
                CountsAsFailedForWantOfData = true,
            },
            _ => throw new ArgumentOutOfRangeException(nameof(leaf), leaf.Missing, "Unknown rule for missing figures"),
        };
    }

    /// <summary>Points given by a person replace the computed ones; they never assign an item that is not the subject's.</summary>
    private static NodeOutcome Overridden(CriterionLeaf leaf, NodeOutcome computed, LeafOverride decided)
    {
        if (computed is { Status: NodeStatus.NotAssigned, Absence.Kind: AbsenceKind.NotAssigned })
        {
            return computed;
        }
        NodeStatus status = decided.Passed switch
        {
            true => NodeStatus.Passed,
            false => NodeStatus.NotPassed,
            null when decided.Points is not null && (computed.IsOpen || computed.Status == NodeStatus.NotAssigned) => NodeStatus.Scored,
            null => computed.Status,
        };
        return computed with { Status = status, Points = decided.Points ?? computed.Points, Denominator = leaf.MaxPoints };
    }

    private static void Publish(CriterionLeaf leaf, SlotFrame frame, NodeOutcome outcome)
    {
        Value absent = outcome.Absence is { } absence ? Value.Absent(absence) : leaf.Slots.NoResult;
        frame.Slots[leaf.Slots.Verdict] = outcome.Status switch
        {
            NodeStatus.Passed or NodeStatus.Waived => Value.YesNo(true),
            NodeStatus.NotPassed => Value.YesNo(false),
            _ => absent,
        };
        frame.Slots[leaf.Slots.Points] = outcome.Points is { } points ? Value.Number(points) : absent;
        frame.Slots[leaf.Slots.Share] = outcome is { Points: { } reached, Denominator: > 0 and { } whole } ? Value.Share(reached / whole) : absent;
        frame.Slots[leaf.Slots.PassedCount] = outcome.IsOpen ? absent : Value.Number(outcome.Tally.Passed);
        frame.Slots[leaf.Slots.FailedCount] = outcome.IsOpen ? absent : Value.Number(outcome.Tally.Failed);
    }
}
