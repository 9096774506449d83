using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Assessments;

/// <summary>
/// What a person gave one item in one step. Never edited: a later revision takes its place, one without points and verdict takes it back.
/// A mark that was accepted shows what stood when the step was completed; it replaces no computed result.
/// </summary>
public sealed class StageMark : ICommuneOwned, IJournaled, IProven
{
    public const int NoteLength = 1000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid StageId { get; init; }

    public required string Code { get; init; }

    /// <summary>1 for the first mark of an item in this step; two people cannot both write the second.</summary>
    public required int Revision { get; init; }

    public long? PointsTenThousandths { get; init; }

    /// <summary>The verdict, for an item without points.</summary>
    public bool? Passed { get; init; }

    public string? Note { get; init; }

    /// <summary>Taken over as it stood when the step was completed.</summary>
    public bool IsAccepted { get; init; }

    public required DateTime GivenAt { get; init; }

    public Guid? UserId { get; init; }

    public required string GivenBy { get; init; }

    public decimal? Points => PointsTenThousandths is { } stored ? TenThousandths.ToNumber(stored) : null;

    public bool IsGiven => !IsAccepted && (PointsTenThousandths is not null || Passed is not null);
}

internal sealed class StageMarkMapping : IEntityTypeConfiguration<StageMark>
{
    public void Configure(EntityTypeBuilder<StageMark> builder)
    {
        builder.ToTable("stage_marks");
        builder.Property(m => m.Code).HasMaxLength(AssessmentResult.CodeLength);
        builder.Property(m => m.Note).HasMaxLength(StageMark.NoteLength);
        builder.Property(m => m.GivenBy).HasMaxLength(Unit.NameLength);
        builder.Ignore(m => m.Points);
        builder.Ignore(m => m.IsGiven);
        builder.HasIndex(m => new { m.StageId, m.Code, m.Revision }).IsUnique();
        builder.HasOne<AssessmentStage>().WithMany(s => s.Marks).HasForeignKey(m => m.StageId).OnDelete(DeleteBehavior.Restrict);
    }
}
