using ChungSuc.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Movements;

/// <summary>One criterion (tiêu chí thi đua) of a group, with the measures that show it.</summary>
public sealed class PlanCriterion : ICommuneOwned, IJournaled
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid GroupId { get; init; }

    public required int Position { get; init; }

    public required string Key { get; init; }

    public required string Clause { get; init; }

    public required string Text { get; init; }

    public string? SubjectLines { get; init; }

    public string? MeasureLines { get; init; }

    public IReadOnlyList<string> Subjects => PlanWords.Split(SubjectLines);

    public IReadOnlyList<string> Measures => PlanWords.Split(MeasureLines);
}

internal sealed class PlanCriterionMapping : IEntityTypeConfiguration<PlanCriterion>
{
    public void Configure(EntityTypeBuilder<PlanCriterion> builder)
    {
        builder.ToTable("plan_criteria");
        builder.Property(c => c.Key).HasMaxLength(PlanPart.KeyLength);
        builder.Property(c => c.Clause).HasMaxLength(PlanPart.ClauseLength);
        builder.Property(c => c.SubjectLines).HasMaxLength(MovementEdition.WordsLength);
        builder.Property(c => c.MeasureLines).HasMaxLength(MovementEdition.WordsLength);
        builder.Ignore(c => c.Subjects);
        builder.Ignore(c => c.Measures);
        builder.HasIndex(c => new { c.GroupId, c.Position });
        builder.HasOne<PlanGroup>().WithMany(g => g.Criteria).HasForeignKey(c => c.GroupId).OnDelete(DeleteBehavior.Restrict);
    }
}
