namespace ChungSuc.Core.Enterprises;

/// <summary>Which facts speak of a year; the ledger's list and the figures ask the same.</summary>
public static class FactYear
{
    /// <summary>The last day of a year, or today while it runs.</summary>
    public static DateOnly DayOf(int year, DateOnly today)
    {
        var last = new DateOnly(year, 12, 31);
        return last < today ? last : today;
    }

    public static bool Runs(EnterpriseFact link, int year) => link.From <= new DateOnly(year, 12, 31) && (link.To is null || link.To >= new DateOnly(year, 1, 1));

    /// <summary>Products whose certificate holds on the day; of a product recognised again only the latest decision.</summary>
    public static IEnumerable<EnterpriseFact> ProductsOn(IEnumerable<EnterpriseFact> facts, DateOnly day) => facts
        .Where(f => f.Kind == FactKind.OcopProduct && f.PaperOn <= day)
        .GroupBy(f => (f.UnitId, f.TitleFold))
        .Select(decisions => decisions.MaxBy(f => f.PaperOn)!) // a group is never empty
        .Where(f => f.ExpiresOn >= day);

    /// <summary>The facts of some enterprises that speak of the year.</summary>
    public static IReadOnlyList<EnterpriseFact> Of(IReadOnlyList<EnterpriseFact> facts, int year, DateOnly today) =>
    [
        .. ProductsOn(facts, DayOf(year, today)),
        .. facts.Where(f => f.Kind == FactKind.ChainLink ? Runs(f, year) : f.Kind != FactKind.OcopProduct && f.Year == year),
    ];
}
