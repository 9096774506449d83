using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Statistics;

/// <summary>One value; which part is filled follows its kind.</summary>
public sealed record StatisticValue(StatisticKind Kind)
{
    public decimal? Number { get; init; }

    public bool? Answer { get; init; }

    public DateOnly? Day { get; init; }

    public string? Text { get; init; }

    public static StatisticValue OfNumber(decimal number) => new(StatisticKind.Number) { Number = number };

    public static StatisticValue OfPercent(decimal percent) => new(StatisticKind.Percent) { Number = percent };

    public static StatisticValue OfAnswer(bool answer) => new(StatisticKind.YesNo) { Answer = answer };

    /// <summary>Reads what was typed into a box; blank is no value, not zero.</summary>
    public static StatisticValue? Read(StatisticKind kind, string? typed, out string? problem)
    {
        problem = null;
        var text = VietnameseText.Clean(typed);
        if (text.Length == 0)
        {
            return null;
        }

        return kind switch
        {
            StatisticKind.Number or StatisticKind.Percent => VietnameseNumber.TryParse(text.TrimEnd('%', ' '), out decimal number, out problem)
                ? new StatisticValue(kind) { Number = number }
                : null,
            StatisticKind.YesNo => ReadAnswer(text, out problem),
            StatisticKind.Date => VietnameseDate.TryParse(text, out var day, out problem) ? new StatisticValue(kind) { Day = day } : null,
            StatisticKind.Text => new StatisticValue(kind) { Text = text },
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of statistic."),
        };
    }

    /// <summary>"86,1 %", "có", "30/09/2025".</summary>
    public string InWords(string? unit) => Kind switch
    {
        StatisticKind.Number => $"{VietnameseNumber.Format(Required(Number))} {unit}".TrimEnd(),
        StatisticKind.Percent => $"{VietnameseNumber.Format(Required(Number))} %",
        StatisticKind.YesNo => Required(Answer) ? "có" : "không",
        StatisticKind.Date => VietnameseDate.Screen(Required(Day)),
        StatisticKind.Text => Text ?? string.Empty,
        _ => throw new InvalidOperationException($"Unknown kind of statistic: {Kind}."),
    };

    /// <summary>As a person would type it again.</summary>
    public string InBox() => Kind is StatisticKind.Number or StatisticKind.Percent ? VietnameseNumber.Format(Required(Number)) : InWords(null);

    private static StatisticValue? ReadAnswer(string text, out string? problem)
    {
        var fold = VietnameseText.Fold(text);
        problem = fold is "co" or "khong" ? null : "Chọn “có” hoặc “không”.";
        return problem is null ? OfAnswer(fold == "co") : null;
    }

    private T Required<T>(T? part)
        where T : struct => part ?? throw new InvalidOperationException($"A statistic of kind {Kind} lacks its value.");
}
