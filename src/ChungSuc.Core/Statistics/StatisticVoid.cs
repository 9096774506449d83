using ChungSuc.Core.Data;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Statistics;

/// <summary>A line of figures holds no longer: replaced by a newer one, or withdrawn without one.</summary>
public sealed class StatisticVoid : ICommuneOwned, IJournaled
{
    public const int ReasonLength = 500;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid StatisticId { get; init; }

    public Guid? ReplacedById { get; init; }

    public required string Reason { get; init; }

    public required DateTime VoidedAt { get; init; }

    public required string VoidedBy { get; init; }
}

internal sealed class StatisticVoidMapping : IEntityTypeConfiguration<StatisticVoid>
{
    public void Configure(EntityTypeBuilder<StatisticVoid> builder)
    {
        builder.ToTable("statistic_voids");
        builder.Property(v => v.Reason).HasMaxLength(StatisticVoid.ReasonLength);
        builder.Property(v => v.VoidedBy).HasMaxLength(Unit.NameLength);
        builder.HasIndex(v => v.StatisticId).IsUnique();
    }
}
