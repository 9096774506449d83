using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.WorkItems;
using ChungSuc.Web.Infrastructure.Security;
using ChungSuc.Web.Pages.Home;

namespace ChungSuc.Web.Pages.WorkItems;

/// <summary>What must I do now and by when; for those who give tasks what waits for their word, and who is late.</summary>
internal sealed class WorkItemHomePart(WorkItemQueries items, WorkItemChoices choices, AccessRules rules, Actor actor, TimeProvider clock) : IHomePart
{
    private const int MostShown = 5;

    public int Order => 5;

    public bool IsFor(Role role) => rules.MayOpen("/WorkItems/Index", role);

    public async Task AddAsync(HomeBoard board, CancellationToken cancellationToken)
    {
        var today = VietnameseDate.Today(clock);
        var isAssigner = rules.MayOpen(Conventions.AssignPage, actor.Role);
        var scope = isAssigner ? WorkItemScope.All : WorkItemScope.Unit;
        var open = await items.ListAsync(new WorkItemFilter { Selection = WorkItemSelection.Open, Reader = choices.Reader, Scope = scope }, cancellationToken);
        var mine = open.Where(t => t.IsMine).ToList();
        var shown = AddMine(board, mine, today);
        if (isAssigner)
        {
            board.Actions.Add(new HomeAction("Giao việc", WorkItemLinks.Assign));
            AddAnswers(board, [.. open.Where(MayDecide)]);
            AddStand(board, open, today);
        }
        else
        {
            await AddOwnStandAsync(board, today, cancellationToken);
        }

        if (mine.Count > shown)
        {
            var next = mine.Where(t => t.FinishedOn is null && t.Deadline > today).Select(t => (DateOnly?)t.Deadline).Min();
            board.Todo.Add(new TodoItem(next is { } day ? VietnameseDate.Screen(day) : string.Empty, false, $"Xem cả {mine.Count} việc đang mở của tôi", WorkItemLinks.ListOf(null, WorkItemSelection.Open, null, WorkItemScope.Mine)));
        }
    }

    /// <summary>The most urgent; the list behind holds the others.</summary>
    private static int AddMine(HomeBoard board, List<WorkItemStanding> mine, DateOnly today)
    {
        var pressing = mine.FindAll(t => t.FinishedOn is null && (t.IsReturned || t.Facts.DaysLeft(today) <= WorkItemFacts.NearDays));
        board.Todo.AddRange(pressing.Take(MostShown).Select(t => new TodoItem(
            WorkItemDays.When(t.Deadline, today),
            t.Facts.IsOverdue(today),
            t.Title,
            WorkItemLinks.Item(t.Id),
            $"Nộp: {t.Product}{(t.IsReturned ? " · bị trả lại" : string.Empty)}")));
        return Math.Min(pressing.Count, MostShown);
    }

    private static void AddAnswers(HomeBoard board, List<WorkItemStanding> mine)
    {
        var finished = mine.FindAll(t => t.FinishedOn is not null);
        if (finished.Count > 0)
        {
            var url = finished.Count == 1 ? WorkItemLinks.Item(finished[0].Id) : WorkItemLinks.ListOf(null, WorkItemSelection.Waiting, null);
            board.Todo.Add(new TodoItem("Xác nhận", false, $"Xác nhận {finished.Count} việc đã báo hoàn thành", url, Names(finished)));
        }

        board.Todo.AddRange(mine.Where(t => t.AsksExtension).Take(MostShown).Select(t =>
            new TodoItem("Gia hạn", false, $"Trả lời đề nghị gia hạn: {t.Title}", WorkItemLinks.Decide(t.Id), t.OwnerName)));
    }

    private static void AddStand(HomeBoard board, IReadOnlyList<WorkItemStanding> open, DateOnly today)
    {
        var late = open.Where(t => t.Facts.IsOverdue(today)).ToList();
        board.Stand.Add(new StandItem(
            "Nhiệm vụ quá hạn",
            $"{late.Count}",
            $"/{open.Count} việc đang mở",
            WorkItemLinks.ListOf(null, WorkItemSelection.Overdue, null),
            late.Count == 0 ? "Không đơn vị nào trễ" : string.Join(" · ", late.GroupBy(t => t.OwnerName).OrderByDescending(g => g.Count()).Take(MostShown).Select(g => $"{g.Key} {g.Count()}"))));
    }

    /// <summary>How the person's own unit stands with what it was given this year.</summary>
    private async Task AddOwnStandAsync(HomeBoard board, DateOnly today, CancellationToken cancellationToken)
    {
        var tally = await items.TallyAsync(WorkItemFilter.OfYear(today.Year) with { Scope = WorkItemScope.Unit, Reader = choices.Reader }, cancellationToken);
        if (tally.Assigned > 0)
        {
            board.Stand.Add(new StandItem(
                $"Việc của đơn vị tôi, hạn trong năm {today.Year}",
                tally.OnTimeShare is null ? $"{tally.Assigned}" : $"{tally.OnTime}",
                tally.OnTimeShare is null ? " việc, chưa tới hạn" : $"/{tally.OnTime + tally.Late} việc tới hạn làm đúng hạn",
                WorkItemLinks.ListOf(null, null, today.Year, WorkItemScope.Unit),
                $"{tally.Assigned} việc được giao · {tally.Overdue} đang quá hạn · {tally.Waiting} chờ xác nhận")
            {
                Value = tally.OnTimeShare is null ? null : tally.OnTime,
                Max = Math.Max(1, tally.OnTime + tally.Late),
            });
        }
    }

    private static string Names(List<WorkItemStanding> tasks) => string.Join(" · ", tasks.Select(t => t.OwnerName).Distinct().Take(MostShown));

    private bool MayDecide(WorkItemStanding task) => actor.Role == Role.Chairman || task.AssignedById is null || task.AssignedById == actor.UserId;
}
