using System.Globalization;

namespace ChungSuc.Web.Infrastructure.Html;

/// <summary>How values look on a page. The only place of the look that knows how Vietnamese writes numbers and dates.</summary>
public static class Show
{
    /// <summary>No-break space: a figure is never parted from its unit.</summary>
    public const char Tie = '\u00A0';

    private const string Nothing = "–";

    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public static string Vnd(long? amount) => amount is null ? Nothing : $"{amount.Value.ToString("#,0", Vietnamese)}{Tie}đ";

    public static string Number(long? value) => value is null ? Nothing : value.Value.ToString("#,0", Vietnamese);

    public static string Number(decimal? value, int decimals = 4) =>
        value is null ? Nothing : value.Value.ToString("#,0." + new string('#', decimals), Vietnamese);

    public static string WithUnit(decimal? value, string unit) => value is null ? Nothing : $"{Number(value)}{Tie}{unit}";

    /// <summary>0.861 is shown as 86,1 %.</summary>
    public static string Percent(decimal? share, int decimals = 1) =>
        share is null ? Nothing : $"{Number(share * 100, decimals)}{Tie}%";

    public static string Date(DateOnly? date) => date is null ? Nothing : date.Value.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>Moments are kept in UTC; Vietnam is seven hours ahead the whole year.</summary>
    public static string Moment(DateTime? utc) =>
        utc is null ? Nothing : utc.Value.AddHours(7).ToString("HH:mm dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>The value of a text box: what a person would type, without unit.</summary>
    public static string InBox(object? value) => value switch
    {
        null => "",
        string text => text,
        DateOnly date => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        DateTime moment => DateOnly.FromDateTime(moment).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        long or int or short => Convert.ToInt64(value, CultureInfo.InvariantCulture).ToString("#,0", Vietnamese),
        decimal number => number.ToString("#,0.##########", Vietnamese),
        double number => number.ToString("#,0.######", Vietnamese),
        IFormattable other => other.ToString(null, Vietnamese),
        _ => value.ToString() ?? "",
    };
}
