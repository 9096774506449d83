using ChungSuc.Core.Movements;
using ChungSuc.Core.Movements.Files;
using ChungSuc.Core.Shared;

namespace ChungSuc.Web.Pages.Movements.Drafts;

/// <summary>How the parts of a draft are called.</summary>
public static class DraftWords
{
    public static string Many(DraftLineKind kind) => kind switch
    {
        DraftLineKind.Parent => "Kế hoạch cấp trên",
        DraftLineKind.Target => "Chỉ tiêu",
        DraftLineKind.Group => "Nhóm đối tượng và tiêu chí",
        DraftLineKind.Duty => "Nhiệm vụ",
        DraftLineKind.Milestone => "Mốc tiến độ",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of line."),
    };

    public static string One(DraftLineKind kind) => kind == DraftLineKind.Group ? "nhóm đối tượng" : Many(kind).ToLowerInvariant();

    /// <summary>The small words below a line.</summary>
    public static string Detail(MovementDraftLine line) => string.Join(" · ", new[]
    {
        line.Word,
        Subjects(line),
        line.Kind == DraftLineKind.Target ? $"{TargetView.Wanted(new TargetValue((line.FromScaled ?? 0) / PlanTarget.Scale, line.ToScaled / PlanTarget.Scale))} {line.Unit}" : null,
        line.Year is { } year ? $"năm {year}" : line.Kind == DraftLineKind.Milestone ? "mọi năm" : null,
        line.Who?.Replace("\n", "; ", StringComparison.Ordinal),
        line.Reference,
        line.Date is { } date ? VietnameseDate.Screen(date) : null,
        line.Criteria is { } criteria ? $"{criteria.Split('\n').Length} tiêu chí" : null,
    }.OfType<string>());

    private static string? Subjects(MovementDraftLine line) => line.Subjects is { } codes ? string.Join(", ", codes.Split('\n').Select(MovementView.SubjectName)) : null;
}
