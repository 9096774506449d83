using System.Globalization;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Statistics;

/// <summary>A year, or one of its quarters ("Q1") or months ("T03").</summary>
public readonly record struct StatisticPeriod(int Year, string Part)
{
    public const int PartLength = 3;
    public const string WholeYear = "N";

    public static StatisticPeriod OfYear(int year) => new(Checked(year), WholeYear);

    public static StatisticPeriod OfQuarter(int year, int quarter) => quarter is >= 1 and <= 4
        ? new(Checked(year), string.Create(CultureInfo.InvariantCulture, $"Q{quarter}"))
        : throw new ArgumentOutOfRangeException(nameof(quarter), quarter, "A year has four quarters.");

    public static StatisticPeriod OfMonth(int year, int month) => month is >= 1 and <= 12
        ? new(Checked(year), string.Create(CultureInfo.InvariantCulture, $"T{month:00}"))
        : throw new ArgumentOutOfRangeException(nameof(month), month, "A year has twelve months.");

    /// <summary>The whole year, its quarters or its months, in order.</summary>
    public static IReadOnlyList<StatisticPeriod> Of(int year, StatisticCycle cycle) => cycle switch
    {
        StatisticCycle.Year => [OfYear(year)],
        StatisticCycle.Quarter => [.. Enumerable.Range(1, 4).Select(quarter => OfQuarter(year, quarter))],
        StatisticCycle.Month => [.. Enumerable.Range(1, 12).Select(month => OfMonth(year, month))],
        _ => throw new ArgumentOutOfRangeException(nameof(cycle), cycle, "Unknown cycle."),
    };

    /// <summary>Null when the part is none of a year: "Q5", "T13".</summary>
    public static StatisticPeriod? Find(int year, string? part) =>
        Enum.GetValues<StatisticCycle>().SelectMany(cycle => Of(year, cycle)).Where(period => period.Part == part).Select(period => (StatisticPeriod?)period).FirstOrDefault();

    public StatisticCycle Cycle => Part[0] switch
    {
        'Q' => StatisticCycle.Quarter,
        'T' => StatisticCycle.Month,
        _ => StatisticCycle.Year,
    };

    public DateOnly LastDay => Cycle switch
    {
        StatisticCycle.Quarter => EndOf(3 * (Part[1] - '0')),
        StatisticCycle.Month => EndOf(int.Parse(Part.AsSpan(1), CultureInfo.InvariantCulture)),
        _ => EndOf(12),
    };

    private DateOnly EndOf(int month) => new(Year, month, DateTime.DaysInMonth(Year, month));

    /// <summary>"năm 2025", "quý 2/2025", "tháng 3/2025".</summary>
    public string InWords() => Part[0] switch
    {
        'N' => $"năm {Year}",
        'Q' => $"quý {Part[1]}/{Year}",
        'T' => $"tháng {Part[1..].TrimStart('0')}/{Year}",
        _ => throw new InvalidOperationException($"Unknown part of a year: {Part}."),
    };

    private static int Checked(int year) => year is >= VietnameseDate.FirstYear and <= VietnameseDate.LastYear
        ? year
        : throw new RuleException("statistic.year", $"Năm {year} nằm ngoài khoảng {VietnameseDate.FirstYear} - {VietnameseDate.LastYear}. Kiểm tra lại năm.");
}
