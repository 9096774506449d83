using System.Runtime.InteropServices;

namespace ChungSuc.Core.Criteria;

/// <summary>Points added up one by one, each side apart, with the highest and the lowest.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct PointSum(Combination combination)
{
    private readonly bool keepsExtremes = combination is Combination.Best or Combination.Worst;

    public int Count { get; private set; }

    public decimal Positive { get; private set; }

    public decimal Negative { get; private set; }

    public decimal? Highest { get; private set; }

    public decimal? Lowest { get; private set; }

    public void Add(decimal points)
    {
        Count++;
        if (decimal.IsNegative(points))
        {
            Negative += points;
        }
        else
        {
            Positive += points;
        }
        if (keepsExtremes)
        {
            Highest = Highest is { } high && high >= points ? high : points;
            Lowest = Lowest is { } low && low <= points ? low : points;
        }
    }

    /// <summary>Null when nothing was added.</summary>
    public readonly decimal? Combined() => combination switch
    {
        _ when Count == 0 => null,
        Combination.Sum => Positive + Negative,
        Combination.Best => Highest,
        Combination.Worst => Lowest,
        Combination.Mean => (Positive + Negative) / Count,
        _ => throw new ArgumentOutOfRangeException(nameof(combination), combination, "Unknown combination"),
    };
}
