using ChungSuc.Core.Data;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Communications;

/// <summary>How many sessions and items a unit plans for a year. The latest row of a unit and year holds; earlier ones stay readable.</summary>
public sealed class CommunicationPlan : ICommuneOwned, IJournaled
{
    public const int PaperLength = 200;
    public const int MostItems = 100_000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid UnitId { get; init; }

    public required int Year { get; init; }

    /// <summary>Counts the rows of one unit and year from 1.</summary>
    public required int Revision { get; init; }

    public required int Items { get; init; }

    /// <summary>Number and day of the plan.</summary>
    public string? Paper { get; init; }

    public required string RecordedBy { get; init; }

    public required DateTime RecordedAt { get; init; }
}

internal sealed class CommunicationPlanMapping : IEntityTypeConfiguration<CommunicationPlan>
{
    public void Configure(EntityTypeBuilder<CommunicationPlan> builder)
    {
        builder.ToTable("communication_plans");
        builder.Property(p => p.Paper).HasMaxLength(CommunicationPlan.PaperLength);
        builder.Property(p => p.RecordedBy).HasMaxLength(Unit.NameLength);
        builder.HasIndex(p => new { p.CommuneId, p.UnitId, p.Year, p.Revision }).IsUnique();
        builder.HasOne<Unit>().WithMany().HasForeignKey(p => p.UnitId).OnDelete(DeleteBehavior.Restrict);
    }
}
