using ChungSuc.Core.Data;
using ChungSuc.Core.Units;
using ChungSuc.Core.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Mail;

/// <summary>Why a mail is written.</summary>
public enum MailReason
{
    /// <summary>What a person must do, once a day.</summary>
    Digest = 1,

    /// <summary>Figures or evidence that a unit still owes.</summary>
    Missing = 2,
}

/// <summary>
/// A mail that waits in the outbox: written in the process of the act that causes it, so neither is lost without the other. What became of it is told by
/// its steps. Nothing is sent from within a request.
/// </summary>
public sealed class OutboxMail : ICommuneOwned, IJournaled
{
    public const int AddressLength = 254; // RFC 5321, 4.5.3.1.3
    public const int SubjectLength = 200;
    public const int TextLength = 8000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid UserId { get; init; }

    public required string Address { get; init; }

    public required string ToName { get; init; }

    public required string Subject { get; init; }

    public required string Text { get; init; }

    public required MailReason Reason { get; init; }

    /// <summary>The record it is about.</summary>
    public Guid? RecordId { get; init; }

    /// <summary>The day of a digest: a person gets one a day, held by an index.</summary>
    public DateOnly? DigestOn { get; init; }

    public required DateTime WrittenAt { get; init; }

    public List<MailStep> Steps { get; } = [];
}

public enum MailStepKind
{
    /// <summary>A sender has taken it; no other takes it until the time for an answer has passed.</summary>
    Taken = 1,
    Sent = 2,
    Failed = 3,

    /// <summary>The administrator wants it sent (again).</summary>
    Resent = 4,
}

/// <summary>One thing that happened to a mail. Never changed.</summary>
public sealed class MailStep : ICommuneOwned, IJournaled
{
    public const int TextLength = 500;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid MailId { get; init; }

    public required int Position { get; init; }

    public required MailStepKind Kind { get; init; }

    /// <summary>The error, as the server gave it.</summary>
    public string? Text { get; init; }

    public required string UserName { get; init; }

    public required DateTime At { get; init; }
}

internal sealed class OutboxMailMapping : IEntityTypeConfiguration<OutboxMail>
{
    public void Configure(EntityTypeBuilder<OutboxMail> builder)
    {
        builder.ToTable("outbox_mails");
        builder.Property(m => m.Address).HasMaxLength(OutboxMail.AddressLength);
        builder.Property(m => m.ToName).HasMaxLength(CommuneUser.FullNameLength);
        builder.Property(m => m.Subject).HasMaxLength(OutboxMail.SubjectLength);
        builder.Property(m => m.Text).HasMaxLength(OutboxMail.TextLength);
        builder.HasIndex(m => new { m.CommuneId, m.UserId, m.DigestOn }).IsUnique();
        builder.HasMany(m => m.Steps).WithOne().HasForeignKey(s => s.MailId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CommuneUser>().WithMany().HasForeignKey(m => m.UserId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class MailStepMapping : IEntityTypeConfiguration<MailStep>
{
    public void Configure(EntityTypeBuilder<MailStep> builder)
    {
        builder.ToTable("mail_steps");
        builder.Property(s => s.Text).HasMaxLength(MailStep.TextLength);
        builder.Property(s => s.UserName).HasMaxLength(Unit.NameLength);
        builder.HasIndex(s => new { s.MailId, s.Position }).IsUnique();
    }
}
