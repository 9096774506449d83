using ChungSuc.Core.Data;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Enterprises;

/// <summary>Who an enterprise or cooperative is, as of a revision. A change is a new revision; the latest is shown, the latest confirmed one counts.</summary>
public sealed class EnterpriseProfile : ICommuneOwned, IJournaled
{
    public const int TaxNumberLength = 14;
    public const int RegistrationLength = 100;
    public const int BusinessLinesLength = 500;
    public const int AddressLength = 300;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    /// <summary>A unit of the kind enterprise or cooperative.</summary>
    public required Guid UnitId { get; init; }

    public required int Revision { get; init; }

    public required string? TaxNumber { get; init; }

    /// <summary>Number and day of the certificate of registration.</summary>
    public required string? Registration { get; init; }

    public required string Representative { get; init; }

    public required string BusinessLines { get; init; }

    public required EnterpriseSize? Size { get; init; }

    /// <summary>The village in which it has its seat.</summary>
    public required Guid? VillageId { get; init; }

    public required string? Address { get; init; }

    /// <summary>Whether it works in a traditional craft; null when nobody said.</summary>
    public required bool? HasCraft { get; init; }

    public required string RecordedBy { get; init; }

    public required DateTime RecordedAt { get; init; }

    public EnterpriseConfirmation? Confirmation { get; private init; }
}

internal sealed class EnterpriseProfileMapping : IEntityTypeConfiguration<EnterpriseProfile>
{
    public void Configure(EntityTypeBuilder<EnterpriseProfile> builder)
    {
        builder.ToTable("enterprise_profiles");
        builder.Property(p => p.TaxNumber).HasMaxLength(EnterpriseProfile.TaxNumberLength);
        builder.Property(p => p.Registration).HasMaxLength(EnterpriseProfile.RegistrationLength);
        builder.Property(p => p.Representative).HasMaxLength(Unit.NameLength);
        builder.Property(p => p.BusinessLines).HasMaxLength(EnterpriseProfile.BusinessLinesLength);
        builder.Property(p => p.Address).HasMaxLength(EnterpriseProfile.AddressLength);
        builder.Property(p => p.RecordedBy).HasMaxLength(Unit.NameLength);
        builder.HasIndex(p => new { p.UnitId, p.Revision }).IsUnique();
        builder.HasOne<Unit>().WithMany().HasForeignKey(p => p.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Unit>().WithMany().HasForeignKey(p => p.VillageId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(p => p.Confirmation).WithOne().HasForeignKey<EnterpriseConfirmation>(c => c.ProfileId).OnDelete(DeleteBehavior.Restrict);
    }
}
