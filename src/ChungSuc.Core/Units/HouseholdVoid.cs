using ChungSuc.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Units;

/// <summary>A household was written into the list by mistake and nothing names it: why it is off the list, who said so, when.</summary>
public sealed class HouseholdVoid : ICommuneOwned, IJournaled
{
    public const int ReasonLength = 500;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid HouseholdId { get; init; }

    public required string Reason { get; init; }

    public required string VoidedBy { get; init; }

    public required DateTime VoidedAt { get; init; }
}

internal sealed class HouseholdVoidMapping : IEntityTypeConfiguration<HouseholdVoid>
{
    public void Configure(EntityTypeBuilder<HouseholdVoid> builder)
    {
        builder.ToTable("household_voids");
        builder.Property(v => v.Reason).HasMaxLength(HouseholdVoid.ReasonLength);
        builder.Property(v => v.VoidedBy).HasMaxLength(Unit.NameLength);
        builder.HasIndex(v => v.HouseholdId).IsUnique();
    }
}
