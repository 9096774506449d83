using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Assessments;

/// <summary>A named person replaces the result of one item and answers for it; shown as such wherever the result is shown. A later revision takes its place.</summary>
public sealed class ScoreOverride : ICommuneOwned, IJournaled
{
    public const int ReasonLength = 1000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid AssessmentId { get; init; }

    public required string Code { get; init; }

    public required int Revision { get; init; }

    public long? PointsTenThousandths { get; init; }

    public bool? Passed { get; init; }

    public required string Reason { get; init; }

    public required DateTime DecidedAt { get; init; }

    public Guid? UserId { get; init; }

    public required string DecidedBy { get; init; }

    public required string Post { get; init; }

    public decimal? Points => PointsTenThousandths is { } stored ? TenThousandths.ToNumber(stored) : null;

    /// <summary>A revision without a result takes the decision back.</summary>
    public bool Stands => PointsTenThousandths is not null || Passed is not null;
}

internal sealed class ScoreOverrideMapping : IEntityTypeConfiguration<ScoreOverride>
{
    public void Configure(EntityTypeBuilder<ScoreOverride> builder)
    {
        builder.ToTable("score_overrides");
        builder.Property(o => o.Code).HasMaxLength(AssessmentResult.CodeLength);
        builder.Property(o => o.Reason).HasMaxLength(ScoreOverride.ReasonLength);
        builder.Property(o => o.DecidedBy).HasMaxLength(Unit.NameLength);
        builder.Property(o => o.Post).HasMaxLength(Unit.NameLength);
        builder.Ignore(o => o.Points);
        builder.Ignore(o => o.Stands);
        builder.HasIndex(o => new { o.AssessmentId, o.Code, o.Revision }).IsUnique();
        builder.HasOne<Assessment>().WithMany().HasForeignKey(o => o.AssessmentId).OnDelete(DeleteBehavior.Restrict);
    }
}
