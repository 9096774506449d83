using System.Collections.Frozen;
using System.Globalization;
using ChungSuc.Core.Criteria.Formulas;

namespace ChungSuc.Core.Criteria.Loading;

/// <summary>Second reading of the tree: formulas, pass rules and points, now that every name is known.</summary>
internal sealed class TreeBuilder(LoadContext context)
{
    private readonly TableReader tables = new(context);

    /// <param name="inherited">The condition of the groups above: what is not assigned to a group is not assigned to its leaves.</param>
    public CriterionNode Build(NodeDraft draft, Bound? inherited)
    {
        Bound? own = draft.Reader.TextPart("applies") is { } formula ? context.Bind(formula, context.Scope, draft.Key, FormulaType.YesNo) : null;
        Bound? applies = own is null || inherited is null ? own ?? inherited : new BoundCall(FunctionTable.Named("va")[0], [inherited, own]);
        return draft.IsGroup ? BuildGroup(draft, applies) : BuildLeaf(draft, applies);
    }

    private CriterionGroup BuildGroup(NodeDraft draft, Bound? applies)
    {
        foreach (NodeDraft child in draft.Children!) // a group has children
        {
            context.Read(draft.Key, child.Key, child.Reader.Map);
        }
        MapReader reader = draft.Reader;
        return new CriterionGroup
        {
            Code = draft.Code,
            Name = draft.Name,
            IsNameConfirmed = reader.YesNo("name_confirmed"),
            IsBonus = draft.IsBonus,
            Note = reader.Text("note"),
            Slots = draft.Slots,
            Children = draft.Children!.Select(child => Build(child, applies)).ToArray(), // a group has children
            Combination = draft.Combination,
            Requirement = ReadRequirement(reader, draft.Children!.Count), // a group has children
            BonusCap = reader.Number("bonus_cap"),
            PenaltyCap = reader.Number("penalty_cap"),
            Cap = draft.Cap,
            Floor = reader.Number("floor"),
            AppliesText = reader.Text("applies"),
            Applies = applies,
        };
    }

    public Requirement ReadRequirement(MapReader owner, int children)
    {
        switch (owner.Part("require"))
        {
            case null or YamlText { Text: "all" }:
                return Requirement.All;
            case YamlText { Text: "any" }:
                return new Requirement(1, null);
            case YamlMap map:
                var reader = new MapReader(map, context.Faults, "“require”", "at_least", "share");
                Requirement requirement = new(reader.WholeNumber("at_least"), reader.Number("share") / 100m);
                if (requirement.Count > children || requirement.Count < 0 || requirement.Share is < 0 or > 1)
                {
                    context.Faults.Add(map, $"“require” đòi nhiều hơn số mục hiện có ({children.ToString(CultureInfo.InvariantCulture)}) hoặc ngoài 0-100 %; sửa lại");
                }
                return requirement;
            case { } other:
                context.Faults.Add(other, "“require” nhận all (mọi mục), any (một mục), {at_least: số mục} hoặc {share: phần trăm}");
                return Requirement.All;
        }
    }

    private CriterionLeaf BuildLeaf(NodeDraft draft, Bound? applies)
    {
        MapReader reader = draft.Reader;
        PassRule? pass = new PassReader(context, draft).Read();
        bool knowsLevel = pass is { Level: not null, Comparator: not Comparator.Between };
        var scope = new LeafScope(context.Scope, draft, knowsLevel, pass is not null);
        return new CriterionLeaf
        {
            Code = draft.Code,
            Name = draft.Name,
            Kind = draft.Kind,
            Unit = draft.Unit,
            IsNameConfirmed = reader.YesNo("name_confirmed"),
            IsThresholdConfirmed = reader.YesNo("threshold_confirmed"),
            Confidence = reader.Text("confidence"),
            ConfirmedUntil = reader.Date("confirmed_until"),
            IsStub = reader.YesNo("stub"),
            IsBonus = draft.IsBonus,
            Note = reader.Text("note"),
            Slots = draft.Slots,
            InputName = draft.Input?.Name,
            ValueText = reader.Text("value"),
            Value = ReadValue(draft),
            Pass = pass,
            Eliminates = reader.YesNo("eliminates"),
            MaxPoints = draft.MaxPoints,
            MinPoints = reader.Number("min") ?? 0,
            PointsText = reader.Part("points") is YamlText points ? points.Text : null,
            Points = ReadPoints(draft, scope, pass is not null),
            Waiver = ReadWaiver(draft, scope),
            Missing = reader.Word("missing", SchemaWords.MissingRules),
            AppliesText = reader.Text("applies"),
            Applies = applies,
            Evidence = reader.Texts("evidence"),
            Assessors = reader.Entries("assessors")
                .Where(entry => entry.Value is YamlText)
                .ToFrozenDictionary(entry => entry.Key.Text, entry => ((YamlText)entry.Value).Text, StringComparer.Ordinal),
        };
    }

    private Bound ReadValue(NodeDraft draft)
    {
        if (draft.Reader.TextPart("value") is { } formula)
        {
            if (draft.Reader.Part("input") is not null)
            {
                context.Faults.Add(formula, $"Chỉ tiêu {draft.Code} có cả input và value; bỏ một trong hai (input khi nhập số, value khi tính từ số khác)");
            }
            return context.Bind(formula, context.Scope, draft.Key, draft.Kind) ?? Nothing(draft);
        }
        if (draft.Input is null && draft.Reader.Part("input") is null)
        {
            context.Faults.Add(draft.Reader.Map, $"Chỉ tiêu {draft.Code} chưa nói lấy số ở đâu; thêm “input: tên_số_liệu” (nhập) hoặc “value: công thức” (tính)");
        }
        return draft.Input is null ? Nothing(draft) : new BoundName(draft.Input);
    }

    /// <summary>Stands in for a formula with a fault; a set with faults is never evaluated.</summary>
    private static BoundLiteral Nothing(NodeDraft draft) => new(Value.Missing(draft.Name), draft.Kind);

    private Bound? ReadPoints(NodeDraft draft, LeafScope scope, bool hasPass)
    {
        if (draft.MaxPoints is not { } max)
        {
            return null;
        }
        switch (draft.Reader.Part("points"))
        {
            case YamlText formula:
                return context.Bind(formula, scope, draft.Key, FormulaType.Number);
            case YamlMap map:
                return ReadLookup(draft, new MapReader(map, context.Faults, "“points”", "on", "bands", "keys"), scope);
            case { } other:
                context.Faults.Add(other, "“points” nhận một công thức, “bands” (các bậc điểm) hoặc “keys” (điểm cho từng loại)");
                return null;
            case null when draft.IsScore:
                return new BoundName(scope.Find("gia_tri")!); // every leaf has its own value
            case null when hasPass:
                return new BoundCall(FunctionTable.Named("diem_dat")[0], [new BoundName(scope.Find("dat")!), new BoundLiteral(Value.Number(max), FormulaType.Number)]); // known, since there is a pass rule
            default:
                context.Faults.Add(draft.Reader.Place("max"), $"Chỉ tiêu {draft.Code} có điểm nhưng chưa nói cách chấm; thêm “points” hoặc “pass”");
                return null;
        }
    }

    private BoundTable? ReadLookup(NodeDraft draft, MapReader reader, LeafScope scope)
    {
        Bound? on = reader.TextPart("on") is { } formula
            ? context.Bind(formula, scope, draft.Key, wanted: null)
            : new BoundName(scope.Find("gia_tri")!); // every leaf has its own value
        if (on is null)
        {
            return null;
        }
        bool byKeys = reader.Part("keys") is not null;
        if (byKeys ? on.Type != FormulaType.Text : !on.Type.IsQuantity())
        {
            context.Faults.Add(reader.Map, $"{(byKeys ? "“keys” tính trên chữ" : "Bậc điểm tính trên số hoặc tỷ lệ")}, ở đây là {on.Type.NameOf()}; thêm “on” là công thức cho đúng kiểu");
            return null;
        }
        (decimal Min, decimal Max) limits = (draft.Reader.Number("min") ?? 0, draft.MaxPoints ?? 0);
        LookupTable? table = byKeys
            ? tables.ReadKeys(reader, $"điểm theo loại của {draft.Code}", limits)
            : tables.ReadBands(reader, on.Type, $"bậc điểm của {draft.Code}", limits);
        return table is null ? null : new BoundTable(table, [on]);
    }

    private Waiver? ReadWaiver(NodeDraft draft, LeafScope scope)
    {
        if (draft.Reader.Part("waive") is not { } part
            || MapReader.Of(part, context.Faults, "“waive”", "when", "reason", "points") is not { } reader)
        {
            return null;
        }
        string reason = reader.RequiredText("reason", "vì sao được miễn");
        if (reader.TextPart("when") is not { } when)
        {
            context.Faults.Add(part, "“waive” thiếu “when”; thêm điều kiện được miễn");
            return null;
        }
        return context.Bind(when, scope, draft.Key, FormulaType.YesNo) is { } bound
            ? new Waiver(when.Text, reason, reader.Number("points")) { When = bound }
            : null;
    }
}
