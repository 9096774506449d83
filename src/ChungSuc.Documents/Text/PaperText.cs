using System.Globalization;
using System.Text;

namespace ChungSuc.Documents.Text;

/// <summary>Text as it may stand on paper: NFC (TCVN 6909:2001), no control characters, no invisible marks.</summary>
public static class PaperText
{
    public const char NoBreakSpace = '\u00A0';

    public static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n' or '\r' or '\t')
            {
                kept.Append(' ');
            }
            else if (IsPrintable(rune))
            {
                kept.Append(rune.ToString());
            }
        }

        return kept.ToString().Normalize(NormalizationForm.FormC);
    }

    public static string CleanLine(string? text) =>
        string.Join(' ', Clean(text).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    public static string Capitals(string? text) => CleanLine(text).ToUpperInvariant();

    public static string Unbroken(string text) => text.Replace(' ', NoBreakSpace);

    // A lone half of a surrogate pair is read as U+FFFD; it says nothing on paper and goes too.
    private static bool IsPrintable(Rune rune) =>
        rune.Value is not (0xFFFD or 0xFFFE or 0xFFFF)
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control
            or UnicodeCategory.Format
            or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned);
}
