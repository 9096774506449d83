using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Movements;

/// <summary>A stretch of years of the movement (giai đoạn nhỏ, bước).</summary>
public sealed class PlanPhase : PlanPart
{
    public required string Key { get; init; }

    public required string Clause { get; init; }

    public required string Name { get; init; }

    public required int FromYear { get; init; }

    public required int ToYear { get; init; }
}

internal sealed class PlanPhaseMapping : IEntityTypeConfiguration<PlanPhase>
{
    public void Configure(EntityTypeBuilder<PlanPhase> builder)
    {
        builder.IsPart("plan_phases", e => e.Phases);
        builder.Property(p => p.Key).HasMaxLength(PlanPart.KeyLength);
        builder.Property(p => p.Clause).HasMaxLength(PlanPart.ClauseLength);
        builder.Property(p => p.Name).HasMaxLength(PlanPart.NameLength);
    }
}
