using ChungSuc.Core.Criteria.Formulas;

namespace ChungSuc.Core.Criteria;

/// <summary>The set compiled: which slot holds what, and in which order everything is computed.</summary>
internal sealed record EvaluationPlan
{
    public required int SlotCount { get; init; }

    public required int NodeCount { get; init; }

    public required IReadOnlyList<Symbol> Contexts { get; init; }

    public required IReadOnlyList<Symbol> Inputs { get; init; }

    public required IReadOnlyList<(Symbol Symbol, SetParameter Parameter)> Parameters { get; init; }

    /// <summary>Some formula reads the others of the cluster.</summary>
    public required bool ComparesSubjects { get; init; }

    /// <summary>Leaves whose failure takes a subject out of the ranking.</summary>
    public required IReadOnlyList<CriterionLeaf> EliminatingLeaves { get; init; }

    /// <summary>Formulas, leaves and groups, each after what it reads.</summary>
    public required IReadOnlyList<PlanStep> Steps { get; init; }
}

/// <summary>Either a named formula or an item of the tree.</summary>
internal sealed record PlanStep(Symbol? FormulaSymbol, Bound? Formula, CriterionNode? Node);

/// <summary>Names that every set knows without declaring them.</summary>
internal static class ContextNames
{
    public const string Year = "nam";
    public const string Region = "vung";
    public const string PeriodStart = "ky_tu";
    public const string PeriodEnd = "ky_den";
    public const string Day = "ngay_cham";

    public static readonly IReadOnlyList<(string Name, FormulaType Type, string Label)> All =
    [
        (Year, FormulaType.Number, "năm đánh giá"),
        (Region, FormulaType.Text, "vùng"),
        (PeriodStart, FormulaType.Date, "ngày đầu kỳ"),
        (PeriodEnd, FormulaType.Date, "ngày cuối kỳ"),
        (Day, FormulaType.Date, "ngày chấm"),
    ];
}
