using ChungSuc.Core.Shared;

namespace ChungSuc.Core.WorkItems;

/// <summary>The acts of one task read in their order: what stands, and what may follow.</summary>
public sealed class WorkItemCourse(WorkItem item)
{
    private readonly List<WorkItemAct> acts = [.. item.Acts.OrderBy(a => a.Position)];

    public IReadOnlyList<WorkItemAct> Acts => acts;

    /// <summary>The completion that was not returned.</summary>
    public WorkItemAct? Completion => acts.FindLast(a => a.Kind == WorkItemActKind.Completion && !IsAnswered(a, WorkItemActKind.Return));

    public WorkItemAct? Acceptance => acts.Find(a => a.Kind == WorkItemActKind.Acceptance);

    public WorkItemAct? Cancellation => acts.Find(a => a.Kind == WorkItemActKind.Cancellation);

    public WorkItemAct? LastReturn => acts.FindLast(a => a.Kind == WorkItemActKind.Return);

    /// <summary>The request for more time that nobody has decided.</summary>
    public WorkItemAct? OpenRequest => Facts.IsClosed
        ? null
        : acts.FindLast(a => a.Kind == WorkItemActKind.ExtensionAsked && !IsAnswered(a, WorkItemActKind.ExtensionGranted) && !IsAnswered(a, WorkItemActKind.ExtensionRefused));

    public DateOnly Deadline => acts.Where(a => a.Kind == WorkItemActKind.ExtensionGranted).Max(a => a.NewDeadline) ?? item.Deadline;

    public WorkItemFacts Facts => new(
        Deadline, Completion?.On, Acceptance is not null, Completion is null && LastReturn is not null, Cancellation is not null);

    /// <summary>The tick that stands on a step, if any.</summary>
    public WorkItemAct? TickOf(Guid stepId) =>
        acts.FindLast(a => a.AboutId == stepId) is { Kind: WorkItemActKind.StepDone } tick ? tick : null;

    internal void RequireOpen()
    {
        if (Cancellation is { } cancelled)
        {
            throw new RuleException(
                "work_item.cancelled", $"Việc {item.NumberText} đã hủy ngày {VietnameseDate.Screen(cancelled.On)}: {cancelled.Text}. Không ghi thêm được.");
        }

        if (Acceptance is { } accepted)
        {
            throw new RuleException(
                "work_item.accepted", $"Việc {item.NumberText} đã được {accepted.UserName} xác nhận ngày {VietnameseDate.Screen(accepted.On)}. Không ghi thêm được.");
        }
    }

    internal void RequireUnfinished()
    {
        RequireOpen();
        if (Completion is { } done)
        {
            throw new RuleException(
                "work_item.waiting", $"Việc {item.NumberText} đã báo hoàn thành ngày {VietnameseDate.Screen(done.On)} và đang chờ xác nhận. Chờ kết quả rồi làm tiếp.");
        }
    }

    internal WorkItemAct RequireCompletion()
    {
        RequireOpen();
        return Completion ?? throw new RuleException("work_item.unfinished", $"Việc {item.NumberText} chưa được báo hoàn thành. Chờ đơn vị báo hoàn thành rồi xem xét.");
    }

    internal WorkItemAct RequireRequest()
    {
        RequireOpen();
        return OpenRequest ?? throw new RuleException("work_item.no_request", $"Việc {item.NumberText} không có đề nghị gia hạn nào đang chờ.");
    }

    private bool IsAnswered(WorkItemAct act, WorkItemActKind by) => acts.Exists(a => a.Kind == by && a.AboutId == act.Id);
}
