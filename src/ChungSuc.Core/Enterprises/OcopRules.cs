using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Enterprises;

/// <summary>
/// Stars, points and levels of OCOP products (Quyết định 148/QĐ-TTg ngày 24/02/2023, sửa đổi bởi Quyết định 1489/QĐ-TTg ngày 06/7/2025; before them Quyết định
/// 1048/QĐ-TTg năm 2019).
/// </summary>
public static class OcopRules
{
    public const int LeastStars = 1;
    public const int MostStars = 5;

    /// <summary>From so many stars a product counts for criteria and for the movement.</summary>
    public const int CountingStars = 3;

    private const int ValidMonths = 36;

    private static readonly DateOnly Decision148 = new(2023, 2, 24);
    private static readonly DateOnly Decision1489 = new(2025, 7, 6);
    private static readonly DateOnly LastDistrictDay = new(2025, 6, 30);

    /// <summary>Stars by points: from the first, below the second; five stars reach 100.</summary>
    private static readonly (int Stars, decimal From, decimal Below)[] Bands = [(5, 90, 101), (4, 70, 90), (3, 50, 70), (2, 30, 50), (1, 0, 30)];

    /// <summary>36 months from the decision; a term by months ends with the same day of its last month (Bộ luật Dân sự 2015, Điều 148).</summary>
    public static DateOnly ExpiryOf(DateOnly decidedOn) => decidedOn.AddMonths(ValidMonths);

    /// <summary>Most points of the parts A, B, C by the rules of that day.</summary>
    public static (decimal A, decimal B, decimal C) MostPoints(DateOnly decidedOn) => decidedOn >= Decision148 ? (40, 25, 35) : (35, 25, 40);

    /// <summary>Null when the decision may stand so.</summary>
    internal static (string Sentence, string Field)? Problem(RecordFact input, DateOnly decidedOn)
    {
        var (stars, issuer) = (input.Stars, input.Issuer);
        return (stars, issuer) switch
        {
            (null or < LeastStars or > MostStars, _) => ("Chọn số sao, từ 1 đến 5.", nameof(RecordFact.Stars)),
            (_, null) => ("Chọn cấp công nhận.", nameof(RecordFact.Issuer)),
            (_, OcopIssuer.District) when decidedOn > LastDistrictDay => ("Cấp huyện kết thúc ngày 30/6/2025. Chọn cấp tỉnh hoặc trung ương.", nameof(RecordFact.Issuer)),
            (5, not OcopIssuer.Nation) when decidedOn >= Decision148 => ("Sản phẩm 5 sao do cấp trung ương công nhận (Quyết định 148/QĐ-TTg). Kiểm tra số sao hoặc cấp công nhận.", nameof(RecordFact.Issuer)),
            (4, not OcopIssuer.Province) when decidedOn >= Decision148 => ("Sản phẩm 4 sao do cấp tỉnh công nhận (Quyết định 148/QĐ-TTg). Kiểm tra số sao hoặc cấp công nhận.", nameof(RecordFact.Issuer)),
            (3, not OcopIssuer.Province) when decidedOn >= Decision1489 => ("Từ 06/7/2025 sản phẩm 3 sao do cấp tỉnh công nhận (Quyết định 1489/QĐ-TTg). Kiểm tra cấp công nhận.", nameof(RecordFact.Issuer)),
            _ => PointsProblem(input, decidedOn),
        };
    }

    private static (string Sentence, string Field)? PointsProblem(RecordFact input, DateOnly decidedOn)
    {
        var most = MostPoints(decidedOn);
        (decimal? Points, decimal Most, string Part, string Field)[] parts =
        [
            (input.ScoreA, most.A, "A", nameof(RecordFact.ScoreA)), (input.ScoreB, most.B, "B", nameof(RecordFact.ScoreB)), (input.ScoreC, most.C, "C", nameof(RecordFact.ScoreC)),
        ];
        foreach (var part in parts.Where(p => p.Points < 0 || p.Points > p.Most))
        {
            return ($"Điểm phần {part.Part} từ 0 đến {VietnameseNumber.Format(part.Most)}.", part.Field);
        }

        if (parts.Any(p => p.Points is null))
        {
            return parts.FirstOrDefault(p => p.Points is null) is { } gap && parts.Any(p => p.Points is not null)
                ? ($"Nhập cả ba phần điểm, hoặc để trống cả ba. Còn thiếu phần {gap.Part}.", gap.Field)
                : null;
        }

        var sum = parts.Sum(p => p.Points!.Value); // none is missing here
        var band = Bands.First(b => sum >= b.From && sum < b.Below).Stars;
        return band == input.Stars
            ? null
            : ($"Ba phần cộng {VietnameseNumber.Format(sum)} điểm, là {band} sao; đang chọn {input.Stars} sao. Kiểm tra điểm hoặc số sao.", nameof(RecordFact.Stars));
    }
}
