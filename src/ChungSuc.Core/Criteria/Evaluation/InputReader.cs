using ChungSuc.Core.Criteria.Formulas;

namespace ChungSuc.Core.Criteria;

/// <summary>Reads the subjects' figures into the columns of a batch, and refuses those of the wrong kind.</summary>
internal static class InputReader
{
    private const int LongestList = 100_000;

    public static void Fill(EvaluationPlan plan, ReadOnlySpan<Subject> subjects, SheetColumns columns)
    {
        foreach (Symbol input in plan.Inputs)
        {
            Value[] column = columns.Values(input.Slot);
            (FigureColumns? source, Value[]? figures) = (null, null);
            for (int i = 0; i < subjects.Length; i++)
            {
                if (subjects[i].Inputs is not FigureColumns.Row row)
                {
                    column[i] = Accept(input, subjects[i].Inputs.Get(input.Name).Value);
                    continue;
                }
                if (!ReferenceEquals(source, row.Columns))
                {
                    (source, figures) = (row.Columns, row.Columns.Find(input.Name));
                }
                column[i] = Accept(input, figures is null ? default : figures[row.Place]);
            }
        }
    }

    public static Value Accept(Symbol symbol, in Value value)
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
