using ChungSuc.Core.Criteria.Formulas;

namespace ChungSuc.Core.Criteria;

/// <summary>When a leaf is passed: its value against a level, or a formula of its own.</summary>
public sealed record PassRule(Comparator Comparator)
{
    public Level? Level { get; init; }

    /// <summary>The upper end of a "between".</summary>
    public Level? UpperLevel { get; init; }

    /// <summary>Words a text value may have; with a scale, from worst to best.</summary>
    public IReadOnlyList<string> Scale { get; init; } = [];

    public string? FormulaText { get; init; }

    internal Bound? Formula { get; init; }
}

public enum Comparator
{
    AtLeast,
    MoreThan,
    AtMost,
    LessThan,
    Equal,
    Between,
    Yes,
    No,
    Formula,
}

/// <summary>The level that has to be reached.</summary>
public abstract record Level;

public sealed record FixedLevel(Value Value) : Level;

/// <summary>The set does not know this level; no verdict is possible.</summary>
public sealed record UnknownLevel : Level
{
    public static readonly UnknownLevel Instance = new();
}

/// <summary>One level for each region, year, group ... Levels may branch again.</summary>
public sealed record BranchedLevel(string Dimension, string DimensionLabel, IReadOnlyDictionary<string, Level> Branches) : Level
{
    internal int Slot { get; init; }
}

/// <summary>Left to an authority; the value is a parameter of the set.</summary>
public sealed record ParameterLevel(SetParameter Parameter) : Level
{
    internal int Slot { get; init; }
}

/// <summary>The level of a leaf of another set at the same place and time, times a factor, plus an amount.</summary>
public sealed record OtherSetLevel(string SetId, string LeafCode, decimal Times, decimal Plus) : Level;

public sealed record FormulaLevel(string Text) : Level
{
    internal Bound Formula { get; init; } = null!; // bound by the loader
}
