using ChungSuc.Core.Data;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Policies;

/// <summary>A row of the register does not count any more: why, who said so, when. Exactly one of the four keys is set.</summary>
public sealed class PolicyVoid : ICommuneOwned, IJournaled
{
    public const int ReasonLength = 500;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public Guid? PolicyId { get; init; }

    public Guid? UseId { get; init; }

    public Guid? ProposalId { get; init; }

    public Guid? StepId { get; init; }

    public required string Reason { get; init; }

    public required Guid? UserId { get; init; }

    public required string UserName { get; init; }

    public required DateTime At { get; init; }
}

internal sealed class PolicyVoidMapping : IEntityTypeConfiguration<PolicyVoid>
{
    public void Configure(EntityTypeBuilder<PolicyVoid> builder)
    {
        builder.ToTable("policy_voids");
        builder.Property(v => v.Reason).HasMaxLength(PolicyVoid.ReasonLength);
        builder.Property(v => v.UserName).HasMaxLength(Unit.NameLength);
        builder.HasIndex(v => v.PolicyId).IsUnique();
        builder.HasIndex(v => v.UseId).IsUnique();
        builder.HasIndex(v => v.ProposalId).IsUnique();
        builder.HasIndex(v => v.StepId).IsUnique();
    }
}
