using ChungSuc.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Movements;

/// <summary>The planned figure of a target at the end of one year.</summary>
public sealed class PlanTargetYear : ICommuneOwned, IJournaled
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid TargetId { get; init; }

    public required int Year { get; init; }

    public required long ValueScaled { get; init; }

    public decimal Value => ValueScaled / PlanTarget.Scale;
}

internal sealed class PlanTargetYearMapping : IEntityTypeConfiguration<PlanTargetYear>
{
    public void Configure(EntityTypeBuilder<PlanTargetYear> builder)
    {
        builder.ToTable("plan_target_years");
        builder.Ignore(y => y.Value);
        builder.HasIndex(y => new { y.TargetId, y.Year }).IsUnique();
        builder.HasOne<PlanTarget>().WithMany(t => t.Years).HasForeignKey(y => y.TargetId).OnDelete(DeleteBehavior.Restrict);
    }
}
