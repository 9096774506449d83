using ChungSuc.Core.Data;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Assessments;

/// <summary>One unit is assessed for one year by one frozen set. Its state is derived: open until it has a conclusion.</summary>
public sealed class Assessment : ICommuneOwned, IJournaled
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid UnitId { get; init; }

    public required int Year { get; init; }

    public required Guid FrozenSetId { get; init; }

    /// <summary>Id of the set without its version: a unit has one assessment a year by each set.</summary>
    public required string SetId { get; init; }

    public required DateTime OpenedAt { get; init; }

    public AssessmentConclusion? Conclusion { get; private init; }
}

internal sealed class AssessmentMapping : IEntityTypeConfiguration<Assessment>
{
    public void Configure(EntityTypeBuilder<Assessment> builder)
    {
        builder.ToTable("assessments");
        builder.Property(a => a.SetId).HasMaxLength(FrozenCriteriaSet.SetIdLength);
        builder.HasIndex(a => new { a.CommuneId, a.Year, a.SetId, a.UnitId }).IsUnique();
        builder.HasIndex(a => a.UnitId);
        builder.HasOne<Unit>().WithMany().HasForeignKey(a => a.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<FrozenCriteriaSet>().WithMany().HasForeignKey(a => a.FrozenSetId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(a => a.Conclusion).WithOne().HasForeignKey<AssessmentConclusion>(c => c.AssessmentId).OnDelete(DeleteBehavior.Restrict);
    }
}
