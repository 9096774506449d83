using ChungSuc.Core.Shared;

namespace ChungSuc.Core.WorkItems;

/// <summary>How a task stands on a day. Nothing sets it: it follows from the acts and the day.</summary>
public enum WorkItemState
{
    InProgress = 1,
    DueSoon = 2,
    Overdue = 3,
    Returned = 4,
    Waiting = 5,
    DoneOnTime = 6,
    DoneLate = 7,
    Cancelled = 8,
}

/// <summary>What the acts say, whatever the day.</summary>
/// <param name="Deadline">In force: the latest that was granted, else the first.</param>
/// <param name="FinishedOn">Day of finishing by the completion that stands; null when none was reported or the last was returned.</param>
/// <param name="IsAccepted">The one who gave the task has confirmed the result.</param>
/// <param name="IsReturned">The last completion was returned and none has followed.</param>
/// <param name="IsCancelled">Nobody needs to do it any more.</param>
public sealed record WorkItemFacts(DateOnly Deadline, DateOnly? FinishedOn, bool IsAccepted, bool IsReturned, bool IsCancelled)
{
    /// <summary>A deadline within so many days is near.</summary>
    public const int NearDays = 7;

    public bool IsClosed => IsCancelled || IsAccepted;

    public bool IsOnTime => !IsCancelled && FinishedOn <= Deadline;

    /// <summary>Whole days after the deadline: of finishing, or of the day when it is still open. 0 or less is in time.</summary>
    public int DaysLate(DateOnly today) => (FinishedOn ?? today).DayNumber - Deadline.DayNumber;

    public int DaysLeft(DateOnly today) => Deadline.DayNumber - today.DayNumber;

    public bool IsOverdue(DateOnly today) => !IsClosed && FinishedOn is null && Deadline < today;

    /// <summary>Finished after the deadline, or overdue and still open.</summary>
    public bool IsLate(DateOnly today) => IsOverdue(today) || (!IsCancelled && FinishedOn > Deadline);

    public WorkItemState StateOn(DateOnly today) => this switch
    {
        { IsCancelled: true } => WorkItemState.Cancelled,
        { IsAccepted: true } => IsOnTime ? WorkItemState.DoneOnTime : WorkItemState.DoneLate,
        { FinishedOn: not null } => WorkItemState.Waiting,
        _ when Deadline < today => WorkItemState.Overdue,
        { IsReturned: true } => WorkItemState.Returned,
        _ when DaysLeft(today) <= NearDays => WorkItemState.DueSoon,
        _ => WorkItemState.InProgress,
    };

    /// <summary>The state in words, with its days: "quá hạn 3 ngày".</summary>
    public string WordsOn(DateOnly today) => StateOn(today) switch
    {
        WorkItemState.Cancelled => "đã hủy",
        WorkItemState.DoneOnTime => "hoàn thành đúng hạn",
        WorkItemState.DoneLate => $"hoàn thành trễ {DaysLate(today)} ngày",
        WorkItemState.Waiting => DaysLate(today) > 0 ? $"chờ xác nhận, trễ {DaysLate(today)} ngày" : "chờ xác nhận",
        WorkItemState.Overdue => $"quá hạn {DaysLate(today)} ngày",
        WorkItemState.Returned => "bị trả lại",
        WorkItemState.DueSoon => DaysLeft(today) switch { 0 => "hạn hôm nay", 1 => "hạn ngày mai", var days => $"còn {days} ngày" },
        WorkItemState.InProgress => "đang làm",
        var other => throw new InvalidOperationException($"No words for {other}."),
    };
}

public static class WorkItemDays
{
    /// <summary>"hôm nay", "20/10/2025": a deadline as a person says it on a day.</summary>
    public static string When(DateOnly deadline, DateOnly today) => (deadline.DayNumber - today.DayNumber) switch
    {
        < 0 => $"Trễ {today.DayNumber - deadline.DayNumber} ngày",
        0 => "Hôm nay",
        1 => "Ngày mai",
        _ => VietnameseDate.Screen(deadline),
    };
}
