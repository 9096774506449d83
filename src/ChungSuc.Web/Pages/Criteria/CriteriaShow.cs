using ChungSuc.Core.Criteria;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;

namespace ChungSuc.Web.Pages.Criteria;

/// <summary>Small phrases about sets that several pages use.</summary>
public static class CriteriaShow
{
    public static string Validity(CriteriaSet set) => (set.ValidFrom, set.ValidTo) switch
    {
        (null, null) => "không ghi thời hạn",
        ({ } from, null) => $"từ {VietnameseDate.Screen(from)}",
        (null, { } to) => $"đến {VietnameseDate.Screen(to)}",
        ({ } from, { } to) => $"{VietnameseDate.Screen(from)} – {VietnameseDate.Screen(to)}",
    };

    public static string Points(decimal? max) => max is { } points ? $"{Show.Number(points)}{Show.Tie}điểm" : "";

    /// <summary>The points a line may give: "10", "5 thưởng", "trừ đến 8".</summary>
    public static string Points(CriterionLeaf leaf)
    {
        ArgumentNullException.ThrowIfNull(leaf);
        return leaf switch
        {
            { MaxPoints: null } => "",
            { MaxPoints: 0, MinPoints: < 0 } => $"trừ đến {Show.Number(-leaf.MinPoints)}",
            { IsBonus: true } => $"{Show.Number(leaf.MaxPoints)} thưởng",
            _ => Show.Number(leaf.MaxPoints),
        };
    }

    public static string Words(CriterionGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        string?[] parts = [group.Max is > 0 ? Points(group.Max) : null, group.IsBonus ? "điểm thưởng, phạt" : null, CriterionWords.Group(group)];
        return string.Join("; ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    public static string Indent(int depth) => depth == 0 ? "" : $"in{Math.Min(depth, 3)}";

    /// <summary>"0.01", as paths and codes are parts of the names of anchors.</summary>
    public static string Anchor(string path) => "muc-" + path.Replace('.', '-');
}
