using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.WorkItems;

/// <summary>How both services read a task and write an act.</summary>
internal static class WorkItemRows
{
    /// <summary>A task with all its rows, for a decision about it.</summary>
    public static async Task<WorkItem> WorkItemAsync(this AppDbContext db, Guid id, CancellationToken cancellationToken) =>
        await db.WorkItems
            .AsNoTracking()
            .AsSplitQuery()
            .Include(i => i.Helpers.OrderBy(h => h.Position))
            .Include(i => i.Steps.OrderBy(s => s.Position))
            .Include(i => i.Acts.OrderBy(a => a.Position))
            .SingleOrDefaultAsync(i => i.Id == id, cancellationToken) ?? throw new NotFoundException("Work item");

    public static WorkItemAct AddAct(
        this AppDbContext db,
        Actor actor,
        JournalWriter writer,
        WorkItem item,
        WorkItemActKind kind,
        DateOnly on,
        string? text,
        Guid? aboutId = null,
        DateOnly? newDeadline = null,
        QualityMark? mark = null)
    {
        var act = new WorkItemAct
        {
            CommuneId = db.CommuneId,
            WorkItemId = item.Id,
            Position = item.Acts.Count + 1,
            Kind = kind,
            AboutId = aboutId,
            On = on,
            NewDeadline = newDeadline,
            Mark = mark,
            Text = text,
            UserId = actor.UserId,
            UserName = actor.Name,
            At = writer.At,
        };
        db.WorkItemActs.Add(act);
        return act;
    }
}
