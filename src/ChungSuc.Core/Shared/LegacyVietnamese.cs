using System.Globalization;
using System.Text;

namespace ChungSuc.Core.Shared;

public enum VietnameseEncoding
{
    Unicode,

    /// <summary>TCVN 5712:1993, fonts .VnTime and kin: one sign for one letter.</summary>
    Tcvn3,

    /// <summary>VNI-Windows, fonts VNI-Times and kin: a letter, then a sign for its marks.</summary>
    Vni,

    /// <summary>Surely not Unicode, but none of the two fits.</summary>
    Unknown,
}

/// <summary>
/// Texts typed for the fonts of the 1990s look like "Th«n §«ng" (TCVN3) or "Thoân Ñoâng" (VNI). They are told from Unicode by whether
/// their words are possible Vietnamese syllables as they stand, or only once converted.
/// </summary>
public static class LegacyVietnamese
{
    private const string Tcvn3Signs = "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ¡¢§£¤¥¦";
    private const string Tcvn3Letters = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ";

    // What is no letter in Unicode, yet stands within the words of TCVN3.
    private const string InWordOnly = "¨ª¬\u00AD¡¢£¤¥¦§µ¶¸¹¼½¾";
    private const string AtEndToo = "«»·©®";
    private const string NotInTables = "¯°±²³´º¿";

    // VNI: signs that are a letter by themselves.
    private const string VniSigns = "ôöíìæóòîñÔÖÍÌÆÓÒÎÑ";
    private const string VniLetters = "ơưíìỉĩịỵđƠƯÍÌỈĨỊỴĐ";

    // VNI: signs after a letter, with the marks they add; sắc, huyền, hỏi, ngã, nặng alone, with the roof, with the bowl.
    private const string VniMarks = "ùøûõï" + "âáàåãä" + "êéèúüë";
    private static readonly string[] Marks =
    [
        "\u0301", "\u0300", "\u0309", "\u0303", "\u0323",
        "\u0302", "\u0302\u0301", "\u0302\u0300", "\u0302\u0309", "\u0302\u0303", "\u0302\u0323",
        "\u0306", "\u0306\u0301", "\u0306\u0300", "\u0306\u0309", "\u0306\u0303", "\u0306\u0323",
    ];

    /// <summary>The text in Unicode, and what it was written in. An unknown encoding leaves the text as it is.</summary>
    public static (string Text, VietnameseEncoding Encoding) Read(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0080', '\u00FF') || text.Any(IsUnicodeOnly) || Words(text).All(VietnameseSyllable.IsPossible))
        {
            return (text, VietnameseEncoding.Unicode);
        }

        var isTcvn3 = Words(text).All(word => VietnameseSyllable.IsPossible(FromTcvn3(word)));
        var isVni = Words(text).Select(FromVni).All(word => VietnameseSyllable.IsPossible(word) && !HasCapitalInside(word));
        return (isTcvn3, isVni) switch
        {
            (true, false) => (IsShouted(text) ? FromTcvn3(text).ToUpperInvariant() : FromTcvn3(text), VietnameseEncoding.Tcvn3),
            (false, true) => (FromVni(text), VietnameseEncoding.Vni),
            (true, true) => (text, VietnameseEncoding.Unknown),
            _ => (text, HasSignInWord(text) ? VietnameseEncoding.Unknown : VietnameseEncoding.Unicode),
        };
    }

    public static string FromTcvn3(string text)
    {
        return string.Create(text.Length, text, (letters, source) =>
        {
            for (var i = 0; i < letters.Length; i++)
            {
                var index = Tcvn3Signs.IndexOf(source[i], StringComparison.Ordinal);
                letters[i] = index < 0 ? source[i] : Tcvn3Letters[index];
            }
        });
    }

    public static string FromVni(string text)
    {
        var result = new StringBuilder(text.Length + 8);
        foreach (var sign in text)
        {
            var letter = VniSigns.IndexOf(sign, StringComparison.Ordinal);
            var mark = VniMarks.IndexOf(char.ToLowerInvariant(sign), StringComparison.Ordinal);
            if (letter >= 0)
            {
                result.Append(VniLetters[letter]);
            }
            else if (mark >= 0 && result.Length > 0 && char.IsUpper(sign) == char.IsUpper(result[^1]) && char.ToLowerInvariant(result[^1]) is 'a' or 'e' or 'o' or 'u' or 'y' or 'ơ' or 'ư')
            {
                result.Append(Marks[mark]);
            }
            else
            {
                result.Append(sign);
            }
        }

        return result.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Letters and marks beyond Latin-1 are never in a text of the old fonts.</summary>
    private static bool IsUnicodeOnly(char c)
    {
        return c > '\u00FF' && (char.IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark);
    }

    private static bool HasCapitalInside(string word)
    {
        return word.Zip(word.Skip(1)).Any(pair => char.IsLower(pair.First) && char.IsUpper(pair.Second));
    }

    /// <summary>TCVN3 has few capitals: "CéNG HßA" is typed with the small signs, in a font that shows them large.</summary>
    private static bool IsShouted(string text)
    {
        return text.Count(char.IsAsciiLetterUpper) >= 3 && !text.Any(char.IsAsciiLetterLower);
    }

    /// <summary>The words in question: those with a sign beyond ASCII.</summary>
    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && IsInWord(text[i]))
            {
                continue;
            }

            var word = text[start..i];
            start = i + 1;
            if (word.Any(c => c > '\u007F'))
            {
                yield return word;
            }
        }
    }

    private static bool IsInWord(char c)
    {
        return char.IsAsciiLetter(c) || (c is > '\u00A0' and <= '\u00FF' && !NotInTables.Contains(c, StringComparison.Ordinal));
    }

    /// <summary>A sign such as µ or ¸ beside a letter is no word of any language; ® and quotes may stand at the end of one.</summary>
    private static bool HasSignInWord(string text)
    {
        return Words(text).Any(word => word.Index().Any(sign => IsLetterAt(word, sign.Index - 1)
            && (InWordOnly.Contains(sign.Item, StringComparison.Ordinal) || (AtEndToo.Contains(sign.Item, StringComparison.Ordinal) && IsLetterAt(word, sign.Index + 1)))));
    }

    private static bool IsLetterAt(string word, int index)
    {
        return index >= 0 && index < word.Length && char.IsLetter(word[index]);
    }
}
