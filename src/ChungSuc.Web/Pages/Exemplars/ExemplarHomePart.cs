using ChungSuc.Core.Exemplars;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Pages.Home;

namespace ChungSuc.Web.Pages.Exemplars;

/// <summary>Nominations that wait to be verified, for those who verify; the way to nominate, for village heads.</summary>
internal sealed class ExemplarHomePart(ExemplarQueries exemplars, Actor actor, TimeProvider clock) : IHomePart
{
    public int Order => 55;

    public bool IsFor(Role role) => role is Role.CultureOfficer or Role.Front or Role.VillageHead;

    public async Task AddAsync(HomeBoard board, CancellationToken cancellationToken)
    {
        if (actor.Role == Role.VillageHead)
        {
            board.Actions.Add(new HomeAction("Giới thiệu điển hình", ExemplarLinks.Nominate));
            return;
        }

        var filter = new ExemplarFilter { Stage = ExemplarStage.Found };
        var waiting = await exemplars.StandingsAsync(filter, VietnameseDate.Today(clock), cancellationToken);
        if (waiting.Count > 0)
        {
            board.Todo.Add(new TodoItem(
                string.Empty, IsLate: false, $"Xác minh {Show.Number(waiting.Count)} điển hình mới được giới thiệu", ExemplarLinks.ListOf(filter), $"Chờ lâu nhất: {waiting.MinBy(w => w.FoundOn)!.Title}")); // there are some
        }
    }
}
