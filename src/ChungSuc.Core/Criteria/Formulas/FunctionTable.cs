using System.Collections.Frozen;

namespace ChungSuc.Core.Criteria.Formulas;

/// <summary>All functions of the language by name. Each stands once for each list of types it accepts.</summary>
internal static class FunctionTable
{
    private static readonly FrozenDictionary<string, Function[]> byName = OperatorFunctions.All
        .Concat(LogicFunctions.All)
        .Concat(NumberFunctions.All)
        .Concat(PointFunctions.All)
        .Concat(ListFunctions.All)
        .Concat(DateFunctions.All)
        .GroupBy(function => function.Name, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    public static IEnumerable<string> Names => byName.Keys.Where(name => char.IsLetter(name[0]));

    public static IReadOnlyList<Function> Named(string name) => byName.GetValueOrDefault(name) ?? [];

    /// <summary>The same function over numbers and over shares.</summary>
    public static IEnumerable<Function> ForQuantities(Func<FormulaType, Func<decimal, Value>, Function> make)
        => [make(FormulaType.Number, Value.Number), make(FormulaType.Share, Value.Share)];
}
