namespace ChungSuc.Core.Statistics;

public enum StatisticKind
{
    Number = 1,

    /// <summary>Kept as people say it: 86,1 for 86,1 %.</summary>
    Percent = 2,
    YesNo = 3,
    Date = 4,
    Text = 5,
}
