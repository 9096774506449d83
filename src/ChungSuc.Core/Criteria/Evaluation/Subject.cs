namespace ChungSuc.Core.Criteria;

/// <summary>Who is judged, when and where, and where the figures come from.</summary>
public sealed record Subject(string Key, string Name, ISubjectInputs Inputs)
{
    public required int Year { get; init; }

    /// <summary>Region or group of the commune on that day, as the set's levels name it.</summary>
    public string? Region { get; init; }

    /// <summary>Subjects of the same cluster are compared and ranked with each other.</summary>
    public string? Cluster { get; init; }

    public DateOnly? PeriodStart { get; init; }

    public DateOnly? PeriodEnd { get; init; }

    /// <summary>The day on which the sheet is scored.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Leaves whose computed result a named person replaced, by code.</summary>
    public IReadOnlyDictionary<string, LeafOverride> Overrides { get; init; } = new Dictionary<string, LeafOverride>(StringComparer.Ordinal);
}

/// <summary>Gives the figures of one subject by the names the set uses.</summary>
public interface ISubjectInputs
{
    InputValue Get(string name);
}

/// <summary>A figure, where it comes from in words, and an opaque key that opens the records behind it.</summary>
public readonly record struct InputValue(Value Value, string? Source = null, string? ReferenceKey = null)
{
    public static readonly InputValue Missing;

    public static readonly InputValue NotAssigned = new(Value.Absent(AbsenceKind.NotAssigned, "không giao"));
}

/// <summary>The figures of one subject held in memory.</summary>
public sealed class SubjectInputs : ISubjectInputs
{
    private readonly Dictionary<string, InputValue> values = new(StringComparer.Ordinal);

    public InputValue this[string name]
    {
        get => Get(name);
        set => values[name] = value;
    }

    public InputValue Get(string name) => values.GetValueOrDefault(name);
}

/// <summary>A decision that replaces a computed result; shown as such wherever the result is shown.</summary>
public sealed record LeafOverride(string By, string Reason)
{
    public decimal? Points { get; init; }

    public bool? Passed { get; init; }

    /// <summary>The step of scoring that gave it; null for a decision outside the steps.</summary>
    public string? Stage { get; init; }
}

public sealed record EvaluationOptions
{
    public static readonly EvaluationOptions None = new();

    /// <summary>Values for the set's parameters; they go before the values written in the set.</summary>
    public IReadOnlyDictionary<string, Value> Parameters { get; init; } = new Dictionary<string, Value>(StringComparer.Ordinal);

    /// <summary>Finds the sets to whose levels this set refers.</summary>
    public Func<string, CriteriaSet?> OtherSets { get; init; } = _ => null;
}
