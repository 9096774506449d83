using System.Globalization;

namespace ChungSuc.Web.Infrastructure.Html;

/// <summary>Lengths in SVG attributes: a share of the whole as "84.2%", never outside 0 to 100.</summary>
public static class Share
{
    public static string Of(decimal value, decimal whole)
    {
        var percent = whole <= 0 ? 0 : Math.Clamp(value / whole * 100, 0, 100);
        return percent.ToString("0.##", CultureInfo.InvariantCulture) + "%";
    }
}
