using ChungSuc.Core.Data;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Reviews;

/// <summary>A review of a movement over a period. A draft, part by part, until it is issued; from then on nothing in it changes.</summary>
public sealed class Report : ICommuneOwned, IJournaled
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid MovementId { get; init; }

    public required ReportKind Kind { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    /// <summary>The issued report whose errors this one mends (Nghị định 30/2020/NĐ-CP, Điều 18).</summary>
    public Guid? ReplacesId { get; init; }

    public required string ComposedBy { get; init; }

    public required DateTime ComposedAt { get; init; }

    public List<ReportPart> Parts { get; } = [];

    public ReportIssue? Issue { get; private init; }
}

internal sealed class ReportMapping : IEntityTypeConfiguration<Report>
{
    public void Configure(EntityTypeBuilder<Report> builder)
    {
        builder.ToTable("reports");
        builder.Property(r => r.ComposedBy).HasMaxLength(Unit.NameLength);
        builder.HasIndex(r => new { r.CommuneId, r.To });
        builder.HasOne<Movement>().WithMany().HasForeignKey(r => r.MovementId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Report>().WithMany().HasForeignKey(r => r.ReplacesId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(r => r.Parts).WithOne().HasForeignKey(p => p.ReportId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(r => r.Issue).WithOne().HasForeignKey<ReportIssue>(i => i.ReportId).OnDelete(DeleteBehavior.Restrict);
    }
}
