namespace ChungSuc.Web.Pages.Statistics;

public static class StatisticLinks
{
    /// <summary>All values a figure of a unit has had in a year.</summary>
    public static string History(string unitId, string key, string year) => $"/so-lieu/{unitId}/{key}/{year}";
}
