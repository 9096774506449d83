using ChungSuc.Core.Movements.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Movements;

/// <summary>Something due in one year of the movement, or in every year when <see cref="Year"/> is empty: sơ kết, tổng kết, kiểm tra.</summary>
public sealed class PlanMilestone : PlanPart
{
    public required string Key { get; init; }

    public required string Clause { get; init; }

    public required string Name { get; init; }

    public required MilestoneKind Kind { get; init; }

    public int? Year { get; init; }

    public required string Who { get; init; }
}

internal sealed class PlanMilestoneMapping : IEntityTypeConfiguration<PlanMilestone>
{
    public void Configure(EntityTypeBuilder<PlanMilestone> builder)
    {
        builder.IsPart("plan_milestones", e => e.Milestones);
        builder.Property(m => m.Key).HasMaxLength(PlanPart.KeyLength);
        builder.Property(m => m.Clause).HasMaxLength(PlanPart.ClauseLength);
        builder.Property(m => m.Name).HasMaxLength(PlanPart.NameLength);
        builder.Property(m => m.Who).HasMaxLength(PlanPart.NameLength);
    }
}
