using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Movements;

/// <summary>A group of participants (nhóm đối tượng thi đua) with its criteria.</summary>
public sealed class PlanGroup : PlanPart
{
    public const int GroupCodeLength = 2;

    public required string Code { get; init; }

    public required string Clause { get; init; }

    public required string Name { get; init; }

    public string? SubjectLines { get; init; }

    public string? CriteriaSet { get; init; }

    public List<PlanCriterion> Criteria { get; } = [];

    public IReadOnlyList<string> Subjects => PlanWords.Split(SubjectLines);
}

internal sealed class PlanGroupMapping : IEntityTypeConfiguration<PlanGroup>
{
    public void Configure(EntityTypeBuilder<PlanGroup> builder)
    {
        builder.IsPart("plan_groups", e => e.Groups);
        builder.Property(g => g.Code).HasMaxLength(PlanGroup.GroupCodeLength);
        builder.Property(g => g.Clause).HasMaxLength(PlanPart.ClauseLength);
        builder.Property(g => g.Name).HasMaxLength(PlanPart.NameLength);
        builder.Property(g => g.SubjectLines).HasMaxLength(MovementEdition.WordsLength);
        builder.Property(g => g.CriteriaSet).HasMaxLength(MovementEdition.ShortNameLength);
        builder.Ignore(g => g.Subjects);
    }
}
