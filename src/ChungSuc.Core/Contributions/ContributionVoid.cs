using ChungSuc.Core.Data;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Contributions;

/// <summary>An entry does not count any more: why, who said so, when. The entry itself stays readable.</summary>
public sealed class ContributionVoid : ICommuneOwned, IJournaled
{
    public const int ReasonLength = 500;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid ContributionId { get; init; }

    public required string Reason { get; init; }

    public required Guid? UserId { get; init; }

    public required string UserName { get; init; }

    public required DateTime At { get; init; }
}

internal sealed class ContributionVoidMapping : IEntityTypeConfiguration<ContributionVoid>
{
    public void Configure(EntityTypeBuilder<ContributionVoid> builder)
    {
        builder.ToTable("contribution_voids");
        builder.Property(v => v.Reason).HasMaxLength(ContributionVoid.ReasonLength);
        builder.Property(v => v.UserName).HasMaxLength(Unit.NameLength);
        builder.HasIndex(v => v.ContributionId).IsUnique();
    }
}
