using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Inspections;

/// <summary>Days and kinds of record within a sentence.</summary>
public static class InspectionWords
{
    /// <summary>"ngày 20/10/2025", "từ 20/10/2025 đến 22/10/2025", "chưa định ngày".</summary>
    public static string Days(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        (null, _) => "chưa định ngày",
        ({ } first, null) => $"ngày {VietnameseDate.Screen(first)}",
        ({ } first, { } last) => first == last ? $"ngày {VietnameseDate.Screen(first)}" : $"từ {VietnameseDate.Screen(first)} đến {VietnameseDate.Screen(last)}",
    };

    public static string Of(VoidedKind kind) => kind switch
    {
        VoidedKind.Plan => "kế hoạch kiểm tra, giám sát",
        VoidedKind.Minutes => "biên bản cuộc",
        VoidedKind.Finding => "kiến nghị",
        VoidedKind.Remark => "phản ánh giám sát cộng đồng",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of record."),
    };

    /// <summary>Why two visits overlap, for the person who decides and for the row that is kept.</summary>
    public static string Why(OverlapFound found)
    {
        string?[] reasons =
        [
            found.IsNear ? $"cách nhau không quá {OverlapQueries.NearDays} ngày" : null,
            found.Plans.Count > 0 ? $"cùng kế hoạch {string.Join("; ", found.Plans)}" : null,
        ];
        return $"cùng đến {string.Join("; ", found.Places)}, {string.Join(", ", reasons.OfType<string>())}";
    }
}
