using ChungSuc.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Evidence;

/// <summary>This file proves that record.</summary>
public sealed class EvidenceLink : ICommuneOwned, IJournaled
{
    public const int RecordKindLength = 40;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid FileId { get; init; }

    /// <summary>Class name of the record, for example <c>Contribution</c>.</summary>
    public required string RecordKind { get; init; }

    public required Guid RecordId { get; init; }
}

internal sealed class EvidenceLinkMapping : IEntityTypeConfiguration<EvidenceLink>
{
    public void Configure(EntityTypeBuilder<EvidenceLink> builder)
    {
        builder.ToTable("evidence_links");
        builder.Property(l => l.RecordKind).HasMaxLength(EvidenceLink.RecordKindLength);
        builder.HasIndex(l => new { l.RecordId, l.FileId }).IsUnique();
        builder.HasIndex(l => l.FileId);
        builder.HasOne<EvidenceFile>().WithMany().HasForeignKey(l => l.FileId).OnDelete(DeleteBehavior.Restrict);
    }
}
