using ChungSuc.Core.Movements.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Movements;

/// <summary>The document of a plan: the first is the commune's own, then those above it, nearest first. Number and date stay empty where the source is silent.</summary>
public sealed class PlanPaper : PlanPart
{
    public const int TitleLength = 500;
    public const int NumberLength = 50;

    public required PlanLevel Level { get; init; }

    public required string Title { get; init; }

    public required string Issuer { get; init; }

    public string? Number { get; init; }

    public DateOnly? Date { get; init; }

    public string? Signer { get; init; }

    public string? SignedAs { get; init; }

    public string? Clause { get; init; }

    public string? Note { get; init; }
}

internal sealed class PlanPaperMapping : IEntityTypeConfiguration<PlanPaper>
{
    public void Configure(EntityTypeBuilder<PlanPaper> builder)
    {
        builder.IsPart("plan_papers", e => e.Papers);
        builder.Property(p => p.Title).HasMaxLength(PlanPaper.TitleLength);
        builder.Property(p => p.Issuer).HasMaxLength(MovementEdition.LauncherLength);
        builder.Property(p => p.Number).HasMaxLength(PlanPaper.NumberLength);
        builder.Property(p => p.Signer).HasMaxLength(MovementEdition.ShortNameLength);
        builder.Property(p => p.SignedAs).HasMaxLength(MovementEdition.LauncherLength);
        builder.Property(p => p.Clause).HasMaxLength(PlanPart.ClauseLength);
        builder.Property(p => p.Note).HasMaxLength(PlanPaper.TitleLength);
    }
}
