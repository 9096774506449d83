using ChungSuc.Documents.Word;

namespace ChungSuc.Documents.Templates;

/// <summary>The three parts that lists of rewards are cut into.</summary>
public enum RecipientKind
{
    Collective,
    Household,
    Individual,
}

internal static class RecipientParts
{
    private static readonly (RecipientKind Kind, string Title)[] Titles =
    [
        (RecipientKind.Collective, "TẬP THỂ"),
        (RecipientKind.Household, "HỘ GIA ĐÌNH"),
        (RecipientKind.Individual, "CÁ NHÂN"),
    ];

    private static readonly (RecipientKind Kind, string Noun)[] Nouns =
    [
        (RecipientKind.Collective, "tập thể"),
        (RecipientKind.Household, "hộ gia đình"),
        (RecipientKind.Individual, "cá nhân"),
    ];

    /// <summary>Rows in three parts with Roman numbers; a part without rows is left out.</summary>
    public static IReadOnlyList<TableRow> Rows<T>(IReadOnlyList<T> items, Func<T, RecipientKind> kindOf, Func<T, int, TableRow> rowOf)
    {
        var rows = new List<TableRow>();
        var part = 0;
        foreach (var (kind, title) in Titles)
        {
            var own = items.Where(item => kindOf(item) == kind).ToList();
            if (own.Count > 0)
            {
                part++;
                rows.Add(TableRow.Part($"{Text.PaperNumber.Roman(part)}. {title} ({Text.PaperNumber.TwoDigits(own.Count)})"));
                rows.AddRange(own.Select((item, i) => rowOf(item, i + 1)));
            }
        }

        return rows;
    }

    /// <summary>"03 tập thể, 02 hộ gia đình và 05 cá nhân".</summary>
    public static string Counts(IReadOnlyList<RecipientKind> kinds)
    {
        var parts = Nouns
            .Select(noun => (Count: kinds.Count(kind => kind == noun.Kind), noun.Noun))
            .Where(part => part.Count > 0)
            .Select(part => $"{Text.PaperNumber.TwoDigits(part.Count)} {part.Noun}")
            .ToList();
        return parts.Count < 2 ? string.Concat(parts) : $"{string.Join(", ", parts.SkipLast(1))} và {parts[^1]}";
    }
}
