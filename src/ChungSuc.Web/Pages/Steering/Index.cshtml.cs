using ChungSuc.Core.Councils;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Steering;

public sealed class IndexModel(BodyMeetingQueries meetings, Actor actor, TimeProvider clock) : PageModel
{
    private const int MostMeetings = 100;

    public IReadOnlyList<CouncilMember> Members { get; private set; } = [];

    public IReadOnlyList<BodyMeetingRow> Meetings { get; private set; } = [];

    public DateOnly Today => VietnameseDate.Today(clock);

    public bool IsKeeper => MeetingRules.MayKeepSteering(actor);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Members = await meetings.MembersAsync(CouncilBody.SteeringCommittee, null, cancellationToken);
        Meetings = await meetings.ListAsync(MostMeetings, cancellationToken);
    }

    /// <summary>Of today; of a member who has left, what he had on his last day.</summary>
    public string ChargesOf(CouncilMember member) =>
        string.Join("; ", member.Charges.Where(c => c.IsActiveOn(member.ValidTo ?? Today)).Select(c => c.Name)) is { Length: > 0 } names ? names : "–";
}
