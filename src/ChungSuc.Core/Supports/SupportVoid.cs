using ChungSuc.Core.Data;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Supports;

/// <summary>Help or one result of it does not count any more: why, who said so, when. Exactly one of the two keys is set.</summary>
public sealed class SupportVoid : ICommuneOwned, IJournaled
{
    public const int ReasonLength = 500;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public Guid? SupportId { get; init; }

    public Guid? ResultId { get; init; }

    public required string Reason { get; init; }

    public required Guid? UserId { get; init; }

    public required string UserName { get; init; }

    public required DateTime At { get; init; }
}

internal sealed class SupportVoidMapping : IEntityTypeConfiguration<SupportVoid>
{
    public void Configure(EntityTypeBuilder<SupportVoid> builder)
    {
        builder.ToTable("support_voids");
        builder.Property(v => v.Reason).HasMaxLength(SupportVoid.ReasonLength);
        builder.Property(v => v.UserName).HasMaxLength(Unit.NameLength);
        builder.HasIndex(v => v.SupportId).IsUnique();
        builder.HasIndex(v => v.ResultId).IsUnique();
    }
}
