using ChungSuc.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Units;

/// <summary>An old unit went, whole or in part, to a new one on a day. Where only a part went, a person chooses.</summary>
public sealed class UnitChange : IEntity, IJournaled
{
    public const int ExtentLength = 30;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid OldUnitId { get; init; }

    public required Guid NewUnitId { get; init; }

    public required string Extent { get; init; }

    public required DateOnly EffectiveOn { get; init; }

    public string? Basis { get; init; }
}

internal sealed class UnitChangeMapping : IEntityTypeConfiguration<UnitChange>
{
    public void Configure(EntityTypeBuilder<UnitChange> builder)
    {
        builder.ToTable("unit_changes");
        builder.Property(c => c.Extent).HasMaxLength(UnitChange.ExtentLength);
        builder.Property(c => c.Basis).HasMaxLength(Unit.BasisLength);
        builder.HasIndex(c => new { c.OldUnitId, c.NewUnitId }).IsUnique();
        builder.HasIndex(c => c.NewUnitId);
        builder.HasOne<Unit>().WithMany().HasForeignKey(c => c.OldUnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Unit>().WithMany().HasForeignKey(c => c.NewUnitId).OnDelete(DeleteBehavior.Restrict);
    }
}
