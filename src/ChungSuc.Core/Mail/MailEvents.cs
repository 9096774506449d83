using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Mail;

public static class MailProcesses
{
    public static readonly ProcessKind Digest = new("mail.digest", "Viết thư nhắc việc", typeof(MailWritten));

    public static readonly ProcessKind Take = new("mail.take", "Nhận thư để gửi", typeof(MailsTaken));

    public static readonly ProcessKind Send = new("mail.send", "Gửi thư", typeof(MailSent), typeof(MailFailed));

    public static readonly ProcessKind Resend = new("mail.resend", "Gửi lại thư", typeof(MailResent));
}

/// <summary>The journal names the person and the subject; the address stays with the mail.</summary>
public sealed record MailWritten : EventData
{
    public required string To { get; init; }

    public required string Subject { get; init; }

    public override string Sentence => $"viết thư cho {To}: {Subject}";
}

public sealed record MailsTaken : EventData
{
    public required int Mails { get; init; }

    public override string Sentence => $"nhận {Mails} thư để gửi";
}

public sealed record MailSent : EventData
{
    public required string To { get; init; }

    public required string Subject { get; init; }

    public override string Sentence => $"gửi thư cho {To}: {Subject}";
}

public sealed record MailFailed : EventData
{
    public required string To { get; init; }

    public required int Try { get; init; }

    public override string Sentence => $"chưa gửi được thư cho {To}, lần thử {VietnameseNumber.Format(Try)}";
}

public sealed record MailResent : EventData
{
    public required string To { get; init; }

    public required string Subject { get; init; }

    public override string Sentence => $"cho gửi lại thư cho {To}: {Subject}";
}
