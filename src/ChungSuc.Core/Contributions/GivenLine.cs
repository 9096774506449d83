using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Contributions;

/// <summary>One thing given, as lists and sentences show it.</summary>
public sealed record GivenLine(ContributionKind Kind, long QuantityTenThousandths, string? UnitText, string? Description, long? ValueVnd, string? ValueBasis)
{
    public decimal Quantity => QuantityTenThousandths / (decimal)ContributionLine.OneUnit;

    /// <summary>"120 m² đất", "5 ngày công", "40 cây Tre làm cọc".</summary>
    public string Words => Kind switch
    {
        ContributionKind.Money => $"{VietnameseNumber.Format(Quantity)} đồng",
        ContributionKind.LabourDays => $"{VietnameseNumber.Format(Quantity)} ngày công",
        ContributionKind.LandM2 => $"{VietnameseNumber.Format(Quantity)} m² đất",
        ContributionKind.Goods => $"{VietnameseNumber.Format(Quantity)} {UnitText} {Description}",
        ContributionKind.Idea => $"ý tưởng: {Description}",
        _ => throw new InvalidOperationException($"Unknown kind {Kind}."),
    };

    public static GivenLine Of(ContributionLine line) =>
        new(line.Kind, line.QuantityTenThousandths, line.UnitText, line.Description, line.ValueVnd, line.ValueBasis);

    public static string Join(IEnumerable<GivenLine> lines) => string.Join("; ", lines.OrderBy(l => l.Kind).Select(l => l.Words));
}
