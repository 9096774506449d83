using System.Globalization;
using ChungSuc.Core.Shared;

namespace ChungSuc.Web.Infrastructure.Html;

/// <summary>How values look on a page: the kernel's way of writing, a dash for what is missing, a unit that stays with its figure.</summary>
public static class Show
{
    /// <summary>No-break space: a figure is never parted from its unit.</summary>
    public const char Tie = '\u00A0';

    private const string Nothing = "–";

    public static string Vnd(long? amount) => amount is null ? Nothing : $"{VietnameseNumber.Format(amount.Value)}{Tie}đ";

    public static string Vnd(Vnd? amount) => Vnd(amount?.Amount);

    public static string Number(long? value) => value is null ? Nothing : VietnameseNumber.Format(value.Value);

    public static string Number(decimal? value, int decimals = 4) => value is null ? Nothing : VietnameseNumber.Format(value.Value, decimals);

    public static string WithUnit(decimal? value, string unit) => value is null ? Nothing : $"{Number(value)}{Tie}{unit}";

    /// <summary>0.861 is shown as 86,1%.</summary>
    public static string Percent(decimal? share, int decimals = 1) => share is null ? Nothing : VietnameseNumber.Percent(share.Value, decimals);

    public static string Date(DateOnly? date) => date is null ? Nothing : VietnameseDate.Screen(date.Value);

    public static string Moment(DateTime? utc) => utc is null ? Nothing : VietnameseDate.ScreenMoment(utc.Value);

    /// <summary>The value of a text box: what a person would type, without unit.</summary>
    public static string InBox(object? value) => value switch
    {
        null => "",
        string text => text,
        DateOnly date => VietnameseDate.Screen(date),
        long or int or short => VietnameseNumber.Format(Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        decimal number => VietnameseNumber.Format(number, VietnameseNumber.MaxDecimals),
        Vnd amount => amount.Figures(),
        IFormattable other => other.ToString(null, CultureInfo.GetCultureInfo("vi-VN")),
        _ => value.ToString() ?? "",
    };
}
