using ChungSuc.Core.Data;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Assessments;

/// <summary>A step was completed: by whom, when, with which total. From then on its points count.</summary>
public sealed class StageCompletion : ICommuneOwned, IJournaled
{
    public const int NoteLength = 1000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid StageId { get; init; }

    public required DateTime CompletedAt { get; init; }

    public Guid? UserId { get; init; }

    public required string CompletedBy { get; init; }

    public required string Post { get; init; }

    public string? Note { get; init; }

    /// <summary>Total at that moment, in ten-thousandths; null for a sheet without points.</summary>
    public long? PointsTenThousandths { get; init; }

    public long? MaxPointsTenThousandths { get; init; }

    public required int Passed { get; init; }

    /// <summary>Items without result at that moment.</summary>
    public required int Open { get; init; }
}

internal sealed class StageCompletionMapping : IEntityTypeConfiguration<StageCompletion>
{
    public void Configure(EntityTypeBuilder<StageCompletion> builder)
    {
        builder.ToTable("stage_completions");
        builder.Property(c => c.CompletedBy).HasMaxLength(Unit.NameLength);
        builder.Property(c => c.Post).HasMaxLength(Unit.NameLength);
        builder.Property(c => c.Note).HasMaxLength(StageCompletion.NoteLength);
        builder.HasIndex(c => c.StageId).IsUnique();
    }
}
