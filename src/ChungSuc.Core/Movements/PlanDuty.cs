using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Movements;

/// <summary>What the plan gives somebody to do (nhiệm vụ).</summary>
public sealed class PlanDuty : PlanPart
{
    public required string Key { get; init; }

    public required string Clause { get; init; }

    public required string WhoLines { get; init; }

    public required string Text { get; init; }

    public string? Frequency { get; init; }

    public string? MeasureLines { get; init; }

    public IReadOnlyList<string> Who => PlanWords.Split(WhoLines);

    public IReadOnlyList<string> Measures => PlanWords.Split(MeasureLines);
}

internal sealed class PlanDutyMapping : IEntityTypeConfiguration<PlanDuty>
{
    public void Configure(EntityTypeBuilder<PlanDuty> builder)
    {
        builder.IsPart("plan_duties", e => e.Duties);
        builder.Property(d => d.Key).HasMaxLength(PlanPart.KeyLength);
        builder.Property(d => d.Clause).HasMaxLength(PlanPart.ClauseLength);
        builder.Property(d => d.Frequency).HasMaxLength(MovementEdition.ShortNameLength);
        builder.Property(d => d.MeasureLines).HasMaxLength(MovementEdition.WordsLength);
        builder.Ignore(d => d.Who);
        builder.Ignore(d => d.Measures);
    }
}
