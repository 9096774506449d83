using System.Globalization;

namespace ChungSuc.Core.Shared;

/// <summary>Whole đồng. Arithmetic that overflows throws.</summary>
public readonly record struct Vnd(long Amount) : IComparable<Vnd>
{
    /// <summary>10^15 đồng is beyond any budget of a province: anything above is a slip of the key.</summary>
    public const long MaxEntered = 1_000_000_000_000_000;

    /// <summary>Rewards are rounded up to tens of thousands: Nghị định 98/2023/NĐ-CP Điều 53.</summary>
    private const long RewardStep = 10_000;

    public static Vnd Zero => default;

    public bool IsZero => Amount == 0;

    public bool IsNegative => Amount < 0;

    public static Vnd operator +(Vnd left, Vnd right)
    {
        return new Vnd(checked(left.Amount + right.Amount));
    }

    public static Vnd operator -(Vnd left, Vnd right)
    {
        return new Vnd(checked(left.Amount - right.Amount));
    }

    public static Vnd operator -(Vnd value)
    {
        return new Vnd(checked(-value.Amount));
    }

    public static Vnd operator *(Vnd value, long factor)
    {
        return new Vnd(checked(value.Amount * factor));
    }

    public static bool operator <(Vnd left, Vnd right)
    {
        return left.Amount < right.Amount;
    }

    public static bool operator >(Vnd left, Vnd right)
    {
        return left.Amount > right.Amount;
    }

    public static bool operator <=(Vnd left, Vnd right)
    {
        return left.Amount <= right.Amount;
    }

    public static bool operator >=(Vnd left, Vnd right)
    {
        return left.Amount >= right.Amount;
    }

    public static Vnd Sum(IEnumerable<Vnd> amounts)
    {
        return amounts.Aggregate(Zero, (total, amount) => total + amount);
    }

    /// <summary>Nearest đồng, halves away from zero; overflow throws.</summary>
    public static Vnd Round(decimal amount)
    {
        return new Vnd(decimal.ToInt64(Math.Round(amount, 0, MidpointRounding.AwayFromZero)));
    }

    /// <summary>Reads "1.500.000", also with "đ" or "đồng" behind it. Blank is refused, not zero.</summary>
    public static bool TryParse(string? text, out Vnd value, out string? problem, bool allowNegative = false)
    {
        value = default;
        var input = WithoutUnit(VietnameseText.Clean(text));
        if (input.Length == 0)
        {
            problem = "Nhập số tiền bằng đồng, ví dụ 1.500.000.";
            return false;
        }

        if (!VietnameseNumber.TryParse(input, out decimal number, out problem))
        {
            return false;
        }

        problem = number switch
        {
            _ when decimal.Truncate(number) != number => "Số tiền tính bằng đồng, không có phần lẻ. Nhập số nguyên, ví dụ 1.500.000.",
            < 0 when !allowNegative => "Số tiền không được âm. Nhập số từ 0 trở lên.",
            > MaxEntered or < -MaxEntered => $"Số tiền quá lớn. Nhập không quá {VietnameseNumber.Format(MaxEntered)} đồng.",
            _ => null,
        };
        value = problem is null ? new Vnd((long)number) : default;
        return problem is null;
    }

    /// <summary>Rounded up to the next ten thousand đồng, as rewards are.</summary>
    public Vnd CeilingToTenThousand()
    {
        var rest = Amount % RewardStep;
        return rest <= 0 ? new Vnd(Amount - rest) : new Vnd(checked(Amount - rest + RewardStep));
    }

    public int CompareTo(Vnd other)
    {
        return Amount.CompareTo(other.Amount);
    }

    /// <summary>1.500.000, for columns whose head names the unit.</summary>
    public string Figures()
    {
        return VietnameseNumber.Format(Amount);
    }

    public string InWords()
    {
        return VietnameseNumber.DongInWords(Amount);
    }

    /// <summary>1.500.000 đồng.</summary>
    public override string ToString()
    {
        return string.Create(CultureInfo.InvariantCulture, $"{Figures()} đồng");
    }

    private static string WithoutUnit(string text)
    {
        foreach (var unit in new[] { "đồng", "vnđ", "vnd", "đ" })
        {
            if (text.EndsWith(unit, StringComparison.OrdinalIgnoreCase))
            {
                return text[..^unit.Length].TrimEnd();
            }
        }

        return text;
    }
}
