using ChungSuc.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Journal;

/// <summary>One act of one person: who, in which office, when, why.</summary>
public sealed class JournalProcess : ICommuneOwned
{
    public const int KindLength = 60;
    public const int NameLength = 200;
    public const int ReasonLength = 1000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required string Kind { get; init; }

    public required string KindName { get; init; }

    public Guid? UserId { get; init; }

    public required string UserName { get; init; }

    public required string Post { get; init; }

    public required DateTime At { get; init; }

    public string? Reason { get; init; }

    public Guid? OnceKey { get; init; }

    public string? InputHash { get; init; }

    public Guid? ResultId { get; internal set; }

    public List<JournalEvent> Events { get; } = [];
}

internal sealed class JournalProcessMapping : IEntityTypeConfiguration<JournalProcess>
{
    public void Configure(EntityTypeBuilder<JournalProcess> builder)
    {
        builder.ToTable("journal_processes");
        builder.Property(p => p.Kind).HasMaxLength(JournalProcess.KindLength);
        builder.Property(p => p.KindName).HasMaxLength(JournalProcess.NameLength);
        builder.Property(p => p.UserName).HasMaxLength(JournalProcess.NameLength);
        builder.Property(p => p.Post).HasMaxLength(JournalProcess.NameLength);
        builder.Property(p => p.Reason).HasMaxLength(JournalProcess.ReasonLength);
        builder.Property(p => p.InputHash).HasMaxLength(64);
        builder.HasIndex(p => new { p.CommuneId, p.OnceKey }).IsUnique();
        builder.HasIndex(p => new { p.CommuneId, p.At });
        builder.HasMany(p => p.Events).WithOne().HasForeignKey(e => e.ProcessId).OnDelete(DeleteBehavior.Restrict);
    }
}
