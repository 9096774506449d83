using ChungSuc.Core.Data;
using ChungSuc.Core.Movements.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Movements;

/// <summary>What the plan of a movement says, from the day its file was loaded until a later edition. Never changed: an amended plan is a new edition.</summary>
public sealed class MovementEdition : ICommuneOwned, IJournaled
{
    public const int NameLength = 300;
    public const int ShortNameLength = 100;
    public const int LauncherLength = 200;
    public const int WordsLength = 2000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid MovementId { get; init; }

    /// <summary>1 for the first file, then one more for each changed file.</summary>
    public required int Number { get; init; }

    public required Guid UploadId { get; init; }

    public required string Hash { get; init; }

    public required DateTime LoadedAt { get; init; }

    /// <summary>Made up to show how a movement is written; never a real plan.</summary>
    public required bool IsSample { get; init; }

    public required string Name { get; init; }

    public required string ShortName { get; init; }

    public string? Slogan { get; init; }

    public required MovementFileKind Kind { get; init; }

    public required string Scope { get; init; }

    public required int FromYear { get; init; }

    public required int ToYear { get; init; }

    public required string Launcher { get; init; }

    /// <summary>Nơi nhận, one on each line.</summary>
    public string? RecipientLines { get; init; }

    /// <summary>The clause on standards of commendation, and who guides them.</summary>
    public string? BasisClause { get; init; }

    public string? BasisText { get; init; }

    public string? BasisGuide { get; init; }

    public List<PlanPaper> Papers { get; } = [];

    public List<PlanClauseText> Clauses { get; } = [];

    public List<PlanCampaign> Campaigns { get; } = [];

    public List<PlanTarget> Targets { get; } = [];

    public List<PlanGroup> Groups { get; } = [];

    public List<PlanForm> Forms { get; } = [];

    public List<PlanQuota> Quotas { get; } = [];

    public List<PlanMilestone> Milestones { get; } = [];

    public List<PlanPhase> Phases { get; } = [];

    public List<PlanDuty> Duties { get; } = [];

    public List<PlanBody> Bodies { get; } = [];

    public MovementPeriod Period => new(FromYear, ToYear);

    public IReadOnlyList<string> Recipients => PlanWords.Split(RecipientLines);

    /// <summary>The plan itself; the papers after it are the plans above, nearest first.</summary>
    public PlanPaper Plan => Papers[0];

    public IEnumerable<PlanPaper> Parents => Papers.Skip(1);

    /// <summary>Every row of this edition, itself first.</summary>
    public IReadOnlyList<IEntity> AllRows() =>
    [
        this, .. Papers, .. Clauses, .. Campaigns, .. Targets, .. Targets.SelectMany(t => t.Years), .. Groups, .. Groups.SelectMany(g => g.Criteria),
        .. Forms, .. Quotas, .. Milestones, .. Phases, .. Duties, .. Bodies,
    ];
}

internal sealed class MovementEditionMapping : IEntityTypeConfiguration<MovementEdition>
{
    public void Configure(EntityTypeBuilder<MovementEdition> builder)
    {
        builder.ToTable("movement_editions");
        builder.Property(e => e.Hash).HasMaxLength(MovementUpload.HashLength);
        builder.Property(e => e.Name).HasMaxLength(MovementEdition.NameLength);
        builder.Property(e => e.ShortName).HasMaxLength(MovementEdition.ShortNameLength);
        builder.Property(e => e.Slogan).HasMaxLength(MovementEdition.NameLength);
        builder.Property(e => e.Scope).HasMaxLength(MovementEdition.NameLength);
        builder.Property(e => e.Launcher).HasMaxLength(MovementEdition.LauncherLength);
        builder.Property(e => e.BasisClause).HasMaxLength(PlanPart.ClauseLength);
        builder.Property(e => e.BasisGuide).HasMaxLength(MovementEdition.LauncherLength);
        builder.Ignore(e => e.Period);
        builder.Ignore(e => e.Recipients);
        builder.Ignore(e => e.Plan);
        builder.Ignore(e => e.Parents);
        builder.HasIndex(e => new { e.MovementId, e.Number }).IsUnique();
        builder.HasIndex(e => new { e.CommuneId, e.FromYear });
        builder.HasOne<Movement>().WithMany().HasForeignKey(e => e.MovementId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<MovementUpload>().WithMany().HasForeignKey(e => e.UploadId).OnDelete(DeleteBehavior.Restrict);
    }
}
