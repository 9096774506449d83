using ChungSuc.Core.Criteria.Formulas;

namespace ChungSuc.Core.Criteria;

/// <summary>Everything known of one subject while it is evaluated: its place in the columns, and the inputs with their sources.</summary>
internal sealed class SlotFrame
{
    private readonly SheetColumns columns;
    private readonly int place;

    public SlotFrame(CriteriaSet set, EvaluationOptions options, SheetColumns columns, int place)
    {
        Set = set;
        Options = options;
        this.columns = columns;
        this.place = place;
        Run = new FormulaRun(columns, place, new ClusterFigures(columns, [place]));
        foreach ((Symbol symbol, SetParameter parameter) in set.Plan.Parameters)
        {
            this[symbol.Slot] = ParameterValue(symbol, parameter);
        }
    }

    public CriteriaSet Set { get; }

    public Subject Subject { get; private set; } = null!; // given by Open before anything is read

    public EvaluationOptions Options { get; }

    public FormulaRun Run { get; private set; }

    public Value this[int slot]
    {
        get => columns.Values(slot)[place];
        set => columns.Values(slot)[place] = value;
    }

    public ref NodeOutcome this[CriterionNode node] => ref columns.Outcomes(node)[place];

    /// <summary>A frame of its own for one subject, to read another set's levels.</summary>
    public static SlotFrame Alone(CriteriaSet set, EvaluationOptions options, Subject subject)
    {
        var own = new SheetColumns(set.Plan.SlotCount, set.Plan.NodeCount, size: 1);
        var frame = new SlotFrame(set, options, own, place: 0);
        frame.Open(subject);
        InputReader.Fill(set.Plan, [subject], own);
        return frame;
    }

    /// <summary>Fills what the set knows of the subject without asking: year, region, dates. Figures are read by column, results are written by the plan.</summary>
    public void Open(Subject subject)
    {
        Subject = subject;
        foreach (Symbol context in Set.Plan.Contexts)
        {
            this[context.Slot] = ContextValue(context);
        }
    }

    public void Join(ClusterFigures cluster) => Run = new FormulaRun(columns, place, cluster);

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
            ? InputReader.Accept(symbol, known)
            : Value.Absent(AbsenceKind.LeftToAuthority, $"{parameter.SetBy ?? "cấp có thẩm quyền"} chưa quy định mức của: {parameter.Label}");
    }
}
