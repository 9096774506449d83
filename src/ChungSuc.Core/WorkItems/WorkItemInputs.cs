using ChungSuc.Core.Evidence;

namespace ChungSuc.Core.WorkItems;

public sealed record AssignWorkItem
{
    public required string? Title { get; init; }

    public required string? Product { get; init; }

    public WorkItemSource Source { get; init; } = WorkItemSource.Direct;

    public required Guid? OwnerUnitId { get; init; }

    public IReadOnlyList<Guid> HelperIds { get; init; } = [];

    /// <summary>An account, or else a person of the commune.</summary>
    public Guid? ResponsibleUserId { get; init; }

    public Guid? ResponsiblePersonId { get; init; }

    /// <summary>Today when left out.</summary>
    public DateOnly? AssignedOn { get; init; }

    public required DateOnly? Deadline { get; init; }

    public IReadOnlyList<string> Steps { get; init; } = [];
}

/// <summary>Several tasks given at once, from the duties of the plan.</summary>
public sealed record AssignWorkItems(IReadOnlyList<AssignWorkItem> Items);

public sealed record WaiveDuty(Guid MovementId, string DutyKey, string? Reason);

public sealed record ReportProgress
{
    public required Guid WorkItemId { get; init; }

    public required DateOnly On { get; init; }

    public required string? Text { get; init; }

    public IReadOnlyList<StoredFile> Evidence { get; init; } = [];
}

public sealed record MarkStep(Guid WorkItemId, Guid StepId, bool IsDone);

public sealed record CompleteWorkItem
{
    public required Guid WorkItemId { get; init; }

    public required DateOnly FinishedOn { get; init; }

    public required string? Delivered { get; init; }

    public IReadOnlyList<StoredFile> Evidence { get; init; } = [];
}

public sealed record AskExtension(Guid WorkItemId, DateOnly NewDeadline, string? Reason);

public sealed record AcceptWorkItem(Guid WorkItemId, QualityMark Mark, string? Note);

public sealed record ReturnWorkItem(Guid WorkItemId, string? Reason);

public sealed record DecideExtension(Guid WorkItemId, bool IsGranted, string? Reason);

public sealed record CancelWorkItem(Guid WorkItemId, string? Reason);

public sealed record MakeCalendarKey(Guid UserId);

public sealed record EndCalendarKey(Guid UserId);
