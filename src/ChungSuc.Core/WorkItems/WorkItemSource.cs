namespace ChungSuc.Core.WorkItems;

/// <summary>Where a task comes from: the kind, words people can read, and the key of the clause or record when there is one.</summary>
public sealed record WorkItemSource(WorkItemSourceKind Kind, string? Text = null)
{
    public static readonly WorkItemSource Direct = new(WorkItemSourceKind.Direct);

    public Guid? MovementId { get; init; }

    /// <summary>Key of a duty or milestone of the movement.</summary>
    public string? Key { get; init; }

    public Guid? RecordId { get; init; }
}

public enum WorkItemSourceKind
{
    Direct = 1,
    Duty = 2,
    Milestone = 3,
    Meeting = 4,
    Inspection = 5,
    Criterion = 6,
}

public static class WorkItemSourceNames
{
    public static string Vietnamese(this WorkItemSourceKind kind) => kind switch
    {
        WorkItemSourceKind.Direct => "Chỉ đạo trực tiếp",
        WorkItemSourceKind.Duty => "Nhiệm vụ của kế hoạch",
        WorkItemSourceKind.Milestone => "Mốc của kế hoạch",
        WorkItemSourceKind.Meeting => "Kết luận cuộc họp",
        WorkItemSourceKind.Inspection => "Kết quả kiểm tra, giám sát",
        WorkItemSourceKind.Criterion => "Tiêu chí chưa đạt",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown source."),
    };
}
