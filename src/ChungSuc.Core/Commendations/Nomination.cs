using System.Globalization;
using ChungSuc.Core.Commendations.Law;
using ChungSuc.Core.Data;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Commendations;

/// <summary>A proposal to commend one participant with one form (đề nghị khen thưởng). Never edited: withdrawn with a reason and made anew.</summary>
public sealed class Nomination : ICommuneOwned, IJournaled
{
    public const string Series = "ĐN";
    public const int FormCodeLength = 20;
    public const int FormNameLength = 200;
    public const int PlaceLength = 300;
    public const int AchievementLength = 3000;
    public const int CitationLength = 400;
    public const int KeyLength = 64;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required int Year { get; init; }

    public required int Number { get; init; }

    public Guid? MovementId { get; init; }

    public required SubjectKind SubjectKind { get; init; }

    public required Guid SubjectId { get; init; }

    /// <summary>The name of that day, kept when the household or unit is renamed later.</summary>
    public required string SubjectName { get; init; }

    public required string SubjectNameFold { get; init; }

    public required string SubjectNameSort { get; init; }

    /// <summary>Office and unit, or address, as it stands on the certificate.</summary>
    public required string SubjectPlace { get; init; }

    public required string SubjectPath { get; init; }

    public required RecipientClass Recipient { get; init; }

    public required string FormCode { get; init; }

    public required string FormName { get; init; }

    public required AwardKind Kind { get; init; }

    /// <summary>What was achieved, with figures, for those who judge.</summary>
    public required string Achievement { get; init; }

    /// <summary>One sentence for the certificate: "Đã có thành tích xuất sắc trong …".</summary>
    public required string Citation { get; init; }

    /// <summary>The same achievement has the same key, so that it is not rewarded twice (Luật Thi đua, khen thưởng Điều 5).</summary>
    public required string AchievementKey { get; init; }

    public DateOnly? AchievementFrom { get; init; }

    public DateOnly? AchievementTo { get; init; }

    public required Guid ByUnitId { get; init; }

    public required string ByUnitName { get; init; }

    public required string ByUserName { get; init; }

    public required DateOnly NominatedOn { get; init; }

    /// <summary>Day for which the decision is planned; authority and money follow the day on which it is taken.</summary>
    public required DateOnly PlannedOn { get; init; }

    public NominationAcceptance? Acceptance { get; private init; }

    public MovementChoice? Choice { get; private init; }

    public NominationWithdrawal? Withdrawal { get; private init; }

    public List<NominationFinding> Findings { get; } = [];

    public List<NominationJudgement> Judgements { get; } = [];

    public List<CouncilOpinion> Opinions { get; } = [];

    public string NumberText => NumberOf(Year, Number);

    /// <summary>2025/003.</summary>
    public static string NumberOf(int year, int number) => string.Create(CultureInfo.InvariantCulture, $"{year}/{number:000}");
}

internal sealed class NominationMapping : IEntityTypeConfiguration<Nomination>
{
    public void Configure(EntityTypeBuilder<Nomination> builder)
    {
        builder.ToTable("nominations");
        builder.Property(n => n.SubjectName).HasMaxLength(Unit.NameLength);
        builder.Property(n => n.SubjectNameFold).HasMaxLength(Unit.NameLength);
        builder.Property(n => n.SubjectNameSort).HasMaxLength(Unit.NameLength * 4);
        builder.Property(n => n.SubjectPlace).HasMaxLength(Nomination.PlaceLength);
        builder.Property(n => n.SubjectPath).HasMaxLength(Unit.PathLength);
        builder.Property(n => n.FormCode).HasMaxLength(Nomination.FormCodeLength);
        builder.Property(n => n.FormName).HasMaxLength(Nomination.FormNameLength);
        builder.Property(n => n.Achievement).HasMaxLength(Nomination.AchievementLength);
        builder.Property(n => n.Citation).HasMaxLength(Nomination.CitationLength);
        builder.Property(n => n.AchievementKey).HasMaxLength(Nomination.KeyLength);
        builder.Property(n => n.ByUnitName).HasMaxLength(Unit.NameLength);
        builder.Property(n => n.ByUserName).HasMaxLength(Unit.NameLength);
        builder.HasIndex(n => new { n.CommuneId, n.Year, n.Number }).IsUnique();
        builder.HasIndex(n => new { n.CommuneId, n.SubjectId });
        builder.HasOne(n => n.Acceptance).WithOne().HasForeignKey<NominationAcceptance>(a => a.NominationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(n => n.Choice).WithOne().HasForeignKey<MovementChoice>(c => c.NominationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(n => n.Withdrawal).WithOne().HasForeignKey<NominationWithdrawal>(w => w.NominationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(n => n.Findings).WithOne().HasForeignKey(f => f.NominationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(n => n.Judgements).WithOne().HasForeignKey(j => j.NominationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(n => n.Opinions).WithOne().HasForeignKey(o => o.NominationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Unit>().WithMany().HasForeignKey(n => n.ByUnitId).OnDelete(DeleteBehavior.Restrict);
    }
}
