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

    /// <summary>Units' own plans that count: without voided ones.</summary>
    public DbSet<UnitPlan> UnitPlans => Set<UnitPlan>();

    public DbSet<UnitPlanCall> UnitPlanCalls => Set<UnitPlanCall>();

    /// <summary>Places chosen for targets: without those taken out again.</summary>
    public DbSet<TargetPlace> TargetPlaces => Set<TargetPlace>();

    public DbSet<MovementDraft> MovementDrafts => Set<MovementDraft>();

    public DbSet<MovementLaunch> MovementLaunches => Set<MovementLaunch>();

    internal IQueryable<UnitPlan> UnitPlansWithVoided => UnitPlans.IgnoreQueryFilters([VoidFilter]);

    internal IQueryable<Registration> RegistrationsWithWithdrawn => Registrations.IgnoreQueryFilters([VoidFilter]);
}
