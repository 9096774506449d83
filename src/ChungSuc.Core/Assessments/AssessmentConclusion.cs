using ChungSuc.Core.Data;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Assessments;

/// <summary>The assessment was concluded: by whom, when, with which count. Its results are kept as rows and change no more.</summary>
public sealed class AssessmentConclusion : ICommuneOwned, IJournaled
{
    public const int NoteLength = 1000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid AssessmentId { get; init; }

    public required DateTime ConcludedAt { get; init; }

    public required string ConcludedBy { get; init; }

    public required string Post { get; init; }

    public string? Note { get; init; }

    /// <summary>Criteria of the first level: "17 trên 19 tiêu chí".</summary>
    public required int PassedCriteria { get; init; }

    public required int AssignedCriteria { get; init; }

    public required int Passed { get; init; }

    public required int Failed { get; init; }

    /// <summary>Indicators without result: no figure, or a level nobody has set.</summary>
    public required int Open { get; init; }

    public required int Unconfirmed { get; init; }
}

internal sealed class AssessmentConclusionMapping : IEntityTypeConfiguration<AssessmentConclusion>
{
    public void Configure(EntityTypeBuilder<AssessmentConclusion> builder)
    {
        builder.ToTable("assessment_conclusions");
        builder.Property(c => c.ConcludedBy).HasMaxLength(Unit.NameLength);
        builder.Property(c => c.Post).HasMaxLength(Unit.NameLength);
        builder.Property(c => c.Note).HasMaxLength(AssessmentConclusion.NoteLength);
        builder.HasIndex(c => c.AssessmentId).IsUnique();
    }
}
