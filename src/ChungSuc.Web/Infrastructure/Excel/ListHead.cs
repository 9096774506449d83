using System.Text;
using ChungSuc.Core.Imports;
using ChungSuc.Core.Shared;
using ChungSuc.Documents.Excel;

namespace ChungSuc.Web.Infrastructure.Excel;

/// <summary>
/// Where the columns of a list stand in a sheet. The head is looked for in the first fifteen rows, by known names, in one row or in two of which
/// the upper one may be merged; a title, a date or a unit of money above it does no harm.
/// </summary>
internal sealed class ListHead
{
    private const int FurthestRow = 15;
    private const long Thousand = 1_000;
    private const long Million = 1_000_000;
    private const long Billion = 1_000_000_000;

    private static readonly HashSet<string> Passed = ["stt", "tt", "so tt", "so thu tu"];

    private ListHead(int lastRow, IReadOnlyDictionary<int, ImportColumn> columns, IReadOnlyDictionary<int, string> heads, long aboveFactor)
    {
        (LastRow, Columns) = (lastRow, columns);
        Factors = columns
            .Where(c => c.Value.Value == ImportValue.Money)
            .ToDictionary(c => c.Key, c => FactorOf(heads[c.Key]) ?? aboveFactor);
        Unused = [.. heads.Where(h => !columns.ContainsKey(h.Key) && !Passed.Contains(Plain(h.Value))).OrderBy(h => h.Key).Select(h => $"{XlsxAddress.ColumnName(h.Key)} “{h.Value}”")];
    }

    public int LastRow { get; }

    public IReadOnlyDictionary<int, ImportColumn> Columns { get; }

    /// <summary>What a number of money is multiplied with: heads may say thousands or millions.</summary>
    public IReadOnlyDictionary<int, long> Factors { get; }

    /// <summary>Heads that are no column of the list.</summary>
    public IReadOnlyList<string> Unused { get; }

    public IReadOnlyDictionary<string, string> Letters => Columns.ToDictionary(c => c.Value.Key, c => XlsxAddress.ColumnName(c.Key), StringComparer.Ordinal);

    public IReadOnlyList<ImportColumn> Missing(IReadOnlyList<ImportColumn> wanted) => [.. wanted.Where(c => c.IsRequired && !Columns.Values.Contains(c))];

    /// <summary>A row under the head that only numbers the columns: 1, 2, 3; A, B, 1; (1), (2).</summary>
    public static bool IsNumbering(IReadOnlyCollection<string> texts) =>
        texts.Count > 2 && texts.All(text => text.Trim('(', ')') is { Length: > 0 and <= 2 } sign && (sign.All(char.IsAsciiDigit) || (sign.Length == 1 && char.IsAsciiLetter(sign[0]))));

    /// <summary>The best head there is: the one that knows the most columns, of one row rather than of two; null when none knows two columns.</summary>
    public static ListHead? Find(Grid grid, IReadOnlyList<ImportColumn> wanted)
    {
        var names = Names(wanted);
        var rows = grid.Rows.Where(r => r.Number <= FurthestRow).ToList();
        var single = rows.Select((row, i) => (i, row.Number, Heads: Texts(row).ToDictionary(c => c.Key, c => new List<string> { c.Value })));
        var pairs = Enumerable.Range(0, rows.Count)
            .Where(i => i + 1 < rows.Count && rows[i + 1].Number == rows[i].Number + 1 && !HoldsFigures(rows[i + 1]))
            .Select(i => (i, rows[i + 1].Number, Heads: Joined(grid, rows[i], rows[i + 1])));
        ListHead? best = null;
        foreach (var (i, last, heads) in single.Concat(pairs))
        {
            var columns = Match(heads, names);
            if (columns.Count >= 2 && columns.Count > (best?.Columns.Count ?? 0))
            {
                best = new ListHead(last, columns, heads.ToDictionary(h => h.Key, h => h.Value[0]), FactorAbove(rows.Take(i)));
            }
        }

        return best;
    }

    /// <summary>Two rows as one head: each column with what it may be called, the likeliest first.</summary>
    private static Dictionary<int, List<string>> Joined(Grid grid, XlsxRow above, XlsxRow below)
    {
        var (upper, lower) = (Texts(above), Texts(below));
        var spread = Spread(grid, above.Number, upper, lower);
        var heads = new Dictionary<int, List<string>>();
        foreach (var column in upper.Keys.Union(lower.Keys))
        {
            heads[column] = (spread.GetValueOrDefault(column), lower.GetValueOrDefault(column)) switch
            {
                (null, { } under) => [under],
                ({ } over, null) => [over],
                ({ } over, { } under) => [$"{over} {under}", under, over],
                _ => throw new InvalidOperationException("A column of a head has a text in one of its rows."),
            };
        }

        return heads;
    }

    /// <summary>A row with numbers or days is data, or numbers the columns; it is no head.</summary>
    private static bool HoldsFigures(XlsxRow row) =>
        row.Cells.Any(cell => (CellText.TryNumber(cell, out var number, out _) && number is not null) || (CellText.TryDate(cell, out var day, out _) && day is not null));

    /// <summary>An upper head covers the columns it is merged over; without merges, the blank ones to its right that have a lower head.</summary>
    private static Dictionary<int, string> Spread(Grid grid, int row, Dictionary<int, string> upper, Dictionary<int, string> lower)
    {
        var spread = new Dictionary<int, string>(upper);
        foreach (var (column, text) in upper)
        {
            var merged = grid.Merged.FirstOrDefault(m => m.FirstColumn == column && m.FirstRow == row);
            for (var next = column + 1; merged is null ? !upper.ContainsKey(next) && lower.ContainsKey(next) && lower.ContainsKey(column) : next <= merged.LastColumn; next++)
            {
                spread[next] = text;
            }
        }

        return spread;
    }

    private static Dictionary<int, ImportColumn> Match(Dictionary<int, List<string>> heads, Dictionary<string, ImportColumn> names)
    {
        var columns = new Dictionary<int, ImportColumn>();

        // Exact pairs of upper and lower heads first, so that "Ngày" under "Thanh toán" is not taken for the day of the row.
        for (var choice = 0; choice < 3; choice++)
        {
            foreach (var (column, texts) in heads.Where(h => h.Value.Count > choice && !columns.ContainsKey(h.Key)).OrderBy(h => h.Key))
            {
                if (names.TryGetValue(Plain(texts[choice]), out var known) && !columns.ContainsValue(known))
                {
                    columns[column] = known;
                }
            }
        }

        return columns;
    }

    private static Dictionary<string, ImportColumn> Names(IReadOnlyList<ImportColumn> wanted)
    {
        var names = new Dictionary<string, ImportColumn>(StringComparer.Ordinal);
        foreach (var (name, column) in wanted.Select(c => (c.Head, c)).Concat(wanted.SelectMany(c => c.Names.Select(n => (n, c)))))
        {
            names.TryAdd(Plain(name), column);
        }

        return names;
    }

    private static Dictionary<int, string> Texts(XlsxRow row)
    {
        var texts = new Dictionary<int, string>();
        foreach (var cell in row.Cells)
        {
            if (CellText.TryText(cell, out var text, out _) && text.Length > 0)
            {
                texts[cell.Column] = text;
            }
        }

        return texts;
    }

    /// <summary>Letters and digits without marks, single spaces; what stands in brackets is a remark.</summary>
    private static string Plain(string head)
    {
        var (plain, depth) = (new StringBuilder(), 0);
        foreach (var sign in VietnameseText.Fold(head))
        {
            depth += sign is '(' or '[' ? 1 : sign is ')' or ']' ? -1 : 0;
            if (depth == 0 && (char.IsLetterOrDigit(sign) || sign is '_' or '.'))
            {
                plain.Append(sign);
            }
            else if (depth == 0 && plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().Trim(' ', '.');
    }

    private static long FactorAbove(IEnumerable<XlsxRow> rows) =>
        rows.SelectMany(row => Texts(row).Values)
            .Select(VietnameseText.Fold)
            .Where(text => text.Contains("dvt", StringComparison.Ordinal) || text.Contains("don vi tinh", StringComparison.Ordinal) || text.Contains("don vi:", StringComparison.Ordinal))
            .Select(FactorOf)
            .LastOrDefault(factor => factor is not null) ?? 1;

    private static long? FactorOf(string head)
    {
        var fold = VietnameseText.Fold(head);
        return fold switch
        {
            _ when Holds("ty dong", "ty d") => Billion,
            _ when Holds("trieu", "tr.d", "trd", "tr d") => Million,
            _ when Holds("nghin", "ngan dong", "ngan d", "1.000 d", "1000 d", "1.000d", "1000d", "000 d") => Thousand,
            _ when Holds("dong", "vnd", "(d)") => 1,
            _ => null,
        };

        bool Holds(params ReadOnlySpan<string> words)
        {
            foreach (var word in words)
            {
                if (fold.Contains(word, StringComparison.Ordinal))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
