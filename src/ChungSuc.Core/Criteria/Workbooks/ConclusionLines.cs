namespace ChungSuc.Core.Criteria.Workbooks;

/// <summary>Writes grades, eliminations and ranking from the rows of one sheet; the first column says what a row is.</summary>
internal sealed class ConclusionLines(CellReader cells, YamlLines lines)
{
    private static readonly CellRule Figure = SetLayout.PartName with { Shape = CellShape.Word, Words = LayoutWords.Figures };
    private static readonly CellRule Numbering = SetLayout.PartName with { Shape = CellShape.Word, Words = LayoutWords.Ties };

    private static readonly Dictionary<string, (string Key, CellRule Rule)[]> Used = new(StringComparer.Ordinal)
    {
        ["on"] = [("on", Figure)],
        ["band"] = [("name", SetLayout.PartName), .. SetLayout.Range.Select(rule => (rule.Key, rule)), ("requires", SetLayout.PartFormula)],
        ["elimination"] = [("when", SetLayout.PartFormula), ("reason", SetLayout.PartReason)],
        ["by"] = [("by", Figure)],
        ["tie"] = [("tie", SetLayout.PartFormula)],
        ["equal"] = [("equal", Numbering)],
    };

    public void Write(IReadOnlyList<SheetRow> rows)
    {
        ILookup<string, SheetRow> parts = rows.Select(row => (Row: row, Part: PartOf(row))).Where(entry => entry.Part is not null).ToLookup(entry => entry.Part!, entry => entry.Row); // just asked
        Items("eliminations", 0, parts["elimination"], "elimination");
        if (parts.Contains("on") || parts.Contains("band"))
        {
            lines.Add(0, "classification:", First(parts["on"].Concat(parts["band"])));
            One(parts["on"], "on");
            Items("bands", 1, parts["band"], "band");
        }
        if (parts.Contains("by") || parts.Contains("tie") || parts.Contains("equal"))
        {
            lines.Add(0, "ranking:", First(parts["by"].Concat(parts["tie"]).Concat(parts["equal"])));
            One(parts["by"], "by");
            One(parts["equal"], "equal");
            Ties(parts["tie"]);
        }
    }

    private string? PartOf(SheetRow row)
    {
        if (cells.Yaml(row, SetLayout.Part) is not { } part)
        {
            if (row.Cell(SetLayout.Part.Key) is null)
            {
                cells.Refuse(row.Place(SetLayout.Part.Key), $"Dòng này chưa nói là phần nào; ghi một trong: {string.Join(", ", LayoutWords.Parts.Vietnamese)}");
            }
            return null;
        }
        foreach (CellRule rule in SetLayout.ConclusionColumns.Skip(1).Where(rule => row.Cell(rule.Key) is not null && Used[part].All(used => used.Rule.Key != rule.Key)))
        {
            cells.Refuse(row.Place(rule.Key), $"Dòng “{LayoutWords.Parts.Shown(part)}” không dùng cột “{rule.Label}”; để trống ô này");
        }
        return part;
    }

    private static CellPlace First(IEnumerable<SheetRow> rows) => rows.First().Place(SetLayout.Part.Key);

    private void One(IEnumerable<SheetRow> rows, string part)
    {
        (string key, CellRule rule) = Used[part][0];
        foreach (SheetRow row in rows)
        {
            if (cells.Yaml(row, rule) is { } value)
            {
                lines.Add(1, $"{key}: {value}", row.Place(rule.Key), row);
            }
        }
    }

    private void Items(string key, int depth, IEnumerable<SheetRow> rows, string part)
    {
        bool isOpen = false;
        foreach (SheetRow row in rows)
        {
            if (!isOpen)
            {
                lines.Add(depth, $"{key}:", row.Place(SetLayout.Part.Key));
                isOpen = true;
            }
            if (!YamlMaker.Item(lines, cells, row, depth + 1, Used[part]))
            {
                cells.Refuse(row.Place(SetLayout.Part.Key), $"Dòng “{LayoutWords.Parts.Shown(part)}” còn trống; điền các ô của dòng hoặc xóa dòng");
            }
        }
    }

    private void Ties(IEnumerable<SheetRow> rows)
    {
        (CellPlace Place, string Value)[] ties = rows
            .Select(row => (Place: row.Place(SetLayout.PartFormula.Key), Value: cells.Yaml(row, SetLayout.PartFormula)))
            .Where(tie => tie.Value is not null)
            .Select(tie => (tie.Place, tie.Value!)) // just asked
            .ToArray();
        for (int i = 0; i < ties.Length; i++)
        {
            if (i == 0)
            {
                lines.Add(1, "ties:", ties[i].Place);
            }
            lines.Add(2, $"- {ties[i].Value}", ties[i].Place);
        }
    }
}
