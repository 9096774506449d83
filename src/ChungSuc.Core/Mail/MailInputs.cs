namespace ChungSuc.Core.Mail;

/// <summary>Whether this installation sends mail at all; while it does not, nothing is put into the outbox.</summary>
public sealed record MailSwitch(bool IsOn);

/// <summary>A mail for one person. Who has no address, or wants no reminders, gets none.</summary>
public sealed record MailDraft
{
    public required Guid UserId { get; init; }

    public required string Subject { get; init; }

    public required string Text { get; init; }

    public required MailReason Reason { get; init; }

    public Guid? RecordId { get; init; }

    public DateOnly? DigestOn { get; init; }
}

public sealed record WriteDigests(DateOnly Day, IReadOnlyList<MailDraft> Drafts);

public sealed record TakeMails(int Most);

/// <summary>What came of one mail; null is sent.</summary>
public sealed record MailOutcome(Guid MailId, string? Error);

public sealed record RecordOutcomes(IReadOnlyList<MailOutcome> Outcomes);

public sealed record ResendMail(Guid MailId);
