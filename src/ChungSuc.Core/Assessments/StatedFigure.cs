using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Statistics;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Assessments;

/// <summary>
/// A figure that one sheet asks for and no ledger keeps, stated for this sheet alone. For a list it says that there was nothing to list.
/// Never edited: a later revision takes its place, one without a value takes it back.
/// </summary>
public sealed class StatedFigure : ICommuneOwned, IJournaled
{
    public const int NameLength = 100;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid AssessmentId { get; init; }

    public required string Name { get; init; }

    public required int Revision { get; init; }

    public required StatisticKind Kind { get; init; }

    public long? Amount { get; init; }

    public bool? Answer { get; init; }

    public DateOnly? Day { get; init; }

    public string? Text { get; init; }

    public string? Source { get; init; }

    public required DateTime StatedAt { get; init; }

    public required string StatedBy { get; init; }

    public bool Stands => Amount is not null || Answer is not null || Day is not null || Text is not null;

    public StatisticValue Value => new(Kind) { Number = Amount is { } stored ? TenThousandths.ToNumber(stored) : null, Answer = Answer, Day = Day, Text = Text };
}

internal sealed class StatedFigureMapping : IEntityTypeConfiguration<StatedFigure>
{
    public void Configure(EntityTypeBuilder<StatedFigure> builder)
    {
        builder.ToTable("stated_figures");
        builder.Property(f => f.Name).HasMaxLength(StatedFigure.NameLength);
        builder.Property(f => f.Text).HasMaxLength(Statistic.TextLength);
        builder.Property(f => f.Source).HasMaxLength(Statistic.SourceLength);
        builder.Property(f => f.StatedBy).HasMaxLength(Unit.NameLength);
        builder.Ignore(f => f.Stands);
        builder.Ignore(f => f.Value);
        builder.HasIndex(f => new { f.AssessmentId, f.Name, f.Revision }).IsUnique();
        builder.HasOne<Assessment>().WithMany().HasForeignKey(f => f.AssessmentId).OnDelete(DeleteBehavior.Restrict);
    }
}
