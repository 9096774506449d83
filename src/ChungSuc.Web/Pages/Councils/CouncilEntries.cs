using ChungSuc.Core.Councils;
using ChungSuc.Core.Shared;
using ChungSuc.Core.WorkItems;
using ChungSuc.Web.Pages.WorkItems;

namespace ChungSuc.Web.Pages.Councils;

/// <summary>Meetings of the council on awards: all of them for the commune, one's own for a person.</summary>
internal sealed class CouncilEntries(MeetingQueries meetings, TimeProvider clock) : ICalendarEntries
{
    public async Task<IReadOnlyList<CalendarEntry>> ReadAsync(CalendarRequest request, CancellationToken cancellationToken)
    {
        var rows = await meetings.BetweenAsync(request.From, request.To, request.Scope == WorkItemScope.All ? null : request.Reader.UserId, cancellationToken);
        var today = VietnameseDate.Today(clock);
        return [.. rows.Select(m => new CalendarEntry(
            $"hop-{m.Id:N}", m.HeldOn, "Họp Hội đồng xét khen thưởng", CouncilLinks.Meeting(m.Id), m.Venue,
            m.IsConcluded ? "đã kết luận" : m.HeldOn < today ? "chưa kết luận" : "sắp họp", m.IsConcluded ? "ok" : "wait") { IsDone = m.IsConcluded || m.HeldOn < today })];
    }
}
