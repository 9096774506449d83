using ChungSuc.Core.Movements.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Movements;

/// <summary>A body that the plan names, and what it does for the movement.</summary>
public sealed class PlanBody : PlanPart
{
    public required string Key { get; init; }

    public required string Clause { get; init; }

    public required string Name { get; init; }

    public required BodyRole Role { get; init; }
}

internal sealed class PlanBodyMapping : IEntityTypeConfiguration<PlanBody>
{
    public void Configure(EntityTypeBuilder<PlanBody> builder)
    {
        builder.IsPart("plan_bodies", e => e.Bodies);
        builder.Property(b => b.Key).HasMaxLength(PlanPart.KeyLength);
        builder.Property(b => b.Clause).HasMaxLength(PlanPart.ClauseLength);
        builder.Property(b => b.Name).HasMaxLength(PlanPart.NameLength);
    }
}
