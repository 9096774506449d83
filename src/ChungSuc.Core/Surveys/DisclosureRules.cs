namespace ChungSuc.Core.Surveys;

/// <summary>One village's count for one question: forms and satisfied forms.</summary>
public sealed record VillageCount(Guid VillageId, int Forms, int Satisfied)
{
    public int Others => Forms - Satisfied;
}

/// <summary>What may be shown of one question. A village without a figure is hidden.</summary>
/// <param name="Forms">Valid forms, always shown: taking part is no secret.</param>
/// <param name="Satisfied">Of all villages together; null when even that would point at people.</param>
/// <param name="ByVillage">Villages with at least one form whose figure is shown.</param>
/// <param name="Hidden">Villages whose figure is hidden, in the order of their size.</param>
public sealed record PublishedQuestion(int Forms, int? Satisfied, IReadOnlyDictionary<Guid, int> ByVillage, IReadOnlyList<Guid> Hidden)
{
    public decimal? Share => Satisfied is { } count && Forms > 0 ? (decimal)count / Forms : null;
}

/// <summary>
/// Which figures of a survey may be shown (ADR 0012): none below five, on either side, and none that follows from those shown. One pure function, so that
/// it can be tested against every table there is.
/// </summary>
public static class DisclosureRules
{
    public const int Least = 5;

    /// <summary>From so many forms of at least two villages, the figure of the whole is the official result and is shown as it is.</summary>
    public const int PublicForms = 50;

    /// <summary>Which villages may be shown with their satisfied forms.</summary>
    public static PublishedQuestion Publish(IReadOnlyCollection<VillageCount> villages, int least = Least, int publicForms = PublicForms)
    {
        // By size, which is public: an order by what is hidden would tell it.
        var ordered = villages.Where(v => v.Forms > 0).OrderBy(v => v.Forms).ThenBy(v => v.VillageId).ToList();
        var (forms, satisfied) = (ordered.Sum(v => v.Forms), ordered.Sum(v => v.Satisfied));
        var isOfficial = forms >= publicForms && ordered.Count > 1;
        if (!isOfficial && !IsSafe(satisfied, forms - satisfied, least))
        {
            return new PublishedQuestion(forms, null, new Dictionary<Guid, int>(), [.. ordered.Select(v => v.VillageId)]);
        }

        // When all think alike, the official result alone says it of every village: nothing is left to hide.
        var hidden = satisfied == 0 || satisfied == forms ? 0 : HiddenFrom(ordered, least);
        return new PublishedQuestion(
            forms, satisfied, ordered.Skip(hidden).ToDictionary(v => v.VillageId, v => v.Satisfied), [.. ordered.Take(hidden).Select(v => v.VillageId)]);
    }

    /// <summary>The options of one question over the whole: all of them, or none when one is rare.</summary>
    public static IReadOnlyList<int>? Options(IReadOnlyList<int> counts, int forms, int villages, int least = Least, int publicForms = PublicForms) =>
        forms >= publicForms && villages > 1 && counts.All(n => n == 0 || n >= least) ? counts : null;

    /// <summary>
    /// How many villages, the smallest first, stay hidden: all that are unsafe and those before them, never one alone, and so many that their sum, which
    /// anybody can subtract, is safe itself.
    /// </summary>
    private static int HiddenFrom(List<VillageCount> ordered, int least)
    {
        var unsafeEnd = ordered.FindLastIndex(v => !IsSafe(v.Satisfied, v.Others, least)) + 1;
        if (unsafeEnd == 0)
        {
            return 0;
        }

        for (var hidden = Math.Max(unsafeEnd, 2); hidden < ordered.Count; hidden++)
        {
            if (IsSafe(ordered.Take(hidden).Sum(v => v.Satisfied), ordered.Take(hidden).Sum(v => v.Others), least))
            {
                return hidden;
            }
        }

        return ordered.Count;
    }

    private static bool IsSafe(int satisfied, int others, int least) => satisfied >= least && others >= least;
}
