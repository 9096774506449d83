using ChungSuc.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Criteria;

/// <summary>A value of a parameter holds no longer: replaced by a newer line, or withdrawn without one.</summary>
public sealed class CriteriaParameterVoid : ICommuneOwned, IJournaled
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid ValueId { get; init; }

    public Guid? ReplacedById { get; init; }

    public required string Reason { get; init; }

    public required string By { get; init; }

    public required DateTime At { get; init; }
}

internal sealed class CriteriaParameterVoidMapping : IEntityTypeConfiguration<CriteriaParameterVoid>
{
    public void Configure(EntityTypeBuilder<CriteriaParameterVoid> builder)
    {
        builder.ToTable("criteria_parameter_voids");
        builder.Property(v => v.Reason).HasMaxLength(CriteriaSetVersion.ReasonLength);
        builder.Property(v => v.By).HasMaxLength(CriteriaSetDraft.PersonLength);
        builder.HasIndex(v => v.ValueId).IsUnique();
    }
}
