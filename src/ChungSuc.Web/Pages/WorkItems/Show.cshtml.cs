using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.WorkItems;
using Microsoft.AspNetCore.Mvc;

namespace ChungSuc.Web.Pages.WorkItems;

/// <summary>One task: what it asks, how it stands, everything that was done, newest first.</summary>
public sealed class ShowModel(WorkItemQueries items, WorkItemService service, WorkItemChoices choices, Actor actor, TimeProvider clock)
    : WorkItemPageModel(items, actor, clock)
{
    public IReadOnlyList<CourseLine> Course { get; private set; } = [];

    /// <summary>The person's own task, or that of his unit; an official of the commune may also write for others who cannot.</summary>
    public bool IsMine { get; private set; }

    private WorkItemCourse Acts => Found.Course;

    private bool IsOpen => !Acts.Facts.IsClosed;

    public int StepsDone => Found.Item.Steps.Count(s => Acts.TickOf(s.Id) is not null);

    public bool MayReport => IsOpen && WorkItemRules.MayReport(Actor, Found.Item);

    public bool MayComplete => IsOpen && Acts.Completion is null && WorkItemRules.MayComplete(Actor, Found.Item);

    public bool MayAsk => MayComplete && Acts.OpenRequest is null;

    public bool MayJudge => IsOpen && Acts.Completion is { } done && WorkItemRules.MayDecide(Actor, Found.Item) && done.UserId != Actor.UserId;

    public bool MayAnswer => IsOpen && Acts.OpenRequest is { } asked && WorkItemRules.MayDecide(Actor, Found.Item) && asked.UserId != Actor.UserId;

    public bool MayCancel => IsOpen && WorkItemRules.MayDecide(Actor, Found.Item);

    public override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await base.PrepareAsync(cancellationToken);
        var standing = await Items.ListAsync(new WorkItemFilter { Id = WorkItemId, Reader = choices.Reader }, cancellationToken);
        IsMine = standing[0].IsMine;
        var files = await Items.FilesAsync(WorkItemId, cancellationToken);
        Course = [.. Acts.Acts.Reverse().Select(a => new CourseLine(a, WorkItemWords.Did(a, Found), [.. files[a.Id]]))];
    }

    public async Task<IActionResult> OnPostTickAsync(Guid stepId, bool isDone, CancellationToken cancellationToken)
    {
        await service.MarkStepAsync(new MarkStep(WorkItemId, stepId, isDone), cancellationToken);
        return Done(isDone ? "Đã đánh dấu xong." : "Đã bỏ đánh dấu.");
    }
}
