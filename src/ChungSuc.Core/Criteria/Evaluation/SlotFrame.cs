using ChungSuc.Core.Criteria.Formulas;

namespace ChungSuc.Core.Criteria;

/// <summary>Everything known of one subject while it is evaluated: the slots, and the inputs with their sources.</summary>
internal sealed class SlotFrame
{
    private const int LongestList = 100_000;

    public SlotFrame(CriteriaSet set, EvaluationOptions options)
    {
        Set = set;
        Options = options;
        Slots = new Value[set.Plan.SlotCount];
        Run = new FormulaRun(Slots, new ClusterFigures([Slots]));
        foreach ((Symbol symbol, SetParameter parameter) in set.Plan.Parameters)
        {
            Slots[symbol.Slot] = ParameterValue(symbol, parameter);
        }
    }

    public CriteriaSet Set { get; }

    public Subject Subject { get; private set; } = null!; // given by Open before anything is read

    public EvaluationOptions Options { get; }

    public Value[] Slots { get; }

    public FormulaRun Run { get; private set; }

    /// <summary>Fills the slots of the subject's figures; parameters are the same for all, results are written by the plan.</summary>
    public void Open(Subject subject)
    {
        Subject = subject;
        foreach (Symbol context in Set.Plan.Contexts)
        {
            Slots[context.Slot] = ContextValue(context);
        }
        foreach (Symbol input in Set.Plan.Inputs)
        {
            Slots[input.Slot] = Accept(input, subject.Inputs.Get(input.Name).Value);
        }
    }

    public void Join(ClusterFigures cluster) => Run = new FormulaRun(Slots, cluster);

    private Value ContextValue(Symbol context) => context.Name switch
    {
        ContextNames.Year => Value.Number(Subject.Year),
        ContextNames.Region => Subject.Region is null ? Value.Missing(context.Label) : Value.Text(Subject.Region),
        ContextNames.PeriodStart => Value.Date(Subject.PeriodStart ?? new DateOnly(Subject.Year, 1, 1)),
        ContextNames.PeriodEnd => Value.Date(Subject.PeriodEnd ?? new DateOnly(Subject.Year, 12, 31)),
        ContextNames.Day => Subject.Day is { } day ? Value.Date(day) : Value.Missing(context.Label),
        _ => throw new ArgumentOutOfRangeException(nameof(context), context.Name, "Unknown context name"),
    };

    private Value ParameterValue(Symbol symbol, SetParameter parameter)
    {
        Value? given = Options.Parameters.TryGetValue(parameter.Name, out Value value) ? value : parameter.Value;
        return given is { IsAbsent: false } known
            ? Accept(symbol, known)
            : Value.Absent(AbsenceKind.LeftToAuthority, $"{parameter.SetBy ?? "cấp có thẩm quyền"} chưa quy định mức của: {parameter.Label}");
    }

    private static Value Accept(Symbol symbol, Value value)
    {
        if (value is { IsAbsent: true, Absence.Kind: AbsenceKind.NoData })
        {
            return Value.Missing(symbol.Label);
        }
        return !value.Is(symbol.Type) ? Value.Absent(AbsenceKind.WrongInput, $"{symbol.Label} phải là {symbol.Type.NameOf()}")
            : value.Kind == ValueKind.List && value.AsList.Count > LongestList ? Value.Absent(AbsenceKind.WrongInput, $"{symbol.Label} có quá {LongestList} mục")
            : value;
    }
}
