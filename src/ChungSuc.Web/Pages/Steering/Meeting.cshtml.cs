using ChungSuc.Core.Councils;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.WorkItems;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Steering;

public sealed class MeetingModel(BodyMeetingQueries meetings, Actor actor, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid MeetingId { get; set; }

    public BodyMeetingDetail Found { get; private set; } = null!;

    public BodyMeeting Meeting => Found.Meeting;

    public DateOnly Today => VietnameseDate.Today(clock);

    public bool MayWrite => Meeting.Minutes is null && MeetingRules.MayKeepSteering(actor);

    public bool MayAssign => WorkItemRules.MayAssign(actor);

    public async Task OnGetAsync(CancellationToken cancellationToken) => Found = await meetings.GetAsync(MeetingId, cancellationToken);
}
