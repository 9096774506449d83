using ChungSuc.Core.Contributions;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Data;

public sealed partial class AppDbContext
{
    /// <summary>The ledger as it counts: without voided contributions.</summary>
    public DbSet<Contribution> Contributions => Set<Contribution>();

    public DbSet<ContributionVoid> ContributionVoids => Set<ContributionVoid>();

    /// <summary>Voided ones too, for the page of one record and the list of voided ones; still of this commune only.</summary>
    internal IQueryable<Contribution> ContributionsWithVoided => Contributions.IgnoreQueryFilters([VoidFilter]);
}
