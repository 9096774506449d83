using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Projects;

/// <summary>A line of a work's ledger: volume accepted, settled, paid, or money assigned. Never edited; voided with a reason.</summary>
public sealed class ProjectLine : ICommuneOwned, IJournaled, IProven
{
    public const int PaperNumberLength = 100;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid ProjectId { get; init; }

    public required LineKind Kind { get; init; }

    public required DateOnly On { get; init; }

    public required long AmountVnd { get; init; }

    /// <summary>Number of the record of acceptance, decision or voucher.</summary>
    public required string PaperNumber { get; init; }

    /// <summary>Only of money paid.</summary>
    public required FundingSource? Source { get; init; }

    /// <summary>Only of money assigned: the last day on which it may be spent, that is, when payment is due.</summary>
    public required DateOnly? Until { get; init; }

    public required string RecordedBy { get; init; }

    public required DateTime RecordedAt { get; init; }

    public ProjectVoid? Void { get; private init; }
}

internal sealed class ProjectLineMapping : IEntityTypeConfiguration<ProjectLine>
{
    public void Configure(EntityTypeBuilder<ProjectLine> builder)
    {
        builder.ToTable("project_lines");
        builder.HasQueryFilter(AppDbContext.VoidFilter, l => l.Void == null);
        builder.Property(l => l.PaperNumber).HasMaxLength(ProjectLine.PaperNumberLength);
        builder.Property(l => l.RecordedBy).HasMaxLength(Unit.NameLength);
        builder.HasIndex(l => new { l.ProjectId, l.On });
        builder.HasOne(l => l.Void).WithOne().HasForeignKey<ProjectVoid>(v => v.LineId).OnDelete(DeleteBehavior.Restrict);
    }
}
