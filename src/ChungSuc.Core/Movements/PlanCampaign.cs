using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Movements;

/// <summary>A campaign (cuộc vận động) that the movement is tied to.</summary>
public sealed class PlanCampaign : PlanPart
{
    public required string Key { get; init; }

    public required string Clause { get; init; }

    public required string Name { get; init; }
}

internal sealed class PlanCampaignMapping : IEntityTypeConfiguration<PlanCampaign>
{
    public void Configure(EntityTypeBuilder<PlanCampaign> builder)
    {
        builder.IsPart("plan_campaigns", e => e.Campaigns);
        builder.Property(c => c.Key).HasMaxLength(PlanPart.KeyLength);
        builder.Property(c => c.Clause).HasMaxLength(PlanPart.ClauseLength);
        builder.Property(c => c.Name).HasMaxLength(PlanPart.NameLength);
    }
}
