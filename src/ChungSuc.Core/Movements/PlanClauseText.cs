using ChungSuc.Core.Movements.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Movements;

/// <summary>A clause of the plan in its own words; a heading carries no text.</summary>
public sealed class PlanClauseText : PlanPart
{
    public required string Clause { get; init; }

    public required ClauseKind Kind { get; init; }

    public string? Heading { get; init; }

    public string? Text { get; init; }
}

internal sealed class PlanClauseTextMapping : IEntityTypeConfiguration<PlanClauseText>
{
    public void Configure(EntityTypeBuilder<PlanClauseText> builder)
    {
        builder.IsPart("plan_clauses", e => e.Clauses);
        builder.Property(c => c.Clause).HasMaxLength(PlanPart.ClauseLength);
        builder.Property(c => c.Heading).HasMaxLength(PlanPart.NameLength);
    }
}
