using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Movements;

/// <summary>At most so many, or such a share, of one form for one kind of recipient.</summary>
public sealed class PlanQuota : PlanPart
{
    public required string Clause { get; init; }

    public required string FormCode { get; init; }

    public required string Subject { get; init; }

    public int? MaxCount { get; init; }

    public long? MaxPercentScaled { get; init; }

    public decimal? MaxPercent => MaxPercentScaled / PlanTarget.Scale;
}

internal sealed class PlanQuotaMapping : IEntityTypeConfiguration<PlanQuota>
{
    public void Configure(EntityTypeBuilder<PlanQuota> builder)
    {
        builder.IsPart("plan_quotas", e => e.Quotas);
        builder.Property(q => q.Clause).HasMaxLength(PlanPart.ClauseLength);
        builder.Property(q => q.FormCode).HasMaxLength(PlanPart.CodeLength);
        builder.Property(q => q.Subject).HasMaxLength(PlanPart.ClauseLength);
        builder.Ignore(q => q.MaxPercent);
    }
}
