using ChungSuc.Core.Exemplars;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Data;

public sealed partial class AppDbContext
{
    /// <summary>Exemplars that count: without voided ones.</summary>
    public DbSet<Exemplar> Exemplars => Set<Exemplar>();

    /// <summary>Steps that count: without voided ones.</summary>
    public DbSet<ExemplarStep> ExemplarSteps => Set<ExemplarStep>();

    public DbSet<ExemplarPresentation> ExemplarPresentations => Set<ExemplarPresentation>();

    public DbSet<ExemplarStory> ExemplarStories => Set<ExemplarStory>();

    public DbSet<ExemplarVoid> ExemplarVoids => Set<ExemplarVoid>();

    internal IQueryable<Exemplar> ExemplarsWithVoided => Exemplars.IgnoreQueryFilters([VoidFilter]);

    internal IQueryable<ExemplarStep> ExemplarStepsWithVoided => ExemplarSteps.IgnoreQueryFilters([VoidFilter]);
}
