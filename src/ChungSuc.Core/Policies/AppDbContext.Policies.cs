using ChungSuc.Core.Policies;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Data;

public sealed partial class AppDbContext
{
    /// <summary>Policies that count: without voided ones; so with all sets below.</summary>
    public DbSet<Policy> Policies => Set<Policy>();

    public DbSet<PolicyAuthor> PolicyAuthors => Set<PolicyAuthor>();

    public DbSet<PolicyUse> PolicyUses => Set<PolicyUse>();

    public DbSet<Proposal> Proposals => Set<Proposal>();

    public DbSet<ProposalStep> ProposalSteps => Set<ProposalStep>();

    public DbSet<PolicyVoid> PolicyVoids => Set<PolicyVoid>();

    internal IQueryable<Policy> PoliciesWithVoided => Policies.IgnoreQueryFilters([VoidFilter]);

    internal IQueryable<PolicyUse> PolicyUsesWithVoided => PolicyUses.IgnoreQueryFilters([VoidFilter]);

    internal IQueryable<Proposal> ProposalsWithVoided => Proposals.IgnoreQueryFilters([VoidFilter]);

    internal IQueryable<ProposalStep> ProposalStepsWithVoided => ProposalSteps.IgnoreQueryFilters([VoidFilter]);
}
