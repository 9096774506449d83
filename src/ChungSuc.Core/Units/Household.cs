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

    public required string HeadName { get; init; }

    public required string NameFold { get; init; }

    public required string NameSort { get; init; }

    public int Version { get; set; }

    public static Household Create(Guid communeId, Guid villageId, string headName)
    {
        var name = VietnameseText.Clean(headName);
        return new Household
        {
            CommuneId = communeId,
            VillageId = villageId,
            HeadName = name,
            NameFold = VietnameseText.Fold(name),
            NameSort = VietnameseText.PersonSortKey(name),
        };
    }
}

internal sealed class HouseholdMapping : IEntityTypeConfiguration<Household>
{
    public void Configure(EntityTypeBuilder<Household> builder)
    {
        builder.ToTable("households");
        builder.Property(h => h.HeadName).HasMaxLength(Unit.NameLength);
        builder.Property(h => h.NameFold).HasMaxLength(Unit.NameLength);
        builder.Property(h => h.NameSort).HasMaxLength(Unit.NameLength * 4);
        builder.HasIndex(h => new { h.CommuneId, h.NameSort });
        builder.HasIndex(h => h.VillageId);
        builder.HasOne<Unit>().WithMany().HasForeignKey(h => h.VillageId).OnDelete(DeleteBehavior.Restrict);
    }
}
