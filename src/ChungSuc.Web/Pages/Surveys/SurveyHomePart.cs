using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Surveys;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Pages.Home;

namespace ChungSuc.Web.Pages.Surveys;

/// <summary>Rounds that wait to be closed, and piles that wait for a second person or for the paper to decide.</summary>
internal sealed class SurveyHomePart(SurveyQueries surveys, Actor actor, TimeProvider clock) : IHomePart
{
    private const int MostShown = 3;

    public int Order => 60;

    public bool IsFor(Role role) => role is Role.Front or Role.MassOrganisation;

    public async Task AddAsync(HomeBoard board, CancellationToken cancellationToken)
    {
        var running = await surveys.RunningAsync(cancellationToken);
        if (running.Count == 0)
        {
            return;
        }

        var today = VietnameseDate.Today(clock);
        if (actor.Role == Role.Front)
        {
            board.Todo.AddRange(running.Where(r => r.To < today).Take(MostShown).Select(r => new TodoItem(
                $"Hết hạn {Show.Date(r.To)}", IsLate: true, $"Đóng đợt lấy ý kiến {r.NumberText}", SurveyLinks.Show(r.Id), r.Title)));
        }

        var waiting = await surveys.WaitingAsync(cancellationToken);
        Add(board, waiting, BatchState.KeyedOnce, "nhập lại", b => b.FirstUserId != actor.UserId);
        Add(board, waiting, BatchState.Differs, "đối chiếu", _ => actor.Role == Role.Front);
    }

    private static void Add(HomeBoard board, IReadOnlyList<(BatchRow Batch, Guid RoundId)> waiting, BatchState state, string what, Func<BatchRow, bool> isMine)
    {
        foreach (var round in waiting.Where(w => w.Batch.State == state && isMine(w.Batch)).GroupBy(w => w.RoundId).Take(MostShown))
        {
            var count = round.Count();
            board.Todo.Add(new TodoItem(string.Empty, IsLate: false, $"{VietnameseText.Capitalise(what)} {Show.Number(count)} tập phiếu lấy ý kiến", SurveyLinks.Show(round.Key), string.Join(" · ", round.Take(MostShown).Select(w => $"tập {w.Batch.Number}, {w.Batch.Village}"))));
        }
    }
}
