using System.Globalization;
using System.Text;
using ChungSuc.Core.Criteria.Formulas;

namespace ChungSuc.Core.Criteria;

/// <summary>Says a formula in Vietnamese, so that a village head can follow it.</summary>
internal static class RuleWords
{
    private static readonly CompositeFormatCache formats = new();

    public static string Of(Bound formula) => formula switch
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
    public static IEnumerable<Symbol> NamesIn(Bound? formula) => (formula switch
    {
        null => [],
        BoundName name => [name.Symbol],
        BoundCall call => call.Arguments.SelectMany(NamesIn),
        BoundEach each => NamesIn(each.List).Concat(NamesIn(each.Item)),
        BoundTable table => table.Keys.SelectMany(NamesIn),
        BoundCluster cluster => NamesIn(cluster.Figure).Concat(NamesIn(cluster.Group)),
        _ => [],
    }).DistinctBy(symbol => symbol.Slot);

    /// <summary>A label inside a sentence begins small, unless its first word is an abbreviation.</summary>
    private static string InSentence(string label)
        => label.Length > 1 && char.IsUpper(label[0]) && !char.IsUpper(label[1]) ? char.ToLowerInvariant(label[0]) + label[1..] : label;

    /// <summary>The parts whose result a reader wants to see: relations to the cluster, tables, and figures over lists.</summary>
    public static IEnumerable<Bound> TellingParts(Bound? formula)
    {
        IEnumerable<Bound> inner = formula switch
        {
            BoundCall call => call.Arguments.SelectMany(TellingParts),
            BoundTable table => table.Keys.SelectMany(TellingParts),
            _ => [],
        };
        bool tells = formula is BoundCluster or BoundTable || (formula is BoundCall aggregate && aggregate.Arguments.Any(argument => argument.Type.IsList()));
        return tells ? inner.Append(formula!) : inner; // not null when it tells
    }

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
            return ": " + string.Join("; ", table.Rows.Keys.Select((key, i) => $"{key} được {VietnameseWords.Number(table.Cells[i][0])} điểm"));
        }
        var words = new StringBuilder(": ");
        for (int i = 0; i < table.Rows.Bands.Count; i++)
        {
            string range = table.Rows.Bands[i].InWords(n => VietnameseWords.Of(OperatorFunctions.Quantity(table.Rows.Type, n)));
            words.Append(i == 0 ? "" : "; ").Append(range).Append(" được ").Append(VietnameseWords.Number(table.Cells[i][0])).Append(" điểm");
        }
        return words.ToString();
    }

    private sealed class CompositeFormatCache
    {
        private readonly System.Collections.Concurrent.ConcurrentDictionary<string, CompositeFormat> parsed = new(StringComparer.Ordinal);

        public string Fill(string words, string[] arguments)
            => string.Format(CultureInfo.InvariantCulture, parsed.GetOrAdd(words, CompositeFormat.Parse), (object?[])arguments);
    }
}
