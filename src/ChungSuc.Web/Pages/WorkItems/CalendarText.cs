using System.Globalization;
using System.Text;

namespace ChungSuc.Web.Pages.WorkItems;

/// <summary>Entries as iCalendar (RFC 5545): whole days, with a bell a week and a day before.</summary>
public static class CalendarText
{
    public const string MediaType = "text/calendar; charset=utf-8";

    private const int LineBytes = 75;

    public static string Write(string name, IEnumerable<CalendarEntry> entries, DateTime at, string site)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//Chung Suc//Lich//VI");
        Line(text, "CALSCALE:GREGORIAN");
        Line(text, "METHOD:PUBLISH");
        Line(text, "X-WR-CALNAME:" + Escape(name));
        Line(text, "REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        foreach (var entry in entries.OrderBy(e => e.On).ThenBy(e => e.Key, StringComparer.Ordinal))
        {
            Write(text, entry, at, site);
        }

        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static void Write(StringBuilder text, CalendarEntry entry, DateTime at, string site)
    {
        Line(text, "BEGIN:VEVENT");
        Line(text, $"UID:{entry.Key}@chungsuc");
        Line(text, "DTSTAMP:" + at.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));
        Line(text, "DTSTART;VALUE=DATE:" + Day(entry.On));
        Line(text, "DTEND;VALUE=DATE:" + Day(entry.On.AddDays(1)));
        Line(text, "SUMMARY:" + Escape(entry.Text));
        Line(text, "DESCRIPTION:" + Escape(entry.State is null ? entry.Detail ?? string.Empty : $"{entry.Detail}\n({entry.State})"));
        Line(text, "URL:" + site + entry.Url);
        Line(text, "TRANSP:TRANSPARENT");
        Bell(text, entry, "-P7D");
        Bell(text, entry, "-P1D");
        Line(text, "END:VEVENT");
    }

    private static void Bell(StringBuilder text, CalendarEntry entry, string before)
    {
        Line(text, "BEGIN:VALARM");
        Line(text, "ACTION:DISPLAY");
        Line(text, "TRIGGER:" + before);
        Line(text, "DESCRIPTION:" + Escape(entry.Text));
        Line(text, "END:VALARM");
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>Section 3.3.11: backslash, semicolon, comma and line break.</summary>
    private static string Escape(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace(";", "\\;", StringComparison.Ordinal)
            .Replace(",", "\\,", StringComparison.Ordinal)
            .ReplaceLineEndings("\\n");

    /// <summary>Section 3.1: lines of at most 75 octets, the rest on lines that begin with a space; a letter is never cut.</summary>
    private static void Line(StringBuilder text, string line)
    {
        var bytes = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > LineBytes)
            {
                text.Append("\r\n ");
                bytes = 1;
            }

            text.Append(rune.ToString());
            bytes += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
