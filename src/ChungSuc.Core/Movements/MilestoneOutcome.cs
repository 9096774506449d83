using ChungSuc.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Movements;

/// <summary>A milestone of a year was carried out. A correction is a later row with a reason; the latest counts.</summary>
public sealed class MilestoneOutcome : ICommuneOwned, IJournaled
{
    public const int PaperLength = 200;
    public const int NoteLength = 1000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid MovementId { get; init; }

    /// <summary>Key of the milestone in the movement's file: it lasts through the editions.</summary>
    public required string MilestoneKey { get; init; }

    public required int Year { get; init; }

    public required DateOnly HeldOn { get; init; }

    /// <summary>Number and date of the report or minutes, as written on it.</summary>
    public string? Paper { get; init; }

    public string? Note { get; init; }

    public required DateTime RecordedAt { get; init; }
}

internal sealed class MilestoneOutcomeMapping : IEntityTypeConfiguration<MilestoneOutcome>
{
    public void Configure(EntityTypeBuilder<MilestoneOutcome> builder)
    {
        builder.ToTable("milestone_outcomes");
        builder.Property(o => o.MilestoneKey).HasMaxLength(PlanPart.KeyLength);
        builder.Property(o => o.Paper).HasMaxLength(MilestoneOutcome.PaperLength);
        builder.Property(o => o.Note).HasMaxLength(MilestoneOutcome.NoteLength);
        builder.HasIndex(o => new { o.MovementId, o.MilestoneKey, o.Year });
        builder.HasOne<Movement>().WithMany().HasForeignKey(o => o.MovementId).OnDelete(DeleteBehavior.Restrict);
    }
}
