namespace ChungSuc.Core.Criteria;

/// <summary>The rule of each line of a sheet in words, the same for every subject: what a printed set says.</summary>
public static class CriterionWords
{
    /// <summary>"≥ 80 %", or all branches; null when there is no pass rule.</summary>
    public static string? Level(CriterionLeaf leaf) => leaf is { Pass: { } pass }
        ? LevelWords.InFull(pass, leaf.Unit).Replace(">=", "≥", StringComparison.Ordinal).Replace("<=", "≤", StringComparison.Ordinal)
        : null;

    public static string? Points(CriterionLeaf leaf) => leaf is { Points: { } points } ? RuleWords.Of(points) : null;

    /// <summary>How the figure is computed; null when it is entered.</summary>
    public static string? Figure(CriterionLeaf leaf) => leaf is { ValueText: not null } ? RuleWords.Of(leaf.Value) : null;

    public static string? Applies(CriterionNode node) => node is { Applies: { } applies, AppliesText: not null } ? RuleWords.Of(applies) : null;

    public static string? Waiver(CriterionLeaf leaf) => leaf is { Waiver: { } waiver }
        ? $"{RuleWords.Of(waiver.When)} ({waiver.Reason}{(waiver.Points is { } points ? $", {VietnameseWords.Number(points)} điểm" : "")})"
        : null;

    public static string? Missing(CriterionLeaf leaf) => leaf?.Missing switch
    {
        null => null,
        MissingRule.Waits => "chưa có số liệu thì chưa kết luận",
        MissingRule.Fails => "chưa có số liệu thì không đạt, 0 điểm",
        MissingRule.Excluded => "chưa có số liệu thì không tính vào mẫu số",
        _ => throw new ArgumentOutOfRangeException(nameof(leaf), leaf.Missing, "Unknown rule"),
    };

    /// <summary>How the parts of a group make its points and its verdict.</summary>
    public static string Group(CriterionGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        string?[] words = [group.Max is null ? null : GroupWords.Combined(group), group.JudgedBy == JudgedBy.Verdict ? GroupWords.Needed(group.Requirement) : null];
        return string.Join("; ", words.Where(word => word is not null));
    }
}
