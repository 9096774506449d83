using System.Globalization;

namespace ChungSuc.Core.Shared;

/// <summary>Dates as screens, documents and citations write them, and the one time zone of the country.</summary>
public static class VietnameseDate
{
    public const int FirstYear = 1900;
    public const int LastYear = 2100;

    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh");

    /// <summary>03/09/2026.</summary>
    public static string Screen(DateOnly date)
    {
        return date.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);
    }

    /// <summary>"ngày 03 tháng 9 năm 2026": Nghị định 30/2020/NĐ-CP puts a 0 before days under 10 and months 1, 2 only.</summary>
    public static string Document(DateOnly date)
    {
        return $"ngày {Day(date)} tháng {Month(date)} năm {Year(date)}";
    }

    /// <summary>"03/8/2022", padded by the same rule.</summary>
    public static string Citation(DateOnly date)
    {
        return $"{Day(date)}/{Month(date)}/{Year(date)}";
    }

    /// <summary>"08 giờ 05 phút" of a local moment.</summary>
    public static string DocumentTime(TimeOnly time)
    {
        return time.ToString("HH' giờ 'mm' phút'", CultureInfo.InvariantCulture);
    }

    /// <summary>A moment stored in UTC as the wall clock in Vietnam.</summary>
    public static DateTime Local(DateTime utc)
    {
        if (utc.Kind != DateTimeKind.Utc)
        {
            throw new ArgumentException($"Moments are UTC; got {utc.Kind}.", nameof(utc));
        }

        return TimeZoneInfo.ConvertTimeFromUtc(utc, Zone);
    }

    public static DateOnly LocalDate(DateTime utc)
    {
        return DateOnly.FromDateTime(Local(utc));
    }

    /// <summary>Today in Vietnam, not on the server.</summary>
    public static DateOnly Today(TimeProvider clock)
    {
        return LocalDate(clock.GetUtcNow().UtcDateTime);
    }

    /// <summary>03/09/2026 14:05, local.</summary>
    public static string ScreenMoment(DateTime utc)
    {
        return Local(utc).ToString("dd'/'MM'/'yyyy HH':'mm", CultureInfo.InvariantCulture);
    }

    /// <summary>Reads d/M/yyyy (also with "-" or ".") and the yyyy-MM-dd of browsers; blank is refused.</summary>
    public static bool TryParse(string? text, out DateOnly date, out string? problem)
    {
        date = default;
        var input = VietnameseText.Clean(text);
        if (input.Length == 0)
        {
            problem = "Nhập ngày theo dạng ngày/tháng/năm, ví dụ 03/9/2025.";
            return false;
        }

        var parts = input.Split('/', '-', '.');
        if (parts.Length != 3 || !parts.All(p => p.Length is > 0 and <= 4 && p.All(char.IsAsciiDigit)))
        {
            problem = $"“{Shorten(input)}” không phải là ngày. Nhập theo dạng ngày/tháng/năm, ví dụ 03/9/2025.";
            return false;
        }

        var numbers = Array.ConvertAll(parts, p => int.Parse(p, CultureInfo.InvariantCulture));
        var isYearFirst = parts[0].Length == 4;
        var (day, month, year) = isYearFirst ? (numbers[2], numbers[1], numbers[0]) : (numbers[0], numbers[1], numbers[2]);
        problem = FindProblem(day, month, year, yearDigits: parts[isYearFirst ? 0 : 2].Length);
        if (problem is not null)
        {
            return false;
        }

        date = new DateOnly(year, month, day);
        return true;
    }

    private static string? FindProblem(int day, int month, int year, int yearDigits)
    {
        if (yearDigits != 4)
        {
            return "Viết năm đủ bốn chữ số, ví dụ 03/9/2025.";
        }

        if (year is < FirstYear or > LastYear)
        {
            return $"Năm {year} nằm ngoài khoảng {FirstYear} - {LastYear}. Kiểm tra lại năm.";
        }

        if (month is < 1 or > 12)
        {
            return $"Không có tháng {month}. Nhập ngày trước, tháng sau, ví dụ 03/9/2025.";
        }

        var days = DateTime.DaysInMonth(year, month);
        return day < 1 || day > days ? $"Tháng {month} năm {year} chỉ có {days} ngày, không có ngày {day}. Kiểm tra lại ngày." : null;
    }

    private static string Day(DateOnly date)
    {
        return date.Day.ToString("00", CultureInfo.InvariantCulture);
    }

    private static string Month(DateOnly date)
    {
        return date.Month.ToString(date.Month <= 2 ? "00" : "0", CultureInfo.InvariantCulture);
    }

    private static string Year(DateOnly date)
    {
        return date.Year.ToString(CultureInfo.InvariantCulture);
    }

    private static string Shorten(string text)
    {
        return text.Length <= 30 ? text : text[..30] + "…";
    }
}
