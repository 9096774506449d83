using System.Globalization;
using System.Text;

namespace ChungSuc.Core.Shared;

/// <summary>
/// Keys of digits and small ASCII letters only, so that C, en_US, vi and ICU collations all keep their ordinal order.
/// Letters decide over the whole text, then tones by word, then case. An own table: keys never change with ICU.
/// </summary>
internal static class VietnameseSortKey
{
    private const string EndOfLetters = "00";
    private const string Space = "01";
    private const string OtherSign = "03";
    private const string ForeignLetter = "zz";
    private const char EndOfLevel = '0';
    private const int LongestNumber = 35;

    /// <summary>Parts are compared one after the other, each by letters and tones; case of all of them comes last.</summary>
    public static string Of(params ReadOnlySpan<string> parts)
    {
        var key = new StringBuilder();
        var cases = new StringBuilder();
        foreach (var part in parts)
        {
            var tones = new StringBuilder();
            AppendPart([.. VietnameseLetter.Read(part)], key, tones, cases);
            key.Append(EndOfLetters).Append(TrimNeutral(tones)).Append(EndOfLevel);
        }

        return key.Append(TrimNeutral(cases)).ToString();
    }

    private static void AppendPart(List<VietnameseLetter> letters, StringBuilder key, StringBuilder tones, StringBuilder cases)
    {
        var tonesOfWord = 0;
        for (var i = 0; i < letters.Count; i++)
        {
            var letter = letters[i];
            if (char.IsAsciiDigit(letter.Base))
            {
                i = AppendNumber(letters, i, key, cases);
                continue;
            }

            key.Append(Code(letter));
            if (!letter.IsLetter)
            {
                continue;
            }

            cases.Append(letter.IsUpper ? '2' : '1');
            if (letter.Tone > 0)
            {
                tones.Append((char)('1' + letter.Tone));
                tonesOfWord++;
            }

            // One neutral mark for a word without tone: tones of later words stay in step.
            if (i + 1 == letters.Count || !letters[i + 1].IsLetter)
            {
                tones.Append(tonesOfWord == 0 ? "1" : "");
                tonesOfWord = 0;
            }
        }
    }

    // "1", the count of digits, the digits: longer numbers are larger, equal lengths compare digit by digit.
    private static int AppendNumber(List<VietnameseLetter> letters, int start, StringBuilder key, StringBuilder cases)
    {
        var end = start;
        while (end < letters.Count && char.IsAsciiDigit(letters[end].Base))
        {
            end++;
        }

        var first = start;
        while (first < end - 1 && letters[first].Base == '0')
        {
            first++;
        }

        end = Math.Min(end, first + LongestNumber);
        var length = end - first;
        key.Append('1').Append((char)(length < 10 ? '0' + length : 'a' + length - 10));
        for (var i = first; i < end; i++)
        {
            key.Append(letters[i].Base);
        }

        cases.Append(first > start ? '2' : '1');
        return end - 1;
    }

    private static string Code(VietnameseLetter letter)
    {
        return letter.Base switch
        {
            ' ' => Space,
            >= 'a' and <= 'z' => string.Create(CultureInfo.InvariantCulture, $"{letter.Base}{letter.Shape}"),
            _ when letter.IsLetter => ForeignLetter + Hex(letter.Base),
            _ => OtherSign + Hex(letter.Base),
        };
    }

    private static string Hex(char c)
    {
        return ((int)c).ToString("x4", CultureInfo.InvariantCulture);
    }

    private static string TrimNeutral(StringBuilder level)
    {
        return level.ToString().TrimEnd('1');
    }
}
