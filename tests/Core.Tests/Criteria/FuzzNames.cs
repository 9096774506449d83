using ChungSuc.Core.Criteria;
using ChungSuc.Core.Criteria.Formulas;

namespace ChungSuc.Core.Tests.Criteria;

/// <summary>The names that random formulas may use: one of each type, a result of another item and a table.</summary>
internal sealed class FuzzNames : INameScope
{
    public static readonly FuzzNames Instance = new();

    private static readonly (string Name, FormulaType Type)[] typed =
    [
        ("x", FormulaType.Number), ("p", FormulaType.Share), ("d", FormulaType.Date), ("b", FormulaType.YesNo), ("t", FormulaType.Text),
        ("xs", FormulaType.NumberList), ("ps", FormulaType.ShareList), ("ds", FormulaType.DateList), ("bs", FormulaType.YesNoList), ("ts", FormulaType.TextList),
    ];

    private static readonly Dictionary<string, Symbol> symbols = typed
        .Select((entry, slot) => new Symbol(entry.Name, slot, entry.Type, entry.Name, SymbolKind.Input))
        .ToDictionary(symbol => symbol.Name, StringComparer.Ordinal);

    private static readonly LookupTable table = new("bảng", new Axis(FormulaType.Number, [new Band(null, false, 5, false), new Band(5, true, null, false)], []), null, [[1], [2]]);

    public IEnumerable<string> Names => symbols.Keys;

    public Symbol? Find(string name) => symbols.GetValueOrDefault(name);

    public Symbol? FindResult(string code, string aspect) => code == "1" && aspect is "diem" or "gia_tri" ? symbols["x"] : null;

    public LookupTable? FindTable(string name) => name == "b" ? table : null;

    /// <summary>Two subjects: one whose numbers are extreme, and an ordinary one beside it in the cluster.</summary>
    public static SheetColumns Columns(Value extreme)
    {
        var columns = new SheetColumns(slots: typed.Length, nodes: 0, size: 2);
        for (int slot = 0; slot < typed.Length; slot++)
        {
            columns.Values(slot)[0] = Of(typed[slot].Type, extreme);
            columns.Values(slot)[1] = Of(typed[slot].Type, Value.Number(1));
        }
        return columns;
    }

    private static Value Of(FormulaType type, Value number) => type switch
    {
        _ when number.IsAbsent => number,
        FormulaType.Number => number,
        FormulaType.Share => Value.Share(number.Amount),
        FormulaType.Date => Value.Date(number.Amount > 0 ? DateOnly.MaxValue : DateOnly.MinValue),
        FormulaType.YesNo => Value.YesNo(number.Amount > 0),
        FormulaType.Text => Value.Text(number.Amount > 0 ? "a" : ""),
        _ => Value.List([new CaseItem(Of(type.ElementOf(), number)) { Kind = "a" }, new CaseItem(Of(type.ElementOf(), Value.Number(2))), new CaseItem(default)]),
    };
}
