using ChungSuc.Core.Enterprises;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Data;

public sealed partial class AppDbContext
{
    public DbSet<EnterpriseProfile> EnterpriseProfiles => Set<EnterpriseProfile>();

    /// <summary>Facts that count or wait for confirmation: without voided ones.</summary>
    public DbSet<EnterpriseFact> EnterpriseFacts => Set<EnterpriseFact>();

    public DbSet<EnterpriseConfirmation> EnterpriseConfirmations => Set<EnterpriseConfirmation>();

    public DbSet<EnterpriseFactVoid> EnterpriseFactVoids => Set<EnterpriseFactVoid>();

    internal IQueryable<EnterpriseFact> EnterpriseFactsWithVoided => EnterpriseFacts.IgnoreQueryFilters([VoidFilter]);
}
