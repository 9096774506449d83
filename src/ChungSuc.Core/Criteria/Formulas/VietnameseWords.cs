using System.Globalization;

namespace ChungSuc.Core.Criteria;

/// <summary>Values as Vietnamese officials write them: 1.250,5 and 86,1 % and 30/9/2024, the same on every machine.</summary>
public static class VietnameseWords
{
    private static readonly NumberFormatInfo format = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
        NegativeSign = "-",
    };

    private const int LongestShownList = 10;
    private const int FinestNumber = 4;
    private const int UsualShare = 2;
    private const int FinestShare = 6;

    /// <param name="finest">All the decimals of a share, where two that differ must not look alike.</param>
    public static string Of(Value value, string? unit = null, bool finest = false) => value.Kind switch
    {
        ValueKind.Absent => "chưa có",
        ValueKind.Number => WithUnit(Number(value.Amount), unit),
        ValueKind.Share => Number(HundredTimes(value.Amount), finest ? FinestShare : UsualShare) + " %",
        ValueKind.Date => Date(value.AsDate),
        ValueKind.YesNo => value.IsTrue ? "có" : "không",
        ValueKind.Text => value.AsText,
        ValueKind.List => ListOf(value.AsList, unit),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value.Kind, "Unknown kind of value"),
    };

    private static string ListOf(IReadOnlyList<CaseItem> items, string? unit)
    {
        string[] shown = items.Take(LongestShownList).Select(item => item.Label ?? (item.Value.IsAbsent ? null : Of(item.Value, unit))).OfType<string>().ToArray();
        string more = items.Count > LongestShownList ? "; …" : "";
        return shown.Length == 0 ? $"{Number(items.Count)} mục" : $"{Number(items.Count)} mục ({string.Join("; ", shown)}{more})";
    }

    /// <summary>As many decimals as needed, up to a limit.</summary>
    public static string Number(decimal number, int decimals = FinestNumber) => Math.Round(number, decimals, MidpointRounding.AwayFromZero).ToString("#,##0.######", format);

    public static string Date(DateOnly date) => date.ToString("d/M/yyyy", CultureInfo.InvariantCulture);

    private static decimal HundredTimes(decimal fraction) => Math.Abs(fraction) < decimal.MaxValue / 100m ? fraction * 100m : fraction;

    private static string WithUnit(string number, string? unit) => string.IsNullOrEmpty(unit) ? number : $"{number} {unit}";
}
