using ChungSuc.Core.Criteria;

namespace ChungSuc.Web.Pages.Criteria;

/// <summary>One line of a set as it is printed.</summary>
public sealed record SetLine(CriterionNode Node, int Depth)
{
    public CriterionLeaf? Leaf => Node as CriterionLeaf;

    public CriterionGroup? Group => Node as CriterionGroup;

    public bool IsUnconfirmed => Leaf is { IsConfirmed: false };

    /// <summary>What must hold, how the figure comes about, how points are given, exceptions: each with its word.</summary>
    public IReadOnlyList<(string What, string Words)> Rules => Leaf is not { } leaf ? [] :
    [
        .. new (string What, string? Words)[]
        {
            ("Đạt khi", CriterionWords.Level(leaf)),
            ("Cách tính", CriterionWords.Figure(leaf)),
            ("Điểm", CriterionWords.Points(leaf)),
            ("Chỉ giao khi", CriterionWords.Applies(leaf)),
            ("Được miễn khi", CriterionWords.Waiver(leaf)),
            ("Thiếu số liệu", CriterionWords.Missing(leaf)),
        }.Where(rule => rule.Words is not null).Select(rule => (rule.What, rule.Words!)), // filtered just now
    ];

    public static IEnumerable<SetLine> Of(CriterionGroup group, int depth = 0) =>
        group.Children.SelectMany(child => child is CriterionGroup inner ? Of(inner, depth + 1).Prepend(new SetLine(inner, depth)) : [new SetLine(child, depth)]);
}
