using System.Globalization;

namespace ChungSuc.Core.Commendations.Law;

/// <summary>Figures and dates inside sentences, in the Vietnamese way whatever the culture of the process.</summary>
internal static class LawText
{
    private static readonly NumberFormatInfo Numbers = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    public static string Date(DateOnly date) => date.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    public static string Date(DateOnly? date, string missing) => date is { } day ? Date(day) : missing;

    public static string Number(decimal value) => value.ToString("#,0.####", Numbers);

    public static string Ratio(Fraction value) => Number((decimal)value.Numerator / value.Denominator);

    /// <summary>Cut, not rounded, so that 79,999 % never reads as 80 %.</summary>
    public static string Percent(long part, long whole) =>
        Number(decimal.Floor(10_000m * part / whole) / 100m) + " %";

    public static string Percent(Fraction value) => Percent(value.Numerator, value.Denominator);

    public static string Join(IEnumerable<string> parts) => string.Join(", ", parts);
}
