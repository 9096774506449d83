using ChungSuc.Core.Data;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Assessments;

/// <summary>
/// A step of scoring one sheet: who has to do it and by when. Done when it has a completion. A sheet that is opened again gets further
/// steps in a later round; steps of an earlier round that nobody completed are passed over.
/// </summary>
public sealed class AssessmentStage : ICommuneOwned, IJournaled
{
    public const int ReasonLength = 1000;
    public const int CodesLength = 2000;

    private readonly List<StageMark> marks = [];

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid AssessmentId { get; init; }

    /// <summary>0 for the steps planned at the beginning; one more for each time the sheet was opened again.</summary>
    public required int Round { get; init; }

    public required StageKind Kind { get; init; }

    public DateOnly? DueOn { get; init; }

    /// <summary>The unit that cross-checks, where one is named; else the officers of the commune verify.</summary>
    public Guid? AssignedUnitId { get; init; }

    public string? AssignedUnitName { get; init; }

    public required DateTime OpenedAt { get; init; }

    public required string OpenedBy { get; init; }

    /// <summary>Why the sheet was opened again.</summary>
    public string? Reason { get; init; }

    /// <summary>Codes of the only items to look at again, separated by blanks; null is all of them.</summary>
    public string? OnlyCodes { get; init; }

    public StageCompletion? Completion { get; private init; }

    /// <summary>All revisions of its marks.</summary>
    public IReadOnlyCollection<StageMark> Marks => marks;

    public bool Concerns(string code) => OnlyCodes is null || OnlyCodes.Split(' ').Contains(code, StringComparer.Ordinal);
}

internal sealed class AssessmentStageMapping : IEntityTypeConfiguration<AssessmentStage>
{
    public void Configure(EntityTypeBuilder<AssessmentStage> builder)
    {
        builder.ToTable("assessment_stages");
        builder.Property(s => s.AssignedUnitName).HasMaxLength(Unit.NameLength);
        builder.Property(s => s.OpenedBy).HasMaxLength(Unit.NameLength);
        builder.Property(s => s.Reason).HasMaxLength(AssessmentStage.ReasonLength);
        builder.Property(s => s.OnlyCodes).HasMaxLength(AssessmentStage.CodesLength);
        builder.HasIndex(s => new { s.AssessmentId, s.Round, s.Kind }).IsUnique();
        builder.HasOne<Assessment>().WithMany().HasForeignKey(s => s.AssessmentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(s => s.Completion).WithOne().HasForeignKey<StageCompletion>(c => c.StageId).OnDelete(DeleteBehavior.Restrict);
    }
}
