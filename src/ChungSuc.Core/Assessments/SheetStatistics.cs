using ChungSuc.Core.Criteria;
using ChungSuc.Core.Statistics;

namespace ChungSuc.Core.Assessments;

/// <summary>How a figure of a set is entered when no catalogue describes it: what the set says of it.</summary>
public static class SheetStatistics
{
    /// <summary>Null for a list, which is entered case by case.</summary>
    public static StatisticDefinition? Of(SetInput input) => Of(input.Name, input);

    public static StatisticDefinition? Of(string key, SetInput input) => KindOf(input.Type) is { } kind
        ? new StatisticDefinition(key, input.Label, kind)
        {
            Unit = kind == StatisticKind.Percent ? "%" : input.Unit,
            Min = kind is StatisticKind.Percent or StatisticKind.Number ? 0 : null,
            Max = kind == StatisticKind.Percent ? 100 : null,
            Decimals = kind == StatisticKind.Percent ? 2 : 4,
        }
        : null;

    public static StatisticKind? KindOf(FormulaType type) => type switch
    {
        FormulaType.Number => StatisticKind.Number,
        FormulaType.Share => StatisticKind.Percent,
        FormulaType.YesNo => StatisticKind.YesNo,
        FormulaType.Date => StatisticKind.Date,
        FormulaType.Text => StatisticKind.Text,
        _ => null,
    };
}
