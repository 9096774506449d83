using ChungSuc.Core.Councils;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.WorkItems;
using ChungSuc.Web.Pages.WorkItems;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Councils;

public sealed class MeetingModel(MeetingQueries meetings, Actor actor) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid MeetingId { get; set; }

    public MeetingDetail Found { get; private set; } = null!;

    public Meeting Meeting => Found.Meeting;

    public bool MayWrite => actor.Role == Role.EmulationSecretary && Meeting.Conclusion is null;

    public string TasksUrl => WorkItemLinks.OfRecord(MeetingId);

    public string? AssignUrl => WorkItemRules.MayAssign(actor)
        ? WorkItemLinks.AssignFor(
            new WorkItemSource(WorkItemSourceKind.Meeting, $"Cuộc họp Hội đồng số {Meeting.NumberText} ngày {VietnameseDate.Screen(Meeting.HeldOn)}") { RecordId = MeetingId }, null, null)
        : null;

    public async Task OnGetAsync(CancellationToken cancellationToken) => Found = await meetings.GetAsync(MeetingId, cancellationToken);
}
