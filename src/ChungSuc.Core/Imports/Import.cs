using System.Globalization;
using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Imports;

/// <summary>One file taken in, whole, by one act: what kind, by whom, how many rows. The file itself is bound as evidence.</summary>
public sealed class Import : ICommuneOwned, IJournaled, IProven
{
    public const int KindLength = 40;
    public const int SheetLength = 100;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required int Year { get; init; }

    public required int Number { get; init; }

    /// <summary>Code of the <see cref="ImportKind"/>.</summary>
    public required string Kind { get; init; }

    public required string FileName { get; init; }

    public required string Sheet { get; init; }

    public required int Added { get; init; }

    public required int Changed { get; init; }

    public required int Unchanged { get; init; }

    /// <summary>Rows that look like what stands already and were left out by choice.</summary>
    public required int Skipped { get; init; }

    public required string RecordedBy { get; init; }

    public required DateTime RecordedAt { get; init; }

    public ImportUndo? Undo { get; private init; }

    public List<ImportLine> Lines { get; } = [];

    public string NumberText => NumberOf(Year, Number);

    public static string NumberOf(int year, int number) => string.Create(CultureInfo.InvariantCulture, $"{year}/{number:000}");
}

/// <summary>A record that a row of the file wrote: to find it again and to undo it.</summary>
public sealed class ImportLine : ICommuneOwned, IJournaled
{
    public const int RecordKindLength = 40;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid ImportId { get; init; }

    /// <summary>Row of the sheet.</summary>
    public required int Row { get; init; }

    /// <summary>Class name of the record, as evidence names it.</summary>
    public required string RecordKind { get; init; }

    public required Guid RecordId { get; init; }

    /// <summary>The record whose place it took.</summary>
    public Guid? BeforeId { get; init; }

    /// <summary>What the record was called before, where it was edited in place.</summary>
    public string? Former { get; init; }
}

/// <summary>An import was taken back: why, who said so, when.</summary>
public sealed class ImportUndo : ICommuneOwned, IJournaled
{
    public const int ReasonLength = 500;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid ImportId { get; init; }

    public required string Reason { get; init; }

    public required Guid? UserId { get; init; }

    public required string UserName { get; init; }

    public required DateTime At { get; init; }
}

internal sealed class ImportMapping : IEntityTypeConfiguration<Import>
{
    public void Configure(EntityTypeBuilder<Import> builder)
    {
        builder.ToTable("imports");
        builder.Property(i => i.Kind).HasMaxLength(Import.KindLength);
        builder.Property(i => i.FileName).HasMaxLength(EvidenceFile.NameLength);
        builder.Property(i => i.Sheet).HasMaxLength(Import.SheetLength);
        builder.Property(i => i.RecordedBy).HasMaxLength(Unit.NameLength);
        builder.HasIndex(i => new { i.CommuneId, i.Year, i.Number }).IsUnique();
        builder.HasMany(i => i.Lines).WithOne().HasForeignKey(l => l.ImportId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(i => i.Undo).WithOne().HasForeignKey<ImportUndo>(u => u.ImportId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ImportLineMapping : IEntityTypeConfiguration<ImportLine>
{
    public void Configure(EntityTypeBuilder<ImportLine> builder)
    {
        builder.ToTable("import_lines");
        builder.Property(l => l.RecordKind).HasMaxLength(ImportLine.RecordKindLength);
        builder.Property(l => l.Former).HasMaxLength(Unit.NameLength);
        builder.HasIndex(l => l.ImportId);
        builder.HasIndex(l => l.RecordId);
    }
}

internal sealed class ImportUndoMapping : IEntityTypeConfiguration<ImportUndo>
{
    public void Configure(EntityTypeBuilder<ImportUndo> builder)
    {
        builder.ToTable("import_undos");
        builder.Property(u => u.Reason).HasMaxLength(ImportUndo.ReasonLength);
        builder.Property(u => u.UserName).HasMaxLength(Unit.NameLength);
        builder.HasIndex(u => u.ImportId).IsUnique();
    }
}
