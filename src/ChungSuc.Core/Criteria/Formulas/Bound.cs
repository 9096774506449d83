namespace ChungSuc.Core.Criteria.Formulas;

/// <summary>A formula whose names and types are known. Every part can be computed without failing.</summary>
internal abstract record Bound(FormulaType Type);

internal sealed record BoundLiteral(Value Value, FormulaType Type) : Bound(Type);

/// <summary>A named figure: an input, parameter, formula, or a result of another item.</summary>
internal sealed record BoundName(Symbol Symbol) : Bound(Symbol.Type);

/// <summary>"moi", the element of the list at hand, or one of its fields.</summary>
internal sealed record BoundItem(ItemField Field, FormulaType Type) : Bound(Type);

internal sealed record BoundCall(Function Function, IReadOnlyList<Bound> Arguments) : Bound(Function.Result);

/// <summary>A list filtered or mapped by a formula over each element.</summary>
internal sealed record BoundEach(bool Filters, Bound List, Bound Item, FormulaType Type) : Bound(Type);

internal sealed record BoundTable(LookupTable Table, IReadOnlyList<Bound> Keys) : Bound(FormulaType.Number);

/// <summary>A relation of this subject to the others of its cluster.</summary>
internal sealed record BoundCluster(ClusterRelation Relation, Bound Figure, Bound? Group, FormulaType Type) : Bound(Type);

internal enum ItemField
{
    Value,
    Kind,
    Date,
    Label,
}

internal enum ClusterRelation
{
    Highest,
    Lowest,
    Mean,
    Sum,
    Rank,
    Count,
}
