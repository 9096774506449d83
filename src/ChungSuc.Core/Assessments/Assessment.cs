using ChungSuc.Core.Data;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Assessments;

/// <summary>One unit, household or person is assessed for one year by one frozen set. Its state is derived: open until it has a conclusion that stands.</summary>
public sealed class Assessment : ICommuneOwned, IJournaled
{
    public const int ClusterLength = 100;
    public const int RegionLength = 40;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    /// <summary>The unit assessed, or the one to which the household or person belongs.</summary>
    public required Guid UnitId { get; init; }

    /// <summary>Null when the unit itself is assessed.</summary>
    public SubjectKind? ParticipantKind { get; init; }

    /// <summary>The household or person; empty when the unit itself is assessed.</summary>
    public Guid ParticipantId { get; init; }

    /// <summary>The name under which the household or person was taken in.</summary>
    public string? ParticipantName { get; init; }

    /// <summary>Cụm, khối thi đua: those of one cluster are compared and ranked with each other.</summary>
    public string? Cluster { get; init; }

    /// <summary>Region of the commune by which the set's levels differ, as it was when the assessment began.</summary>
    public string? Region { get; init; }

    public required int Year { get; init; }

    public required Guid FrozenSetId { get; init; }

    /// <summary>Id of the set without its version: a participant has one assessment a year by each set.</summary>
    public required string SetId { get; init; }

    public required DateTime OpenedAt { get; init; }

    public Guid SubjectId => ParticipantKind is null ? UnitId : ParticipantId;
}

internal sealed class AssessmentMapping : IEntityTypeConfiguration<Assessment>
{
    public void Configure(EntityTypeBuilder<Assessment> builder)
    {
        builder.ToTable("assessments");
        builder.Property(a => a.SetId).HasMaxLength(FrozenCriteriaSet.SetIdLength);
        builder.Property(a => a.ParticipantName).HasMaxLength(Unit.NameLength);
        builder.Property(a => a.Cluster).HasMaxLength(Assessment.ClusterLength);
        builder.Property(a => a.Region).HasMaxLength(Assessment.RegionLength);
        builder.Ignore(a => a.SubjectId);
        builder.HasIndex(a => new { a.CommuneId, a.Year, a.SetId, a.UnitId, a.ParticipantId }).IsUnique();
        builder.HasIndex(a => a.UnitId);
        builder.HasOne<Unit>().WithMany().HasForeignKey(a => a.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<FrozenCriteriaSet>().WithMany().HasForeignKey(a => a.FrozenSetId).OnDelete(DeleteBehavior.Restrict);
    }
}
