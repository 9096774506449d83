using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Enterprises;

internal static class FactWords
{
    public static string Of(EnterpriseFact fact) => fact.Kind switch
    {
        FactKind.ChainLink => Join(
            $"liên kết với {fact.Title}: {fact.Product}",
            Amount(fact) is { } amount ? amount + "/năm" : null,
            $"hợp đồng số {fact.PaperNumber} ngày {Day(fact.PaperOn)}",
            fact.To is { } to ? $"từ {Day(fact.From)} đến {Day(to)}" : $"từ {Day(fact.From)}",
            Households(fact)),
        FactKind.Craft => Join(
            $"nghề {fact.Title} năm {fact.Year}", fact.SinceYear is { } since ? $"có từ năm {since}" : null, Households(fact), fact.Work),
        FactKind.OcopProduct => Join(
            $"sản phẩm OCOP {fact.Title}, {fact.Stars} sao", $"quyết định số {fact.PaperNumber} ngày {Day(fact.PaperOn)} ({fact.Issuer?.Vietnamese()})", $"hạn đến {Day(fact.ExpiresOn)}"),
        FactKind.Jobs => Join(
            $"việc làm năm {fact.Year}: {Number(fact.LocalWorkers)} lao động trong xã trên {Number(fact.TotalWorkers)} lao động",
            fact.MeanIncomeVnd is { } income ? $"thu nhập bình quân {VietnameseNumber.Format(income)} đồng/tháng" : null),
        FactKind.Sales => Join(
            $"tiêu thụ {Amount(fact)} {fact.Title} năm {fact.Year}", fact.ValueVnd is { } value ? $"trị giá {VietnameseNumber.Format(value)} đồng" : null),
        _ => throw new InvalidOperationException($"Unknown kind {fact.Kind}."),
    };

    private static string Join(params string?[] parts) => string.Join(", ", parts.Where(part => part is not null));

    private static string? Amount(EnterpriseFact fact) => fact.Quantity is { } quantity ? $"{VietnameseNumber.Format(quantity)} {fact.QuantityUnit?.Vietnamese()}" : null;

    private static string? Households(EnterpriseFact fact) => fact.Households is { } count ? $"{VietnameseNumber.Format(count)} hộ tham gia" : null;

    private static string Number(int? number) => VietnameseNumber.Format(number ?? 0);

    private static string Day(DateOnly? day) => day is { } known ? VietnameseDate.Screen(known) : "–";
}
