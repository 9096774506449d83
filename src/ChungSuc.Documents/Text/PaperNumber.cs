using System.Globalization;
using System.Text;

namespace ChungSuc.Documents.Text;

/// <summary>Numbers, Roman numerals and the letters of points as Vietnamese papers write them, whatever the machine's culture.</summary>
public static class PaperNumber
{
    /// <summary>The order of điểm in Vietnamese legal drafting: đ follows d; f, j, w and z do not exist.</summary>
    private const string PointLetters = "abcdđeghiklmnopqrstuvxy";

    private static readonly NumberFormatInfo Vietnamese = new()
    {
        NumberGroupSeparator = ".",
        NumberDecimalSeparator = ",",
        NumberGroupSizes = [3],
    };

    private static readonly (int Value, string Numeral)[] RomanSteps =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
        (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    public static string Whole(long value) => value.ToString("N0", Vietnamese);

    public static string Number(decimal value, int maxDecimals = 2)
    {
        var rounded = Math.Round(value, maxDecimals, MidpointRounding.AwayFromZero);
        return rounded.ToString("#,##0." + new string('#', maxDecimals), Vietnamese);
    }

    /// <summary>Share of the whole, to a hundredth of a percent: 5 of 7 is 71,43%.</summary>
    public static string Percent(int part, int whole)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(whole, 1);
        return Number(part * 100m / whole) + "%";
    }

    public static string TwoDigits(int value) => value.ToString("00", CultureInfo.InvariantCulture);

    public static string PointLetter(int index)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(index, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(index, PointLetters.Length);
        return PointLetters[index - 1].ToString();
    }

    public static string Roman(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 3999);
        var numeral = new StringBuilder();
        foreach (var step in RomanSteps)
        {
            while (value >= step.Value)
            {
                numeral.Append(step.Numeral);
                value -= step.Value;
            }
        }

        return numeral.ToString();
    }
}
