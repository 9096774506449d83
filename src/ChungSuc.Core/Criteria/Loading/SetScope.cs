using ChungSuc.Core.Criteria.Formulas;

namespace ChungSuc.Core.Criteria.Loading;

/// <summary>All names of a set with their slots.</summary>
internal sealed class SetScope : INameScope
{
    private readonly Dictionary<string, Symbol> symbols = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LookupTable> tables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NodeDraft> items = new(StringComparer.Ordinal);

    public SetScope()
    {
        foreach ((string name, FormulaType type, string label) in ContextNames.All)
        {
            Declare(name, type, label, null, SymbolKind.Context);
        }
    }

    public int SlotCount { get; private set; }

    public int NodeCount { get; private set; }

    public IEnumerable<string> Names => symbols.Keys;

    public IEnumerable<Symbol> OfKind(SymbolKind kind) => symbols.Values.Where(symbol => symbol.Kind == kind).OrderBy(symbol => symbol.Slot);

    public Symbol Declare(string name, FormulaType type, string label, string? unit, SymbolKind kind)
    {
        var symbol = new Symbol(name, SlotCount++, type, label, kind) { Unit = unit, Owner = kind == SymbolKind.Formula ? FormulaKey(name) : null };
        symbols.Add(name, symbol);
        return symbol;
    }

    public static string FormulaKey(string name) => "công thức " + name;

    public NodeSlots DeclareNode(string name)
    {
        var slots = new NodeSlots(SlotCount, NodeCount++, name);
        SlotCount += NodeSlots.Count;
        return slots;
    }

    public bool TryAddItem(NodeDraft draft) => items.TryAdd(draft.Code, draft);

    public bool HasCode(string code) => items.ContainsKey(code);

    public bool TryAddTable(string name, LookupTable table) => tables.TryAdd(name, table);

    public Symbol? Find(string name) => symbols.GetValueOrDefault(name);

    public LookupTable? FindTable(string name) => tables.GetValueOrDefault(name);

    public Symbol? FindResult(string code, string aspect)
    {
        if (!items.TryGetValue(code, out NodeDraft? item))
        {
            return null;
        }
        item.Slots.MarkRead();
        Symbol Result(int slot, FormulaType type, string label) => new($"{aspect}(\"{code}\")", slot, type, label, SymbolKind.Result) { Owner = item.Key };
        return aspect switch
        {
            "gia_tri" when !item.IsGroup => Result(item.Slots.Value, item.Kind, $"kết quả của {code}"),
            "dat" when item.HasVerdict => Result(item.Slots.Verdict, FormulaType.YesNo, $"{code} đạt"),
            "diem" when item.Max() is not null || item.IsBonus => Result(item.Slots.Points, FormulaType.Number, $"điểm của {code}"),
            "ty_le_diem" when item.Max() is not null => Result(item.Slots.Share, FormulaType.Share, $"tỷ lệ điểm của {code}"),
            "so_dat" when item.JudgedBy != JudgedBy.Nothing => Result(item.Slots.PassedCount, FormulaType.Number, $"số chỉ tiêu đạt của {code}"),
            "so_khong_dat" when item.JudgedBy != JudgedBy.Nothing => Result(item.Slots.FailedCount, FormulaType.Number, $"số chỉ tiêu không đạt của {code}"),
            _ => null,
        };
    }
}

/// <summary>Adds the results of the whole sheet, for grades, elimination and ties.</summary>
internal sealed class ConclusionScope(SetScope set, CriterionGroup root) : INameScope
{
    private static readonly string[] names = ["tong_diem", "ty_le_tong", "so_chi_tieu_dat", "so_chi_tieu_khong_dat"];

    public IEnumerable<string> Names => set.Names.Concat(names);

    public LookupTable? FindTable(string name) => set.FindTable(name);

    public Symbol? FindResult(string code, string aspect) => set.FindResult(code, aspect);

    public Symbol? Find(string name)
    {
        root.Slots.MarkRead();
        return OfSheet(name) ?? set.Find(name);
    }

    private Symbol? OfSheet(string name) => name switch
    {
        "tong_diem" => new(name, root.Slots.Points, FormulaType.Number, "tổng điểm", SymbolKind.Result),
        "ty_le_tong" => new(name, root.Slots.Share, FormulaType.Share, "tỷ lệ tổng điểm", SymbolKind.Result),
        "so_chi_tieu_dat" => new(name, root.Slots.PassedCount, FormulaType.Number, "số chỉ tiêu đạt", SymbolKind.Result),
        "so_chi_tieu_khong_dat" => new(name, root.Slots.FailedCount, FormulaType.Number, "số chỉ tiêu không đạt", SymbolKind.Result),
        _ => null,
    };
}

/// <summary>Adds a leaf's own value, level, verdict and maximum to the names of the set, as far as they are known there.</summary>
internal sealed class LeafScope(SetScope set, NodeDraft leaf, bool knowsLevel, bool knowsVerdict) : INameScope
{
    public IEnumerable<string> Names => set.Names.Concat(["gia_tri", "nguong", "dat", "toi_da"]);

    public LookupTable? FindTable(string name) => set.FindTable(name);

    public Symbol? FindResult(string code, string aspect) => set.FindResult(code, aspect);

    public Symbol? Find(string name) => name switch
    {
        "gia_tri" => Own(name, leaf.Slots.Value, leaf.Kind, leaf.Kind.IsList() ? "danh sách này" : "kết quả"),
        "nguong" when knowsLevel => Own(name, leaf.Slots.Level, leaf.Kind, "mức phải đạt"),
        "dat" when knowsVerdict => Own(name, leaf.Slots.Verdict, FormulaType.YesNo, "đạt mức"),
        "toi_da" when leaf.MaxPoints is { } max => Own(name, leaf.Slots.Max, FormulaType.Number, VietnameseWords.Number(max)),
        _ => set.Find(name),
    };

    private Symbol Own(string name, int slot, FormulaType type, string label)
        => new(name, slot, type, label, SymbolKind.Own) { Unit = type == leaf.Kind ? leaf.Unit : null };
}
