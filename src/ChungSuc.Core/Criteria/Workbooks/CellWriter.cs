using System.Globalization;
using ChungSuc.Core.Criteria.Loading;

namespace ChungSuc.Core.Criteria.Workbooks;

/// <summary>Turns a part of the YAML layout into what stands in a cell.</summary>
internal static class CellWriter
{
    /// <summary>Null when the cell stays blank.</summary>
    public static SetCell? Of(YamlPart? part, CellRule rule)
    {
        if (part is null or YamlText { IsNull: true })
        {
            return null;
        }
        return rule.Shape switch
        {
            CellShape.Lines when part is YamlList list && list.Items.All(IsLine) => Text(string.Join('\n', list.Items.Cast<YamlText>().Select(item => item.Text))),
            CellShape.Pairs when part is YamlMap map && map.Entries.All(IsPair) => Text(string.Join('\n', map.Entries.Select(entry => $"{entry.Key.Text}: {((YamlText)entry.Value).Text}"))),
            _ when part is YamlText text => Scalar(text.Text, rule),
            _ => Text(FlowText.Of(part)),
        };
    }

    private static SetCell Scalar(string text, CellRule rule) => rule.Shape switch
    {
        CellShape.Number when FitsExcel(text) => new SetCell(SetCellKind.Number, text),
        CellShape.Number => Text(text.Replace('.', ',')),
        CellShape.Date => new SetCell(SetCellKind.Date, text),
        CellShape.Word => Text(rule.Words!.Shown(text is "yes" ? "true" : text is "no" ? "false" : text)), // a rule of words has its words
        CellShape.Flow or CellShape.Lines or CellShape.Pairs when text.Length == 0 || text[0] is '{' or '[' or '"' || text != text.Trim() => Text(FlowText.Quoted(text)),
        _ => Text(text),
    };

    /// <summary>Excel holds 15 digits; a longer number stays a text.</summary>
    private static bool FitsExcel(string text)
        => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) && (decimal)(double)number == number;

    private static bool IsLine(YamlPart item)
        => item is YamlText { Text.Length: > 0 } text && !text.Text.Contains('\n', StringComparison.Ordinal) && text.Text == text.Text.Trim() && text.Text[0] != '[';

    private static bool IsPair((YamlText Key, YamlPart Value) entry)
        => IsLine(entry.Key) && IsLine(entry.Value) && !entry.Key.Text.Contains(':', StringComparison.Ordinal) && entry.Key.Text[0] != '{';

    private static SetCell Text(string text) => new(SetCellKind.Text, text);
}
