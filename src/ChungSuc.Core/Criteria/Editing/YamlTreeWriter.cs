using System.Globalization;
using System.Text;
using ChungSuc.Core.Criteria.Loading;

namespace ChungSuc.Core.Criteria.Editing;

/// <summary>Writes a tree of YAML so that reading it again gives the same tree; what stood in braces on one line stays there. Comments are no part of a tree.</summary>
internal static class YamlTreeWriter
{
    private const int Indent = 2;
    private const int WidestFlow = 420;

    public static string Write(YamlPart part)
    {
        var text = new StringBuilder();
        switch (part)
        {
            case YamlMap { IsFlow: false, Entries.Count: > 0 } map:
                WriteEntries(map, 0, text, isFirstInLine: true);
                break;
            case YamlList { IsFlow: false, Items.Count: > 0 } list:
                WriteItems(list, 0, text);
                break;
            default:
                text.Append(Flow(part)).Append('\n');
                break;
        }
        return text.ToString();
    }

    private static void WriteEntries(YamlMap map, int indent, StringBuilder text, bool isFirstInLine)
    {
        foreach (var (key, value) in map.Entries)
        {
            text.Append(' ', isFirstInLine ? 0 : indent).Append(Scalar(key, inFlow: false)).Append(':');
            isFirstInLine = indent == 0;
            switch (value)
            {
                case YamlMap inner when !IsOneLine(inner):
                    text.Append('\n').Append(' ', indent + Indent);
                    WriteEntries(inner, indent + Indent, text, isFirstInLine: true);
                    break;
                case YamlList inner when !IsOneLine(inner):
                    text.Append('\n');
                    WriteItems(inner, indent + Indent, text);
                    break;
                default:
                    text.Append(' ').Append(Inline(value)).Append('\n');
                    break;
            }
        }
    }

    private static void WriteItems(YamlList list, int indent, StringBuilder text)
    {
        foreach (var item in list.Items)
        {
            text.Append(' ', indent).Append("- ");
            if (item is YamlMap map && !IsOneLine(map))
            {
                WriteEntries(map, indent + Indent, text, isFirstInLine: true);
            }
            else
            {
                text.Append(item is YamlText scalar ? Scalar(scalar, inFlow: false) : Flow(item)).Append('\n');
            }
        }
    }

    private static bool IsOneLine(YamlPart part) => part switch
    {
        YamlMap map => map.Entries.Count == 0 || (map.IsFlow && Flow(map).Length <= WidestFlow),
        YamlList list => list.Items.Count == 0 || (list.IsFlow && Flow(list).Length <= WidestFlow),
        _ => true,
    };

    private static string Inline(YamlPart part) => part is YamlText scalar ? Scalar(scalar, inFlow: false) : Flow(part);

    private static string Flow(YamlPart part) => part switch
    {
        YamlText scalar => Scalar(scalar, inFlow: true),
        YamlList list => $"[{string.Join(", ", list.Items.Select(Flow))}]",
        YamlMap map => $"{{{string.Join(", ", map.Entries.Select(entry => $"{Scalar(entry.Key, inFlow: true)}: {Flow(entry.Value)}"))}}}",
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "Unknown part of YAML"),
    };

    private static string Scalar(YamlText scalar, bool inFlow)
        => scalar.IsNull ? (scalar.Text.Length == 0 ? "null" : scalar.Text)
        : scalar.IsPlain && IsPlainSafe(scalar.Text, inFlow) ? scalar.Text
        : Quoted(scalar.Text);

    /// <summary>Stricter than YAML: what might be read otherwise is put into quotes.</summary>
    public static bool IsPlainSafe(string text, bool inFlow)
        => text.Length > 0
        && text is not ("~" or "null")
        && (char.IsLetterOrDigit(text[0]) || text[0] is '_' or '(' || (text[0] == '-' && text.Length > 1 && char.IsAsciiDigit(text[1])))
        && text[^1] is not (':' or ' ')
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && !text.Any(c => c == '"' || IsUnprintable(c) || (inFlow && c is ',' or '[' or ']' or '{' or '}' or ':'));

    private static string Quoted(string text)
    {
        if (!text.Contains('\'', StringComparison.Ordinal) && text.Contains('"', StringComparison.Ordinal) && !text.Any(IsUnprintable))
        {
            return $"'{text}'";
        }
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                _ when IsUnprintable(c) => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
                _ => c.ToString(),
            });
        }
        return quoted.Append('"').ToString();
    }

    private static bool IsUnprintable(char c) => char.IsControl(c) || c is '\u0085' or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF';
}
