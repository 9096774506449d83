using ChungSuc.Core.Shared;
using ChungSuc.Core.Supports;
using ChungSuc.Core.WorkItems;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Pages.WorkItems;

namespace ChungSuc.Web.Pages.Supports;

/// <summary>The days on which help is to be done: a unit sees what it gives and what its village is given.</summary>
internal sealed class SupportEntries(SupportQueries supports, TimeProvider clock) : ICalendarEntries
{
    public async Task<IReadOnlyList<CalendarEntry>> ReadAsync(CalendarRequest request, CancellationToken cancellationToken)
    {
        var today = VietnameseDate.Today(clock);
        var rows = await supports.ListAsync(new SupportFilter { EndsFrom = request.From, EndsTo = request.To }, today, cancellationToken);
        return
        [
            .. rows
                .Where(r => r.HasAddress && (request.Reader.IsOfCommune || request.Scope == WorkItemScope.All || IsOf(request.Reader, r)))
                .Select(r =>
                {
                    var status = r.StatusOn(today);
                    return new CalendarEntry(
                        $"ho-tro-{r.Id:N}",
                        r.ToOn!.Value, // narrowed by it
                        $"Xong việc hỗ trợ: {r.What}",
                        SupportLinks.Detail(r.Id),
                        $"{r.GiverName} giúp {r.Address}",
                        status.State == SupportState.NotCounted ? "chưa có kết quả" : status.State.Vietnamese().ToLowerInvariant(),
                        SupportWords.TagOf(status.State)) { IsDone = status.State == SupportState.Done };
                }),
        ];
    }

    private static bool IsOf(WorkItemReader reader, SupportRow row) =>
        (row.GiverUnitId is { } giver && reader.UnitIds.Contains(giver)) || (row.VillageId is { } village && reader.UnitIds.Contains(village));
}
