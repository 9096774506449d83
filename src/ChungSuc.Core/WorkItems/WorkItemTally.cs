namespace ChungSuc.Core.WorkItems;

/// <summary>
/// Counts of tasks on a day; every screen, measure and report counts by this. Cancelled tasks are left out. On time: finished on or before the deadline in
/// force, extensions that were granted included. Late: finished after it, or past it and still open. The rest is not due yet.
/// </summary>
public sealed record WorkItemTally(int Assigned, int OnTime, int Late, int Overdue, int Waiting, int DueSoon)
{
    public static readonly WorkItemTally None = new(0, 0, 0, 0, 0, 0);

    public int NotDue => Assigned - OnTime - Late;

    /// <summary>Of those that are decided, 0.75 for three of four; null when none is.</summary>
    public decimal? OnTimeShare => OnTime + Late == 0 ? null : (decimal)OnTime / (OnTime + Late);

    public static WorkItemTally Of(IEnumerable<WorkItemStanding> items, DateOnly today)
    {
        var tally = None;
        foreach (var item in items.Where(i => !i.IsCancelled))
        {
            tally = new WorkItemTally(
                tally.Assigned + 1,
                tally.OnTime + (item.Facts.IsOnTime ? 1 : 0),
                tally.Late + (item.Facts.IsLate(today) ? 1 : 0),
                tally.Overdue + (item.Facts.IsOverdue(today) ? 1 : 0),
                tally.Waiting + (item.IsIn(WorkItemSelection.Waiting, today) ? 1 : 0),
                tally.DueSoon + (item.IsIn(WorkItemSelection.DueSoon, today) ? 1 : 0));
        }

        return tally;
    }
}
