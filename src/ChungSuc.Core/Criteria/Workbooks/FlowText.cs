using System.Globalization;
using System.Text;
using ChungSuc.Core.Criteria.Loading;

namespace ChungSuc.Core.Criteria.Workbooks;

/// <summary>Writes YAML on one line, with quotes only where they are needed: people read it in cells.</summary>
internal static class FlowText
{
    public static string Quoted(string text)
    {
        var result = new StringBuilder(text.Length + 2).Append('"');
        foreach (char c in text)
        {
            _ = c switch
            {
                '"' => result.Append("\\\""),
                '\\' => result.Append("\\\\"),
                '\n' => result.Append("\\n"),
                '\r' => result.Append("\\r"),
                '\t' => result.Append("\\t"),
                _ when char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' => result.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => result.Append(c),
            };
        }
        return result.Append('"').ToString();
    }

    public static string Of(YamlPart part)
    {
        var result = new StringBuilder();
        Append(result, part, isItem: false);
        return result.ToString();
    }

    private static void Append(StringBuilder result, YamlPart part, bool isItem)
    {
        switch (part)
        {
            case YamlText text:
                result.Append(Scalar(text, isItem));
                break;
            case YamlList list:
                result.Append('[');
                for (int i = 0; i < list.Items.Count; i++)
                {
                    result.Append(i == 0 ? "" : ", ");
                    Append(result, list.Items[i], isItem: true);
                }
                result.Append(']');
                break;
            case YamlMap map:
                result.Append('{');
                for (int i = 0; i < map.Entries.Count; i++)
                {
                    result.Append(i == 0 ? "" : ", ").Append(Scalar(map.Entries[i].Key, isItem: true)).Append(": ");
                    Append(result, map.Entries[i].Value, isItem: false);
                }
                result.Append('}');
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(part), part, "Unknown part");
        }
    }

    /// <summary>Nothing ("", "~", "null" without quotes) must stay nothing: there a quote would make a text of it.</summary>
    private static string Scalar(YamlText text, bool isItem)
    {
        if (text.IsNull)
        {
            return isItem && text.Text.Length == 0 ? "null" : text.Text;
        }
        return IsSafe(text.Text) ? text.Text : Quoted(text.Text);
    }

    public static bool IsNumber(string text)
        => text.Length is > 0 and < 20 && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _) && text[0] is not ('+' or '.');

    private static bool IsSafe(string text)
        => text.Length > 0
            && text != "null"
            && !char.IsWhiteSpace(text[0])
            && !char.IsWhiteSpace(text[^1])
            && (char.IsLetterOrDigit(text[0]) || IsNumber(text))
            && text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '_' or '.' or '%' or '/' or '(' or ')' or '+' or '*' or '=' or '<' or '>' or '-' or ';');
}
