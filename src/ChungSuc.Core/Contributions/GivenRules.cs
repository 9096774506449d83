using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Contributions;

/// <summary>What may stand on a line of the ledger. Blank is not zero: what is not given is left out.</summary>
internal static class GivenRules
{
    public const long MostMoneyVnd = 1_000_000_000_000;

    private const int MostLines = 20;

    private static readonly (ContributionKind Kind, decimal Most, string Noun, string Unit)[] Limits =
    [
        (ContributionKind.Money, MostMoneyVnd, "Số tiền", "đồng"),
        (ContributionKind.LabourDays, 100_000, "Số ngày công", "ngày"),
        (ContributionKind.LandM2, 10_000_000, "Diện tích đất", "m²"),
        (ContributionKind.Goods, 1_000_000_000, "Số lượng hiện vật", "đơn vị"),
    ];

    public static List<ContributionLine> Lines(IReadOnlyList<GivenThing> given, Guid communeId, Guid contributionId)
    {
        if (given.Count == 0)
        {
            throw new RuleException(
                "contribution.nothing", "Nhập ít nhất một thứ đã góp: tiền, ngày công, đất, hiện vật hoặc ý tưởng.", nameof(ContributionKind.Money));
        }

        if (given.Count > MostLines)
        {
            throw new RuleException("contribution.lines", $"Một lần ghi tối đa {MostLines} thứ. Ghi phần còn lại thành dòng mới.", nameof(ContributionKind.Money));
        }

        return [.. given.Select((thing, position) => new ContributionLine
        {
            CommuneId = communeId,
            ContributionId = contributionId,
            Position = position,
            Kind = thing.Kind,
            QuantityTenThousandths = Quantity(thing),
            UnitText = thing.Kind == ContributionKind.Goods
                ? Needed(thing.UnitText, ContributionLine.UnitTextLength, "Nhập đơn vị tính của hiện vật, ví dụ bao, cây, xe.", "GoodsUnit")
                : null,
            Description = Description(thing),
            ValueVnd = Value(thing),
            ValueBasis = Text(thing.ValueBasis, ContributionLine.ValueBasisLength, "Căn cứ đơn giá", "ValueBasis"),
        })];
    }

    /// <summary>Cleaned text or null; too long is refused, never cut.</summary>
    public static string? Text(string? text, int most, string noun, string field)
    {
        var clean = VietnameseText.Clean(text);
        return clean.Length switch
        {
            0 => null,
            _ when clean.Length > most => throw new RuleException("contribution.text.long", $"{noun} dài quá {most} ký tự. Viết gọn lại.", field),
            _ => clean,
        };
    }

    private static long Quantity(GivenThing thing)
    {
        if (thing.Kind == ContributionKind.Idea)
        {
            return ContributionLine.OneUnit;
        }

        var (_, most, noun, unit) = Limits.Single(l => l.Kind == thing.Kind);
        var field = thing.Kind.ToString();
        var quantity = thing.Quantity ?? throw new RuleException("contribution.quantity.empty", $"Nhập {noun.ToLowerInvariant()}.", field);
        if (quantity <= 0)
        {
            throw new RuleException("contribution.quantity.not_positive", $"{noun} phải lớn hơn 0. Nếu không góp thứ này, để trống ô.", field);
        }

        if (quantity > most)
        {
            throw new RuleException(
                "contribution.quantity.too_large", $"{noun} quá lớn. Nhập không quá {VietnameseNumber.Format(most)} {unit} trong một lần ghi.", field);
        }

        var decimals = thing.Kind == ContributionKind.Money ? 0 : 4;
        if (decimal.Round(quantity, decimals) != quantity)
        {
            throw new RuleException(
                "contribution.quantity.decimals",
                decimals == 0 ? "Số tiền tính bằng đồng, không có phần lẻ. Nhập số nguyên, ví dụ 1.500.000." : $"{noun} có tối đa 4 chữ số thập phân. Làm tròn rồi nhập lại.",
                field);
        }

        return (long)(quantity * ContributionLine.OneUnit);
    }

    private static long? Value(GivenThing thing)
    {
        if (thing.Kind == ContributionKind.Money)
        {
            return (long?)thing.Quantity;
        }

        var field = thing.Kind + "Value";
        return thing.ValueVnd switch
        {
            null => null,
            <= 0 => throw new RuleException("contribution.value.not_positive", "Giá trị quy đổi phải lớn hơn 0. Nếu chưa quy đổi, để trống ô.", field),
            > MostMoneyVnd => throw new RuleException(
                "contribution.value.too_large", $"Giá trị quy đổi quá lớn. Nhập không quá {VietnameseNumber.Format(MostMoneyVnd)} đồng.", field),
            _ => thing.ValueVnd,
        };
    }

    private static string? Description(GivenThing thing) => thing.Kind switch
    {
        ContributionKind.Goods => Needed(thing.Description, ContributionLine.DescriptionLength, "Nhập tên hiện vật, ví dụ xi măng.", "GoodsName"),
        ContributionKind.Idea => Needed(thing.Description, ContributionLine.DescriptionLength, "Viết nội dung ý tưởng, sáng kiến.", nameof(ContributionKind.Idea)),
        _ => Text(thing.Description, ContributionLine.DescriptionLength, "Mô tả", thing.Kind.ToString()),
    };

    private static string Needed(string? text, int most, string ask, string field) =>
        Text(text, most, "Nội dung", field) ?? throw new RuleException("contribution.text.empty", ask, field);
}
