using ChungSuc.Core.Movements.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Movements;

/// <summary>A target (chỉ tiêu): an exact figure, a range or a least figure, due on a day, read from one measure of the records.</summary>
public sealed class PlanTarget : PlanPart
{
    public const decimal Scale = 10_000;
    public const int MeasureLength = 100;

    public required string Key { get; init; }

    public required string Clause { get; init; }

    public required string Name { get; init; }

    /// <summary>Code of <see cref="MovementFileWords.Subjects"/>.</summary>
    public required string Subject { get; init; }

    public required string Unit { get; init; }

    public required long FromScaled { get; init; }

    /// <summary>Null: at least <see cref="FromScaled"/>. Equal: exactly that.</summary>
    public long? ToScaled { get; init; }

    public long? BaselineScaled { get; init; }

    public required DateOnly Due { get; init; }

    public required string Measure { get; init; }

    public List<PlanTargetYear> Years { get; } = [];

    public TargetValue Value => new(FromScaled / Scale, ToScaled / Scale);

    public decimal? Baseline => BaselineScaled / Scale;

    /// <summary>What the plan wants at the end of the year before a day or of that year, when it has a yearly path.</summary>
    public decimal? PlannedOn(DateOnly day) => Years.Where(y => y.Year <= day.Year).MaxBy(y => y.Year)?.Value;

    internal static long Scaled(decimal value) => decimal.ToInt64(decimal.Round(value * Scale));
}

internal sealed class PlanTargetMapping : IEntityTypeConfiguration<PlanTarget>
{
    public void Configure(EntityTypeBuilder<PlanTarget> builder)
    {
        builder.IsPart("plan_targets", e => e.Targets);
        builder.Property(t => t.Key).HasMaxLength(PlanPart.KeyLength);
        builder.Property(t => t.Clause).HasMaxLength(PlanPart.ClauseLength);
        builder.Property(t => t.Name).HasMaxLength(PlanPart.NameLength);
        builder.Property(t => t.Subject).HasMaxLength(PlanPart.ClauseLength);
        builder.Property(t => t.Unit).HasMaxLength(PlanPart.UnitLength);
        builder.Property(t => t.Measure).HasMaxLength(PlanTarget.MeasureLength);
        builder.Ignore(t => t.Value);
        builder.Ignore(t => t.Baseline);
    }
}
