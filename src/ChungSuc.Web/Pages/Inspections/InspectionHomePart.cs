using ChungSuc.Core.Inspections;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Security;
using ChungSuc.Web.Pages.Home;

namespace ChungSuc.Web.Pages.Inspections;

/// <summary>Minutes that are missing and visits that come, for those who make them; visits that come to the village, for its head.</summary>
internal sealed class InspectionHomePart(VisitQueries visits, FindingQueries findings, AccessRules rules, Actor actor, TimeProvider clock) : IHomePart
{
    private const int DaysAhead = 14;
    private const int MostShown = 3;

    public int Order => 45;

    public bool IsFor(Role role) => rules.MayOpen(Conventions.SchedulePage, role) || role is Role.VillageHead or Role.Enterprise;

    public async Task AddAsync(HomeBoard board, CancellationToken cancellationToken)
    {
        var today = VietnameseDate.Today(clock);
        var side = InspectionRules.SideOf(actor);
        var near = await visits.ListAsync(new VisitFilter { Side = side, From = today, To = today.AddDays(DaysAhead), State = VisitState.Planned }, cancellationToken);
        if (side is null)
        {
            board.Todo.AddRange(near.Reverse().Take(MostShown).Select(v => Item(v, today, $"Đón đoàn {v.Side.Whose()}: {v.Purpose}")));
            return;
        }

        var unwritten = await visits.ListAsync(new VisitFilter { Side = side, State = VisitState.Unwritten }, cancellationToken);
        board.Todo.AddRange(unwritten.Take(MostShown).Select(v => new TodoItem(
            $"Trễ {today.DayNumber - v.ToOn!.Value.DayNumber} ngày", true, $"Ghi biên bản: {v.Purpose}", InspectionLinks.Visit(v.Id), VisitWords.Places(v)))); // its days are over
        board.Todo.AddRange(near.Reverse().Take(MostShown).Select(v => Item(v, today, $"{v.Side.Vietnamese()}: {v.Purpose}")));
        var tally = await findings.TallyAsync(new FindingFilter { Side = side }, cancellationToken);
        if (tally.Findings > 0)
        {
            board.Stand.Add(new StandItem(
                side == InspectionSide.Front ? "Kiến nghị giám sát còn mở" : "Kiến nghị kiểm tra còn mở",
                Show.Number(tally.Open),
                $"/{Show.Number(tally.Findings)} kiến nghị",
                InspectionLinks.FindingsOf(null, FindingSelection.Open) + $"&loai={side}",
                tally.Overdue == 0 ? "Không kiến nghị nào quá hạn" : $"{Show.Number(tally.Overdue)} quá hạn"));
        }
    }

    private static TodoItem Item(VisitStanding visit, DateOnly today, string text) => new(
        (visit.FromOn!.Value.DayNumber - today.DayNumber) switch { <= 0 => "Hôm nay", 1 => "Ngày mai", _ => VietnameseDate.Screen(visit.FromOn.Value) }, // planned visits have days
        IsLate: false,
        text,
        InspectionLinks.Visit(visit.Id),
        VisitWords.Places(visit));
}
