using ChungSuc.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Journal;

/// <summary>The end of a commune's chain. Its row is locked first in each process, so a commune's writes stand in one line.</summary>
public sealed class JournalHead : ICommuneOwned
{
    public const string Genesis = "0000000000000000000000000000000000000000000000000000000000000000";

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public long Sequence { get; set; }

    public string Hash { get; set; } = Genesis;

    public DateTime LockedAt { get; set; }
}

internal sealed class JournalHeadMapping : IEntityTypeConfiguration<JournalHead>
{
    public void Configure(EntityTypeBuilder<JournalHead> builder)
    {
        builder.ToTable("journal_heads");
        builder.Property(h => h.Hash).HasMaxLength(64);
        builder.HasIndex(h => h.CommuneId).IsUnique();
    }
}
