using System.Reflection;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Units;
using ChungSuc.Core.Users;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace ChungSuc.Core.Data;

/// <summary>The one context. Each room adds its own partial with its sets; what holds for all rows stands here.</summary>
public sealed partial class AppDbContext(DbContextOptions<AppDbContext> options, CommuneScope scope)
    : IdentityUserContext<CommuneUser, Guid>(options), IDataProtectionKeyContext
{
    /// <summary>Name of the query filter that hides other communes' rows. Only Rollups may lift it.</summary>
    public const string CommuneFilter = "commune";

    /// <summary>Name of the query filter that hides voided rows.</summary>
    public const string VoidFilter = "void";

    public Guid CommuneId => scope.CommuneId;

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    public DbSet<NumberCounter> NumberCounters => Set<NumberCounter>();

    internal JournalWriter? Writer { get; set; }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        Guard();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        Guard();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcMoments>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(AppDbContext).Assembly);
        builder.Entity<Unit>().HasQueryFilter(CommuneFilter, unit => unit.CommuneId == null || unit.CommuneId == CommuneId);
        foreach (var type in builder.Model.GetEntityTypes().ToList())
        {
            if (typeof(ICommuneOwned).IsAssignableFrom(type.ClrType))
            {
                FilterByCommune.MakeGenericMethod(type.ClrType).Invoke(this, [builder]);
            }

            if (typeof(IEntity).IsAssignableFrom(type.ClrType) && type.ClrType != typeof(CommuneUser))
            {
                builder.Entity(type.ClrType).Property(nameof(IEntity.Id)).ValueGeneratedNever();
            }

            if (typeof(IVersioned).IsAssignableFrom(type.ClrType))
            {
                builder.Entity(type.ClrType).Property(nameof(IVersioned.Version)).IsConcurrencyToken();
            }
        }

        if (Database.IsNpgsql())
        {
            CompareKeysByBytes(builder);
        }
    }

    /// <summary>Sort keys and paths are ASCII and compare byte by byte, as SQLite does by itself.</summary>
    private static void CompareKeysByBytes(ModelBuilder builder)
    {
        foreach (var property in builder.Model.GetEntityTypes().SelectMany(t => t.GetProperties()))
        {
            if (property.ClrType == typeof(string)
                && (property.Name.EndsWith("Sort", StringComparison.Ordinal) || property.Name.EndsWith("Path", StringComparison.Ordinal)))
            {
                property.SetCollation("C");
            }
        }
    }

    private static readonly MethodInfo FilterByCommune = typeof(AppDbContext)
        .GetMethod(nameof(AddCommuneFilter), BindingFlags.Instance | BindingFlags.NonPublic)!;

    private void AddCommuneFilter<T>(ModelBuilder builder)
        where T : class, ICommuneOwned =>
        builder.Entity<T>().HasQueryFilter(CommuneFilter, row => row.CommuneId == CommuneId);

    /// <summary>No write outside a process, none into another commune, and nothing journaled is ever deleted.</summary>
    private void Guard()
    {
        foreach (var entry in ChangeTracker.Entries().Where(IsChange).ToList())
        {
            if (!IsInScope(entry.Entity))
            {
                throw new InvalidOperationException($"{entry.Metadata.ShortName()} does not belong to the commune {CommuneId} of this scope.");
            }

            if (entry.Entity is IJournaled journaled)
            {
                GuardJournaled(entry, journaled);
            }

            if (entry is { State: EntityState.Modified, Entity: IVersioned versioned })
            {
                versioned.Version++;
            }
        }
    }

    /// <summary>A unit below a commune belongs to it; all other units are national lists that a commune cannot write.</summary>
    private bool IsInScope(object row) => row switch
    {
        ICommuneOwned owned => owned.CommuneId == CommuneId,
        Unit unit => (unit.CommuneId ?? CommuneScope.Nation) == CommuneId,
        CommuneOffice => CommuneId == CommuneScope.Nation,
        UnitChange => CommuneId == CommuneScope.Nation,
        _ => true,
    };

    private void GuardJournaled(EntityEntry entry, IJournaled journaled)
    {
        if (Writer is null)
        {
            throw new InvalidOperationException($"{entry.Metadata.ShortName()} was written outside a journal process.");
        }

        if (entry.State == EntityState.Deleted)
        {
            throw new InvalidOperationException($"{entry.Metadata.ShortName()} is never deleted; void it with a reason.");
        }

        Writer.Touch(journaled);
    }

    private static bool IsChange(EntityEntry entry) =>
        entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted;
}
