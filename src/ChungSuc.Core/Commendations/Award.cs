using ChungSuc.Core.Commendations.Law;
using ChungSuc.Core.Data;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Commendations;

/// <summary>
/// A line of the register of commendations (sổ khen thưởng), frozen when the decision is issued. It stands in this room because
/// every later nomination is checked against it.
/// </summary>
public sealed class Award : ICommuneOwned, IJournaled
{
    public const int DecisionNumberLength = 40;
    public const int BasisLength = 1500;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid DecisionId { get; init; }

    public required string DecisionNumber { get; init; }

    public required DateOnly DecidedOn { get; init; }

    public required int Year { get; init; }

    /// <summary>The running number in the decision, which is the "Số sổ vàng" on the paper.</summary>
    public required int Ordinal { get; init; }

    public required Guid NominationId { get; init; }

    public Guid? MovementId { get; init; }

    public required SubjectKind SubjectKind { get; init; }

    public required Guid SubjectId { get; init; }

    public required string SubjectName { get; init; }

    public required string SubjectNameFold { get; init; }

    public required string SubjectNameSort { get; init; }

    public required string SubjectPlace { get; init; }

    public required RecipientClass Recipient { get; init; }

    public required string FormCode { get; init; }

    public required string FormName { get; init; }

    public required AwardKind Kind { get; init; }

    public required string Citation { get; init; }

    public required string AchievementKey { get; init; }

    /// <summary>Year whose results were rewarded.</summary>
    public required int AchievementYear { get; init; }

    public required long RewardVnd { get; init; }

    /// <summary>The multiple as an exact fraction, 3/10: never rounded.</summary>
    public required long MultipleNumerator { get; init; }

    public required long MultipleDenominator { get; init; }

    public required long BaseSalaryVnd { get; init; }

    /// <summary>How the sum came about, with its articles.</summary>
    public required string RewardBasis { get; init; }

    public required bool IsRewardConfirmed { get; init; }

    public AwardRevocation? Revocation { get; private init; }

    public RecipientKind RecipientKind => Recipients.KindOf(Recipient);
}

/// <summary>Hủy bỏ quyết định khen thưởng đối với một trường hợp (Luật Thi đua, khen thưởng Điều 93). The register keeps the line.</summary>
public sealed class AwardRevocation : ICommuneOwned, IJournaled
{
    public const int GroundLength = 300;
    public const int ReasonLength = 1000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid AwardId { get; init; }

    public required string GroundCode { get; init; }

    public required string GroundText { get; init; }

    public required string GroundBasis { get; init; }

    public required string Reason { get; init; }

    public required DateOnly RevokedOn { get; init; }

    public required string UserName { get; init; }

    public required DateTime At { get; init; }
}

internal sealed class AwardMapping : IEntityTypeConfiguration<Award>
{
    public void Configure(EntityTypeBuilder<Award> builder)
    {
        builder.ToTable("awards");
        builder.Property(a => a.DecisionNumber).HasMaxLength(Award.DecisionNumberLength);
        builder.Property(a => a.SubjectName).HasMaxLength(Unit.NameLength);
        builder.Property(a => a.SubjectNameFold).HasMaxLength(Unit.NameLength);
        builder.Property(a => a.SubjectNameSort).HasMaxLength(Unit.NameLength * 4);
        builder.Property(a => a.SubjectPlace).HasMaxLength(Nomination.PlaceLength);
        builder.Property(a => a.FormCode).HasMaxLength(Nomination.FormCodeLength);
        builder.Property(a => a.FormName).HasMaxLength(Nomination.FormNameLength);
        builder.Property(a => a.Citation).HasMaxLength(Nomination.CitationLength);
        builder.Property(a => a.AchievementKey).HasMaxLength(Nomination.KeyLength);
        builder.Property(a => a.RewardBasis).HasMaxLength(Award.BasisLength);
        builder.Ignore(a => a.RecipientKind);
        builder.HasIndex(a => new { a.DecisionId, a.Ordinal }).IsUnique();
        builder.HasIndex(a => a.NominationId).IsUnique();
        builder.HasIndex(a => new { a.CommuneId, a.SubjectId });
        builder.HasIndex(a => new { a.CommuneId, a.Year, a.DecidedOn });
        builder.HasOne<Nomination>().WithOne().HasForeignKey<Award>(a => a.NominationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(a => a.Revocation).WithOne().HasForeignKey<AwardRevocation>(r => r.AwardId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AwardRevocationMapping : IEntityTypeConfiguration<AwardRevocation>
{
    public void Configure(EntityTypeBuilder<AwardRevocation> builder)
    {
        builder.ToTable("award_revocations");
        builder.Property(r => r.GroundCode).HasMaxLength(40);
        builder.Property(r => r.GroundText).HasMaxLength(AwardRevocation.GroundLength);
        builder.Property(r => r.GroundBasis).HasMaxLength(AwardRevocation.GroundLength);
        builder.Property(r => r.Reason).HasMaxLength(AwardRevocation.ReasonLength);
        builder.Property(r => r.UserName).HasMaxLength(Unit.NameLength);
    }
}
