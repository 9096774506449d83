using ChungSuc.Core.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Users;

/// <summary>
/// An account. Sign-in counters and password hashes change outside the journal; opening an account, granting and ending a role are processes.
/// </summary>
public sealed class CommuneUser : IdentityUser<Guid>, IEntity
{
    public const int FullNameLength = 200;

    public CommuneUser() => Id = Guid.CreateVersion7();

    public required string FullName { get; set; }

    public required Guid CommuneId { get; init; }

    public Guid? PersonId { get; init; }

    /// <summary>The person wants no mail that reminds him; the pages still show what is due.</summary>
    public bool RemindersOff { get; set; }

    public List<RoleGrant> Grants { get; } = [];
}

internal sealed class CommuneUserMapping : IEntityTypeConfiguration<CommuneUser>
{
    public void Configure(EntityTypeBuilder<CommuneUser> builder)
    {
        builder.ToTable("users");
        builder.Property(u => u.FullName).HasMaxLength(CommuneUser.FullNameLength);
        builder.HasIndex(u => u.CommuneId);
        builder.HasMany(u => u.Grants).WithOne().HasForeignKey(g => g.UserId).OnDelete(DeleteBehavior.Restrict);
    }
}
