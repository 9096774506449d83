using System.Text.RegularExpressions;
using ChungSuc.Core.Criteria.Formulas;

namespace ChungSuc.Core.Criteria.Workbooks;

/// <summary>Finds sheets by name and columns by the key in their head, wherever a person has moved them.</summary>
internal sealed partial class SheetFinder(IReadOnlyList<SetTable> tables, CellReader cells)
{
    public IReadOnlyList<SheetRow> Rows(string sheet, IReadOnlyList<CellRule> rules, params CellRule[] required)
    {
        SetTable? table = tables.FirstOrDefault(table => string.Equals(table.Name.Trim(), sheet, StringComparison.OrdinalIgnoreCase));
        if (table is null)
        {
            if (required.Length > 0)
            {
                cells.Refuse(new CellPlace(sheet, 1, 1), $"Sổ thiếu trang “{sheet}”; xuất lại bộ tiêu chí ra Excel để có đủ các trang");
            }
            return [];
        }
        Dictionary<string, int> columns = Columns(table, rules);
        foreach (CellRule rule in required.Where(rule => !columns.ContainsKey(rule.Key)))
        {
            cells.Refuse(new CellPlace(sheet, 1, 1), $"Trang thiếu cột “{rule.Head}”; chép lại dòng đầu từ một bản xuất ra");
        }
        return required.All(rule => columns.ContainsKey(rule.Key)) ? table.Rows.Select(row => new SheetRow(table.Name, row, columns)).ToArray() : [];
    }

    private Dictionary<string, int> Columns(SetTable table, IReadOnlyList<CellRule> rules)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < table.Columns.Count; i++)
        {
            string head = table.Columns[i].Head.Trim();
            Match match = KeyInHead().Match(head);
            if (!match.Success)
            {
                continue; // a column of the person's own
            }
            string key = match.Groups["key"].Value;
            if (rules.All(rule => rule.Key != key))
            {
                string near = Spelling.Nearest(key, rules.Select(rule => rule.Key).ToArray()) is { } known ? $"có phải là “{known}”?" : "bỏ cột này, hoặc bỏ ngoặc vuông nếu đó là cột ghi riêng";
                cells.Refuse(new CellPlace(table.Name, i + 1, 1), $"Không có cột nào mang khóa “{key}”; {near}");
            }
            else if (!columns.TryAdd(key, i + 1))
            {
                cells.Refuse(new CellPlace(table.Name, i + 1, 1), $"Cột “{head}” có hai lần; bỏ một cột");
            }
        }
        return columns;
    }

    [GeneratedRegex(@"\[(?<key>[a-z_.]+)\]$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex KeyInHead();
}
