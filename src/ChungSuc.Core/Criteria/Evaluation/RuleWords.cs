using System.Globalization;
using System.Text;
using ChungSuc.Core.Criteria.Formulas;

namespace ChungSuc.Core.Criteria;

/// <summary>Says a formula in Vietnamese, so that a village head can follow it.</summary>
internal static class RuleWords
{
    /// <summary>Longer than anybody reads. Some functions name an argument twice, so that nested ones would double and double again.</summary>
    private const int Longest = 4_000;
    private const int MostBands = 50;

    private static readonly CompositeFormatCache formats = new();

    public static string Of(Bound formula)
    {
        string words = Whole(formula);
        return words.Length <= Longest ? words : words[..(char.IsHighSurrogate(words[Longest - 1]) ? Longest - 1 : Longest)] + "…";
    }

    private static string Whole(Bound formula) => formula switch
    {
        BoundLiteral literal => Literal(literal.Value),
        BoundName name => InSentence(name.Symbol.Label),
        BoundItem item => Field(item.Field),
        BoundCall { Arguments: [BoundEach each] } call when OverElements(call.Function.Name, each) is { } words => words,
        BoundCall call => Call(call),
        BoundEach { Filters: true } each => $"các mục trong {Of(each.List)} có {Of(each.Item)}",
        BoundEach each => $"{Of(each.Item)} của từng mục trong {Of(each.List)}",
        BoundTable table => $"{table.Table.Label} tra theo {string.Join(" và ", table.Keys.Select(Of))}{Bands(table.Table)}",
        BoundCluster cluster => Relation(cluster),
        _ => throw new ArgumentOutOfRangeException(nameof(formula), formula, "Unknown formula"),
    };

    /// <summary>The names a formula reads directly, each once, in order of appearance.</summary>
    public static IEnumerable<Symbol> NamesIn(Bound? formula) => InnerFirst(formula, part => part switch
    {
        BoundEach each => [each.List, each.Item],
        BoundCluster { Group: null } cluster => [cluster.Figure],
        BoundCluster cluster => [cluster.Figure, cluster.Group],
        _ => Arguments(part),
    }).OfType<BoundName>().Select(name => name.Symbol).DistinctBy(symbol => symbol.Slot);

    /// <summary>The parts whose result a reader wants to see: relations to the cluster, tables, and figures over lists.</summary>
    public static IEnumerable<Bound> TellingParts(Bound? formula) => InnerFirst(formula, Arguments)
        .Where(part => part is BoundCluster or BoundTable || (part is BoundCall aggregate && aggregate.Arguments.Any(argument => argument.Type.IsList())));

    private static IReadOnlyList<Bound> Arguments(Bound part) => part switch
    {
        BoundCall call => call.Arguments,
        BoundTable table => table.Keys,
        _ => [],
    };

    /// <summary>All parts from left to right, each after those inside it; without recursion, for a formula may be 500 parts deep.</summary>
    private static List<Bound> InnerFirst(Bound? formula, Func<Bound, IReadOnlyList<Bound>> inside)
    {
        var parts = new List<Bound>();
        var open = new Stack<Bound>(formula is null ? [] : [formula]);
        while (open.TryPop(out Bound? part))
        {
            parts.Add(part);
            foreach (Bound inner in inside(part))
            {
                open.Push(inner);
            }
        }
        parts.Reverse();
        return parts;
    }

    /// <summary>A label inside a sentence begins small, unless its first word is an abbreviation.</summary>
    private static string InSentence(string label)
        => label.Length > 1 && char.IsUpper(label[0]) && !char.IsUpper(label[1]) ? char.ToLowerInvariant(label[0]) + label[1..] : label;

    private static string Literal(Value value) => value.Kind == ValueKind.Text ? $"“{value.AsText}”" : VietnameseWords.Of(value);

    /// <summary>The usual questions over a list, said in one breath.</summary>
    private static string? OverElements(string function, BoundEach each) => (function, each.Filters) switch
    {
        ("dem", true) => $"số mục trong {Of(each.List)} có {Of(each.Item)}",
        ("ty_le_dat", false) => $"tỷ lệ mục trong {Of(each.List)} có {Of(each.Item)}",
        ("tat_ca", false) => $"tất cả các mục trong {Of(each.List)} có {Of(each.Item)}",
        ("co_mot", false) => $"ít nhất một mục trong {Of(each.List)} có {Of(each.Item)}",
        _ => null,
    };

    private static string Call(BoundCall call)
    {
        string[] arguments = call.Arguments.Select((argument, i) => InBrackets(call, argument, isLast: i > 0)).ToArray();
        return call.Function.Repeats
            ? formats.Fill(call.Function.Words, Repeated(call.Function, arguments))
            : formats.Fill(call.Function.Words, arguments);
    }

    /// <summary>A repeated last argument is written as one list.</summary>
    private static string[] Repeated(Function function, string[] arguments)
    {
        int fixedCount = function.Words.Contains("{1}", StringComparison.Ordinal) ? 1 : 0;
        string rest = string.Join("; ", arguments.Skip(fixedCount));
        return [.. arguments.Take(fixedCount), rest];
    }

    /// <summary>Only where a reader needs them: a sum inside a product, "hoặc" inside "và".</summary>
    private static string InBrackets(BoundCall outer, Bound argument, bool isLast)
    {
        if (argument is not BoundCall inner || !IsOperator(outer.Function) || !IsOperator(inner.Function))
        {
            return Of(argument);
        }
        (int outside, int inside) = (Parser.Binds(outer.Function.Name), Parser.Binds(inner.Function.Name));
        bool sameLogic = outer.Function.Name == inner.Function.Name && char.IsLetter(outer.Function.Name[0]);
        return inside < outside || (inside == outside && isLast && !sameLogic) ? $"({Of(argument)})" : Of(argument);
    }

    private static bool IsOperator(Function function) => !char.IsLetter(function.Name[0]) || function.Name is "va" or "hoac";

    private static string Field(ItemField field) => field switch
    {
        ItemField.Value => "giá trị",
        ItemField.Kind => "loại",
        ItemField.Date => "ngày",
        ItemField.Label => "tên",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "Unknown field"),
    };

    private static string Relation(BoundCluster cluster)
    {
        string figure = Of(cluster.Figure);
        string within = cluster.Group is null ? "cụm" : $"cụm (cùng nhóm theo {Of(cluster.Group)})";
        return cluster.Relation switch
        {
            ClusterRelation.Highest => $"{figure} cao nhất trong {within}",
            ClusterRelation.Lowest => $"{figure} thấp nhất trong {within}",
            ClusterRelation.Mean => $"{figure} trung bình của {within}",
            ClusterRelation.Sum => $"tổng {figure} của {within}",
            ClusterRelation.Rank => $"thứ hạng trong {within} theo {figure}",
            ClusterRelation.Count => $"số đơn vị trong {within} có {figure}",
            _ => throw new ArgumentOutOfRangeException(nameof(cluster), cluster.Relation, "Unknown relation"),
        };
    }

    private static string Bands(LookupTable table)
    {
        if (table.Columns is not null)
        {
            return "";
        }
        if (table.Rows.Keys.Count > 0)
        {
            return ": " + string.Join("; ", table.Rows.Keys.Take(MostBands).Select((key, i) => $"{key} được {VietnameseWords.Number(table.Cells[i][0])} điểm"));
        }
        var words = new StringBuilder(": ");
        for (int i = 0; i < Math.Min(table.Rows.Bands.Count, MostBands); i++)
        {
            string range = table.Rows.Bands[i].InWords(n => VietnameseWords.Of(OperatorFunctions.Quantity(table.Rows.Type, n)));
            words.Append(i == 0 ? "" : "; ").Append(range).Append(" được ").Append(VietnameseWords.Number(table.Cells[i][0])).Append(" điểm");
        }
        return words.Append(table.Rows.Bands.Count > MostBands ? "; …" : "").ToString();
    }

    private sealed class CompositeFormatCache
    {
        private readonly System.Collections.Concurrent.ConcurrentDictionary<string, CompositeFormat> parsed = new(StringComparer.Ordinal);

        public string Fill(string words, string[] arguments)
            => string.Format(CultureInfo.InvariantCulture, parsed.GetOrAdd(words, CompositeFormat.Parse), (object?[])arguments);
    }
}
