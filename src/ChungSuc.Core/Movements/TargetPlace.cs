using ChungSuc.Core.Data;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Movements;

/// <summary>A village or area chosen for a target ("02 - 03 KDC kiểu mẫu": which ones). Taken out by a row of its own.</summary>
public sealed class TargetPlace : ICommuneOwned, IJournaled
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid MovementId { get; init; }

    /// <summary>Key of the target in the movement's file: it lasts through the editions.</summary>
    public required string TargetKey { get; init; }

    public required Guid UnitId { get; init; }

    public required string ChosenBy { get; init; }

    public required DateTime ChosenAt { get; init; }

    public TargetPlaceEnd? End { get; private init; }
}

public sealed class TargetPlaceEnd : ICommuneOwned, IJournaled
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid PlaceId { get; init; }

    public required string UserName { get; init; }

    public required DateTime At { get; init; }
}

internal sealed class TargetPlaceMapping : IEntityTypeConfiguration<TargetPlace>
{
    public void Configure(EntityTypeBuilder<TargetPlace> builder)
    {
        builder.ToTable("target_places");
        builder.HasQueryFilter(AppDbContext.VoidFilter, p => p.End == null);
        builder.Property(p => p.TargetKey).HasMaxLength(PlanPart.KeyLength);
        builder.Property(p => p.ChosenBy).HasMaxLength(Unit.NameLength);
        builder.HasIndex(p => new { p.MovementId, p.TargetKey });
        builder.HasOne<Movement>().WithMany().HasForeignKey(p => p.MovementId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Unit>().WithMany().HasForeignKey(p => p.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(p => p.End).WithOne().HasForeignKey<TargetPlaceEnd>(e => e.PlaceId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class TargetPlaceEndMapping : IEntityTypeConfiguration<TargetPlaceEnd>
{
    public void Configure(EntityTypeBuilder<TargetPlaceEnd> builder)
    {
        builder.ToTable("target_place_ends");
        builder.Property(e => e.UserName).HasMaxLength(Unit.NameLength);
        builder.HasIndex(e => e.PlaceId).IsUnique();
    }
}
