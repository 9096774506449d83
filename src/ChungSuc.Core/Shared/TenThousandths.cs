namespace ChungSuc.Core.Shared;

/// <summary>Points and quantities are computed in decimal and stored as whole ten-thousandths.</summary>
public static class TenThousandths
{
    public const int One = 10_000;

    /// <summary>Half away from zero beyond the fourth digit; throws when the number does not fit.</summary>
    public static long Of(decimal number) => decimal.ToInt64(decimal.Round(number * One, 0, MidpointRounding.AwayFromZero));

    public static decimal ToNumber(long stored) => stored / (decimal)One;
}
