using ChungSuc.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Data;

public sealed partial class AppDbContext
{
    public DbSet<RoleGrant> RoleGrants => Set<RoleGrant>();
}
