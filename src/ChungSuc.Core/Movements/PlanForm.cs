using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Movements;

/// <summary>A form of commendation that the plan names; one line of a plan may stand for several forms of the law.</summary>
public sealed class PlanForm : PlanPart
{
    public required string Code { get; init; }

    public required string Clause { get; init; }

    public required string Name { get; init; }

    public string? LawCodeLines { get; init; }

    public IReadOnlyList<string> LawCodes => PlanWords.Split(LawCodeLines);
}

internal sealed class PlanFormMapping : IEntityTypeConfiguration<PlanForm>
{
    public void Configure(EntityTypeBuilder<PlanForm> builder)
    {
        builder.IsPart("plan_forms", e => e.Forms);
        builder.Property(f => f.Code).HasMaxLength(PlanPart.CodeLength);
        builder.Property(f => f.Clause).HasMaxLength(PlanPart.ClauseLength);
        builder.Property(f => f.Name).HasMaxLength(PlanPart.NameLength);
        builder.Property(f => f.LawCodeLines).HasMaxLength(MovementEdition.WordsLength);
        builder.Ignore(f => f.LawCodes);
    }
}
