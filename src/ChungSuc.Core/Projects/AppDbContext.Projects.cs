using ChungSuc.Core.Projects;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Data;

public sealed partial class AppDbContext
{
    /// <summary>Works that count: without voided ones.</summary>
    public DbSet<Project> Projects => Set<Project>();

    /// <summary>Lines that count: without voided ones.</summary>
    public DbSet<ProjectLine> ProjectLines => Set<ProjectLine>();

    public DbSet<ProjectVoid> ProjectVoids => Set<ProjectVoid>();

    internal IQueryable<Project> ProjectsWithVoided => Projects.IgnoreQueryFilters([VoidFilter]);

    internal IQueryable<ProjectLine> ProjectLinesWithVoided => ProjectLines.IgnoreQueryFilters([VoidFilter]);
}
