using System.Globalization;
using System.Runtime.InteropServices;

namespace ChungSuc.Core.Commendations.Law;

/// <summary>
/// An exact ratio such as 3/10. Multiples and thresholds of the law are never binary floating point: 0,3 × 2.530.000 has to be
/// 759.000 to the đồng, and 80 % of 5 members has to be 4.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Fraction
{
    public Fraction(long numerator, long denominator)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(numerator);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(denominator);
        var divisor = GreatestCommonDivisor(numerator, denominator);
        Numerator = numerator / divisor;
        Denominator = denominator / divisor;
    }

    public long Numerator { get; }

    public long Denominator { get; }

    public static Fraction One { get; } = new(1, 1);

    public static Fraction operator *(Fraction left, Fraction right) => Multiply(left, right);

    public static Fraction Multiply(Fraction left, Fraction right) =>
        new(checked(left.Numerator * right.Numerator), checked(left.Denominator * right.Denominator));

    /// <summary>Reads "3/10" or "3"; refuses everything else, also decimals, so that no rounded figure enters the catalogue.</summary>
    public static bool TryParse(string text, out Fraction fraction)
    {
        fraction = default;
        var parts = text.Split('/');
        if (parts.Length > 2
            || !long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var numerator))
        {
            return false;
        }

        long denominator = 1;
        if (parts.Length == 2
            && (!long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out denominator) || denominator == 0))
        {
            return false;
        }

        fraction = new Fraction(numerator, denominator);
        return true;
    }

    /// <summary>The smallest multiple of <paramref name="unit"/> that is not below this fraction of <paramref name="whole"/>.</summary>
    public long CeilingOf(long whole, long unit = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(whole);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(unit);
        var (quotient, remainder) = Math.DivRem(checked(whole * Numerator), checked(Denominator * unit));
        return checked((remainder == 0 ? quotient : quotient + 1) * unit);
    }

    /// <summary>True when part / whole reaches this fraction; compared crosswise, so nothing is rounded.</summary>
    public bool IsReachedBy(long part, long whole) => checked(part * Denominator) >= checked(whole * Numerator);

    public override string ToString() => Denominator == 1
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    private static long GreatestCommonDivisor(long left, long right)
    {
        while (right != 0)
        {
            (left, right) = (right, left % right);
        }

        return left == 0 ? 1 : left;
    }
}
