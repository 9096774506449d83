using System.Globalization;
using System.Text;

namespace ChungSuc.Documents.Excel;

/// <summary>Signs that XML cannot carry stand in a workbook as _xHHHH_; a text that looks like that has its underscore written so.</summary>
internal static class XlsxText
{
    private const int EscapeLength = 7;

    public static string Decode(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsEscape(text.AsSpan(i)))
            {
                result.Append((char)ushort.Parse(text.AsSpan(i + 2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += EscapeLength - 1;
            }
            else
            {
                result.Append(text[i]);
            }
        }

        return result.ToString();
    }

    public static bool IsEscape(ReadOnlySpan<char> text)
    {
        return text.Length >= EscapeLength && text[0] == '_' && text[1] == 'x' && text[6] == '_'
            && char.IsAsciiHexDigit(text[2]) && char.IsAsciiHexDigit(text[3]) && char.IsAsciiHexDigit(text[4]) && char.IsAsciiHexDigit(text[5]);
    }
}
