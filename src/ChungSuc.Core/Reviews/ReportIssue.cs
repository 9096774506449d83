using System.Globalization;
using ChungSuc.Core.Data;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Reviews;

/// <summary>
/// The report was issued: number, date, signer, words and figures as they stood. An error found later is mended by a new paper of the
/// same kind (Nghị định 30/2020/NĐ-CP, Điều 18), so nothing here is ever changed.
/// </summary>
public sealed class ReportIssue : ICommuneOwned, IJournaled
{
    /// <summary>Row of numbers of this type, from 01 each year (Nghị định 30/2020/NĐ-CP, Điều 15).</summary>
    public const string Series = "BC";
    public const string Symbol = "BC-UBND";

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid ReportId { get; init; }

    public required int Year { get; init; }

    public required int Number { get; init; }

    public required DateOnly IssuedOn { get; init; }

    public required string SignerName { get; init; }

    public required SigningOffice SigningOffice { get; init; }

    /// <summary>Name and place of the office on that day, as the head of the paper bears them.</summary>
    public required string OfficeName { get; init; }

    public required string OfficePlace { get; init; }

    public required string UserName { get; init; }

    public required DateTime At { get; init; }

    public List<IssuedPart> Parts { get; } = [];

    public List<IssuedFigure> Figures { get; } = [];

    public List<IssuedAnnex> Annexes { get; } = [];

    /// <summary>07/BC-UBND.</summary>
    public string NumberText => string.Create(CultureInfo.InvariantCulture, $"{Number:00}/{Symbol}");
}

/// <summary>A part in the words that were signed.</summary>
public sealed class IssuedPart : ICommuneOwned, IJournaled
{
    /// <summary>Figures are longer than the names that stand for them.</summary>
    public const int TextLength = 60_000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid IssueId { get; init; }

    public required ReportPlace Place { get; init; }

    public required int Position { get; init; }

    public required string? Heading { get; init; }

    public required string Text { get; init; }
}

/// <summary>A figure as it stood when the report was issued, with its source.</summary>
public sealed class IssuedFigure : ICommuneOwned, IJournaled
{
    public const int KeyLength = 120;
    public const int NameLength = 300;
    public const int WordsLength = 1000;
    public const int UrlLength = 500;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid IssueId { get; init; }

    public required string Key { get; init; }

    public required string Name { get; init; }

    /// <summary>Null: there was no figure, and the paper says so.</summary>
    public required string? Words { get; init; }

    public required string Source { get; init; }

    public required string? RecordsUrl { get; init; }
}

/// <summary>An annex as it stood: one line of text for each row, cells parted by tabs.</summary>
public sealed class IssuedAnnex : ICommuneOwned, IJournaled
{
    public const int TitleLength = 300;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid IssueId { get; init; }

    public required int Position { get; init; }

    public required string Key { get; init; }

    public required string Title { get; init; }

    public required string? UnitOfMeasure { get; init; }

    public required string ColumnLines { get; init; }

    public required string RowLines { get; init; }

    public required string Source { get; init; }

    public required string? RecordsUrl { get; init; }
}

internal sealed class ReportIssueMapping : IEntityTypeConfiguration<ReportIssue>
{
    public void Configure(EntityTypeBuilder<ReportIssue> builder)
    {
        builder.ToTable("report_issues");
        builder.Property(i => i.SignerName).HasMaxLength(Unit.NameLength);
        builder.Property(i => i.OfficeName).HasMaxLength(Unit.NameLength);
        builder.Property(i => i.OfficePlace).HasMaxLength(Unit.NameLength);
        builder.Property(i => i.UserName).HasMaxLength(Unit.NameLength);
        builder.Ignore(i => i.NumberText);
        builder.HasIndex(i => new { i.CommuneId, i.Year, i.Number }).IsUnique();
        builder.HasMany(i => i.Parts).WithOne().HasForeignKey(p => p.IssueId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(i => i.Figures).WithOne().HasForeignKey(f => f.IssueId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(i => i.Annexes).WithOne().HasForeignKey(a => a.IssueId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class IssuedPartMapping : IEntityTypeConfiguration<IssuedPart>
{
    public void Configure(EntityTypeBuilder<IssuedPart> builder)
    {
        builder.ToTable("issued_report_parts");
        builder.Property(p => p.Heading).HasMaxLength(ReportPart.HeadingLength);
        builder.Property(p => p.Text).HasMaxLength(IssuedPart.TextLength);
        builder.HasIndex(p => new { p.IssueId, p.Place, p.Position }).IsUnique();
    }
}

internal sealed class IssuedFigureMapping : IEntityTypeConfiguration<IssuedFigure>
{
    public void Configure(EntityTypeBuilder<IssuedFigure> builder)
    {
        builder.ToTable("issued_report_figures");
        builder.Property(f => f.Key).HasMaxLength(IssuedFigure.KeyLength);
        builder.Property(f => f.Name).HasMaxLength(IssuedFigure.NameLength);
        builder.Property(f => f.Words).HasMaxLength(IssuedFigure.WordsLength);
        builder.Property(f => f.Source).HasMaxLength(IssuedFigure.WordsLength);
        builder.Property(f => f.RecordsUrl).HasMaxLength(IssuedFigure.UrlLength);
        builder.HasIndex(f => new { f.IssueId, f.Key }).IsUnique();
    }
}

internal sealed class IssuedAnnexMapping : IEntityTypeConfiguration<IssuedAnnex>
{
    public void Configure(EntityTypeBuilder<IssuedAnnex> builder)
    {
        builder.ToTable("issued_report_annexes");
        builder.Property(a => a.Key).HasMaxLength(IssuedFigure.KeyLength);
        builder.Property(a => a.Title).HasMaxLength(IssuedAnnex.TitleLength);
        builder.Property(a => a.UnitOfMeasure).HasMaxLength(IssuedFigure.NameLength);
        builder.Property(a => a.Source).HasMaxLength(IssuedFigure.WordsLength);
        builder.Property(a => a.RecordsUrl).HasMaxLength(IssuedFigure.UrlLength);
        builder.HasIndex(a => new { a.IssueId, a.Position }).IsUnique();
    }
}
