namespace ChungSuc.Core.Criteria;

/// <summary>Levels and shortfalls as the sheet shows them.</summary>
internal static class LevelWords
{
    /// <summary>Beyond these nobody reads a gap, and computing it could overflow.</summary>
    private const decimal LargestShown = 1_000_000_000_000_000_000_000m;
    private const decimal LargestWhole = 1_000_000_000_000m;

    public static string? Short(CriterionLeaf leaf, Value level, Value upper) => leaf.Pass?.Comparator switch
    {
        null => null,
        Comparator.Yes => "có",
        Comparator.No => "không",
        Comparator.Formula => RuleWords.Of(leaf.Pass.Formula!), // a formula rule has its formula
        Comparator.Between => $"từ {Write(leaf, level)} đến {Write(leaf, upper)}",
        { } comparator => $"{Sign(comparator, leaf)}{Write(leaf, level)}",
    };

    /// <summary>The pass rule with all its branches, the same for every subject.</summary>
    public static string InFull(PassRule pass, string? unit) => pass.Comparator switch
    {
        Comparator.Yes => "có",
        Comparator.No => "không",
        Comparator.Formula => RuleWords.Of(pass.Formula!), // a formula rule has its formula
        Comparator.Between => $"từ {InFull(pass.Level!, unit)} đến {InFull(pass.UpperLevel!, unit)}", // "between" has both ends
        _ => $"{Loading.SchemaWords.Comparators.First(word => word.Value == pass.Comparator).Key} {InFull(pass.Level!, unit)}", // every order has a level
    };

    private static string InFull(Level level, string? unit) => level switch
    {
        FixedLevel known => VietnameseWords.Of(known.Value, unit),
        UnknownLevel => "chưa rõ",
        BranchedLevel branched => $"theo {branched.DimensionLabel} ({string.Join("; ", branched.Branches.Select(branch => $"{branch.Key}: {InFull(branch.Value, unit)}"))})",
        ParameterLevel parameter => $"do {parameter.Parameter.SetBy ?? "cấp có thẩm quyền"} quy định",
        OtherSetLevel other => $"mức {other.LeafCode} của {other.SetId} × {VietnameseWords.Number(other.Times)} + {VietnameseWords.Number(other.Plus)}",
        FormulaLevel formula => RuleWords.Of(formula.Formula),
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Unknown level"),
    };

    private static string Write(CriterionLeaf leaf, Value level) => level.IsAbsent ? Undecided(level.Absence) : VietnameseWords.Of(level, leaf.Unit);

    private static string Undecided(Absence absence) => absence.Kind switch
    {
        AbsenceKind.LeftToAuthority => "(mức do cấp trên quy định, chưa có)",
        _ => "(chưa rõ mức)",
    };

    private static string Sign(Comparator comparator, CriterionLeaf leaf) => comparator switch
    {
        Comparator.AtLeast => leaf.Kind == FormulaType.Text ? "từ " : "≥ ",
        Comparator.MoreThan => leaf.Kind == FormulaType.Text ? "trên " : "> ",
        Comparator.AtMost => leaf.Kind == FormulaType.Text ? "đến " : "≤ ",
        Comparator.LessThan => leaf.Kind == FormulaType.Text ? "dưới " : "< ",
        Comparator.Equal => leaf.Kind == FormulaType.Text ? "" : "= ",
        _ => throw new ArgumentOutOfRangeException(nameof(comparator), comparator, "Not an order"),
    };

    /// <summary>"51,2 nhỏ hơn 54": the comparison that decided.</summary>
    public static string Comparison(CriterionLeaf leaf, Value value, Value level, Value upper, bool passed) => leaf.Pass?.Comparator switch
    {
        Comparator.Yes or Comparator.No => $"Kết quả là “{VietnameseWords.Of(value)}”, {Verdict(passed)}",
        Comparator.Formula => $"Điều kiện “{RuleWords.Of(leaf.Pass.Formula!)}” {(passed ? "đúng" : "không đúng")}, {Verdict(passed)}", // a formula rule has its formula
        Comparator.Between => $"{VietnameseWords.Of(value, leaf.Unit)} so với khoảng từ {VietnameseWords.Of(level)} đến {VietnameseWords.Of(upper)}, {Verdict(passed)}",
        _ => Against(leaf, value, level, passed, finest: value != level && VietnameseWords.Of(value) == VietnameseWords.Of(level)),
    };

    private static string Against(CriterionLeaf leaf, Value value, Value level, bool passed, bool finest)
        => $"{VietnameseWords.Of(value, leaf.Unit, finest)} {Relation(value, level, leaf)} {VietnameseWords.Of(level, leaf.Unit)}, {Verdict(passed)}";

    private static string Verdict(bool passed) => passed ? "đạt" : "chưa đạt";

    private static string Relation(Value value, Value level, CriterionLeaf leaf)
    {
        if (value.Kind == ValueKind.Text)
        {
            return "so với";
        }
        int order = value.Amount.CompareTo(level.Amount);
        return (order, leaf.Kind) switch
        {
            (0, _) => "bằng",
            ( < 0, FormulaType.Date) => "trước",
            ( < 0, _) => "nhỏ hơn",
            (_, FormulaType.Date) => "sau",
            _ => "lớn hơn",
        };
    }

    /// <summary>What is still missing, and for a share of a whole how many more of the part are needed.</summary>
    public static string? Shortfall(CriterionLeaf leaf, Value value, Value level, SlotFrame frame)
    {
        if (value.IsAbsent || level.IsAbsent || value.Kind != level.Kind || value.Kind is not (ValueKind.Number or ValueKind.Share or ValueKind.Date))
        {
            return null;
        }
        if (Math.Abs(value.Amount) > LargestShown || Math.Abs(level.Amount) > LargestShown)
        {
            return null;
        }
        decimal gap = level.Amount - value.Amount;
        return leaf.Pass?.Comparator switch
        {
            Comparator.AtLeast or Comparator.Between when gap > 0 => "còn thiếu " + Gap(leaf, gap) + MoreOfPart(leaf, level, frame),
            Comparator.MoreThan when gap >= 0 => gap == 0 ? "phải lớn hơn mức" : "còn thiếu " + Gap(leaf, gap),
            Comparator.AtMost or Comparator.LessThan when gap < 0 => (leaf.Kind == FormulaType.Date ? "quá hạn " : "còn vượt ") + Gap(leaf, -gap),
            Comparator.LessThan when gap == 0 => "phải nhỏ hơn mức",
            Comparator.Equal when gap != 0 => gap > 0 ? "còn thiếu " + Gap(leaf, gap) : "còn vượt " + Gap(leaf, -gap),
            _ => null,
        };
    }

    private static string Gap(CriterionLeaf leaf, decimal gap) => leaf.Kind switch
    {
        FormulaType.Share => $"{VietnameseWords.Number(gap * 100m, gap < 0.0001m ? 6 : 2)} điểm phần trăm",
        FormulaType.Date => $"{VietnameseWords.Number(gap)} ngày",
        _ => VietnameseWords.Of(Value.Number(gap), leaf.Unit),
    };

    private static string MoreOfPart(CriterionLeaf leaf, Value level, SlotFrame frame)
    {
        if (leaf.Value is not Formulas.BoundCall { Function.Name: "ty_le" } share)
        {
            return "";
        }
        Value part = frame.Run.Compute(share.Arguments[0]);
        Value whole = frame.Run.Compute(share.Arguments[1]);
        if (part.IsAbsent || whole.IsAbsent || Math.Abs(whole.Amount) > LargestWhole || Math.Abs(level.Amount) > LargestWhole || Math.Abs(part.Amount) > LargestShown)
        {
            return "";
        }
        string? unit = share.Arguments[0] is Formulas.BoundName name ? name.Symbol.Unit : null;
        decimal needed = (level.Amount * whole.Amount) - part.Amount;
        decimal shown = part.Amount == Math.Floor(part.Amount) && whole.Amount == Math.Floor(whole.Amount) ? Math.Ceiling(needed) : needed;
        return $" (cần thêm {VietnameseWords.Of(Value.Number(shown), unit)})";
    }
}
