using ChungSuc.Core.Movements;
using ChungSuc.Core.Shared;

namespace ChungSuc.Web.Pages.Movements;

/// <summary>One year of a target: what was planned for its end, what was reached until then.</summary>
public sealed record TargetYear(int Year, decimal? Planned, TargetReading? Reading, bool IsOver)
{
    public decimal? Actual => Reading?.Value;

    /// <summary>0.1 for a tenth over, -0.1 for a tenth under.</summary>
    public decimal? Over => Actual is { } actual && Planned is { } planned and > 0 ? (actual / planned) - 1 : null;
}

/// <summary>A village or area chosen for a target, and whether it was counted.</summary>
public sealed record NamedPlace(string Name, bool IsReached);

/// <summary>A line through the years that are over, carried on to the year in which the target is due.</summary>
/// <param name="Year">The year it is due.</param>
/// <param name="Value">What the line gives, never below nought.</param>
/// <param name="Words">How it came about, plainly.</param>
public sealed record TargetForecast(int Year, decimal Value, string Words);

public sealed record TargetCourse(TargetView View, IReadOnlyList<TargetYear> Years, IReadOnlyList<NamedPlace> Places, TargetForecast? Forecast)
{
    public PlanTarget Target => View.Target;

    public static TargetForecast? ForecastOf(PlanTarget target, IReadOnlyList<TargetYear> years, int firstYear)
    {
        var points = new List<(int Year, decimal Value)>();
        if (target.Baseline is { } baseline)
        {
            points.Add((firstYear - 1, baseline));
        }

        points.AddRange(years.Where(y => y is { IsOver: true, Actual: not null }).Select(y => (y.Year, y.Actual!.Value))); // only those known
        if (points.Count < 2 || points[^1].Year >= target.Due.Year)
        {
            return null;
        }

        var (meanYear, meanValue) = (points.Average(p => (decimal)p.Year), points.Average(p => p.Value));
        var spread = points.Sum(p => (p.Year - meanYear) * (p.Year - meanYear));
        var slope = points.Sum(p => (p.Year - meanYear) * (p.Value - meanValue)) / spread;
        var value = Math.Max(0, decimal.Round(meanValue + (slope * (target.Due.Year - meanYear)), 2, MidpointRounding.AwayFromZero));
        var known = string.Join("; ", points.Select(p => $"{p.Year}: {VietnameseNumber.Format(p.Value)}"));
        return new TargetForecast(
            target.Due.Year, value, $"Kẻ đường thẳng qua các năm đã xong ({known}), mỗi năm {(slope < 0 ? "giảm" : "tăng")} {VietnameseNumber.Format(Math.Abs(decimal.Round(slope, 2)))}, kéo tới năm {target.Due.Year}.");
    }
}
