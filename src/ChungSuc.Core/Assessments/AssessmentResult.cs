using ChungSuc.Core.Criteria;
using ChungSuc.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Assessments;

/// <summary>One line of the sheet as it was concluded.</summary>
public sealed class AssessmentResult : ICommuneOwned, IJournaled
{
    public const int CodeLength = 40;
    public const int NameLength = 500;
    public const int WordsLength = 300;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid AssessmentId { get; init; }

    /// <summary>Round of the conclusion that kept it.</summary>
    public int Round { get; init; }

    public long? PointsTenThousandths { get; init; }

    public long? MaxPointsTenThousandths { get; init; }

    /// <summary>0 for criteria, 1 for what stands below them.</summary>
    public required int Depth { get; init; }

    /// <summary>Place in the sheet.</summary>
    public required int Position { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    public required bool IsIndicator { get; init; }

    public required NodeStatus Status { get; init; }

    public string? LevelText { get; init; }

    public string? ValueText { get; init; }

    public required bool IsUnconfirmed { get; init; }

    public required int EvidenceCount { get; init; }

    /// <summary>The explanation of that day, one sentence a line.</summary>
    public required string Explanation { get; init; }
}

internal sealed class AssessmentResultMapping : IEntityTypeConfiguration<AssessmentResult>
{
    public void Configure(EntityTypeBuilder<AssessmentResult> builder)
    {
        builder.ToTable("assessment_results");
        builder.Property(r => r.Code).HasMaxLength(AssessmentResult.CodeLength);
        builder.Property(r => r.Name).HasMaxLength(AssessmentResult.NameLength);
        builder.Property(r => r.LevelText).HasMaxLength(AssessmentResult.WordsLength);
        builder.Property(r => r.ValueText).HasMaxLength(AssessmentResult.WordsLength);
        builder.HasIndex(r => new { r.AssessmentId, r.Round, r.Position }).IsUnique();
        builder.HasOne<Assessment>().WithMany().HasForeignKey(r => r.AssessmentId).OnDelete(DeleteBehavior.Restrict);
    }
}
