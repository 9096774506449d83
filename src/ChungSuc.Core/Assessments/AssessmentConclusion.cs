using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Assessments;

/// <summary>The assessment was concluded: by whom, when, with which count. Its results are kept as rows and change no more.</summary>
public sealed class AssessmentConclusion : ICommuneOwned, IJournaled
{
    public const int NoteLength = 1000;
    public const int BandLength = 100;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid AssessmentId { get; init; }

    /// <summary>0 for the first conclusion; one more for each that was taken back.</summary>
    public int Round { get; init; }

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

    /// <summary>Total in ten-thousandths; null for a sheet without points.</summary>
    public long? PointsTenThousandths { get; init; }

    public long? MaxPointsTenThousandths { get; init; }

    public string? Band { get; init; }

    /// <summary>Why it is not ranked, one reason a line.</summary>
    public string? Eliminations { get; init; }

    /// <summary>The figure of the ranking rule and its ties, exact, separated by semicolons; blank where unknown.</summary>
    public string? RankKeys { get; init; }

    public ConclusionWithdrawal? Withdrawal { get; private init; }

    public decimal? Points => PointsTenThousandths is { } stored ? TenThousandths.ToNumber(stored) : null;

    public decimal? MaxPoints => MaxPointsTenThousandths is { } stored ? TenThousandths.ToNumber(stored) : null;
}

/// <summary>A conclusion was taken back so that the sheet can be scored again: why, by whom, when. The conclusion itself stays readable.</summary>
public sealed class ConclusionWithdrawal : ICommuneOwned, IJournaled
{
    public const int ReasonLength = 1000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid ConclusionId { get; init; }

    public required DateTime At { get; init; }

    public required string UserName { get; init; }

    public required string Post { get; init; }

    public required string Reason { get; init; }
}

internal sealed class AssessmentConclusionMapping : IEntityTypeConfiguration<AssessmentConclusion>
{
    public void Configure(EntityTypeBuilder<AssessmentConclusion> builder)
    {
        builder.ToTable("assessment_conclusions");
        builder.Property(c => c.ConcludedBy).HasMaxLength(Unit.NameLength);
        builder.Property(c => c.Post).HasMaxLength(Unit.NameLength);
        builder.Property(c => c.Note).HasMaxLength(AssessmentConclusion.NoteLength);
        builder.Property(c => c.Band).HasMaxLength(AssessmentConclusion.BandLength);
        builder.Property(c => c.Eliminations).HasMaxLength(AssessmentConclusion.NoteLength);
        builder.Property(c => c.RankKeys).HasMaxLength(AssessmentConclusion.NoteLength);
        builder.Ignore(c => c.Points);
        builder.Ignore(c => c.MaxPoints);
        builder.HasQueryFilter(AppDbContext.VoidFilter, c => c.Withdrawal == null);
        builder.HasIndex(c => new { c.AssessmentId, c.Round }).IsUnique();
        builder.HasOne<Assessment>().WithMany().HasForeignKey(c => c.AssessmentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(c => c.Withdrawal).WithOne().HasForeignKey<ConclusionWithdrawal>(w => w.ConclusionId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ConclusionWithdrawalMapping : IEntityTypeConfiguration<ConclusionWithdrawal>
{
    public void Configure(EntityTypeBuilder<ConclusionWithdrawal> builder)
    {
        builder.ToTable("conclusion_withdrawals");
        builder.Property(w => w.UserName).HasMaxLength(Unit.NameLength);
        builder.Property(w => w.Post).HasMaxLength(Unit.NameLength);
        builder.Property(w => w.Reason).HasMaxLength(ConclusionWithdrawal.ReasonLength);
        builder.HasIndex(w => w.ConclusionId).IsUnique();
    }
}
