using ChungSuc.Core.Communications;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Pages.Home;

namespace ChungSuc.Web.Pages.Communications;

/// <summary>Silent villages for those who must reach them: the culture officer all of them, a village head his own.</summary>
internal sealed class CommunicationHomePart(CommunicationBoardQueries boards, Actor actor, TimeProvider clock) : IHomePart
{
    private const int MostNames = 5;

    public int Order => 60;

    public bool IsFor(Role role) => role is Role.CultureOfficer or Role.VillageHead;

    public async Task AddAsync(HomeBoard board, CancellationToken cancellationToken)
    {
        var today = VietnameseDate.Today(clock);
        if (actor.Role == Role.CultureOfficer)
        {
            board.Actions.Add(new HomeAction("Ghi việc tuyên truyền", CommunicationLinks.Record));
        }

        var silent = await boards.SilentAsync(actor.UnitPath, today, cancellationToken);
        if (silent.Count == 0)
        {
            return;
        }

        board.Todo.Add(actor.Role == Role.VillageHead
            ? new TodoItem(string.Empty, IsLate: false, "Phát loa, viết tin về thôn", CommunicationLinks.RecordFor(silent[0].Id), $"Đã {CommunicationBoardQueries.SilentDays} ngày thôn không có tin, buổi nào được ghi")
            : new TodoItem(
                string.Empty,
                IsLate: false,
                $"Viết tin, bài về {Show.Number(silent.Count)} thôn im ắng",
                CommunicationLinks.BoardOf(today.Year),
                string.Join(", ", silent.Take(MostNames).Select(v => v.Name)) + (silent.Count > MostNames ? "…" : string.Empty)));
    }
}
