using System.Globalization;

namespace ChungSuc.Core.Criteria;

/// <summary>Finds the level that holds for a subject, and says in words whence it comes.</summary>
internal static class LevelRun
{
    public const int DeepestChainOfSets = 4;

    private static readonly Value unknown = Value.Absent(AbsenceKind.LevelUnknown, "bộ tiêu chí chưa có mức này (chưa đọc được văn bản)");

    public static Value Resolve(Level level, SlotFrame frame, int depth = 0) => level switch
    {
        FixedLevel known => known.Value,
        UnknownLevel => unknown,
        BranchedLevel branched => ResolveBranch(branched, frame, depth),
        ParameterLevel parameter => frame[parameter.Slot],
        OtherSetLevel other => ResolveOther(other, frame, depth),
        FormulaLevel formula => frame.Run.Compute(formula.Formula),
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Unknown level"),
    };

    private static Value ResolveBranch(BranchedLevel branched, SlotFrame frame, int depth)
    {
        Value at = frame[branched.Slot];
        return at.IsAbsent ? at
            : BranchFor(branched, at) is { } branch ? Resolve(branch, frame, depth)
            : Value.Absent(AbsenceKind.LevelUnknown, $"bộ tiêu chí không có mức cho {branched.DimensionLabel} {KeyOf(at)}");
    }

    private static Level? BranchFor(BranchedLevel branched, Value at)
        => branched.Branches.GetValueOrDefault(KeyOf(at)) ?? branched.Branches.GetValueOrDefault(Loading.LevelReader.Otherwise);

    private static string KeyOf(Value at) => at.Kind == ValueKind.Text ? at.AsText : at.Amount.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>The level in the other set, when that set and leaf are known.</summary>
    public static Level? LevelIn(OtherSetLevel other, EvaluationOptions options)
        => options.OtherSets(other.SetId)?.Root.Leaves.FirstOrDefault(leaf => leaf.Code == other.LeafCode)?.Pass?.Level;

    private static Value ResolveOther(OtherSetLevel other, SlotFrame frame, int depth)
    {
        if (depth >= DeepestChainOfSets || frame.Options.OtherSets(other.SetId) is not { } set)
        {
            return Value.Absent(AbsenceKind.OtherSetUnknown, $"chưa có bộ tiêu chí {other.SetId} để lấy mức");
        }
        if (LevelIn(other, frame.Options) is not { } level)
        {
            return Value.Absent(AbsenceKind.OtherSetUnknown, $"bộ tiêu chí {other.SetId} không có mức của chỉ tiêu {other.LeafCode}");
        }
        Value theirs = Resolve(level, SlotFrame.Alone(set, frame.Options, frame.Subject), depth + 1);
        try
        {
            return theirs.Kind is ValueKind.Number or ValueKind.Share
                ? Formulas.OperatorFunctions.Quantity(theirs.Kind == ValueKind.Share ? FormulaType.Share : FormulaType.Number, (theirs.Amount * other.Times) + other.Plus)
                : theirs;
        }
        catch (OverflowException)
        {
            return Value.Absent(AbsenceKind.Overflow, "mức quá lớn, không tính được");
        }
    }

    /// <summary>"của năm đánh giá 2024, vùng TDMNPB", or nothing for a level that is the same for all.</summary>
    public static string? Whence(Level level, SlotFrame frame) => level switch
    {
        BranchedLevel branched => Join(branched, frame),
        ParameterLevel { Parameter.SetBy: { } by } => $"do {by} quy định",
        OtherSetLevel other => $"tính từ mức của chỉ tiêu {other.LeafCode} trong bộ {frame.Options.OtherSets(other.SetId)?.Name ?? other.SetId}{Factor(other)}",
        FormulaLevel formula => "tính theo " + RuleWords.Of(formula.Formula),
        _ => null,
    };

    private static string Factor(OtherSetLevel other)
        => (other.Times == 1 ? "" : $" nhân {VietnameseWords.Number(other.Times)}") + (other.Plus == 0 ? "" : $" cộng {VietnameseWords.Number(other.Plus)}");

    private static string? Join(BranchedLevel branched, SlotFrame frame)
    {
        Value at = frame[branched.Slot];
        if (at.IsAbsent)
        {
            return null;
        }
        string here = $"{branched.DimensionLabel} {KeyOf(at)}";
        return BranchFor(branched, at) is { } branch && Whence(branch, frame) is { } further ? $"{here}, {further}" : here;
    }
}
