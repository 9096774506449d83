using ChungSuc.Core.Councils;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using ChungSuc.Web.Pages.Councils;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Steering;

public sealed class AttendModel(BodyMeetingQueries meetings, BodyMeetingService service) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid MeetingId { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public List<PresenceInput> Seats { get; set; } = [];

    public BodyMeeting Meeting { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        Seats = Meeting.Seats.ConvertAll(s => new PresenceInput { SeatId = s.Id, Presence = s.Presence ?? Presence.Present, Note = s.Note });
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Meeting = (await meetings.GetAsync(MeetingId, cancellationToken)).Meeting;
        Version = Meeting.Version;
        ModelState.Remove(nameof(Version));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.AttendAsync(new RecordAttendance(MeetingId, Version, [.. Seats.Select(s => new AttendanceLine(s.SeatId, s.Presence, s.Note))]), cancellationToken);
        TempData.Say("Đã ghi điểm danh.");
        return LocalRedirect(SteeringLinks.Meeting(MeetingId));
    }
}
