namespace ChungSuc.Core.Criteria;

/// <summary>Judges one leaf for one subject: assigned, waived, passed, points.</summary>
internal static class LeafJudge
{
    /// <summary>A leaf that is not the subject's has no value, whatever was entered.</summary>
    public static void Unassign(CriterionLeaf leaf, ReadOnlySpan<SlotFrame> frames)
    {
        foreach (SlotFrame frame in frames)
        {
            Value applies = frame.Run.Compute(leaf.Applies!); // asked only of leaves with a condition
            if (!applies.IsTrue)
            {
                frame[leaf.Slots.Value] = applies.IsAbsent ? applies : Value.Absent(AbsenceKind.NotAssigned, $"{leaf.Name} không giao cho đơn vị này");
            }
        }
    }

    public static void FillVerdicts(CriterionLeaf leaf, PassRule pass, ReadOnlySpan<SlotFrame> frames, SheetColumns columns)
    {
        Value[] values = columns.Values(leaf.Slots.Value);
        Value[] levels = columns.Values(leaf.Slots.Level);
        Value[] verdicts = columns.Values(leaf.Slots.Verdict);
        for (int i = 0; i < frames.Length; i++)
        {
            verdicts[i] = values[i] is { IsAbsent: true, Absence.Kind: AbsenceKind.NotAssigned } ? values[i] : Verdict(pass, values[i], levels[i], frames[i]);
        }
    }

    private static Value Verdict(PassRule pass, in Value value, in Value level, SlotFrame frame) => pass.Comparator switch
    {
        Comparator.Formula => frame.Run.Compute(pass.Formula!), // a formula rule has its formula
        Comparator.Yes => value,
        Comparator.No => value.IsAbsent ? value : Value.YesNo(value.IsFalse),
        Comparator.Between => Compare(value, level, Comparator.AtLeast, pass.Scale)
            .And(Compare(value, LevelRun.Resolve(pass.UpperLevel!, frame), Comparator.AtMost, pass.Scale)), // "between" has both ends
        _ => Compare(value, level, pass.Comparator, pass.Scale),
    };

    private static Value And(this Value first, Value second)
        => Formulas.FunctionTable.Named("va")[0].Apply([first, second]);

    private static Value Compare(in Value value, in Value level, Comparator comparator, IReadOnlyList<string> scale)
    {
        if (value.IsAbsent || level.IsAbsent)
        {
            return Value.Absent(Formulas.Function.GravestAbsence([value, level])!); // one of them is absent
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

    /// <summary>The outcomes, with points; the leaf's result slots are completed for those that read them.</summary>
    public static void Conclude(CriterionLeaf leaf, ReadOnlySpan<SlotFrame> frames, SheetColumns columns)
    {
        Value[] values = columns.Values(leaf.Slots.Value);
        Value[] verdicts = columns.Values(leaf.Slots.Verdict);
        NodeOutcome[] outcomes = columns.Outcomes(leaf);
        for (int i = 0; i < frames.Length; i++)
        {
            SlotFrame frame = frames[i];
            outcomes[i] = Judge(leaf, frame, values[i], verdicts[i]);
            if (frame.Subject.Overrides.Count > 0 && frame.Subject.Overrides.TryGetValue(leaf.Code, out LeafOverride? decided))
            {
                outcomes[i] = Overridden(leaf, outcomes[i], decided);
            }
            if (leaf.Slots.IsRead)
            {
                Publish(leaf, frame, outcomes[i]);
            }
        }
    }

    private static NodeOutcome Judge(CriterionLeaf leaf, SlotFrame frame, in Value value, in Value verdict)
    {
        if (value is { IsAbsent: true, Absence.Kind: AbsenceKind.NotAssigned })
        {
            return new NodeOutcome(NodeStatus.NotAssigned, null, null) { Absence = value.Absence };
        }
        if (leaf.Waiver is { } waiver && frame.Run.Compute(waiver.When).IsTrue)
        {
            frame[leaf.Slots.Verdict] = Value.YesNo(true);
            return Counted(leaf, NodeStatus.Waived, leaf.MaxPoints is null ? null : waiver.Points ?? leaf.MaxPoints, frame.Set.Rounding);
        }
        Value points = leaf.Points is { } formula ? frame.Run.Compute(formula) : leaf.Pass is null ? value : Value.Number(0);
        Absence? absence = leaf.Pass is not null && verdict.IsAbsent ? verdict.Absence : null;
        if (points.IsAbsent)
        {
            absence = absence is null ? points.Absence : Absence.Graver(absence, points.Absence);
        }
        if (absence is not null)
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
        frame[leaf.Slots.Verdict] = outcome.Status switch
        {
            NodeStatus.Passed or NodeStatus.Waived => Value.YesNo(true),
            NodeStatus.NotPassed => Value.YesNo(false),
            _ => absent,
        };
        frame[leaf.Slots.Points] = outcome.Points is { } points ? Value.Number(points) : absent;
        frame[leaf.Slots.Share] = outcome.Share is { } share ? Value.Share(share) : absent;
        frame[leaf.Slots.PassedCount] = outcome.IsOpen ? absent : Value.Number(outcome.Status is NodeStatus.Passed or NodeStatus.Waived ? 1 : 0);
        frame[leaf.Slots.FailedCount] = outcome.IsOpen ? absent : Value.Number(outcome.Status == NodeStatus.NotPassed ? 1 : 0);
    }
}
