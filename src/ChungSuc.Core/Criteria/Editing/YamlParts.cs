using ChungSuc.Core.Criteria.Loading;

namespace ChungSuc.Core.Criteria.Editing;

/// <summary>Changes of a YAML tree, each giving a new tree.</summary>
internal static class YamlParts
{
    public static YamlText Text(string text) => new(text, IsPlain: YamlTreeWriter.IsPlainSafe(text, inFlow: false) && !char.IsAsciiDigit(text[0]), 0, 0, 0);

    /// <summary>A number, a word of the layout, true: never in quotes.</summary>
    public static YamlText Word(string text) => new(text, IsPlain: true, 0, 0, 0);

    public static YamlMap Map(bool isFlow, params IEnumerable<(string Key, YamlPart Value)> entries)
        => new([.. entries.Select(entry => (Text(entry.Key), entry.Value))], 0, 0, 0) { IsFlow = isFlow };

    public static YamlList List(bool isFlow, params IEnumerable<YamlPart> items) => new([.. items], 0, 0, 0) { IsFlow = isFlow };

    /// <summary>What stands at a key, or at "rounding.leaf" within a map at a key; an empty value is nothing.</summary>
    public static YamlPart? At(this YamlMap map, string path)
    {
        var dot = path.IndexOf('.', StringComparison.Ordinal);
        if (dot >= 0)
        {
            return map.At(path[..dot]) is YamlMap inner ? inner.At(path[(dot + 1)..]) : null;
        }
        var found = map.Entries.FirstOrDefault(entry => entry.Key.Text == path).Value;
        return found is YamlText { IsNull: true } ? null : found;
    }

    public static string TextAt(this YamlMap map, string path) => (map.At(path) as YamlText)?.Text ?? "";

    /// <summary>The map with a key set, added in its usual place, or (null) taken away.</summary>
    public static YamlMap With(this YamlMap map, string path, YamlPart? value, IReadOnlyList<string> order)
    {
        var dot = path.IndexOf('.', StringComparison.Ordinal);
        if (dot >= 0)
        {
            var inner = (map.At(path[..dot]) as YamlMap ?? Map(isFlow: true)).With(path[(dot + 1)..], value, []);
            return map.With(path[..dot], inner.Entries.Count == 0 ? null : inner, order);
        }
        var entries = map.Entries.ToList();
        var at = entries.FindIndex(entry => entry.Key.Text == path);
        if (value is null)
        {
            return at < 0 || entries[at].Value is YamlText { IsNull: true } ? map : map with { Entries = [.. entries.Where((_, i) => i != at)] };
        }
        if (at >= 0)
        {
            entries[at] = (entries[at].Key, value);
        }
        else
        {
            entries.Insert(PlaceFor(path, entries, order), (Text(path), value));
        }
        return map with { Entries = entries };
    }

    /// <summary>After the last key that usually stands before it.</summary>
    private static int PlaceFor(string key, List<(YamlText Key, YamlPart Value)> entries, IReadOnlyList<string> order)
    {
        var rank = Rank(key);
        return order.Count == 0 ? entries.Count : entries.FindLastIndex(entry => Rank(entry.Key.Text) < rank) + 1;

        int Rank(string name)
        {
            for (var i = 0; i < order.Count; i++)
            {
                if (order[i] == name)
                {
                    return i;
                }
            }
            return order.Count;
        }
    }
}
