using System.Globalization;
using System.Text;

namespace ChungSuc.Core.Shared;

/// <summary>One form for every text that comes in, and the keys by which names are found and compared.</summary>
public static class VietnameseText
{
    /// <summary>NFC on one line: invisible characters gone, Ð/ð mended to Đ/đ, spaces single, ends trimmed.</summary>
    public static string Clean(string? text)
    {
        return string.IsNullOrEmpty(text) ? "" : CollapseSpaces(Purify(text));
    }

    /// <summary>As <see cref="Clean"/>, but keeps line breaks (as LF) and at most one empty line between paragraphs.</summary>
    public static string CleanLines(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var lines = Purify(text.ReplaceLineEndings("\n")).Split('\n').Select(CollapseSpaces);
        var result = new StringBuilder();
        var emptyLines = 0;
        foreach (var line in lines)
        {
            if (line.Length == 0)
            {
                emptyLines++;
                continue;
            }

            if (result.Length > 0)
            {
                result.Append(emptyLines > 0 ? "\n\n" : "\n");
            }

            emptyLines = 0;
            result.Append(line);
        }

        return result.ToString();
    }

    /// <summary>Search key: no marks, đ as d, lower case, single spaces. "Thuỷ Đá" becomes "thuy da".</summary>
    public static string Fold(string? text)
    {
        var decomposed = Clean(text).Normalize(NormalizationForm.FormD);
        var result = new StringBuilder(decomposed.Length);
        foreach (var c in decomposed)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            result.Append(c is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(c));
        }

        return result.ToString();
    }

    /// <summary>Lower-case ASCII with hyphens, for addresses and file names.</summary>
    public static string Slug(string? text, int maxLength = 50)
    {
        var result = new StringBuilder();
        foreach (var c in Fold(text))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                result.Append(c);
            }
            else if (result.Length > 0 && result[^1] != '-')
            {
                result.Append('-');
            }
        }

        var slug = result.ToString();
        return (slug.Length > maxLength ? slug[..maxLength] : slug).Trim('-');
    }

    /// <summary>
    /// Equal keys mean the same words whatever the Unicode form, the case and the place of the tone mark:
    /// "Hoà Thuỷ" and "HÒA THỦY" have one key. Letters stay apart from each other (d/đ, o/ô/ơ), and so do tones.
    /// </summary>
    public static string MatchKey(string? text)
    {
        var result = new StringBuilder();
        var tones = new StringBuilder();
        foreach (var letter in VietnameseLetter.Read(Clean(text)))
        {
            if (!letter.IsLetter)
            {
                FlushTones(result, tones);
            }

            result.Append(letter.ToLowerLetter());
            if (letter.Tone > 0)
            {
                tones.Append((char)('0' + letter.Tone));
            }
        }

        FlushTones(result, tones);
        return result.ToString();
    }

    public static bool Same(string? left, string? right)
    {
        return string.Equals(MatchKey(left), MatchKey(right), StringComparison.Ordinal);
    }

    /// <summary>Key of a name; plain ordinal comparison of keys is Vietnamese order, numbers by value.</summary>
    public static string SortKey(string? text)
    {
        return VietnameseSortKey.Of(Clean(text));
    }

    /// <summary>Key of a person: given name (the last word) with its tone first, then the rest of the name.</summary>
    public static string PersonSortKey(string? fullName)
    {
        var name = Clean(fullName);
        var cut = name.LastIndexOf(' ');
        return cut < 0 ? VietnameseSortKey.Of(name, "") : VietnameseSortKey.Of(name[(cut + 1)..], name[..cut]);
    }

    /// <summary>The first letter large, the rest as it is: sentences and amounts in words.</summary>
    public static string Capitalise(string text)
    {
        return text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
    }

    private static void FlushTones(StringBuilder result, StringBuilder tones)
    {
        // Unit separator: it cannot occur in cleaned text, so a tone is never read as a digit of the name.
        if (tones.Length > 0)
        {
            result.Append('\u001F').Append(tones);
            tones.Clear();
        }
    }

    private static string Purify(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                result.Append(c).Append(text[++i]);
            }
            else if (!IsUnwanted(c))
            {
                result.Append(c switch { 'Ð' => 'Đ', 'ð' => 'đ', _ => c });
            }
        }

        return result.ToString().Normalize(NormalizationForm.FormC);
    }

    private static bool IsUnwanted(char c)
    {
        return char.IsSurrogate(c)
            || c is '\u00AD' or '\u061C' or '\u180E' or '\uFEFF' or '\uFFFE' or '\uFFFF'
            || c is >= '\u200B' and <= '\u200F'
            || c is >= '\u202A' and <= '\u202E'
            || c is >= '\u2060' and <= '\u206F'
            || (char.IsControl(c) && !char.IsWhiteSpace(c));
    }

    private static string CollapseSpaces(string text)
    {
        var result = new StringBuilder(text.Length);
        var pending = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                pending = result.Length > 0;
                continue;
            }

            if (pending)
            {
                result.Append(' ');
                pending = false;
            }

            result.Append(c);
        }

        return result.ToString();
    }
}
