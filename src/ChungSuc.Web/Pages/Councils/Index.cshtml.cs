using ChungSuc.Core.Councils;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Councils;

public sealed class IndexModel(MeetingQueries councils, Actor actor, TimeProvider clock) : PageModel
{
    private const int MostMeetings = 100;

    public IReadOnlyList<CouncilMember> Members { get; private set; } = [];

    public IReadOnlyList<MeetingRow> Meetings { get; private set; } = [];

    public DateOnly Today { get; private set; }

    public bool IsSecretary => actor.Role == Role.EmulationSecretary;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Today = VietnameseDate.Today(clock);
        Members = await councils.MembersAsync(null, cancellationToken);
        Meetings = await councils.MeetingsAsync(MostMeetings, cancellationToken);
    }
}
