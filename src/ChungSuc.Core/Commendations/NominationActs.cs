using ChungSuc.Core.Commendations.Law;
using ChungSuc.Core.Data;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Commendations;

/// <summary>The standing office took the dossier in for appraisal; standards follow the law of this day.</summary>
public sealed class NominationAcceptance : ICommuneOwned, IJournaled
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid NominationId { get; init; }

    public required DateOnly AcceptedOn { get; init; }

    public required string UserName { get; init; }

    public required DateTime At { get; init; }
}

/// <summary>Được bình xét trong phong trào thi đua: who chose, when, at which meeting.</summary>
public sealed class MovementChoice : ICommuneOwned, IJournaled
{
    public const int WhoLength = 200;
    public const int MeetingLength = 300;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid NominationId { get; init; }

    public required string ChosenBy { get; init; }

    public required DateOnly ChosenOn { get; init; }

    /// <summary>Minutes of the meeting that chose.</summary>
    public string? Meeting { get; init; }
}

/// <summary>The nomination is taken back; it stays in the list with its reason.</summary>
public sealed class NominationWithdrawal : ICommuneOwned, IJournaled
{
    public const int ReasonLength = 1000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid NominationId { get; init; }

    public required string Reason { get; init; }

    public required string UserName { get; init; }

    public required DateTime At { get; init; }
}

/// <summary>What a rule of law said on the day of the nomination; the page checks again with what is on record now.</summary>
public sealed class NominationFinding : ICommuneOwned, IJournaled
{
    public const int RuleLength = 80;
    public const int SentenceLength = 2000;
    public const int BasisLength = 500;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid NominationId { get; init; }

    public required int Position { get; init; }

    public required string RuleId { get; init; }

    public required FindingOutcome Outcome { get; init; }

    public required string Sentence { get; init; }

    public required string Advice { get; init; }

    public required string Basis { get; init; }

    public required bool IsConfirmed { get; init; }
}

/// <summary>A competent person judged what no machine can: whether a condition is met, and why. The last judgement counts; earlier ones stay.</summary>
public sealed class NominationJudgement : ICommuneOwned, IJournaled
{
    public const int ReasonLength = 1000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid NominationId { get; init; }

    public required string RuleId { get; init; }

    public required bool IsMet { get; init; }

    public required string Reason { get; init; }

    public required string UserName { get; init; }

    public required DateTime At { get; init; }
}

/// <summary>What the council recommended, frozen when its meeting was concluded. The council advises; it does not decide (Điều 90 khoản 4).</summary>
public sealed class CouncilOpinion : ICommuneOwned, IJournaled
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid NominationId { get; init; }

    public required Guid MeetingId { get; init; }

    public required DateOnly HeldOn { get; init; }

    public required int Members { get; init; }

    public required int Needed { get; init; }

    public required int Agree { get; init; }

    public required int Disagree { get; init; }

    public required int Invalid { get; init; }

    public required bool IsPassed { get; init; }

    public required string Sentence { get; init; }

    public required string Basis { get; init; }

    public required bool IsConfirmed { get; init; }
}

internal sealed class NominationAcceptanceMapping : IEntityTypeConfiguration<NominationAcceptance>
{
    public void Configure(EntityTypeBuilder<NominationAcceptance> builder)
    {
        builder.ToTable("nomination_acceptances");
        builder.Property(a => a.UserName).HasMaxLength(Unit.NameLength);
    }
}

internal sealed class MovementChoiceMapping : IEntityTypeConfiguration<MovementChoice>
{
    public void Configure(EntityTypeBuilder<MovementChoice> builder)
    {
        builder.ToTable("nomination_movement_choices");
        builder.Property(c => c.ChosenBy).HasMaxLength(MovementChoice.WhoLength);
        builder.Property(c => c.Meeting).HasMaxLength(MovementChoice.MeetingLength);
    }
}

internal sealed class NominationWithdrawalMapping : IEntityTypeConfiguration<NominationWithdrawal>
{
    public void Configure(EntityTypeBuilder<NominationWithdrawal> builder)
    {
        builder.ToTable("nomination_withdrawals");
        builder.Property(w => w.Reason).HasMaxLength(NominationWithdrawal.ReasonLength);
        builder.Property(w => w.UserName).HasMaxLength(Unit.NameLength);
    }
}

internal sealed class NominationFindingMapping : IEntityTypeConfiguration<NominationFinding>
{
    public void Configure(EntityTypeBuilder<NominationFinding> builder)
    {
        builder.ToTable("nomination_findings");
        builder.Property(f => f.RuleId).HasMaxLength(NominationFinding.RuleLength);
        builder.Property(f => f.Sentence).HasMaxLength(NominationFinding.SentenceLength);
        builder.Property(f => f.Advice).HasMaxLength(NominationFinding.SentenceLength);
        builder.Property(f => f.Basis).HasMaxLength(NominationFinding.BasisLength);
        builder.HasIndex(f => new { f.NominationId, f.Position }).IsUnique();
    }
}

internal sealed class NominationJudgementMapping : IEntityTypeConfiguration<NominationJudgement>
{
    public void Configure(EntityTypeBuilder<NominationJudgement> builder)
    {
        builder.ToTable("nomination_judgements");
        builder.Property(j => j.RuleId).HasMaxLength(NominationFinding.RuleLength);
        builder.Property(j => j.Reason).HasMaxLength(NominationJudgement.ReasonLength);
        builder.Property(j => j.UserName).HasMaxLength(Unit.NameLength);
        builder.HasIndex(j => j.NominationId);
    }
}

internal sealed class CouncilOpinionMapping : IEntityTypeConfiguration<CouncilOpinion>
{
    public void Configure(EntityTypeBuilder<CouncilOpinion> builder)
    {
        builder.ToTable("council_opinions");
        builder.Property(o => o.Sentence).HasMaxLength(NominationFinding.SentenceLength);
        builder.Property(o => o.Basis).HasMaxLength(NominationFinding.BasisLength);
        builder.HasIndex(o => o.NominationId);
        builder.HasIndex(o => new { o.MeetingId, o.NominationId }).IsUnique();
    }
}
