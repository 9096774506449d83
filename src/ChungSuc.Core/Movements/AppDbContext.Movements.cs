using ChungSuc.Core.Movements;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Data;

public sealed partial class AppDbContext
{
    public DbSet<Movement> Movements => Set<Movement>();

    public DbSet<MovementEdition> MovementEditions => Set<MovementEdition>();

    public DbSet<MovementUpload> MovementUploads => Set<MovementUpload>();

    public DbSet<MilestoneOutcome> MilestoneOutcomes => Set<MilestoneOutcome>();

    /// <summary>Registrations that count: without withdrawn ones.</summary>
    public DbSet<Registration> Registrations => Set<Registration>();

    public DbSet<Pledge> Pledges => Set<Pledge>();

    internal IQueryable<Registration> RegistrationsWithWithdrawn => Registrations.IgnoreQueryFilters([VoidFilter]);
}
