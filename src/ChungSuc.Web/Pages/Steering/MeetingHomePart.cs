using ChungSuc.Core.Councils;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.WorkItems;
using ChungSuc.Web.Infrastructure.Security;
using ChungSuc.Web.Pages.Councils;
using ChungSuc.Web.Pages.Home;

namespace ChungSuc.Web.Pages.Steering;

/// <summary>Meetings in which the person sits within two weeks; minutes that wait for those who keep them.</summary>
internal sealed class MeetingHomePart(BodyMeetingQueries meetings, MeetingQueries councils, AccessRules rules, Actor actor, TimeProvider clock) : IHomePart
{
    private const int DaysAhead = 14;
    private const int DaysBack = 60;

    public int Order => 8;

    public bool IsFor(Role role) => rules.MayOpen("/Steering/Meeting", role);

    public async Task AddAsync(HomeBoard board, CancellationToken cancellationToken)
    {
        var today = VietnameseDate.Today(clock);
        var rows = (await meetings.BetweenAsync(today.AddDays(-DaysBack), today.AddDays(DaysAhead), actor.UserId, cancellationToken)).Where(m => !m.IsClosed).ToList();
        board.Todo.AddRange(rows
            .Where(m => m.IsMine && m.HeldOn >= today)
            .Select(m => new TodoItem(WorkItemDays.When(m.HeldOn, today), false, $"Dự họp {m.BodyText}: {m.Title}", SteeringLinks.Meeting(m.Id), $"{m.StartsAt}, {m.Venue}")));
        if (rules.MayOpen("/Steering/Close", actor.Role))
        {
            board.Todo.AddRange(rows
                .Where(m => m.HeldOn < today)
                .Select(m => new TodoItem(string.Empty, false, $"Ghi biên bản, kết luận cuộc họp ngày {VietnameseDate.Screen(m.HeldOn)}", SteeringLinks.Meeting(m.Id), m.Title)));
        }

        if (rules.MayOpen("/Councils/Meeting", actor.Role))
        {
            board.Todo.AddRange((await councils.BetweenAsync(today, today.AddDays(DaysAhead), actor.UserId, cancellationToken))
                .Where(m => !m.IsConcluded)
                .Select(m => new TodoItem(WorkItemDays.When(m.HeldOn, today), false, $"Dự họp Hội đồng xét {m.Items} đề nghị khen thưởng", CouncilLinks.Meeting(m.Id), m.Venue)));
        }
    }
}
