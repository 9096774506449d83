using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Assessments;

/// <summary>One thing that happened, in a list that a sheet asks for and no ledger keeps: a praise, a breach, a judge's mark. Voided, never edited.</summary>
public sealed class StatedCase : ICommuneOwned, IJournaled, IProven
{
    public const int LabelLength = 300;
    public const int KindLength = 60;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid AssessmentId { get; init; }

    /// <summary>The list it belongs to, as formulas name it.</summary>
    public required string Name { get; init; }

    public required string Label { get; init; }

    /// <summary>The word by which formulas tell cases apart ("nghiêm trọng", "tỉnh").</summary>
    public string? CaseKind { get; init; }

    public DateOnly? On { get; init; }

    /// <summary>The number of a list of numbers, in ten-thousandths; a percentage as people say it.</summary>
    public long? Amount { get; init; }

    public bool? Answer { get; init; }

    public required DateTime StatedAt { get; init; }

    public required string StatedBy { get; init; }

    public StatedCaseVoid? Void { get; private init; }

    public decimal? Number => Amount is { } stored ? TenThousandths.ToNumber(stored) : null;
}

/// <summary>A case does not count any more.</summary>
public sealed class StatedCaseVoid : ICommuneOwned, IJournaled
{
    public const int ReasonLength = 500;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid CaseId { get; init; }

    public required string Reason { get; init; }

    public required string UserName { get; init; }

    public required DateTime At { get; init; }
}

internal sealed class StatedCaseMapping : IEntityTypeConfiguration<StatedCase>
{
    public void Configure(EntityTypeBuilder<StatedCase> builder)
    {
        builder.ToTable("stated_cases");
        builder.Property(c => c.Name).HasMaxLength(StatedFigure.NameLength);
        builder.Property(c => c.Label).HasMaxLength(StatedCase.LabelLength);
        builder.Property(c => c.CaseKind).HasMaxLength(StatedCase.KindLength);
        builder.Property(c => c.StatedBy).HasMaxLength(Unit.NameLength);
        builder.Ignore(c => c.Number);
        builder.HasQueryFilter(AppDbContext.VoidFilter, c => c.Void == null);
        builder.HasIndex(c => new { c.AssessmentId, c.Name });
        builder.HasOne<Assessment>().WithMany().HasForeignKey(c => c.AssessmentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(c => c.Void).WithOne().HasForeignKey<StatedCaseVoid>(v => v.CaseId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class StatedCaseVoidMapping : IEntityTypeConfiguration<StatedCaseVoid>
{
    public void Configure(EntityTypeBuilder<StatedCaseVoid> builder)
    {
        builder.ToTable("stated_case_voids");
        builder.Property(v => v.Reason).HasMaxLength(StatedCaseVoid.ReasonLength);
        builder.Property(v => v.UserName).HasMaxLength(Unit.NameLength);
        builder.HasIndex(v => v.CaseId).IsUnique();
    }
}
