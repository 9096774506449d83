namespace ChungSuc.Core.Criteria.Loading;

/// <summary>Reads the pass rule: "yes", "&gt;= 80", or comparator and threshold, or a formula.</summary>
internal sealed class PassReader(LoadContext context, NodeDraft leaf)
{
    public PassRule? Read()
    {
        YamlPart? part = leaf.Reader.Part("pass");
        return part switch
        {
            null => null,
            YamlText text => ReadShort(text),
            YamlMap map => ReadFull(new MapReader(map, context.Faults, "Điều kiện đạt", "comparator", "threshold", "from", "to", "scale", "rule")),
            _ => Refuse(part, "“pass” nhận yes, no, dạng gọn như \">= 80\", hoặc các khóa comparator và threshold"),
        };
    }

    private PassRule? ReadShort(YamlText text)
    {
        string sign = new(text.Text.TakeWhile(c => c is '<' or '>' or '=' || char.IsAsciiLetter(c)).ToArray());
        string level = text.Text[sign.Length..].Trim(); // before the sign is put into the usual words
        sign = sign switch
        {
            "true" => "yes",
            "false" => "no",
            _ => sign,
        };
        if (!SchemaWords.Comparators.TryGetValue(sign, out Comparator comparator) || comparator == Comparator.Between)
        {
            return Refuse(text, $"Không hiểu điều kiện đạt “{text.Text}”; viết yes, no hoặc phép so với mức, ví dụ \">= 80\"");
        }
        if (comparator is Comparator.Yes or Comparator.No)
        {
            return level.Length == 0 ? Fits(new PassRule(comparator), text) : Refuse(text, $"Sau “{sign}” không viết gì thêm");
        }
        return LiteralReader.Parse(level, leaf.Kind) is { } value
            ? Fits(new PassRule(comparator) { Level = new FixedLevel(value) }, text)
            : Refuse(text, $"“{level}” không phải là {leaf.Kind.NameOf()}; {LiteralReader.Example(leaf.Kind)}");
    }

    private PassRule? ReadFull(MapReader reader)
    {
        if (reader.TextPart("rule") is { } rule)
        {
            var scope = new LeafScope(context.Scope, leaf, knowsLevel: false, knowsVerdict: false);
            return context.Bind(rule, scope, leaf.Key, FormulaType.YesNo) is { } bound
                ? new PassRule(Comparator.Formula) { Formula = bound, FormulaText = rule.Text }
                : null;
        }
        Comparator comparator = reader.RequiredWord("comparator", SchemaWords.Comparators, "phép so với mức");
        var levels = new LevelReader(context, leaf);
        PassRule pass = new(comparator) { Scale = reader.Texts("scale") };
        pass = comparator switch
        {
            Comparator.Yes or Comparator.No => pass,
            Comparator.Between => pass with { Level = levels.Read(reader, "from"), UpperLevel = levels.Read(reader, "to") },
            _ => pass with { Level = levels.Read(reader, "threshold") },
        };
        return Fits(pass, reader.Map);
    }

    private PassRule? Fits(PassRule pass, YamlPart place)
    {
        bool fits = pass.Comparator switch
        {
            Comparator.Yes or Comparator.No => leaf.Kind == FormulaType.YesNo,
            Comparator.Equal => !leaf.Kind.IsList(),
            _ => leaf.Kind is FormulaType.Number or FormulaType.Share or FormulaType.Date || (leaf.Kind == FormulaType.Text && pass.Scale.Count > 0),
        };
        if (!fits)
        {
            return Refuse(place, $"Chỉ tiêu kiểu {leaf.Kind.NameOf()} không dùng được phép so này; {Remedy()}");
        }
        if (leaf.Kind == FormulaType.Text && pass.Scale.Count > 0 && pass.Level is FixedLevel level && !pass.Scale.Contains(level.Value.AsText, StringComparer.Ordinal))
        {
            return Refuse(place, $"Mức “{level.Value.AsText}” không có trong scale; scale viết từ thấp đến cao");
        }
        return pass;
    }

    private string Remedy() => leaf.Kind switch
    {
        FormulaType.YesNo => "viết “pass: yes” hoặc “pass: no”",
        FormulaType.Text => "thêm “scale” xếp các mức từ thấp đến cao, hoặc dùng rule",
        _ => "viết điều kiện bằng công thức trong khóa rule",
    };

    private PassRule? Refuse(YamlPart place, string message)
    {
        context.Faults.Add(place, message);
        return null;
    }
}
