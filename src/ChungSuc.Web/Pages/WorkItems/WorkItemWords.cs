using ChungSuc.Core.Evidence;
using ChungSuc.Core.Shared;
using ChungSuc.Core.WorkItems;

namespace ChungSuc.Web.Pages.WorkItems;

/// <summary>How tasks are told on pages.</summary>
public static class WorkItemWords
{
    /// <summary>Red is for what is late or failed only.</summary>
    public static string TagOf(WorkItemFacts facts, DateOnly today) => facts.StateOn(today) switch
    {
        WorkItemState.Overdue or WorkItemState.DoneLate => "bad",
        WorkItemState.Waiting when facts.IsLate(today) => "bad",
        WorkItemState.DueSoon or WorkItemState.Waiting or WorkItemState.Returned => "wait",
        WorkItemState.DoneOnTime => "ok",
        _ => string.Empty,
    };

    /// <summary>One sentence for an act, after the name of the person.</summary>
    public static string Did(WorkItemAct act, WorkItemDetail task) => act.Kind switch
    {
        WorkItemActKind.Progress => $"báo cáo tiến độ ngày {VietnameseDate.Screen(act.On)}",
        WorkItemActKind.Completion => $"báo hoàn thành ngày {VietnameseDate.Screen(act.On)}",
        WorkItemActKind.Acceptance => $"xác nhận hoàn thành, chất lượng {act.Mark?.Vietnamese()}",
        WorkItemActKind.Return => "trả lại để làm tiếp",
        WorkItemActKind.ExtensionAsked => $"xin gia hạn đến {Show(act.NewDeadline)}",
        WorkItemActKind.ExtensionGranted => $"đồng ý gia hạn đến {Show(act.NewDeadline)}",
        WorkItemActKind.ExtensionRefused => "không đồng ý gia hạn",
        WorkItemActKind.Cancellation => "hủy việc này",
        WorkItemActKind.StepDone => $"đánh dấu xong bước “{StepOf(act, task)}”",
        WorkItemActKind.StepUndone => $"bỏ đánh dấu bước “{StepOf(act, task)}”",
        _ => throw new ArgumentOutOfRangeException(nameof(act), act.Kind, "Unknown act."),
    };

    /// <summary>A message for Zalo: who, what, by when, what to hand in.</summary>
    public static string MessageOf(WorkItemStanding task, DateOnly today, string url) =>
        $"{task.OwnerName}: {task.Title}.\nSản phẩm: {task.Product}.\nHạn: {VietnameseDate.Screen(task.Deadline)} ({task.Facts.WordsOn(today)}).\nBáo kết quả tại {url}";

    public static string MessageOf(string unit, IReadOnlyList<WorkItemStanding> tasks, DateOnly today, string url) =>
        $"Kính gửi {unit}. Nhờ hoàn thành các việc sau:\n"
        + string.Join('\n', tasks.Select((t, at) => $"{at + 1}. {t.Title} - hạn {VietnameseDate.Screen(t.Deadline)} ({t.Facts.WordsOn(today)})"))
        + $"\nBáo kết quả tại {url}";

    private static string StepOf(WorkItemAct act, WorkItemDetail task) => task.Item.Steps.Find(s => s.Id == act.AboutId)?.Text ?? string.Empty;

    private static string Show(DateOnly? day) => day is { } known ? VietnameseDate.Screen(known) : string.Empty;
}

/// <summary>One line of the course of a task.</summary>
public sealed record CourseLine(WorkItemAct Act, string Did, IReadOnlyList<EvidenceFile> Files);
