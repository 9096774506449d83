namespace ChungSuc.Core.Criteria.Formulas;

/// <summary>A name a formula may use, and the slot in which its value stands while a subject is evaluated.</summary>
internal sealed record Symbol(string Name, int Slot, FormulaType Type, string Label, SymbolKind Kind)
{
    public string? Unit { get; init; }

    /// <summary>The code of the leaf or group a result belongs to; the name of a formula.</summary>
    public string? Owner { get; init; }
}

internal enum SymbolKind
{
    /// <summary>Year, region and dates of the assessment.</summary>
    Context,
    Input,
    Parameter,
    Formula,

    /// <summary>The item's own value, level and verdict.</summary>
    Own,

    /// <summary>A result of another item.</summary>
    Result,
}
