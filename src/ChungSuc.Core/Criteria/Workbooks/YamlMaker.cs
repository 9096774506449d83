namespace ChungSuc.Core.Criteria.Workbooks;

/// <summary>Writes the YAML of the sheets, remembering for each line its cell.</summary>
internal sealed class YamlMaker(SheetFinder sheets, CellReader cells)
{
    private readonly YamlLines lines = new();

    public YamlLines Make()
    {
        Heading();
        Listed("legal_basis", sheets.Rows(SetLayout.BasisSheet, SetLayout.Basis), SetLayout.Basis);
        Named("inputs", SetLayout.InputSheet, SetLayout.Input);
        Named("parameters", SetLayout.ParameterSheet, SetLayout.Parameter);
        Named("formulas", SetLayout.FormulaSheet, SetLayout.Formula);
        Named("tables", SetLayout.TableSheet, SetLayout.Table);
        new ConclusionLines(cells, lines).Write(sheets.Rows(SetLayout.ConclusionSheet, SetLayout.ConclusionColumns));
        new TreeLines(cells, lines).Write(sheets.Rows(SetLayout.TreeSheet, SetLayout.TreeColumns, SetLayout.Code));
        return lines;
    }

    private void Heading()
    {
        string? open = null;
        foreach ((CellRule rule, SheetRow row) in HeadingRows().OrderBy(entry => Array.IndexOf(SetLayout.Heading, entry.Rule)))
        {
            if (row.Cell(SetLayout.HeadingValue.Key) is not { } cell || cells.Yaml(cell, row.Place(SetLayout.HeadingValue.Key), rule) is not { } value)
            {
                continue;
            }
            CellPlace place = row.Place(SetLayout.HeadingValue.Key);
            string[] path = rule.Key.Split('.');
            if (path.Length > 1 && open != path[0])
            {
                lines.Add(0, $"{path[0]}:", place);
            }
            open = path[0];
            lines.Add(path.Length - 1, $"{path[^1]}: {value}", place);
        }
    }

    private List<(CellRule Rule, SheetRow Row)> HeadingRows()
    {
        var found = new List<(CellRule Rule, SheetRow Row)>();
        foreach (SheetRow row in sheets.Rows(SetLayout.HeadingSheet, [SetLayout.HeadingKey, SetLayout.HeadingValue], SetLayout.HeadingKey, SetLayout.HeadingValue))
        {
            string? key = cells.Text(row, SetLayout.HeadingKey);
            CellPlace place = row.Place(SetLayout.HeadingKey.Key);
            if (key is null)
            {
                continue;
            }
            if (Array.Find(SetLayout.Heading, rule => rule.Key == key) is not { } rule)
            {
                cells.Refuse(place, $"Không có khóa “{key}”; các khóa dùng được: {string.Join(", ", SetLayout.Heading.Select(known => known.Key))}");
            }
            else if (found.Exists(entry => entry.Rule == rule))
            {
                cells.Refuse(place, $"Khóa “{key}” đã có ở trên; bỏ bớt một dòng");
            }
            else
            {
                found.Add((rule, row));
            }
        }
        return found;
    }

    private void Listed(string key, IReadOnlyList<SheetRow> rows, CellRule[] rules)
    {
        for (int i = 0; i < rows.Count; i++)
        {
            if (i == 0)
            {
                lines.Add(0, $"{key}:", rows[i].Place(rules[0].Key));
            }
            Item(lines, cells, rows[i], 1, rules.Select(rule => (rule.Key, rule)));
        }
    }

    /// <summary>One item of a list: its first filled cell bears the dash. Returns whether anything was filled.</summary>
    public static bool Item(YamlLines lines, CellReader cells, SheetRow row, int depth, IEnumerable<(string Key, CellRule Rule)> rules)
    {
        string dash = "- ";
        foreach ((string key, CellRule rule) in rules)
        {
            if (cells.Yaml(row, rule) is { } value)
            {
                lines.Add(depth, $"{dash}{key}: {value}", row.Place(rule.Key), row);
                dash = "  ";
            }
        }
        return dash.Trim().Length == 0;
    }

    private void Named(string key, string sheet, CellRule[] rules)
    {
        bool isOpen = false;
        foreach (SheetRow row in sheets.Rows(sheet, [SetLayout.Name, .. rules]))
        {
            CellPlace place = row.Place(SetLayout.Name.Key);
            if (cells.Text(row, SetLayout.Name) is not { } name)
            {
                cells.Refuse(place, "Dòng này chưa có tên; thêm tên (chữ, số, dấu gạch dưới, dấu chấm) hoặc xóa cả dòng");
                continue;
            }
            if (!isOpen)
            {
                lines.Add(0, $"{key}:", place);
                isOpen = true;
            }
            string shown = name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '.') && !FlowText.IsNumber(name) ? name : FlowText.Quoted(name);
            (CellRule Rule, string Value)[] values = rules.Select(rule => (Rule: rule, Value: cells.Yaml(row, rule))).Where(entry => entry.Value is not null).Select(entry => (entry.Rule, entry.Value!)).ToArray(); // just asked
            lines.Add(1, values.Length == 0 ? $"{shown}: {{}}" : $"{shown}:", place, row);
            foreach ((CellRule rule, string value) in values)
            {
                lines.Add(2, $"{rule.Key}: {value}", row.Place(rule.Key), row);
            }
        }
    }
}
