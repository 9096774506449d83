using ChungSuc.Core.Data;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Reviews;

/// <summary>One part of a report as people write it: plain text with living figures such as <c>{dong_gop.tien}</c>.</summary>
public sealed class ReportPart : ICommuneOwned, IJournaled, IVersioned
{
    public const int HeadingLength = 200;
    public const int TextLength = 20_000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid ReportId { get; init; }

    public required ReportPlace Place { get; init; }

    /// <summary>Sections are numbered by their order; the paper writes it in Roman figures.</summary>
    public required int Position { get; init; }

    /// <summary>Of sections only.</summary>
    public required string? Heading { get; set; }

    public required string Text { get; set; }

    public required string EditedBy { get; set; }

    public required DateTime EditedAt { get; set; }

    public int Version { get; set; }

    public string Name => Heading ?? Place.Vietnamese();

    internal void Rewrite(string? heading, string text, string by, DateTime at) =>
        (Heading, Text, EditedBy, EditedAt) = (heading, text, by, at);
}

internal sealed class ReportPartMapping : IEntityTypeConfiguration<ReportPart>
{
    public void Configure(EntityTypeBuilder<ReportPart> builder)
    {
        builder.ToTable("report_parts");
        builder.Property(p => p.Heading).HasMaxLength(ReportPart.HeadingLength);
        builder.Property(p => p.Text).HasMaxLength(ReportPart.TextLength);
        builder.Property(p => p.EditedBy).HasMaxLength(Unit.NameLength);
        builder.Ignore(p => p.Name);
        builder.HasIndex(p => new { p.ReportId, p.Place, p.Position }).IsUnique();
    }
}
