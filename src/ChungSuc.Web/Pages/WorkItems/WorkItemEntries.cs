using ChungSuc.Core.Shared;
using ChungSuc.Core.WorkItems;

namespace ChungSuc.Web.Pages.WorkItems;

internal sealed class WorkItemEntries(WorkItemQueries items, TimeProvider clock) : ICalendarEntries
{
    public async Task<IReadOnlyList<CalendarEntry>> ReadAsync(CalendarRequest request, CancellationToken cancellationToken)
    {
        var today = VietnameseDate.Today(clock);
        var tasks = await items.ListAsync(
            new WorkItemFilter { From = request.From, To = request.To, Selection = WorkItemSelection.Assigned, Scope = request.Scope, Reader = request.Reader }, cancellationToken);
        return
        [
            .. tasks.Select(t => new CalendarEntry(
                $"viec-{t.Id:N}", t.Deadline, t.Title, WorkItemLinks.Item(t.Id), $"{t.OwnerName}. Nộp: {t.Product}", t.Facts.WordsOn(today), WorkItemWords.TagOf(t.Facts, today))
            {
                IsDone = t.FinishedOn is not null,
            }),
        ];
    }
}
