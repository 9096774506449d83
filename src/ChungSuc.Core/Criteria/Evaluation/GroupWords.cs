namespace ChungSuc.Core.Criteria;

/// <summary>How a group came to its verdict and points, in words.</summary>
internal static class GroupWords
{
    public static IReadOnlyList<ExplanationLine> Of(CriterionGroup group, NodeOutcome outcome, IReadOnlyList<NodeOutcome> children)
    {
        var lines = new List<ExplanationLine>();
        NodeOutcome[] judged = children.Where((child, i) => GroupJudge.CountsForVerdict(group, group.Children[i]) && child.Status != NodeStatus.NotAssigned).ToArray();
        if (judged.Length > 0)
        {
            int passed = judged.Count(child => child.Status is NodeStatus.Passed or NodeStatus.Waived);
            lines.Add(new(ExplanationKind.Summary, $"{VietnameseWords.Number(passed)} trên {VietnameseWords.Number(judged.Length)} mục được giao đạt; {Needed(group.Requirement)}"));
        }
        if (outcome.Tally.NotAssigned > 0)
        {
            lines.Add(new(ExplanationKind.NotAssigned, $"{VietnameseWords.Number(outcome.Tally.NotAssigned)} chỉ tiêu không giao, không tính vào mẫu số"));
        }
        if (outcome.Tally.Open > 0)
        {
            lines.Add(new(ExplanationKind.Missing, $"Còn {VietnameseWords.Number(outcome.Tally.Open)} chỉ tiêu chưa có kết quả{Provisional(outcome)}"));
        }
        if (outcome.Points is { } points)
        {
            string most = outcome.Denominator is > 0 and { } max && !group.IsBonus ? $" trên {VietnameseWords.Number(max)}" : "";
            lines.Add(new(ExplanationKind.Points, $"{VietnameseWords.Number(points)} điểm{most} ({Combined(group)})"));
        }
        return lines;
    }

    private static string Provisional(NodeOutcome outcome) => (outcome.Status is NodeStatus.Passed or NodeStatus.NotPassed, outcome.Points is not null) switch
    {
        (true, true) => ", điểm mới là tạm tính; kết luận thì không thay đổi nữa",
        (true, false) => " nhưng kết luận không thay đổi nữa",
        (false, true) => ", điểm mới là tạm tính",
        (false, false) => " nên chưa kết luận được",
    };

    public static string Needed(Requirement requirement) => requirement switch
    {
        { Count: { } count } => $"cần ít nhất {VietnameseWords.Number(count)} mục đạt",
        { Share: { } share } => $"cần ít nhất {VietnameseWords.Number(share * 100m)} % số mục đạt",
        _ => "cần đạt tất cả",
    };

    public static string Combined(CriterionGroup group)
    {
        string how = group.Combination switch
        {
            Combination.Sum => "cộng các mục",
            Combination.Best => "lấy mục có điểm cao nhất",
            Combination.Worst => "lấy mục có điểm thấp nhất",
            Combination.Mean => "lấy điểm trung bình các mục",
            _ => throw new ArgumentOutOfRangeException(nameof(group), group.Combination, "Unknown combination"),
        };
        return how
            + Limit(", điểm cộng không quá ", group.BonusCap)
            + Limit(", điểm trừ không quá ", group.PenaltyCap)
            + Limit(", cả nhóm không quá ", group.Cap)
            + Limit(", cả nhóm không dưới ", group.Floor);
    }

    private static string Limit(string words, decimal? limit) => limit is { } amount ? words + VietnameseWords.Number(amount) : "";
}
