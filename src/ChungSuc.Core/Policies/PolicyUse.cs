using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Policies;

/// <summary>A unit puts a policy to use (mục IV.1.a: "kịp thời, hiệu quả"). The first row of a unit says how soon; later ones what more came of it.</summary>
public sealed class PolicyUse : ICommuneOwned, IJournaled, IProven
{
    public const int WhatLength = 300;
    public const int ResultLength = 500;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid PolicyId { get; init; }

    public required Guid UnitId { get; init; }

    public required string UnitPath { get; init; }

    public required string UnitName { get; init; }

    public required DateOnly UsedOn { get; init; }

    public required string What { get; init; }

    public required string? Result { get; init; }

    public required string RecordedBy { get; init; }

    public required DateTime RecordedAt { get; init; }

    public PolicyVoid? Void { get; private init; }
}

internal sealed class PolicyUseMapping : IEntityTypeConfiguration<PolicyUse>
{
    public void Configure(EntityTypeBuilder<PolicyUse> builder)
    {
        builder.ToTable("policy_uses");
        builder.HasQueryFilter(AppDbContext.VoidFilter, u => u.Void == null);
        builder.Property(u => u.UnitPath).HasMaxLength(Unit.PathLength);
        builder.Property(u => u.UnitName).HasMaxLength(Unit.NameLength);
        builder.Property(u => u.What).HasMaxLength(PolicyUse.WhatLength);
        builder.Property(u => u.Result).HasMaxLength(PolicyUse.ResultLength);
        builder.Property(u => u.RecordedBy).HasMaxLength(Unit.NameLength);
        builder.HasIndex(u => new { u.PolicyId, u.UsedOn });
        builder.HasIndex(u => new { u.CommuneId, u.UnitId, u.UsedOn });
        builder.HasOne<Unit>().WithMany().HasForeignKey(u => u.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(u => u.Void).WithOne().HasForeignKey<PolicyVoid>(v => v.UseId).OnDelete(DeleteBehavior.Restrict);
    }
}
