using ChungSuc.Core.Criteria.Loading;

namespace ChungSuc.Core.Criteria.Workbooks;

/// <summary>Lays the YAML of a sound set out as sheets.</summary>
internal sealed class TableMaker(YamlMap set)
{
    public IReadOnlyList<SetTable> Make() =>
    [
        Heading(),
        Listed(SetLayout.BasisSheet, "legal_basis", SetLayout.Basis),
        Tree(),
        Named(SetLayout.InputSheet, "inputs", SetLayout.Input),
        Named(SetLayout.ParameterSheet, "parameters", SetLayout.Parameter),
        Named(SetLayout.FormulaSheet, "formulas", SetLayout.Formula),
        Named(SetLayout.TableSheet, "tables", SetLayout.Table),
        Conclusions(),
        SetGuide.Table,
    ];

    private static YamlPart? At(YamlPart? part, string key) => part is YamlMap map ? map.Entries.FirstOrDefault(entry => entry.Key.Text == key).Value : null;

    private static SetTable Table(string name, IEnumerable<CellRule> columns, IEnumerable<IReadOnlyList<SetCell?>> rows)
        => new(name, columns.Select(column => column.Column).ToArray(), rows.Select((cells, i) => Row(i + 2, cells)).ToArray());

    private static SetRow Row(int number, IReadOnlyList<SetCell?> cells)
        => new(number, cells.Select((cell, i) => (Cell: cell, Column: i + 1)).Where(entry => entry.Cell is not null).ToDictionary(entry => entry.Column, entry => entry.Cell!)); // just asked

    private static SetCell Text(string text) => new(SetCellKind.Text, text);

    private static SetCell?[] Cells(YamlPart? map, IEnumerable<CellRule> rules) => rules.Select(rule => CellWriter.Of(At(map, rule.Key), rule)).ToArray();

    private SetTable Heading()
    {
        var rows = SetLayout.Heading.Select(rule => new[]
        {
            Text(rule.Key),
            Text(rule.Label),
            CellWriter.Of(rule.Key.Split('.').Aggregate((YamlPart?)set, At), rule),
            Text(rule.Words is { } words ? $"{rule.Hint} Một trong: {string.Join(", ", words.Vietnamese)}.".Trim() : rule.Hint),
        });
        return new SetTable(
            SetLayout.HeadingSheet,
            [SetLayout.HeadingKey.Column, new SetColumn("Nội dung", 26), SetLayout.HeadingValue.Column, new SetColumn("Cách ghi", 60) { IsLong = true }],
            rows.Select((cells, i) => Row(i + 2, cells)).ToArray());
    }

    private SetTable Listed(string sheet, string key, CellRule[] rules)
        => Table(sheet, rules, At(set, key) is YamlList list ? list.Items.Select(item => Cells(item, rules)) : []);

    /// <summary>A formula may be written short, "name: formula"; it stands in the first column then.</summary>
    private SetTable Named(string sheet, string key, CellRule[] rules)
    {
        IEnumerable<SetCell?[]> rows = At(set, key) is not YamlMap map ? [] : map.Entries.Select(entry => (SetCell?[])
        [
            Text(entry.Key.Text),
            .. entry.Value is YamlText shortForm ? rules.Select((rule, i) => i == 0 ? CellWriter.Of(shortForm, rule) : null) : Cells(entry.Value, rules),
        ]);
        return Table(sheet, [SetLayout.Name, .. rules], rows);
    }

    private SetTable Tree()
    {
        var rows = new List<SetCell?[]>();
        AddNodes(rows, At(set, "criteria"), parent: null);
        return Table(SetLayout.TreeSheet, SetLayout.TreeColumns, rows);
    }

    private static void AddNodes(List<SetCell?[]> rows, YamlPart? criteria, SetCell? parent)
    {
        foreach (YamlPart node in criteria is YamlList list ? list.Items : [])
        {
            SetCell? code = CellWriter.Of(At(node, "code"), SetLayout.Code);
            YamlPart? children = At(node, "criteria");
            rows.Add([code, parent, Text(SetLayout.Line.Words!.Shown(children is null ? "leaf" : "group")), .. Cells(node, SetLayout.Node)]); // a rule of words has its words
            AddNodes(rows, children, code);
        }
    }

    private SetTable Conclusions()
    {
        var rows = new List<SetCell?[]>();
        YamlPart? classification = At(set, "classification");
        AddWord(rows, "on", At(classification, "on"), LayoutWords.Figures);
        foreach (YamlPart band in At(classification, "bands") is YamlList bands ? bands.Items : [])
        {
            rows.Add(Part("band", CellWriter.Of(At(band, "name"), SetLayout.PartName), Cells(band, SetLayout.Range), CellWriter.Of(At(band, "requires"), SetLayout.PartFormula)));
        }
        foreach (YamlPart elimination in At(set, "eliminations") is YamlList eliminations ? eliminations.Items : [])
        {
            rows.Add(Part("elimination", null, new SetCell?[SetLayout.Range.Length], CellWriter.Of(At(elimination, "when"), SetLayout.PartFormula), CellWriter.Of(At(elimination, "reason"), SetLayout.PartReason)));
        }
        YamlPart? ranking = At(set, "ranking");
        AddWord(rows, "by", At(ranking, "by"), LayoutWords.Figures);
        foreach (YamlPart tie in At(ranking, "ties") is YamlList ties ? ties.Items : [])
        {
            rows.Add(Part("tie", null, new SetCell?[SetLayout.Range.Length], CellWriter.Of(tie, SetLayout.PartFormula)));
        }
        AddWord(rows, "equal", At(ranking, "equal"), LayoutWords.Ties);
        return Table(SetLayout.ConclusionSheet, SetLayout.ConclusionColumns, rows);
    }

    private static void AddWord(List<SetCell?[]> rows, string part, YamlPart? word, LayoutWords words)
    {
        if (word is YamlText { IsNull: false } text)
        {
            rows.Add(Part(part, Text(words.Shown(text.Text)), [], null));
        }
    }

    private static SetCell?[] Part(string part, SetCell? name, SetCell?[] range, SetCell? formula, SetCell? reason = null)
        => [Text(LayoutWords.Parts.Shown(part)), name, .. range, .. new SetCell?[SetLayout.Range.Length - range.Length], formula, reason];
}
