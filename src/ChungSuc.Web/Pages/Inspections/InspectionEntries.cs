using ChungSuc.Core.Inspections;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.WorkItems;
using ChungSuc.Web.Pages.WorkItems;

namespace ChungSuc.Web.Pages.Inspections;

/// <summary>Visits of both sides in the one calendar (Kế hoạch, mục VI.3), one entry for each of their days.</summary>
internal sealed class InspectionEntries(VisitQueries visits, Actor actor, TimeProvider clock) : ICalendarEntries
{
    public async Task<IReadOnlyList<CalendarEntry>> ReadAsync(CalendarRequest request, CancellationToken cancellationToken)
    {
        var today = VietnameseDate.Today(clock);
        var found = await visits.ListAsync(new VisitFilter { From = request.From, To = request.To }, cancellationToken);
        var paths = await visits.PathsOfAsync(request.Reader, cancellationToken);
        var isAll = request.Scope == WorkItemScope.All && InspectionRules.SeesOnly(actor) is null;
        return
        [
            .. found
                .Where(v => !v.IsCancelled && (isAll || IsOf(v, request.Reader, paths)))
                .SelectMany(v => Days(v, request).Select(day => Entry(v, day, today))),
        ];
    }

    /// <summary>Officials of the commune go along or answer for all; others see what comes to their place, what they planned, and where they are in the team.</summary>
    private static bool IsOf(VisitStanding visit, WorkItemReader reader, IReadOnlyList<string> paths) =>
        reader.IsOfCommune
        || visit.RecordedById == reader.UserId
        || visit.Places.Any(place => paths.Any(path => place.Path.StartsWith(path, StringComparison.Ordinal)));

    private static IEnumerable<DateOnly> Days(VisitStanding visit, CalendarRequest request)
    {
        for (var day = visit.FromOn!.Value; day <= visit.ToOn!.Value; day = day.AddDays(1)) // the filter finds visits with days only
        {
            if (day >= request.From && day <= request.To)
            {
                yield return day;
            }
        }
    }

    private static CalendarEntry Entry(VisitStanding visit, DateOnly day, DateOnly today)
    {
        var at = day.DayNumber - visit.FromOn!.Value.DayNumber; // it has days
        var state = visit.StateOn(today);
        return new CalendarEntry(
            at == 0 ? $"kiem-tra-{visit.Id:N}" : $"kiem-tra-{visit.Id:N}-{at}",
            day,
            $"{visit.Side.Vietnamese()}: {visit.Purpose}",
            InspectionLinks.Visit(visit.Id),
            $"{VisitWords.Places(visit)}. {string.Join("; ", visit.Plans)}",
            visit.WordsOn(today),
            VisitWords.TagOf(state))
        {
            IsDone = state == VisitState.Done,
        };
    }
}
