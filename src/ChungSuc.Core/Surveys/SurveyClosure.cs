using ChungSuc.Core.Data;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Surveys;

/// <summary>A round is closed for good: who, when, why. From then on its result may be read; nothing is added, so no two results can be compared.</summary>
public sealed class SurveyClosure : ICommuneOwned, IJournaled
{
    public const int ReasonLength = 500;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid RoundId { get; init; }

    public required DateOnly On { get; init; }

    public required string Reason { get; init; }

    public required string UserName { get; init; }

    public required DateTime At { get; init; }

    public List<SurveyResult> Results { get; } = [];
}

/// <summary>The counts of one village, by phone and on paper together.</summary>
public sealed class SurveyResult : ICommuneOwned, IJournaled
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid ClosureId { get; init; }

    public required Guid VillageId { get; init; }

    public required string Counts { get; init; }

    public SurveyTally Tally => SurveyTally.Parse(Counts);
}

/// <summary>A round or a batch does not count any more: why, who said so, when. Exactly one of the two keys is set.</summary>
public sealed class SurveyVoid : ICommuneOwned, IJournaled
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public Guid? RoundId { get; init; }

    public Guid? BatchId { get; init; }

    public required string Reason { get; init; }

    public required string UserName { get; init; }

    public required DateTime At { get; init; }
}

internal sealed class SurveyClosureMapping : IEntityTypeConfiguration<SurveyClosure>
{
    public void Configure(EntityTypeBuilder<SurveyClosure> builder)
    {
        builder.ToTable("survey_closures");
        builder.Property(c => c.Reason).HasMaxLength(SurveyClosure.ReasonLength);
        builder.Property(c => c.UserName).HasMaxLength(Unit.NameLength);
        builder.HasIndex(c => c.RoundId).IsUnique();
        builder.HasMany(c => c.Results).WithOne().HasForeignKey(r => r.ClosureId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class SurveyResultMapping : IEntityTypeConfiguration<SurveyResult>
{
    public void Configure(EntityTypeBuilder<SurveyResult> builder)
    {
        builder.ToTable("survey_results");
        builder.Ignore(r => r.Tally);
        builder.HasIndex(r => new { r.ClosureId, r.VillageId }).IsUnique();
        builder.HasOne<Unit>().WithMany().HasForeignKey(r => r.VillageId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class SurveyVoidMapping : IEntityTypeConfiguration<SurveyVoid>
{
    public void Configure(EntityTypeBuilder<SurveyVoid> builder)
    {
        builder.ToTable("survey_voids");
        builder.Property(v => v.Reason).HasMaxLength(SurveyClosure.ReasonLength);
        builder.Property(v => v.UserName).HasMaxLength(Unit.NameLength);
        builder.HasIndex(v => v.RoundId).IsUnique();
        builder.HasIndex(v => v.BatchId).IsUnique();
    }
}
