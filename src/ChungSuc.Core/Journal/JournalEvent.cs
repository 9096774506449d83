using ChungSuc.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Journal;

/// <summary>A link of the commune's chain: what happened to one record, the seals of the rows it wrote, and the hash over all before it.</summary>
public sealed class JournalEvent : ICommuneOwned
{
    public const int SentenceLength = 1000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid ProcessId { get; init; }

    public required long Sequence { get; init; }

    public required string Kind { get; init; }

    public required string SubjectKind { get; init; }

    public required Guid SubjectId { get; init; }

    public required string Sentence { get; init; }

    public required string Payload { get; init; }

    /// <summary>One line for each row written: <c>type id digest</c>.</summary>
    public required string Seals { get; init; }

    public required string PreviousHash { get; init; }

    public required string Hash { get; init; }

    internal JournalEvent WithHash(string hash) => new()
    {
        Id = Id,
        CommuneId = CommuneId,
        ProcessId = ProcessId,
        Sequence = Sequence,
        Kind = Kind,
        SubjectKind = SubjectKind,
        SubjectId = SubjectId,
        Sentence = Sentence,
        Payload = Payload,
        Seals = Seals,
        PreviousHash = PreviousHash,
        Hash = hash,
    };
}

internal sealed class JournalEventMapping : IEntityTypeConfiguration<JournalEvent>
{
    public void Configure(EntityTypeBuilder<JournalEvent> builder)
    {
        builder.ToTable("journal_events");
        builder.Property(e => e.Kind).HasMaxLength(JournalProcess.KindLength);
        builder.Property(e => e.SubjectKind).HasMaxLength(JournalProcess.KindLength);
        builder.Property(e => e.Sentence).HasMaxLength(JournalEvent.SentenceLength);
        builder.Property(e => e.PreviousHash).HasMaxLength(64);
        builder.Property(e => e.Hash).HasMaxLength(64);
        builder.HasIndex(e => new { e.CommuneId, e.Sequence }).IsUnique();
        builder.HasIndex(e => new { e.SubjectId, e.Sequence });
    }
}
