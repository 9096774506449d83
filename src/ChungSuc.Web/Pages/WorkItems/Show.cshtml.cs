using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.WorkItems;
using Microsoft.AspNetCore.Mvc;

namespace ChungSuc.Web.Pages.WorkItems;

/// <summary>One task: what it asks, how it stands, everything that was done, newest first.</summary>
public sealed class ShowModel(WorkItemQueries items, WorkItemReaderQueries readers, WorkItemService service, Actor actor, TimeProvider clock)
    : WorkItemPageModel(items, clock)
{
    private readonly WorkItemQueries items = items;

    public IReadOnlyList<CourseLine> Course { get; private set; } = [];

    /// <summary>The person's own task, or that of his unit; an official of the commune may also write for others who cannot.</summary>
    public bool IsMine { get; private set; }

    private WorkItemCourse Acts => Found.Course;

    private bool IsOpen => !Acts.Facts.IsClosed;

    public int StepsDone => Found.Item.Steps.Count(s => Acts.TickOf(s.Id) is not null);

    public bool MayReport => IsOpen && WorkItemRules.MayReport(actor, Found.Item);

    public bool MayComplete => IsOpen && Acts.Completion is null && WorkItemRules.MayComplete(actor, Found.Item);

    public bool MayAsk => MayComplete && Acts.OpenRequest is null;

    public bool MayJudge => IsOpen && Acts.Completion is { } done && WorkItemRules.MayDecide(actor, Found.Item) && done.UserId != actor.UserId;

    public bool MayAnswer => IsOpen && Acts.OpenRequest is { } asked && WorkItemRules.MayDecide(actor, Found.Item) && asked.UserId != actor.UserId;

    public bool MayCancel => IsOpen && WorkItemRules.MayDecide(actor, Found.Item);

    public override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await base.PrepareAsync(cancellationToken);
        var reader = await readers.PresentAsync(cancellationToken);
        IsMine = Found.Item.ResponsibleUserId == reader.UserId || reader.UnitIds.Contains(Found.Item.OwnerUnitId);
        RequireSight(reader);
        var files = await items.FilesAsync(WorkItemId, cancellationToken);
        Course = [.. Acts.Acts.Reverse().Select(a => new CourseLine(a, WorkItemWords.Did(a, Found), [.. files[a.Id]]))];
    }

    public async Task<IActionResult> OnPostTickAsync(Guid stepId, bool isDone, CancellationToken cancellationToken)
    {
        await service.MarkStepAsync(new MarkStep(WorkItemId, stepId, isDone), cancellationToken);
        return Done(isDone ? "Đã đánh dấu xong." : "Đã bỏ đánh dấu.");
    }

    /// <summary>Enterprises see the tasks that concern them, not those of all.</summary>
    private void RequireSight(WorkItemReader reader)
    {
        if (actor.Role == Role.Enterprise && !IsMine && !Found.Item.Helpers.Exists(h => reader.UnitIds.Contains(h.UnitId)))
        {
            throw new NotFoundException("Work item");
        }
    }
}
