using ChungSuc.Core.Criteria.Formulas;

namespace ChungSuc.Core.Criteria.Loading;

/// <summary>First reading of the tree: codes, names, kinds, points, and the names that leaves declare in passing.</summary>
internal sealed class TreeReader(LoadContext context, DeclarationReader declarations)
{
    public const int MostLeaves = 10_000;

    public static readonly string[] GroupKeys =
    [
        "code", "name", "name_confirmed", "criteria", "max", "bonus", "combine", "require", "bonus_cap", "penalty_cap", "cap", "floor", "applies", "note",
    ];

    public static readonly string[] LeafKeys =
    [
        "code", "name", "name_confirmed", "threshold_confirmed", "confirmed_until", "confidence", "kind", "unit", "input", "value", "pass", "max", "min", "bonus", "points",
        "missing", "applies", "waive", "eliminates", "evidence", "assessors", "stub", "sources", "note",
    ];

    private int leaves;

    public IReadOnlyList<NodeDraft> Read(IReadOnlyList<YamlPart> items, bool insideBonus)
    {
        var drafts = new List<NodeDraft>(items.Count);
        foreach (YamlPart item in items)
        {
            if (item is not YamlMap map)
            {
                context.Faults.Add(item, "Mỗi tiêu chí phải có các dòng code, name ...");
            }
            else if (Draft(map, insideBonus) is { } draft)
            {
                drafts.Add(draft);
            }
        }
        return drafts;
    }

    private NodeDraft? Draft(YamlMap map, bool insideBonus)
    {
        bool isGroup = map.Entries.Any(entry => entry.Key.Text == "criteria");
        var reader = new MapReader(map, context.Faults, isGroup ? "Nhóm tiêu chí" : "Chỉ tiêu", isGroup ? GroupKeys : LeafKeys);
        string code = reader.RequiredText("code", "\"1.1\"");
        string name = reader.RequiredText("name", "tên tiếng Việt");
        if (code.Length == 0)
        {
            return null;
        }
        if (!isGroup && ++leaves > MostLeaves)
        {
            context.Faults.Add(map, $"Bộ tiêu chí có quá {MostLeaves} chỉ tiêu; hãy tách thành nhiều bộ");
            return null;
        }
        bool isBonus = insideBonus || reader.YesNo("bonus");
        NodeDraft draft = isGroup ? Group(reader, code, name, isBonus) : Leaf(reader, code, name, isBonus);
        if (!context.Scope.TryAddItem(draft))
        {
            context.Faults.Add(reader.Place("code"), $"Mã “{code}” đã dùng cho một tiêu chí khác; mỗi mã chỉ dùng một lần");
        }
        return draft;
    }

    private NodeDraft Group(MapReader reader, string code, string name, bool isBonus)
    {
        IReadOnlyList<YamlPart> items = reader.Items("criteria");
        if (items.Count == 0)
        {
            context.Faults.Add(reader.Place("criteria"), $"Nhóm {code} chưa có chỉ tiêu nào; thêm chỉ tiêu hoặc bỏ nhóm");
        }
        var group = new NodeDraft(reader, code, name, context.Scope.DeclareNode(name))
        {
            IsBonus = isBonus,
            Children = Read(items, isBonus),
            Combination = reader.Word("combine", SchemaWords.Combinations) ?? Combination.Sum,
            Cap = reader.Number("cap"),
        };
        CheckSum(reader, $"Nhóm {code}", group.Max());
        return group;
    }

    /// <summary>The points written at the top must be those of the parts.</summary>
    public void CheckSum(MapReader reader, string owner, decimal? sum)
    {
        if (reader.Number("max") is { } written && written != sum)
        {
            context.Faults.Add(reader.Place("max"), $"{owner} ghi tối đa {VietnameseWords.Number(written)} điểm nhưng các mục bên trong cộng lại là {VietnameseWords.Number(sum ?? 0)}; sửa một trong hai");
        }
    }

    private NodeDraft Leaf(MapReader reader, string code, string name, bool isBonus)
    {
        string? kindWord = reader.Text("kind");
        FormulaType kind = reader.RequiredWord("kind", SchemaWords.Types, $"kiểu kết quả của {code}");
        string? unit = reader.Text("unit");
        decimal? max = reader.Number("max");
        decimal min = reader.Number("min") ?? 0;
        if (min > (max ?? 0))
        {
            context.Faults.Add(reader.Place("min"), $"Chỉ tiêu {code} có min lớn hơn max; sửa một trong hai");
        }
        if (kindWord == "score" && max is null)
        {
            context.Faults.Add(reader.Map, $"Chỉ tiêu {code} chấm thẳng điểm (kind: score) thì cần “max”; thêm điểm tối đa");
        }
        Symbol? input = reader.TextPart("input") is { } inputName ? InputOf(inputName, code, name, kind, unit) : null;
        DeclareParameters(reader.Part("pass"), kind, name, unit);
        return new NodeDraft(reader, code, name, context.Scope.DeclareNode(name))
        {
            IsBonus = isBonus,
            Kind = kind,
            IsScore = kindWord == "score",
            Unit = unit,
            Input = input,
            MaxPoints = max ?? (reader.Part("points") is not null || reader.Part("min") is not null ? 0 : null),
        };
    }

    private Symbol? InputOf(YamlText inputName, string code, string label, FormulaType kind, string? unit)
    {
        if (context.Scope.Find(Lexer.Fold(inputName.Text)) is not { Kind: SymbolKind.Input } declared)
        {
            return declarations.DeclareInput(inputName, kind, label, unit, note: null, code);
        }
        if (declared.Type != kind)
        {
            context.Faults.Add(inputName, $"Số liệu “{inputName.Text}” là {declared.Type.NameOf()} nhưng chỉ tiêu {code} là {kind.NameOf()}; sửa kind hoặc type cho khớp");
        }
        return declared;
    }

    /// <summary>A level left to an authority may name its parameter on the spot.</summary>
    private void DeclareParameters(YamlPart? part, FormulaType kind, string label, string? unit)
    {
        if (part is not YamlMap map)
        {
            return;
        }
        foreach ((YamlText key, YamlPart value) in map.Entries)
        {
            if (key.Text == "parameter" && value is YamlText name && context.Scope.Find(Lexer.Fold(name.Text)) is null)
            {
                DeclareParameter(map, name, kind, label, unit);
            }
            DeclareParameters(value, kind, label, unit);
        }
    }

    private void DeclareParameter(YamlMap map, YamlText name, FormulaType kind, string label, string? unit)
    {
        var reader = new MapReader(map, new FaultList(), "Tham số"); // its keys are checked where the level is read
        declarations.DeclareParameter(name, new SetParameter(Lexer.Fold(name.Text), kind, reader.Text("label") ?? label, unit)
        {
            SetBy = reader.Text("set_by"),
            Value = reader.Part("value") is { } value ? new LiteralReader(context.Faults).Read(value, kind) : null,
            IsConfirmed = reader.YesNo("confirmed"),
        });
    }
}
