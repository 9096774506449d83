using ChungSuc.Core.Criteria.Loading;

namespace ChungSuc.Core.Criteria.Editing;

/// <summary>Reads and writes the boxes of a form at one item, or (path "") at the heading.</summary>
public static class SetForms
{
    public static Dictionary<string, string> Read(this SetDocument document, string path, IReadOnlyList<SetField> fields)
    {
        var map = document.MapAt(path);
        return fields.ToDictionary(field => field.Key, field => FieldCodec.Read(map.At(field.Key), field), StringComparer.Ordinal);
    }

    public static SetDocument With(this SetDocument document, string path, IReadOnlyList<SetField> fields, IReadOnlyDictionary<string, string?> typed)
        => document.Change(path, map => fields.Aggregate(map, (now, field) => typed.TryGetValue(field.Key, out var text)
            ? now.With(field.Key, FieldCodec.Write(text, field, now.At(field.Key), $"Fields[{field.Key}]"), OrderAt(path, map))
            : now));

    public static List<Dictionary<string, string>> ReadRows(this SetDocument document, SetSection section)
        => [.. Rows(document.Root, section).Select(row => section.Columns.ToDictionary(column => column.Key, column => Cell(row, column, section), StringComparer.Ordinal))];

    /// <summary>The section with these rows, in their order: the first ones are those that were there. A row without a word is taken away.</summary>
    public static SetDocument WithRows(
        this SetDocument document, SetSection section, IReadOnlyDictionary<string, string?> fields, IReadOnlyList<IReadOnlyDictionary<string, string?>> rows)
    {
        var before = Rows(document.Root, section);
        var after = rows
            .Select((cells, i) => IsBlank(cells) ? Unreadable(section, i < before.Count ? before[i] : default) : Row(section, cells, i < before.Count ? before[i] : default, $"Rows[{i}]"))
            .Where(row => row.Part is not null)
            .ToList();
        YamlPart? content = after.Count == 0 ? null
            : section.IsNamed ? new YamlMap([.. after.Select(row => (row.Name!, row.Part!))], 0, 0, 0) // named rows have their name
            : YamlParts.List(isFlow: section.IsTexts, after.Select(row => row.Part!)); // the empty ones were left out
        return document
            .With("", section.Fields, fields)
            .Change("", root => root.With(section.RowsAt ?? section.Key, content, CriteriaSetLoader.Keys));
    }

    private static string[] OrderAt(string path, YamlMap map)
        => path.Length == 0 ? CriteriaSetLoader.Keys : SetDocument.IsGroup(map) ? TreeReader.GroupKeys : TreeReader.LeafKeys;

    private static List<(YamlText? Name, YamlPart? Part)> Rows(YamlMap root, SetSection section) => root.At(section.RowsAt ?? section.Key) switch
    {
        YamlMap map when section.IsNamed => [.. map.Entries.Select(entry => ((YamlText?)entry.Key, (YamlPart?)entry.Value))],
        YamlList list when !section.IsNamed => [.. list.Items.Select(item => ((YamlText?)null, (YamlPart?)item))],
        _ => [],
    };

    private static string Cell((YamlText? Name, YamlPart? Part) row, SetField column, SetSection section) => (column.Key, row.Part) switch
    {
        (SetSection.NameKey, _) => row.Name?.Text ?? "",
        (SetSection.TextKey, _) => FieldCodec.Read(row.Part, column),
        (_, YamlMap map) => FieldCodec.Read(map.At(column.Key), column),
        ("value", YamlText text) when section.IsNamed => text.Text, // a formula may be written without its braces
        _ => FieldCodec.Read(null, column),
    };

    private static bool IsBlank(IReadOnlyDictionary<string, string?> cells) => cells.Values.All(cell => string.IsNullOrEmpty(cell) || cell == "false");

    /// <summary>What the boxes could not show stays; the list of faults speaks of it.</summary>
    private static (YamlText? Name, YamlPart? Part) Unreadable(SetSection section, (YamlText? Name, YamlPart? Part) before)
        => section.IsTexts || before.Part is null or YamlMap || section.IsNamed ? default : before;

    private static (YamlText? Name, YamlPart? Part) Row(SetSection section, IReadOnlyDictionary<string, string?> cells, (YamlText? Name, YamlPart? Part) before, string place)
    {
        if (section.IsTexts)
        {
            return (null, FieldCodec.Write(cells.GetValueOrDefault(SetSection.TextKey), section.Columns[0], before.Part, $"{place}.Cells[{SetSection.TextKey}]"));
        }
        var map = before.Part as YamlMap ?? YamlParts.Map(isFlow: true);
        foreach (var column in section.Columns.Where(column => column.Key != SetSection.NameKey))
        {
            var cell = cells.GetValueOrDefault(column.Key);
            if (column.IsRequired && string.IsNullOrEmpty(cell))
            {
                throw FieldCodec.Refuse($"Nhập {column.Label.ToLowerInvariant()}, hoặc xóa hết dòng này.", $"{place}.Cells[{column.Key}]");
            }
            map = map.With(column.Key, FieldCodec.Write(cell, column, map.At(column.Key), $"{place}.Cells[{column.Key}]"), [.. section.Columns.Select(c => c.Key)]);
        }
        return section.IsNamed ? (NameOf(cells, before.Name, place), Short(map, before.Part)) : (null, map);
    }

    /// <summary>A formula that was one line stays one line.</summary>
    private static YamlPart Short(YamlMap map, YamlPart? before) => before is YamlText && map.Entries is [({ Text: "value" }, YamlText only)] ? only : map;

    private static YamlText NameOf(IReadOnlyDictionary<string, string?> cells, YamlText? before, string place)
    {
        var name = cells.GetValueOrDefault(SetSection.NameKey);
        return string.IsNullOrEmpty(name) ? throw FieldCodec.Refuse("Nhập tên gọi, hoặc xóa hết dòng này.", $"{place}.Cells[{SetSection.NameKey}]")
            : before is not null && before.Text == name ? before
            : YamlParts.Text(name);
    }
}
