using System.Globalization;

namespace ChungSuc.Web.Pages.Gaps;

public static class GapLinks
{
    public const string Board = "/con-thieu";

    public static string BoardOf(int year) => string.Create(CultureInfo.InvariantCulture, $"{Board}?nam={year}");

    public static string Unit(Guid unitId, int year) => string.Create(CultureInfo.InvariantCulture, $"{Board}/{unitId}?nam={year}");

    public static string File(int year) => string.Create(CultureInfo.InvariantCulture, $"{Board}/excel?nam={year}");
}
