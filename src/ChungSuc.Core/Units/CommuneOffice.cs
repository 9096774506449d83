using ChungSuc.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Units;

/// <summary>A commune that works with this installation, and how it writes its head on papers (Nghị định 30/2020/NĐ-CP, Phụ lục I).</summary>
public sealed class CommuneOffice : IEntity, IJournaled, IVersioned
{
    public const int SlugLength = 60;

    /// <summary>The same key as the commune's unit.</summary>
    public required Guid Id { get; init; }

    /// <summary>The commune in a web address, for example <c>xa-mau</c>.</summary>
    public required string Slug { get; init; }

    /// <summary>"xã Mẫu": inside a sentence.</summary>
    public required string Name { get; init; }

    /// <summary>The place before the date on papers: the name without "xã" (Phụ lục I, mục II.4).</summary>
    public required string Place { get; init; }

    public required string ProvinceName { get; init; }

    /// <summary>Who signs for the commune.</summary>
    public required string ChairmanName { get; init; }

    public bool IsSample { get; init; }

    public required DateTime OpenedAt { get; init; }

    public int Version { get; set; }
}

internal sealed class CommuneOfficeMapping : IEntityTypeConfiguration<CommuneOffice>
{
    public void Configure(EntityTypeBuilder<CommuneOffice> builder)
    {
        builder.ToTable("commune_offices");
        builder.Property(o => o.Slug).HasMaxLength(CommuneOffice.SlugLength);
        builder.Property(o => o.Name).HasMaxLength(Unit.NameLength);
        builder.Property(o => o.Place).HasMaxLength(Unit.NameLength);
        builder.Property(o => o.ProvinceName).HasMaxLength(Unit.NameLength);
        builder.Property(o => o.ChairmanName).HasMaxLength(Unit.NameLength);
        builder.HasIndex(o => o.Slug).IsUnique();
        builder.HasOne<Unit>().WithOne().HasForeignKey<CommuneOffice>(o => o.Id).OnDelete(DeleteBehavior.Restrict);
    }
}
