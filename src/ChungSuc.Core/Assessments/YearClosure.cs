using ChungSuc.Core.Data;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Assessments;

/// <summary>The year's assessments are closed: nothing is scored, decided or opened again in it.</summary>
public sealed class YearClosure : ICommuneOwned, IJournaled
{
    public const int NoteLength = 1000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required int Year { get; init; }

    public required DateTime ClosedAt { get; init; }

    public required string ClosedBy { get; init; }

    public required string Post { get; init; }

    /// <summary>Why it was closed while sheets waited for a conclusion, where there were any.</summary>
    public string? Note { get; init; }

    public required int Concluded { get; init; }

    public required int Unconcluded { get; init; }
}

internal sealed class YearClosureMapping : IEntityTypeConfiguration<YearClosure>
{
    public void Configure(EntityTypeBuilder<YearClosure> builder)
    {
        builder.ToTable("year_closures");
        builder.Property(c => c.ClosedBy).HasMaxLength(Unit.NameLength);
        builder.Property(c => c.Post).HasMaxLength(Unit.NameLength);
        builder.Property(c => c.Note).HasMaxLength(YearClosure.NoteLength);
        builder.HasIndex(c => new { c.CommuneId, c.Year }).IsUnique();
    }
}
