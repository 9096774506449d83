namespace ChungSuc.Core.Criteria;

/// <summary>What is concluded from a finished sheet: totals, grade, elimination.</summary>
internal static class Conclusions
{
    public static SubjectScore Of(CriteriaSet set, SlotFrame frame)
    {
        NodeOutcome root = frame[set.Root];
        decimal? share = root.Share is { } exact ? Rounding.Apply(exact, set.Rounding.ShareStep, set.Rounding.Mode) : null;
        (int passed, int assigned) = CountCriteria(set.Root, frame);
        return new SubjectScore(frame.Subject)
        {
            Status = root.Status,
            Points = root.Points,
            MaxPoints = root.Denominator,
            Share = share,
            Leaves = root.Tally,
            PassedCriteria = passed,
            AssignedCriteria = assigned,
            Band = BandOf(set, root, share, frame),
            Eliminations = EliminationsOf(set, frame),
            OpenConditions = set.Missing == MissingRule.Waits ? OpenConditionsOf(set, frame) : [],
            TieValues = set.Ranking.TieFormulas.Count == 0 ? [] : set.Ranking.TieFormulas.Select(frame.Run.Compute).ToArray(),
        };
    }

    private static (int Passed, int Assigned) CountCriteria(CriterionGroup root, SlotFrame frame)
    {
        int passed = 0;
        int assigned = 0;
        foreach (CriterionNode child in root.Children)
        {
            NodeStatus status = frame[child].Status;
            if (child.JudgedBy == JudgedBy.Verdict && !child.IsBonus && status != NodeStatus.NotAssigned)
            {
                assigned++;
                passed += status is NodeStatus.Passed or NodeStatus.Waived ? 1 : 0;
            }
        }
        return (passed, assigned);
    }

    /// <summary>No grade before the sheet is complete; a missed condition of a grade leads to the next one below.</summary>
    private static string? BandOf(CriteriaSet set, NodeOutcome root, decimal? share, SlotFrame frame)
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
            _ => throw new ArgumentOutOfRangeException(nameof(set), classification.On, "Unknown figure"),
        };
        figure = figure < 0 ? 0 : figure; // penalties may lead below zero, where no band needs to be written
        int start = classification.Bands.ToList().FindIndex(band => figure is { } reached && band.Range.Contains(reached));
        return start < 0 ? null : classification.Bands
            .Skip(start)
            .FirstOrDefault(band => band.Requires is null || frame.Run.Compute(band.Requires).IsTrue)?.Name;
    }

    private static string[] EliminationsOf(CriteriaSet set, SlotFrame frame)
    {
        if (set.Eliminations.Count == 0 && set.Plan.EliminatingLeaves.Count == 0)
        {
            return [];
        }
        IEnumerable<string> byLeaf = set.Plan.EliminatingLeaves
            .Where(leaf => frame[leaf].Status == NodeStatus.NotPassed)
            .Select(leaf => $"Không đạt {leaf.Code}: {leaf.Name}");
        IEnumerable<string> byCondition = set.Eliminations
            .Where(elimination => frame.Run.Compute(elimination.When).IsTrue)
            .Select(elimination => elimination.Reason);
        return byLeaf.Concat(byCondition).ToArray();
    }

    private static string[] OpenConditionsOf(CriteriaSet set, SlotFrame frame)
        => set.Eliminations.Count == 0 ? [] : set.Eliminations
            .Select(elimination => (elimination.Reason, Answer: frame.Run.Compute(elimination.When)))
            .Where(condition => condition.Answer is { IsAbsent: true, Absence.Kind: not AbsenceKind.NotAssigned })
            .Select(condition => $"{condition.Reason} (chưa có số liệu “{condition.Answer.Absence.Cause}”)")
            .ToArray();
}
