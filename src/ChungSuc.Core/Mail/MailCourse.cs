namespace ChungSuc.Core.Mail;

public enum MailState
{
    Waiting = 1,
    Sent = 2,
    Failed = 3,
}

public static class MailStateNames
{
    public static string Vietnamese(this MailState state) => state switch
    {
        MailState.Waiting => "chờ gửi",
        MailState.Sent => "đã gửi",
        MailState.Failed => "không gửi được",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Unknown state."),
    };
}

/// <summary>The steps of one mail read in their order: how it stands, and when it is to be tried next.</summary>
public sealed class MailCourse(OutboxMail mail)
{
    /// <summary>So often a mail is tried before it is left to the administrator.</summary>
    public const int MostTries = 6;

    /// <summary>A sender that took a mail and gave no word has stopped; the mail is sent again under the same Message-Id.</summary>
    public static readonly TimeSpan AnswerTime = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan FirstWait = TimeSpan.FromMinutes(5);

    private readonly List<MailStep> steps = [.. mail.Steps.OrderBy(s => s.Position)];

    public MailStep? Last => steps.Count == 0 ? null : steps[^1];

    public int Failures => steps.Skip(steps.FindLastIndex(s => s.Kind == MailStepKind.Resent) + 1).Count(s => s.Kind == MailStepKind.Failed);

    public MailState State => Last?.Kind switch
    {
        MailStepKind.Sent => MailState.Sent,
        MailStepKind.Failed when Failures >= MostTries => MailState.Failed,
        _ => MailState.Waiting,
    };

    /// <summary>5 minutes after the first failure, then four times as long each time: 20 minutes, 80 minutes, 5 hours, 21 hours. Null when it is not to be tried.</summary>
    public DateTime? NextAt => State != MailState.Waiting ? null : Last?.Kind switch
    {
        MailStepKind.Failed => Last.At + (FirstWait * Math.Pow(4, Failures - 1)),
        MailStepKind.Taken => Last.At + AnswerTime,
        _ => mail.WrittenAt,
    };

    public bool IsDue(DateTime now) => NextAt <= now;
}
