using System.Globalization;
using ChungSuc.Core.Criteria.Loading;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Shared.Files;

namespace ChungSuc.Core.Criteria.Workbooks;

/// <summary>Turns what stands in a cell into YAML on one line, or notes why it cannot be used.</summary>
internal sealed class CellReader(List<CellFault> faults)
{
    private const int MostFaults = 100;

    public void Refuse(CellPlace place, string sentence)
    {
        var fault = new CellFault(place.Sheet, place.Reference, sentence);
        if (faults.Count < MostFaults && !faults.Contains(fault)) // a cell may be asked for more than once
        {
            faults.Add(fault);
        }
    }

    /// <summary>Null when the cell is blank or at fault.</summary>
    public string? Yaml(SheetRow row, CellRule rule) => row.Cell(rule.Key) is { } cell ? Yaml(cell, row.Place(rule.Key), rule) : null;

    public string? Yaml(SetCell cell, CellPlace place, CellRule rule)
    {
        if (TextOf(cell, place, rule) is not { Length: > 0 } text)
        {
            return null;
        }
        return rule.Shape switch
        {
            CellShape.Text or CellShape.Plain => FlowText.Quoted(text),
            CellShape.Number => Number(cell, text, place),
            CellShape.Date => Date(cell, text, place),
            CellShape.Word => Word(text, place, rule.Words!), // a rule of words has its words
            CellShape.Flow => Flow(text, place),
            CellShape.Lines => text.StartsWith('[') ? Flow(text, place) : Lines(text),
            CellShape.Pairs => text.StartsWith('{') ? Flow(text, place) : Pairs(text, place),
            _ => throw new ArgumentOutOfRangeException(nameof(rule), rule.Shape, "Unknown shape"),
        };
    }

    /// <summary>The text of a cell as a person means it: one form of letters, no stray blanks around it.</summary>
    public string? Text(SheetRow row, CellRule rule)
        => row.Cell(rule.Key) is { } cell && TextOf(cell, row.Place(rule.Key), rule) is { Length: > 0 } text ? text : null;

    private string? TextOf(SetCell cell, CellPlace place, CellRule rule)
    {
        switch (cell.Kind)
        {
            case SetCellKind.Faulty:
                Refuse(place, cell.Text);
                return null;
            case SetCellKind.Percent:
                return cell.Text + "%";
            case SetCellKind.YesNo when rule.Shape == CellShape.Text:
                return LayoutWords.YesNo.Shown(cell.Text);
            case SetCellKind.Date when rule.Shape == CellShape.Text && MapReader.TryDate(cell.Text, out DateOnly day):
                return VietnameseDate.Screen(day);
            case SetCellKind.Date when rule.Key is "code" or "parent" or "name" or "input":
                Refuse(place, $"Excel đã đổi “{rule.Label}” thành ngày; định dạng ô là Text rồi gõ lại, ví dụ 1.2");
                return null;
            case SetCellKind.Text:
                (string text, VietnameseEncoding encoding) = LegacyVietnamese.Read(cell.Text);
                if (encoding != VietnameseEncoding.Unknown)
                {
                    return CriteriaSetLoader.Normalized(text.ReplaceLineEndings("\n")).Trim();
                }
                Refuse(place, "Không nhận ra bảng mã của ô này; gõ lại bằng Unicode");
                return null;
            default:
                return cell.Text;
        }
    }

    private string? Number(SetCell cell, string text, CellPlace place)
    {
        if (cell.Kind == SetCellKind.Number)
        {
            return text;
        }
        string? problem = $"“{text}” không phải là số thường; định dạng ô là số rồi nhập lại";
        if (cell.Kind == SetCellKind.Text && VietnameseNumber.TryParse(text, out decimal number, out problem))
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }
        Refuse(place, problem ?? text);
        return null;
    }

    private string? Date(SetCell cell, string text, CellPlace place)
    {
        if (cell.Kind == SetCellKind.Date)
        {
            return FlowText.Quoted(text);
        }
        if (VietnameseDate.TryParse(text, out DateOnly date, out _))
        {
            return FlowText.Quoted(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
        Refuse(place, $"“{text}” không phải là ngày; nhập ngày/tháng/năm, ví dụ 25/7/2022");
        return null;
    }

    public string? Word(string text, CellPlace place, LayoutWords words)
    {
        if (words.Find(text) is { } yaml)
        {
            return yaml;
        }
        Refuse(place, $"“{text}” không có trong danh sách; dùng một trong: {string.Join(", ", words.Vietnamese)}");
        return null;
    }

    /// <summary>What begins as YAML must be YAML; a text in quotes stands for the text within.</summary>
    private string? Flow(string text, CellPlace place)
    {
        if (text[0] is not ('{' or '[' or '"'))
        {
            return FlowText.Quoted(text);
        }
        var found = new FaultList();
        YamlPart? part = YamlTreeReader.Read(text, found);
        bool isWhatItBeginsAs = part is not null && found.IsEmpty && (text[0] != '"' || part is YamlText);
        if (isWhatItBeginsAs)
        {
            return FlowText.Of(part!); // just asked
        }
        if (text[0] == '"')
        {
            return FlowText.Quoted(text); // a text that only begins with a quotation
        }
        SetFault fault = found.InOrder()[0];
        Refuse(place, $"Từ chữ thứ {fault.Column.ToString(CultureInfo.InvariantCulture)} của ô: {fault.Message}");
        return null;
    }

    private static string Lines(string text)
        => $"[{string.Join(", ", text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(FlowText.Quoted))}]";

    private string? Pairs(string text, CellPlace place)
    {
        var pairs = new List<string>();
        foreach (string line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0)
            {
                Refuse(place, $"Dòng “{line}” thiếu dấu hai chấm; ghi “cấp: người”, ví dụ commune: Công an xã");
                return null;
            }
            pairs.Add($"{FlowText.Quoted(line[..colon].Trim())}: {FlowText.Quoted(line[(colon + 1)..].Trim())}");
        }
        return $"{{{string.Join(", ", pairs)}}}";
    }
}
