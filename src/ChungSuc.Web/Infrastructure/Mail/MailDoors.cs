using ChungSuc.Core.Mail;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace ChungSuc.Web.Infrastructure.Mail;

/// <summary>Where mails leave the program.</summary>
internal interface IMailDoor
{
    /// <summary>One outcome for each mail; a mail that fails does not hold up the others.</summary>
    Task<IReadOnlyList<MailOutcome>> SendAsync(IReadOnlyList<OutboxMail> mails, CancellationToken cancellationToken);
}

/// <summary>Each mail a file below the data folder; written whole, then given its name.</summary>
internal sealed class FolderDoor(AppOptions options) : IMailDoor
{
    public const string FolderName = "thu-di";

    public async Task<IReadOnlyList<MailOutcome>> SendAsync(IReadOnlyList<OutboxMail> mails, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateDirectory(Path.Combine(options.DataDirectory, FolderName)).FullName;
        var outcomes = new List<MailOutcome>();
        foreach (var mail in mails)
        {
            var path = Path.Combine(folder, $"{mail.Id:N}.eml");
            try
            {
                await Letter.Of(mail, options.Mail.From).WriteToAsync(path + ".tmp", cancellationToken);
                File.Move(path + ".tmp", path, overwrite: true);
                outcomes.Add(new MailOutcome(mail.Id, null));
            }
            catch (IOException error)
            {
                outcomes.Add(new MailOutcome(mail.Id, error.Message));
            }
        }

        return outcomes;
    }
}

/// <summary>A mail server that takes submissions.</summary>
internal sealed class SmtpDoor(AppOptions options) : IMailDoor
{
    private const int TimeoutMilliseconds = 30_000;

    public async Task<IReadOnlyList<MailOutcome>> SendAsync(IReadOnlyList<OutboxMail> mails, CancellationToken cancellationToken)
    {
        using var client = new SmtpClient { Timeout = TimeoutMilliseconds };
        try
        {
            await ConnectAsync(client, cancellationToken);
        }
        catch (Exception error) when (IsOfTheServer(error))
        {
            return [.. mails.Select(m => new MailOutcome(m.Id, error.Message))];
        }

        var outcomes = new List<MailOutcome>();
        foreach (var mail in mails)
        {
            outcomes.Add(new MailOutcome(mail.Id, await SendAsync(client, mail, cancellationToken)));
        }

        if (client.IsConnected)
        {
            await client.DisconnectAsync(quit: true, cancellationToken);
        }

        return outcomes;
    }

    private async Task ConnectAsync(SmtpClient client, CancellationToken cancellationToken)
    {
        var mail = options.Mail;

        // A password never goes over an open line.
        var security = mail.IsTlsFromStart ? SecureSocketOptions.SslOnConnect : mail.Password is null ? SecureSocketOptions.StartTlsWhenAvailable : SecureSocketOptions.StartTls;
        await client.ConnectAsync(mail.Host, mail.Port, security, cancellationToken);
        if (mail.UserName is not null)
        {
            await client.AuthenticateAsync(mail.UserName, mail.Password ?? string.Empty, cancellationToken);
        }
    }

    private async Task<string?> SendAsync(SmtpClient client, OutboxMail mail, CancellationToken cancellationToken)
    {
        try
        {
            if (!client.IsConnected)
            {
                await ConnectAsync(client, cancellationToken);
            }

            await client.SendAsync(Letter.Of(mail, options.Mail.From), cancellationToken);
            return null;
        }
        catch (Exception error) when (IsOfTheServer(error))
        {
            return error.Message;
        }
    }

    /// <summary>What a server or the net can do wrong is an outcome; anything else is a fault of the program.</summary>
    private static bool IsOfTheServer(Exception error) =>
        error is IOException or System.Net.Sockets.SocketException or TimeoutException or AuthenticationException or SslHandshakeException or MailKit.ProtocolException or MailKit.CommandException or NotSupportedException or ParseException;
}

/// <summary>A mail as it travels. The Message-Id is that of the row, so a mail that was sent twice can be told by the server.</summary>
internal static class Letter
{
    private const string ShownName = "Chung Sức";

    public static MimeMessage Of(OutboxMail mail, string from)
    {
        var letter = new MimeMessage
        {
            MessageId = $"{mail.Id:N}@chungsuc",
            Date = new DateTimeOffset(mail.WrittenAt, TimeSpan.Zero),
            Subject = mail.Subject,
            Body = new TextPart("plain") { Text = mail.Text },
        };
        letter.From.Add(new MailboxAddress(ShownName, from));
        letter.To.Add(new MailboxAddress(mail.ToName, mail.Address));
        letter.Headers.Add("Auto-Submitted", "auto-generated"); // RFC 3834: no out-of-office answers
        return letter;
    }
}
