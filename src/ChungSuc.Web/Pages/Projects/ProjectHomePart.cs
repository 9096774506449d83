using ChungSuc.Core.Journal;
using ChungSuc.Core.Projects;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Pages.Home;

namespace ChungSuc.Web.Pages.Projects;

/// <summary>Works of the programme in debt, for those who must see it paid: it hinders the recognition of the commune.</summary>
internal sealed class ProjectHomePart(ProjectQueries projects, Actor actor, TimeProvider clock) : IHomePart
{
    public int Order => 40;

    public bool IsFor(Role role) => role is Role.Chairman or Role.ProgrammeOfficer;

    public async Task AddAsync(HomeBoard board, CancellationToken cancellationToken)
    {
        var today = VietnameseDate.Today(clock);
        var works = await projects.StandingsAsync(ProjectFilter.OfProgramme, today, cancellationToken);
        if (works.Count == 0)
        {
            return;
        }

        var totals = ProjectTotals.Of(works);
        var url = ProjectLinks.ListOf(today, ProjectFilter.OfProgramme with { IsInDebtOnly = totals.InDebt > 0 });
        if (totals.InDebt > 0 && actor.Role == Role.ProgrammeOfficer)
        {
            var most = works.MaxBy(w => w.Debt.DebtVnd)!; // there are works in debt
            board.Todo.Add(new TodoItem(string.Empty, IsLate: false, $"Bố trí vốn trả nợ đọng cho {Show.Number(totals.InDebt)} công trình", url, $"Nợ nhiều nhất: {most.Name}, {Show.Vnd(most.Debt.DebtVnd)}"));
        }

        board.Stand.Add(new StandItem(
            "Nợ đọng công trình nông thôn mới",
            Show.Vnd(totals.DebtVnd),
            string.Empty,
            url,
            $"{Show.Number(totals.InDebt)} trên {Show.Number(totals.Works)} công trình còn nợ, tính đến hôm nay"));
    }
}
