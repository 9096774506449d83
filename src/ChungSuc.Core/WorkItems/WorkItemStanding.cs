using System.Linq.Expressions;

namespace ChungSuc.Core.WorkItems;

/// <summary>A task with what its acts say, as lists, counts and figures read it in one statement.</summary>
public sealed class WorkItemStanding
{
    public required Guid Id { get; init; }

    public required int Year { get; init; }

    public required int Number { get; init; }

    public required string Title { get; init; }

    public required string Product { get; init; }

    public required Guid OwnerUnitId { get; init; }

    public required string OwnerPath { get; init; }

    public required string OwnerName { get; init; }

    public required string OwnerSort { get; init; }

    public required string? ResponsibleName { get; init; }

    public required Guid? AssignedById { get; init; }

    public required string? SourceKey { get; init; }

    public required DateOnly Deadline { get; init; }

    public required DateOnly? FinishedOn { get; init; }

    public required bool IsAccepted { get; init; }

    public required bool WasReturned { get; init; }

    public required bool IsCancelled { get; init; }

    /// <summary>A request for more time waits for its decision.</summary>
    public required bool AsksExtension { get; init; }

    public required QualityMark? Mark { get; init; }

    /// <summary>The reader is responsible, or his unit is and nobody is named.</summary>
    public required bool IsMine { get; init; }

    /// <summary>The reader's unit owns it or helps.</summary>
    public required bool IsOfMyUnit { get; init; }

    public string NumberText => WorkItem.NumberOf(Year, Number);

    public bool IsReturned => WasReturned && FinishedOn is null;

    public WorkItemFacts Facts => new(Deadline, FinishedOn, IsAccepted, IsReturned, IsCancelled);

    /// <summary>The same selections as <see cref="WorkItemFacts"/> makes, in a form that databases can read; a test holds the two together.</summary>
    internal static Expression<Func<WorkItemStanding, bool>> Is(WorkItemSelection selection, DateOnly today)
    {
        var near = today.AddDays(WorkItemFacts.NearDays);
        return selection switch
        {
            WorkItemSelection.Open => s => !s.IsCancelled && !s.IsAccepted,
            WorkItemSelection.Overdue => s => !s.IsCancelled && !s.IsAccepted && s.FinishedOn == null && s.Deadline < today,
            WorkItemSelection.DueSoon => s => !s.IsCancelled && !s.IsAccepted && s.FinishedOn == null && s.Deadline >= today && s.Deadline <= near,
            WorkItemSelection.Returned => s => !s.IsCancelled && !s.IsAccepted && s.FinishedOn == null && s.WasReturned,
            WorkItemSelection.Waiting => s => !s.IsCancelled && !s.IsAccepted && s.FinishedOn != null,
            WorkItemSelection.OnTime => s => !s.IsCancelled && s.FinishedOn != null && s.FinishedOn <= s.Deadline,
            WorkItemSelection.Late => s => !s.IsCancelled && ((s.FinishedOn == null && s.Deadline < today) || (s.FinishedOn != null && s.FinishedOn > s.Deadline)),
            WorkItemSelection.Assigned => s => !s.IsCancelled,
            WorkItemSelection.Cancelled => s => s.IsCancelled,
            _ => throw new ArgumentOutOfRangeException(nameof(selection), selection, "Unknown selection."),
        };
    }

    internal bool IsIn(WorkItemSelection selection, DateOnly today) => selection switch
    {
        WorkItemSelection.Open => !Facts.IsClosed,
        WorkItemSelection.Overdue => Facts.IsOverdue(today),
        WorkItemSelection.DueSoon => !Facts.IsClosed && FinishedOn is null && Facts.DaysLeft(today) is >= 0 and <= WorkItemFacts.NearDays,
        WorkItemSelection.Returned => !Facts.IsClosed && IsReturned,
        WorkItemSelection.Waiting => Facts.StateOn(today) == WorkItemState.Waiting,
        WorkItemSelection.OnTime => Facts.IsOnTime,
        WorkItemSelection.Late => Facts.IsLate(today),
        WorkItemSelection.Assigned => !IsCancelled,
        WorkItemSelection.Cancelled => IsCancelled,
        _ => throw new ArgumentOutOfRangeException(nameof(selection), selection, "Unknown selection."),
    };
}

/// <summary>Which tasks a list shows. They overlap: a task that waits for confirmation is also on time or late.</summary>
public enum WorkItemSelection
{
    Open = 1,
    Overdue = 2,
    DueSoon = 3,
    Returned = 4,
    Waiting = 5,
    OnTime = 6,
    Late = 7,
    Assigned = 8,
    Cancelled = 9,
}

public static class WorkItemSelectionNames
{
    public static string Vietnamese(this WorkItemSelection selection) => selection switch
    {
        WorkItemSelection.Open => "Đang mở",
        WorkItemSelection.Overdue => "Quá hạn",
        WorkItemSelection.DueSoon => "Đến hạn trong 7 ngày",
        WorkItemSelection.Returned => "Bị trả lại",
        WorkItemSelection.Waiting => "Chờ xác nhận",
        WorkItemSelection.OnTime => "Làm xong đúng hạn",
        WorkItemSelection.Late => "Trễ hạn (đã xong hoặc chưa)",
        WorkItemSelection.Assigned => "Tất cả, trừ việc đã hủy",
        WorkItemSelection.Cancelled => "Đã hủy",
        _ => throw new ArgumentOutOfRangeException(nameof(selection), selection, "Unknown selection."),
    };
}
