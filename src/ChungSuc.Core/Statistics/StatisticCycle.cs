namespace ChungSuc.Core.Statistics;

/// <summary>How often a figure is stated.</summary>
public enum StatisticCycle
{
    Year = 1,
    Quarter = 2,
    Month = 3,
}

/// <summary>How the figure of a year comes of those of its quarters or months, when nobody stated it for the whole year.</summary>
public enum YearFrom
{
    Sum = 1,

    /// <summary>The newest: what stands at the end.</summary>
    Last = 2,
}
