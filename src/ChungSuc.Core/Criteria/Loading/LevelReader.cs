using ChungSuc.Core.Criteria.Formulas;

namespace ChungSuc.Core.Criteria.Loading;

/// <summary>Reads the level a leaf has to reach: fixed, by region or year, left to an authority, of another set, or computed.</summary>
internal sealed class LevelReader(LoadContext context, NodeDraft leaf)
{
    public const string Otherwise = "khac";

    public Level? Read(MapReader owner, string key)
    {
        YamlPart? part = owner.Part(key);
        if (part is null && !owner.Map.Entries.Any(entry => string.Equals(entry.Key.Text, key, StringComparison.Ordinal)))
        {
            context.Faults.Add(owner.Map, $"Thiếu “{key}”; thêm mức phải đạt, hoặc viết “{key}: null” khi văn bản không đọc được");
        }
        return part is null ? UnknownLevel.Instance : Read(part);
    }

    private Level? Read(YamlPart part)
    {
        if (part is YamlText { IsNull: true })
        {
            return UnknownLevel.Instance;
        }
        if (part is not YamlMap map)
        {
            return new LiteralReader(context.Faults).Read(part, leaf.Kind) is { } value ? new FixedLevel(value) : null;
        }
        var reader = new MapReader(map, context.Faults, "Mức phải đạt", "by", "values", "set_by", "parameter", "value", "label", "confirmed", "set", "code", "times", "plus", "formula");
        return reader.Part("by") is not null ? ReadBranches(reader)
            : reader.Part("parameter") is not null || reader.Part("set_by") is not null ? ReadParameter(reader)
            : reader.Part("set") is not null ? ReadOtherSet(reader)
            : reader.TextPart("formula") is { } formula ? ReadFormula(formula)
            : Refuse(map);
    }

    private Level? Refuse(YamlMap map)
    {
        context.Faults.Add(map, "Mức phải đạt cần một số, hoặc một trong các khóa by, parameter, set, formula");
        return null;
    }

    private Level? ReadBranches(MapReader reader)
    {
        YamlText[] dimensions = reader.Part("by") switch
        {
            YamlText one => [one],
            YamlList list => list.Items.OfType<YamlText>().ToArray(),
            _ => [],
        };
        if (dimensions.Length == 0 || reader.Part("values") is not { } values)
        {
            context.Faults.Add(reader.Map, "Mức theo vùng, theo năm cần “by” (tên) và “values” (mỗi trường hợp một mức)");
            return null;
        }
        return Branch(dimensions, 0, values);
    }

    private Level? Branch(YamlText[] dimensions, int position, YamlPart values)
    {
        if (position == dimensions.Length)
        {
            return Read(values);
        }
        YamlText dimension = dimensions[position];
        if (context.Scope.Find(Lexer.Fold(dimension.Text)) is not { Type: FormulaType.Text or FormulaType.Number, Kind: SymbolKind.Context or SymbolKind.Input } symbol)
        {
            context.Faults.Add(dimension, $"Không chia mức theo “{dimension.Text}” được; dùng vung, nam hoặc một số liệu kiểu chữ hay kiểu số đã khai trong inputs");
            return null;
        }
        if (values is not YamlMap map)
        {
            context.Faults.Add(values, $"Mức chia theo “{dimension.Text}” cần các dòng “trường hợp: mức”");
            return null;
        }
        var branches = new Dictionary<string, Level>(StringComparer.Ordinal);
        foreach ((YamlText key, YamlPart value) in map.Entries)
        {
            if (Branch(dimensions, position + 1, value) is { } level)
            {
                branches[key.Text] = level;
            }
        }
        return new BranchedLevel(symbol.Name, symbol.Label, branches) { Slot = symbol.Slot };
    }

    private ParameterLevel? ReadParameter(MapReader reader)
    {
        if (reader.TextPart("parameter") is not { } name)
        {
            context.Faults.Add(reader.Map, "Mức giao cho cấp khác quy định cần “parameter”: tên tham số để sau này điền mức ấy");
            return null;
        }
        Symbol? symbol = context.Scope.Find(Lexer.Fold(name.Text));
        if (symbol is not { Kind: SymbolKind.Parameter })
        {
            context.Faults.Add(name, $"Không có tham số “{name.Text}” trong mục parameters");
            return null;
        }
        if (symbol.Type != leaf.Kind)
        {
            context.Faults.Add(name, $"Tham số “{name.Text}” là {symbol.Type.NameOf()} nhưng chỉ tiêu này là {leaf.Kind.NameOf()}; sửa kiểu của tham số");
            return null;
        }
        return new ParameterLevel(context.ParameterOf(symbol)) { Slot = symbol.Slot };
    }

    private OtherSetLevel? ReadOtherSet(MapReader reader)
    {
        string code = reader.RequiredText("code", "\"10\"");
        if (!leaf.Kind.IsQuantity())
        {
            context.Faults.Add(reader.Map, "Chỉ chỉ tiêu kiểu số hoặc tỷ lệ mới lấy mức theo bộ tiêu chí khác");
            return null;
        }
        decimal plus = reader.Number("plus") ?? 0;
        return new OtherSetLevel(reader.Text("set") ?? "", code, reader.Number("times") ?? 1, leaf.Kind == FormulaType.Share ? plus / 100m : plus);
    }

    private FormulaLevel? ReadFormula(YamlText formula)
        => context.Bind(formula, context.Scope, leaf.Key, leaf.Kind) is { } bound ? new FormulaLevel(formula.Text) { Formula = bound } : null;
}
