using System.Globalization;

namespace ChungSuc.Web.Pages.Statistics;

public static class StatisticLinks
{
    public const string Board = "/so-lieu";

    public static string BoardOf(int year) => $"{Board}?nam={Text(year)}";

    /// <summary>All values a figure of a unit has had in a year.</summary>
    public static string History(string unitId, string key, string year) => $"/so-lieu/{unitId}/{key}/{year}";

    public static string History(Guid unitId, string key, int year) => History(unitId.ToString(), key, Text(year));

    /// <summary>The grid of one unit: its figures of a period.</summary>
    public static string OfUnit(Guid unitId, int year, string part) => $"/so-lieu/don-vi/{unitId}?nam={Text(year)}&ky={part}";

    /// <summary>The grid of one figure: units by periods.</summary>
    public static string OfKey(string key, int year) => $"/so-lieu/chi-tieu/{key}?nam={Text(year)}";

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
