using System.Globalization;
using ChungSuc.Core.Commendations;
using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Awards;

/// <summary>
/// A decision of the chairman that gives one form to a list of participants. A draft until it is issued; the number is taken at
/// that moment only, and from then on nothing in it changes.
/// </summary>
public sealed class AwardDecision : ICommuneOwned, IJournaled, IVersioned
{
    public const int SubjectLength = 400;
    public const int ReasonLength = 600;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required string FormCode { get; init; }

    public required string FormName { get; init; }

    /// <summary>Trích yếu: "Về việc tặng Giấy khen …".</summary>
    public required string Subject { get; init; }

    /// <summary>"đã có thành tích xuất sắc trong …".</summary>
    public required string Reason { get; init; }

    public required string PreparedBy { get; init; }

    public required DateTime PreparedAt { get; init; }

    public int Version { get; set; }

    public List<AwardDecisionLine> Lines { get; } = [];

    public List<AwardGround> Grounds { get; } = [];

    public AwardIssue? Issue { get; private init; }

    public AwardDiscard? Discard { get; private init; }
}

/// <summary>A nomination in the list of a decision.</summary>
public sealed class AwardDecisionLine : ICommuneOwned, IJournaled
{
    public const int DeviationLength = 1000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid DecisionId { get; init; }

    /// <summary>Running number in the decision: collectives, households, persons.</summary>
    public required int Ordinal { get; init; }

    public required Guid NominationId { get; init; }

    /// <summary>Why the decision does not follow the council, which only advises.</summary>
    public string? DeviationReason { get; init; }
}

/// <summary>The chairman issued the decision: number, date and signer, frozen.</summary>
public sealed class AwardIssue : ICommuneOwned, IJournaled
{
    public const string Series = "QĐ";
    public const string Symbol = "QĐ-UBND";

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid DecisionId { get; init; }

    public required int Year { get; init; }

    public required int Number { get; init; }

    public required DateOnly IssuedOn { get; init; }

    public required string SignerName { get; init; }

    /// <summary>The chairman's own competence: the bare office, never "TM." (Nghị định 30/2020/NĐ-CP Điều 13).</summary>
    public required string SignerTitle { get; init; }

    public required long TotalVnd { get; init; }

    public required string RewardRule { get; init; }

    public required DateTime At { get; init; }

    /// <summary>07/QĐ-UBND.</summary>
    public string NumberText => string.Create(CultureInfo.InvariantCulture, $"{Number:00}/{Symbol}");
}

/// <summary>A draft that will not be issued; its nominations wait again. It took no number.</summary>
public sealed class AwardDiscard : ICommuneOwned, IJournaled
{
    public const int ReasonLength = 1000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid DecisionId { get; init; }

    public required string Reason { get; init; }

    public required string UserName { get; init; }

    public required DateTime At { get; init; }
}

/// <summary>A "Căn cứ" line as it stands on the paper.</summary>
public sealed class AwardGround : ICommuneOwned, IJournaled
{
    public const int TextLength = 600;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid DecisionId { get; init; }

    public required int Position { get; init; }

    public required string Text { get; init; }

    public required bool IsConfirmed { get; init; }
}

internal sealed class AwardDecisionMapping : IEntityTypeConfiguration<AwardDecision>
{
    public void Configure(EntityTypeBuilder<AwardDecision> builder)
    {
        builder.ToTable("award_decisions");
        builder.Property(d => d.FormCode).HasMaxLength(Nomination.FormCodeLength);
        builder.Property(d => d.FormName).HasMaxLength(Nomination.FormNameLength);
        builder.Property(d => d.Subject).HasMaxLength(AwardDecision.SubjectLength);
        builder.Property(d => d.Reason).HasMaxLength(AwardDecision.ReasonLength);
        builder.Property(d => d.PreparedBy).HasMaxLength(Unit.NameLength);
        builder.HasMany(d => d.Lines).WithOne().HasForeignKey(l => l.DecisionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(d => d.Grounds).WithOne().HasForeignKey(g => g.DecisionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(d => d.Issue).WithOne().HasForeignKey<AwardIssue>(i => i.DecisionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(d => d.Discard).WithOne().HasForeignKey<AwardDiscard>(i => i.DecisionId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AwardDecisionLineMapping : IEntityTypeConfiguration<AwardDecisionLine>
{
    public void Configure(EntityTypeBuilder<AwardDecisionLine> builder)
    {
        builder.ToTable("award_decision_lines");
        builder.Property(l => l.DeviationReason).HasMaxLength(AwardDecisionLine.DeviationLength);
        builder.HasIndex(l => new { l.DecisionId, l.Ordinal }).IsUnique();
        builder.HasOne<Nomination>().WithMany().HasForeignKey(l => l.NominationId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AwardIssueMapping : IEntityTypeConfiguration<AwardIssue>
{
    public void Configure(EntityTypeBuilder<AwardIssue> builder)
    {
        builder.ToTable("award_issues");
        builder.Property(i => i.SignerName).HasMaxLength(Unit.NameLength);
        builder.Property(i => i.SignerTitle).HasMaxLength(Unit.NameLength);
        builder.Property(i => i.RewardRule).HasMaxLength(Award.BasisLength);
        builder.HasIndex(i => new { i.CommuneId, i.Year, i.Number }).IsUnique();
    }
}

internal sealed class AwardDiscardMapping : IEntityTypeConfiguration<AwardDiscard>
{
    public void Configure(EntityTypeBuilder<AwardDiscard> builder)
    {
        builder.ToTable("award_discards");
        builder.Property(d => d.Reason).HasMaxLength(AwardDiscard.ReasonLength);
        builder.Property(d => d.UserName).HasMaxLength(Unit.NameLength);
    }
}

internal sealed class AwardGroundMapping : IEntityTypeConfiguration<AwardGround>
{
    public void Configure(EntityTypeBuilder<AwardGround> builder)
    {
        builder.ToTable("award_grounds");
        builder.Property(g => g.Text).HasMaxLength(AwardGround.TextLength);
        builder.HasIndex(g => new { g.DecisionId, g.Position }).IsUnique();
    }
}
