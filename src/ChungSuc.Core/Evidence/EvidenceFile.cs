using ChungSuc.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Evidence;

/// <summary>A photo or paper, stored once by its SHA-256 and bound to any number of records.</summary>
public sealed class EvidenceFile : ICommuneOwned, IJournaled
{
    public const int NameLength = 200;
    public const int MediaTypeLength = 100;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required string Sha256 { get; init; }

    public required long SizeBytes { get; init; }

    public required string MediaType { get; init; }

    public required string Name { get; init; }

    public required DateTime StoredAt { get; init; }

    /// <summary>For searching; null in rows of before it was kept.</summary>
    public string? NameFold { get; init; }

    /// <summary>Who sent it to the store without a record; until it is bound it is this person's.</summary>
    public Guid? StoredById { get; init; }

    /// <summary>The last day on which the paper proves anything, such as that of a certificate.</summary>
    public DateOnly? ValidUntil { get; private set; }

    internal void Limit(DateOnly? lastDay) => ValidUntil = lastDay;

    public bool IsExpiredOn(DateOnly day) => ValidUntil < day;

    public bool IsPicture => MediaType.StartsWith("image/", StringComparison.Ordinal);
}

internal sealed class EvidenceFileMapping : IEntityTypeConfiguration<EvidenceFile>
{
    public void Configure(EntityTypeBuilder<EvidenceFile> builder)
    {
        builder.ToTable("evidence_files");
        builder.Property(f => f.Sha256).HasMaxLength(64);
        builder.Property(f => f.MediaType).HasMaxLength(EvidenceFile.MediaTypeLength);
        builder.Property(f => f.Name).HasMaxLength(EvidenceFile.NameLength);
        builder.Property(f => f.NameFold).HasMaxLength(EvidenceFile.NameLength);
        builder.HasIndex(f => new { f.CommuneId, f.Sha256 }).IsUnique();
    }
}
