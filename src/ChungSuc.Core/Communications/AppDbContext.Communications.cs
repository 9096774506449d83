using ChungSuc.Core.Communications;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Data;

public sealed partial class AppDbContext
{
    /// <summary>Items that count: without voided ones.</summary>
    public DbSet<Communication> Communications => Set<Communication>();

    public DbSet<CommunicationVillage> CommunicationVillages => Set<CommunicationVillage>();

    public DbSet<CommunicationVoid> CommunicationVoids => Set<CommunicationVoid>();

    public DbSet<CommunicationPlan> CommunicationPlans => Set<CommunicationPlan>();

    internal IQueryable<Communication> CommunicationsWithVoided => Communications.IgnoreQueryFilters([VoidFilter]);
}
