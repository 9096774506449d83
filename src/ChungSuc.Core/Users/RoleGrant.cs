using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Users;

/// <summary>A person holds an office at a unit from a day until a day. A right at a unit covers the units below it.</summary>
public sealed class RoleGrant : ICommuneOwned, IJournaled
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid UserId { get; init; }

    public required Role Role { get; init; }

    public required Guid UnitId { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; private set; }

    public bool IsActiveOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || day <= ValidTo);

    /// <summary>Ends the office; the last day still counts.</summary>
    public void End(DateOnly lastDay)
    {
        if (ValidTo is not null)
        {
            throw new RuleException("user.grant.ended", "Vai trò này đã kết thúc. Không cần kết thúc lần nữa.");
        }

        ValidTo = lastDay < ValidFrom ? ValidFrom : lastDay;
    }
}

internal sealed class RoleGrantMapping : IEntityTypeConfiguration<RoleGrant>
{
    public void Configure(EntityTypeBuilder<RoleGrant> builder)
    {
        builder.ToTable("role_grants");
        builder.HasIndex(g => g.UserId);
        builder.HasOne<Units.Unit>().WithMany().HasForeignKey(g => g.UnitId).OnDelete(DeleteBehavior.Restrict);
    }
}
