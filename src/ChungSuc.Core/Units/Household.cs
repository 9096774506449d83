using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Units;

/// <summary>A household (hộ gia đình) of a village; Luật Thi đua, khen thưởng names it as a recipient in its own right.</summary>
public sealed class Household : ICommuneOwned, IJournaled, IVersioned
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid VillageId { get; init; }

    public string HeadName { get; private set; } = string.Empty;

    public string NameFold { get; private set; } = string.Empty;

    public string NameSort { get; private set; } = string.Empty;

    public int Version { get; set; }

    /// <summary>Taken off the list, when it was written there by mistake.</summary>
    public HouseholdVoid? Void { get; private init; }

    public static Household Create(Guid communeId, Guid villageId, string headName)
    {
        var household = new Household { CommuneId = communeId, VillageId = villageId };
        household.Rename(headName);
        return household;
    }

    internal void Rename(string headName)
    {
        HeadName = VietnameseText.Clean(headName);
        NameFold = VietnameseText.Fold(HeadName);
        NameSort = VietnameseText.PersonSortKey(HeadName);
    }
}

internal sealed class HouseholdMapping : IEntityTypeConfiguration<Household>
{
    public void Configure(EntityTypeBuilder<Household> builder)
    {
        builder.ToTable("households");
        builder.HasQueryFilter(AppDbContext.VoidFilter, h => h.Void == null);
        builder.Property(h => h.HeadName).HasMaxLength(Unit.NameLength);
        builder.Property(h => h.NameFold).HasMaxLength(Unit.NameLength);
        builder.Property(h => h.NameSort).HasMaxLength(Unit.NameLength * 4);
        builder.HasIndex(h => new { h.CommuneId, h.NameSort });
        builder.HasIndex(h => h.VillageId);
        builder.HasOne<Unit>().WithMany().HasForeignKey(h => h.VillageId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(h => h.Void).WithOne().HasForeignKey<HouseholdVoid>(v => v.HouseholdId).OnDelete(DeleteBehavior.Restrict);
    }
}
