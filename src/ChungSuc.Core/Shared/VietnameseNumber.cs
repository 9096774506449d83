using System.Globalization;
using System.Text;

namespace ChungSuc.Core.Shared;

/// <summary>Figures as Vietnamese officials write them: dots group thousands, a comma stands before decimals.</summary>
public static class VietnameseNumber
{
    /// <summary>More than this many digits before the comma is a slip of the key, not a figure of a commune.</summary>
    public const int MaxWholeDigits = 18;

    public const int MaxDecimals = 9;

    private static readonly NumberFormatInfo Style = new()
    {
        NumberGroupSeparator = ".",
        NumberDecimalSeparator = ",",
        NumberGroupSizes = [3],
        NegativeSign = "-",
    };

    private static readonly (int Value, string Sign)[] RomanSigns =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
        (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    public static string Format(long value)
    {
        return value.ToString("N0", Style);
    }

    /// <summary>Shows no more decimals than there are, up to <paramref name="maxDecimals"/>: 1.234.567,5.</summary>
    public static string Format(decimal value, int maxDecimals = 4)
    {
        var text = Math.Round(value, maxDecimals, MidpointRounding.AwayFromZero)
            .ToString("N" + maxDecimals.ToString(CultureInfo.InvariantCulture), Style);
        text = text.Contains(',', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd(',') : text;
        return text == "-0" ? "0" : text;
    }

    /// <summary>Always the same count of decimals, for columns and scores: 8,50.</summary>
    public static string FormatFixed(decimal value, int decimals)
    {
        return Math.Round(value, decimals, MidpointRounding.AwayFromZero)
            .ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), Style);
    }

    /// <summary>A share of one as percent with one decimal at most: 0.256 is 25,6%.</summary>
    public static string Percent(decimal share, int maxDecimals = 1)
    {
        return Format(share * 100, maxDecimals) + "%";
    }

    /// <summary>Blank is not zero: it is refused. <paramref name="problem"/> says in Vietnamese how to write the number.</summary>
    public static bool TryParse(string? text, out decimal value, out string? problem)
    {
        value = 0;
        var input = VietnameseText.Clean(text).Replace('−', '-');
        problem = FindProblem(input);
        if (problem is not null)
        {
            return false;
        }

        var plain = input.Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
        value = decimal.Parse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return true;
    }

    public static bool TryParse(string? text, out long value, out string? problem)
    {
        value = 0;
        if (!TryParse(text, out decimal number, out problem))
        {
            return false;
        }

        if (decimal.Truncate(number) != number)
        {
            problem = $"“{VietnameseText.Clean(text)}” có phần thập phân. Nhập số nguyên.";
            return false;
        }

        value = (long)number;
        return true;
    }

    /// <summary>1001000 is "một triệu không trăm linh một nghìn".</summary>
    public static string InWords(long value)
    {
        if (value == 0)
        {
            return "không";
        }

        return value < 0 ? "âm " + NumberWords.Of((ulong)-(value + 1) + 1) : NumberWords.Of((ulong)value);
    }

    /// <summary>Amount in words for receipts and decisions: "Một triệu năm trăm nghìn đồng".</summary>
    public static string DongInWords(long amount)
    {
        return VietnameseText.Capitalise(InWords(amount)) + " đồng";
    }

    public static string Roman(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 3999);
        var result = new StringBuilder();
        var rest = value;
        foreach (var (size, sign) in RomanSigns)
        {
            for (; rest >= size; rest -= size)
            {
                result.Append(sign);
            }
        }

        return result.ToString();
    }

    private static string? FindProblem(string input)
    {
        if (input.Length == 0)
        {
            return "Nhập một số.";
        }

        var unsigned = input.TrimStart('-', '+');
        if (input.Length - unsigned.Length > 1 || unsigned.Length == 0 || !unsigned.All(c => char.IsAsciiDigit(c) || c is '.' or ','))
        {
            return $"“{Shorten(input)}” không phải là số. Chỉ nhập chữ số, dấu chấm tách hàng nghìn và dấu phẩy thập phân, ví dụ 1.234,5.";
        }

        var comma = unsigned.IndexOf(',', StringComparison.Ordinal);
        var whole = comma < 0 ? unsigned : unsigned[..comma];
        var decimals = comma < 0 ? "" : unsigned[(comma + 1)..];
        if (!IsGroupedRight(whole) || (comma >= 0 && (decimals.Length == 0 || !decimals.All(char.IsAsciiDigit))))
        {
            return WrongSigns(input, unsigned);
        }

        if (whole.Count(char.IsAsciiDigit) > MaxWholeDigits || decimals.Length > MaxDecimals)
        {
            return $"“{Shorten(input)}” quá dài. Nhập số có tối đa {MaxWholeDigits} chữ số và {MaxDecimals} chữ số thập phân.";
        }

        return null;
    }

    // 0.500 is refused too: it is meant as a decimal, and dots only group thousands.
    private static bool IsGroupedRight(string whole)
    {
        var groups = whole.Split('.');
        return groups[0].Length > 0
            && (groups.Length == 1 || (groups[0].Length <= 3 && groups[0][0] != '0' && groups.Skip(1).All(g => g.Length == 3)));
    }

    private static string WrongSigns(string input, string unsigned)
    {
        var example = unsigned.Count(c => c == '.') == 1 && !unsigned.Contains(',', StringComparison.Ordinal)
            ? $"Nếu là số thập phân, viết {Shorten(unsigned.Replace('.', ','))}; nếu không, bỏ dấu chấm."
            : "Ví dụ đúng: 1.234.567,5.";
        return $"“{Shorten(input)}” đặt dấu chưa đúng: dấu chấm tách hàng nghìn, dấu phẩy đứng trước phần thập phân. {example}";
    }

    private static string Shorten(string text)
    {
        return text.Length <= 30 ? text : text[..30] + "…";
    }
}
