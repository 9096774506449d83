using ChungSuc.Core.Journal;
using ChungSuc.Core.Reviews;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Pages.Home;

namespace ChungSuc.Web.Pages.Reviews;

/// <summary>Drafts that wait: for the secretary while parts are unwritten, for the chairman when all is written.</summary>
internal sealed class ReportHomePart(ReportQueries reports, Actor actor) : IHomePart
{
    private const int Most = 5;

    public int Order => 60;

    public bool IsFor(Role role) => role is Role.EmulationSecretary or Role.Chairman;

    public async Task AddAsync(HomeBoard board, CancellationToken cancellationToken)
    {
        var waiting = await reports.WaitingAsync(Most, cancellationToken);
        board.Todo.AddRange(actor.Role == Role.Chairman
            ? waiting
                .Where(r => r.PartsWithGaps == 0)
                .Select(r => new TodoItem(string.Empty, false, $"Xem, ban hành {NameOf(r)}", ReportLinks.Show(r.Id), $"{r.ComposedBy} soạn"))
            : waiting
                .Where(r => r.PartsWithGaps > 0)
                .Select(r => new TodoItem(string.Empty, false, $"Viết tiếp {NameOf(r)}", ReportLinks.Show(r.Id), $"{r.PartsWithGaps} phần còn chỗ chưa viết")));
    }

    private static string NameOf(WaitingReport report) => $"{report.Kind.Vietnamese().ToLowerInvariant()}: {report.Movement}";
}
