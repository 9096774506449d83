using System.Collections.Concurrent;
using ChungSuc.Core.Criteria;
using ChungSuc.Core.Data;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Assessments;

/// <summary>The text of a criteria set as it stood when assessments began with it. A file changed later does not reach them.</summary>
public sealed class FrozenCriteriaSet : ICommuneOwned, IJournaled
{
    public const int SetIdLength = 100;
    public const int HashLength = 64;

    private static readonly ConcurrentDictionary<string, CriteriaSet> Read = new(StringComparer.Ordinal);

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required string SetId { get; init; }

    public required int SetVersion { get; init; }

    public required string Name { get; init; }

    /// <summary>The YAML text, whole.</summary>
    public required string Text { get; init; }

    public required string Sha256 { get; init; }

    public required DateTime FrozenAt { get; init; }

    /// <summary>The set itself, read from the text once in the life of the program.</summary>
    public CriteriaSet Load() => Read.GetOrAdd(Sha256, _ => CriteriaSetLoader.Load(Text) is { Set: { } set }
        ? set
        : throw new InvalidOperationException($"The frozen text of {SetId} version {SetVersion} can no longer be read."));
}

internal sealed class FrozenCriteriaSetMapping : IEntityTypeConfiguration<FrozenCriteriaSet>
{
    public void Configure(EntityTypeBuilder<FrozenCriteriaSet> builder)
    {
        builder.ToTable("frozen_criteria_sets");
        builder.Property(s => s.SetId).HasMaxLength(FrozenCriteriaSet.SetIdLength);
        builder.Property(s => s.Name).HasMaxLength(Unit.NameLength);
        builder.Property(s => s.Sha256).HasMaxLength(FrozenCriteriaSet.HashLength);
        builder.HasIndex(s => new { s.CommuneId, s.Sha256 }).IsUnique();
    }
}
