namespace ChungSuc.Core.Criteria.Formulas;

internal delegate Value Kernel(ReadOnlySpan<Value> arguments);

/// <summary>One function for one list of argument types. A strict function is absent when an argument is.</summary>
internal sealed record Function(string Name, IReadOnlyList<FormulaType> Parameters, FormulaType Result, string Words, Kernel Kernel)
{
    public bool IsStrict { get; init; } = true;

    /// <summary>The last parameter may be repeated.</summary>
    public bool Repeats { get; init; }

    public bool Accepts(IReadOnlyList<FormulaType> arguments)
    {
        if (Repeats ? arguments.Count < Parameters.Count : arguments.Count != Parameters.Count)
        {
            return false;
        }
        for (int i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] != Parameters[Math.Min(i, Parameters.Count - 1)])
            {
                return false;
            }
        }
        return true;
    }

    public Value Apply(ReadOnlySpan<Value> arguments)
    {
        if (IsStrict && GravestAbsence(arguments) is { } absence)
        {
            return Value.Absent(absence);
        }
        try
        {
            return Kernel(arguments);
        }
        catch (OverflowException)
        {
            return Value.Absent(AbsenceKind.Overflow, "kết quả quá lớn, không tính được");
        }
    }

    public static Absence? GravestAbsence(ReadOnlySpan<Value> values)
    {
        Absence? gravest = null;
        foreach (Value value in values)
        {
            if (value.IsAbsent)
            {
                gravest = gravest is null ? value.Absence : Absence.Graver(gravest, value.Absence);
            }
        }
        return gravest;
    }
}
