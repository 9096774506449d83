using System.Globalization;

namespace ChungSuc.Documents.Text;

/// <summary>Dates as Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4.b writes them: a nought before days under 10 and months 1 and 2 only.</summary>
public static class PaperDate
{
    public static string Long(DateOnly date) => Long(date.Day, date.Month, date.Year);

    public static string Long(int? day, int? month, int year) =>
        $"ngày {Day(day)} tháng {Month(month)} năm {year.ToString(CultureInfo.InvariantCulture)}";

    public static string Short(DateOnly date) =>
        $"{Day(date.Day)}/{Month(date.Month)}/{date.Year.ToString(CultureInfo.InvariantCulture)}";

    public static string Time(TimeOnly time) =>
        string.Create(CultureInfo.InvariantCulture, $"{time.Hour:00} giờ {time.Minute:00} phút");

    private static string Day(int? day) => day switch
    {
        null => Blank(6),
        < 10 => "0" + Digits(day.Value),
        _ => Digits(day.Value),
    };

    private static string Month(int? month) => month switch
    {
        null => Blank(6),
        < 3 => "0" + Digits(month.Value),
        _ => Digits(month.Value),
    };

    private static string Digits(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Blank(int width) => new(PaperText.NoBreakSpace, width);
}
