using ChungSuc.Core.Councils;
using ChungSuc.Core.Shared;
using ChungSuc.Core.WorkItems;
using ChungSuc.Web.Pages.WorkItems;

namespace ChungSuc.Web.Pages.Steering;

/// <summary>Meetings of the bodies in the calendar: all of them for the commune, one's own in the feed of a person.</summary>
internal sealed class MeetingEntries(BodyMeetingQueries meetings, TimeProvider clock) : ICalendarEntries
{
    public async Task<IReadOnlyList<CalendarEntry>> ReadAsync(CalendarRequest request, CancellationToken cancellationToken)
    {
        var rows = await meetings.BetweenAsync(request.From, request.To, request.Reader.UserId, cancellationToken);
        var today = VietnameseDate.Today(clock);
        return [.. rows.Where(m => m.IsMine || request.Scope == WorkItemScope.All).Select(m => new CalendarEntry(
            $"hop-{m.Id:N}", m.HeldOn, $"Họp {m.BodyText}: {m.Title}", SteeringLinks.Meeting(m.Id), $"{m.StartsAt}, {m.Venue}",
            m.IsClosed ? "đã có biên bản" : m.HeldOn < today ? "chưa có biên bản" : "sắp họp", m.IsClosed ? "ok" : "wait") { IsDone = m.IsClosed || m.HeldOn < today })];
    }
}
