using System.Globalization;
using ChungSuc.Core.Criteria.Loading;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Criteria.Editing;

/// <summary>Between a value of the text and what a person types: 1.5 and 1,5; 2024-12-31 and 31/12/2024.</summary>
internal static class FieldCodec
{
    private const string Code = "criteria.field";

    public static string Read(YamlPart? part, SetField field) => (field.Shape, part) switch
    {
        (FieldShape.YesNo, _) => (part as YamlText)?.Text is "true" or "yes" ? "true" : "false",
        (_, null) => "",
        (FieldShape.Number, YamlText text) => NumberIn(text.Text),
        (FieldShape.Date, YamlText text) => DateIn(text.Text),
        (FieldShape.Requirement, _) => RequirementIn(part),
        (_, YamlText text) => text.Text,
        (FieldShape.Lines, YamlList list) when list.Items.All(item => item is YamlText) => string.Join('\n', list.Items.Cast<YamlText>().Select(item => item.Text)),
        (FieldShape.Pairs, YamlMap map) when map.Entries.All(entry => entry.Value is YamlText)
            => string.Join('\n', map.Entries.Select(entry => $"{entry.Key.Text}: {((YamlText)entry.Value).Text}")),
        _ => YamlTreeWriter.Write(part).TrimEnd(),
    };

    /// <summary>What is written for what was typed; unchanged when it says the same as before, so nothing that the box cannot show is lost.</summary>
    public static YamlPart? Write(string? typed, SetField field, YamlPart? before, string place)
    {
        var text = typed ?? "";
        if (text == Read(before, field))
        {
            return before;
        }
        if (text.Length == 0)
        {
            return field.IsRequired ? throw Refuse($"Nhập {field.Label.ToLowerInvariant()}.", place) : null;
        }
        return field.Shape switch
        {
            FieldShape.YesNo => text == "true" ? YamlParts.Word("true") : null,
            FieldShape.Number => YamlParts.Word(NumberOut(text, place)),
            FieldShape.Date => YamlParts.Word(DateOut(text, place)),
            FieldShape.Word => field.Words.Any(word => word.Word == text) ? YamlParts.Word(text) : throw Refuse("Chọn một dòng trong danh sách.", place),
            FieldShape.Requirement => RequirementOut(text, place),
            FieldShape.Lines => YamlParts.List(isFlow: true, Split(text).Select(YamlParts.Text)),
            FieldShape.Pairs => PairsOut(text, place),
            FieldShape.Line or FieldShape.Formula or FieldShape.Paragraph => YamlParts.Text(text),
            _ => throw new ArgumentOutOfRangeException(nameof(field), field.Shape, "Unknown shape of a field"),
        };
    }

    public static string NumberIn(string text)
        => decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? VietnameseNumber.Format(number, 10)
            : text;

    public static string NumberOut(string typed, string place)
        => VietnameseNumber.TryParse(typed, out decimal number, out var problem)
            ? number.ToString("0.##########", CultureInfo.InvariantCulture)
            : throw Refuse(problem ?? "Nhập một số, ví dụ 12,5.", place);

    public static string DateIn(string text) => MapReader.TryDate(text, out var date) ? VietnameseDate.Screen(date) : text;

    public static string DateOut(string typed, string place)
        => VietnameseDate.TryParse(typed, out var date, out var problem)
            ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : throw Refuse(problem ?? "Nhập ngày, ví dụ 31/12/2025.", place);

    public static YamlMap PairsOut(string typed, string place)
    {
        var pairs = Split(typed).Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries)).ToList();
        if (pairs.Any(pair => pair.Length < 2 || pair[0].Length == 0 || pair[1].Length == 0) || pairs.DistinctBy(pair => pair[0]).Count() < pairs.Count)
        {
            throw Refuse("Mỗi dòng viết “tên: nội dung”, mỗi tên một lần.", place);
        }
        return YamlParts.Map(isFlow: true, pairs.Select(pair => (pair[0], (YamlPart)YamlParts.Text(pair[1]))));
    }

    public static string[] Split(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public static RuleException Refuse(string sentence, string place) => new(Code, sentence, place);

    private static string RequirementIn(YamlPart part) => part switch
    {
        YamlText { Text: "all" } => "",
        YamlText { Text: "any" } => "1",
        YamlMap { Entries: [({ Text: "at_least" }, YamlText count)] } => count.Text,
        YamlMap { Entries: [({ Text: "share" }, YamlText share)] } => NumberIn(share.Text) + " %",
        _ => YamlTreeWriter.Write(part).TrimEnd(),
    };

    private static YamlPart RequirementOut(string typed, string place)
    {
        var isShare = typed.EndsWith('%');
        var number = NumberOut(typed.TrimEnd('%', ' '), place);
        return (isShare, number) switch
        {
            (true, _) => YamlParts.Map(isFlow: true, ("share", YamlParts.Word(number))),
            (false, "1") => YamlParts.Word("any"),
            _ => YamlParts.Map(isFlow: true, ("at_least", YamlParts.Word(number))),
        };
    }
}
