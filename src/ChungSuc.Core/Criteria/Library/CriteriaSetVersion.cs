using System.Collections.Concurrent;
using ChungSuc.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Criteria;

/// <summary>A version of a set as the commune published it. Never changes: an amended set is the next version.</summary>
public sealed class CriteriaSetVersion : ICommuneOwned, IJournaled
{
    public const int HashLength = 64;
    public const int ReasonLength = 500;

    private static readonly ConcurrentDictionary<string, ShelvedSet> Read = new(StringComparer.Ordinal);

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required string SetId { get; init; }

    public required int Version { get; init; }

    public required string Name { get; init; }

    public required SubjectKind SubjectKind { get; init; }

    /// <summary>The YAML text, whole.</summary>
    public required string Text { get; init; }

    public required string Sha256 { get; init; }

    public required Guid DraftId { get; init; }

    public required string Reason { get; init; }

    public required string PublishedBy { get; init; }

    public required DateTime PublishedAt { get; init; }

    /// <summary>The set itself, read from the text once in the life of the program.</summary>
    public ShelvedSet Load() => Read.GetOrAdd(Sha256, _ => CriteriaSetLoader.Load(Text) is { Set: { } set }
        ? new ShelvedSet(set, Text) { IsShipped = false }
        : throw new InvalidOperationException($"The published text of {SetId} version {Version} can no longer be read."));
}

internal sealed class CriteriaSetVersionMapping : IEntityTypeConfiguration<CriteriaSetVersion>
{
    public void Configure(EntityTypeBuilder<CriteriaSetVersion> builder)
    {
        builder.ToTable("criteria_set_versions");
        builder.Property(v => v.SetId).HasMaxLength(CriteriaSetDraft.SetIdLength);
        builder.Property(v => v.Name).HasMaxLength(CriteriaSetDraft.NameLength);
        builder.Property(v => v.Sha256).HasMaxLength(CriteriaSetVersion.HashLength);
        builder.Property(v => v.Reason).HasMaxLength(CriteriaSetVersion.ReasonLength);
        builder.Property(v => v.PublishedBy).HasMaxLength(CriteriaSetDraft.PersonLength);
        builder.HasIndex(v => new { v.CommuneId, v.SetId, v.Version }).IsUnique();
        builder.HasIndex(v => v.DraftId).IsUnique();
        builder.HasOne<CriteriaSetDraft>().WithMany().HasForeignKey(v => v.DraftId).OnDelete(DeleteBehavior.Restrict);
    }
}
