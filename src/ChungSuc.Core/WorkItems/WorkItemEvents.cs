using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.WorkItems;

public static class WorkItemProcesses
{
    public static readonly ProcessKind Assign = new("work_item.assign", "Giao nhiệm vụ", typeof(WorkItemAssigned));

    public static readonly ProcessKind Waive = new("work_item.waive", "Nêu nhiệm vụ của kế hoạch không cần giao", typeof(DutyWaived));

    public static readonly ProcessKind Report = new("work_item.report", "Báo cáo tiến độ nhiệm vụ", typeof(WorkItemReported), typeof(EvidenceBound));

    public static readonly ProcessKind Tick = new("work_item.tick", "Đánh dấu bước của nhiệm vụ", typeof(WorkItemStepTicked));

    public static readonly ProcessKind Complete = new("work_item.complete", "Báo hoàn thành nhiệm vụ", typeof(WorkItemCompleted), typeof(EvidenceBound));

    public static readonly ProcessKind Accept = new("work_item.accept", "Xác nhận nhiệm vụ hoàn thành", typeof(WorkItemAccepted));

    public static readonly ProcessKind Return = new("work_item.return", "Trả lại nhiệm vụ", typeof(WorkItemReturned));

    public static readonly ProcessKind AskExtension = new("work_item.ask_extension", "Xin gia hạn nhiệm vụ", typeof(WorkItemExtensionAsked));

    public static readonly ProcessKind DecideExtension = new("work_item.decide_extension", "Quyết định gia hạn nhiệm vụ", typeof(WorkItemExtensionDecided));

    public static readonly ProcessKind Cancel = new("work_item.cancel", "Hủy nhiệm vụ", typeof(WorkItemCancelled));

    public static readonly ProcessKind MakeCalendarKey = new("calendar_key.make", "Tạo địa chỉ lịch", typeof(CalendarKeyMade), typeof(CalendarKeyEnded));

    public static readonly ProcessKind EndCalendarKey = new("calendar_key.end", "Thu hồi địa chỉ lịch", typeof(CalendarKeyEnded));
}

public sealed record WorkItemAssigned : EventData
{
    public required string Number { get; init; }

    public required string Title { get; init; }

    public required string Product { get; init; }

    public required string Owner { get; init; }

    public required IReadOnlyList<string> Helpers { get; init; }

    public required string? Responsible { get; init; }

    public required DateOnly Deadline { get; init; }

    public required string Source { get; init; }

    public override string Sentence =>
        $"giao {Owner} việc số {Number}: {Title}, sản phẩm: {Product}, hạn {VietnameseDate.Screen(Deadline)}"
        + (Responsible is null ? string.Empty : $", người phụ trách: {Responsible}")
        + (Helpers.Count == 0 ? string.Empty : $", phối hợp: {string.Join("; ", Helpers)}");
}

public sealed record DutyWaived : EventData
{
    public required string Duty { get; init; }

    public override string Sentence => $"nêu nhiệm vụ của kế hoạch không cần giao việc: {Duty}";
}

public sealed record WorkItemReported : EventData
{
    public required string Number { get; init; }

    public required string Text { get; init; }

    public required DateOnly On { get; init; }

    public override string Sentence => $"báo cáo tiến độ việc số {Number} ngày {VietnameseDate.Screen(On)}: {Text}";
}

public sealed record WorkItemStepTicked : EventData
{
    public required string Number { get; init; }

    public required string Step { get; init; }

    public required bool IsDone { get; init; }

    public override string Sentence => $"{(IsDone ? "đánh dấu đã xong" : "bỏ đánh dấu")} bước “{Step}” của việc số {Number}";
}

public sealed record WorkItemCompleted : EventData
{
    public required string Number { get; init; }

    public required string Delivered { get; init; }

    public required DateOnly FinishedOn { get; init; }

    public required DateOnly Deadline { get; init; }

    public override string Sentence =>
        $"báo hoàn thành việc số {Number} ngày {VietnameseDate.Screen(FinishedOn)}"
        + (FinishedOn > Deadline ? $" (trễ {FinishedOn.DayNumber - Deadline.DayNumber} ngày)" : string.Empty) + $": {Delivered}";
}

public sealed record WorkItemAccepted : EventData
{
    public required string Number { get; init; }

    public required QualityMark Mark { get; init; }

    public required string? Note { get; init; }

    public override string Sentence => $"xác nhận việc số {Number} hoàn thành, chất lượng: {Mark.Vietnamese()}" + (Note is null ? string.Empty : $", {Note}");
}

public sealed record WorkItemReturned : EventData
{
    public required string Number { get; init; }

    public override string Sentence => $"trả lại việc số {Number} để làm tiếp";
}

public sealed record WorkItemExtensionAsked : EventData
{
    public required string Number { get; init; }

    public required DateOnly Deadline { get; init; }

    public required DateOnly NewDeadline { get; init; }

    public override string Sentence => $"xin gia hạn việc số {Number} từ {VietnameseDate.Screen(Deadline)} đến {VietnameseDate.Screen(NewDeadline)}";
}

public sealed record WorkItemExtensionDecided : EventData
{
    public required string Number { get; init; }

    public required bool IsGranted { get; init; }

    public required DateOnly Deadline { get; init; }

    public required DateOnly NewDeadline { get; init; }

    public override string Sentence => IsGranted
        ? $"đồng ý gia hạn việc số {Number} từ {VietnameseDate.Screen(Deadline)} đến {VietnameseDate.Screen(NewDeadline)}"
        : $"không đồng ý gia hạn việc số {Number}, hạn vẫn là {VietnameseDate.Screen(Deadline)}";
}

public sealed record WorkItemCancelled : EventData
{
    public required string Number { get; init; }

    public required string Title { get; init; }

    public override string Sentence => $"hủy việc số {Number}: {Title}";
}

public sealed record CalendarKeyMade : EventData
{
    public required string FullName { get; init; }

    public override string Sentence => $"tạo địa chỉ lịch bí mật cho {FullName}";
}

public sealed record CalendarKeyEnded : EventData
{
    public required string FullName { get; init; }

    public override string Sentence => $"thu hồi địa chỉ lịch của {FullName}";
}
