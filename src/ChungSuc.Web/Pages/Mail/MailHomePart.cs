using ChungSuc.Core.Mail;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure;
using ChungSuc.Web.Pages.Home;

namespace ChungSuc.Web.Pages.Mail;

/// <summary>The administrator's mail: what could not be sent waits for him.</summary>
internal sealed class MailHomePart(MailQueries mails, AppOptions options) : IHomePart
{
    public int Order => 90;

    public bool IsFor(Role role) => role == Role.Administrator && options.Mail.IsOn;

    public async Task AddAsync(HomeBoard board, CancellationToken cancellationToken)
    {
        var counts = await mails.CountsAsync(cancellationToken);
        if (counts[MailState.Failed] > 0)
        {
            board.Todo.Add(new TodoItem(string.Empty, true, $"Xem {counts[MailState.Failed]} thư không gửi được", MailLinks.Of(MailState.Failed)));
        }

        board.Stand.Add(new StandItem(
            "Thư nhắc việc đã gửi", $"{counts[MailState.Sent]}", $"/{counts.Values.Sum()} thư", MailLinks.List, $"{counts[MailState.Waiting]} chờ gửi · {counts[MailState.Failed]} không gửi được"));
    }
}
