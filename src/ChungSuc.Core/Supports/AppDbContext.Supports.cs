using ChungSuc.Core.Supports;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Data;

public sealed partial class AppDbContext
{
    /// <summary>Help that counts: without voided entries.</summary>
    public DbSet<Support> Supports => Set<Support>();

    /// <summary>Results that count: without voided ones.</summary>
    public DbSet<SupportResult> SupportResults => Set<SupportResult>();

    public DbSet<SupportVoid> SupportVoids => Set<SupportVoid>();

    internal IQueryable<Support> SupportsWithVoided => Supports.IgnoreQueryFilters([VoidFilter]);

    internal IQueryable<SupportResult> SupportResultsWithVoided => SupportResults.IgnoreQueryFilters([VoidFilter]);
}
