using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Enterprises;

/// <summary>Enterprises and cooperatives of the commune. There are some tens of them, so they are read whole by a fixed number of statements.</summary>
public sealed class EnterpriseQueries(AppDbContext db, FactQueries facts, Actor actor, TimeProvider clock)
{
    public const int PageSize = 50;

    public async Task<EnterprisePage> PageAsync(EnterpriseFilter filter, int page, CancellationToken cancellationToken)
    {
        var rows = (await RowsAsync(cancellationToken)).Where(row => Matches(row, filter)).ToList();
        var sums = new EnterpriseSums(rows.Sum(r => r.Products), rows.Sum(r => r.LocalWorkers ?? 0), rows.Sum(r => r.Links), rows.Sum(r => r.Waiting));
        return new EnterprisePage(rows.Count, sums, [.. rows.Skip((Math.Max(page, 1) - 1) * PageSize).Take(PageSize)]);
    }

    /// <summary>Throws when the commune has no such enterprise, or this person may not see it.</summary>
    public Task RequireAsync(Guid id, CancellationToken cancellationToken) => db.EnterpriseAsync(actor, id, cancellationToken);

    public async Task<EnterpriseDetail> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var unit = await db.EnterpriseAsync(actor, id, cancellationToken);
        var profile = await db.EnterpriseProfiles
            .AsNoTracking()
            .Include(p => p.Confirmation)
            .Where(p => p.UnitId == id)
            .OrderByDescending(p => p.Revision)
            .FirstOrDefaultAsync(cancellationToken);
        return new EnterpriseDetail
        {
            Unit = unit,
            Profile = profile,
            VillageName = await db.Units.Where(u => profile != null && u.Id == profile.VillageId).Select(u => u.Name).FirstOrDefaultAsync(cancellationToken),
            Facts = await facts.OfUnitAsync(id, cancellationToken),
        };
    }

    /// <summary>Every enterprise with what its home page needs, by one statement.</summary>
    public async Task<IReadOnlyList<EnterpriseOverview>> OverviewAsync(CancellationToken cancellationToken)
    {
        var own = actor.OwnUnit();
        var units = await db.Units
            .AsNoTracking()
            .Where(u => u.CommuneId == db.CommuneId && (u.Kind == UnitKind.Enterprise || u.Kind == UnitKind.Cooperative) && (own == null || u.Id == own))
            .OrderBy(u => u.NameSort)
            .Select(u => new
            {
                u.Id,
                u.Name,
                IsProfileConfirmed = db.EnterpriseProfiles.Where(p => p.UnitId == u.Id).OrderByDescending(p => p.Revision).Select(p => (bool?)(p.Confirmation != null)).FirstOrDefault(),
                Facts = db.EnterpriseFacts.Where(f => f.UnitId == u.Id).Select(f => new { Fact = f, f.Confirmation }).ToList(),
            })
            .ToListAsync(cancellationToken);
        return [.. units.Select(u => new EnterpriseOverview(u.Id, u.Name, u.IsProfileConfirmed, [.. u.Facts.Select(f => new FactRow(f.Fact, f.Confirmation, null, u.Name, 0))]))];
    }

    private async Task<List<EnterpriseRow>> RowsAsync(CancellationToken cancellationToken)
    {
        var today = VietnameseDate.Today(clock);
        var units = await db.Units
            .AsNoTracking()
            .Where(u => u.CommuneId == db.CommuneId && (u.Kind == UnitKind.Enterprise || u.Kind == UnitKind.Cooperative || u.Kind == UnitKind.Village))
            .OrderBy(u => u.NameSort)
            .Select(u => new { u.Id, u.Name, u.Kind, u.ValidTo })
            .ToListAsync(cancellationToken);
        var profiles = (await db.EnterpriseProfiles.AsNoTracking().Include(p => p.Confirmation).ToListAsync(cancellationToken)).ToLookup(p => p.UnitId);
        var rows = (await facts.ListAsync(FactFilter.All, cancellationToken)).ToLookup(f => f.Fact.UnitId);
        var villages = units.Where(u => u.Kind == UnitKind.Village).ToDictionary(u => u.Id, u => u.Name);
        return
        [
            .. units.Where(u => u.Kind != UnitKind.Village && actor.MaySee(u.Id) && (u.ValidTo is null || u.ValidTo >= today || rows[u.Id].Any())).Select(u =>
            {
                var profile = profiles[u.Id].MaxBy(p => p.Revision);
                var confirmed = rows[u.Id].Where(f => f.Confirmation is not null).Select(f => f.Fact).ToList();
                return new EnterpriseRow
                {
                    Id = u.Id,
                    Name = u.Name,
                    Kind = u.Kind,
                    Profile = profile,
                    VillageName = profile?.VillageId is { } village ? villages.GetValueOrDefault(village) : null,
                    Products = FactYear.ProductsOn(confirmed, today).Count(p => p.Stars >= OcopRules.CountingStars),
                    LocalWorkers = confirmed.Where(f => f.Kind == FactKind.Jobs).MaxBy(f => f.Year)?.LocalWorkers,
                    Links = confirmed.Count(f => f.Kind == FactKind.ChainLink && FactYear.Runs(f, today.Year)),
                    Waiting = rows[u.Id].Count(f => f.Confirmation is null) + (profile is { Confirmation: null } ? 1 : 0),
                };
            }),
        ];
    }

    private static bool Matches(EnterpriseRow row, EnterpriseFilter filter)
    {
        var text = VietnameseText.Fold($"{row.Name} {row.Profile?.Representative} {row.Profile?.BusinessLines} {row.Profile?.TaxNumber}");
        return (filter.Kind is null || row.Kind == filter.Kind)
            && (filter.VillageId is null || row.Profile?.VillageId == filter.VillageId)
            && (!filter.IsWaitingOnly || row.Waiting > 0)
            && VietnameseText.Fold(filter.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => text.Contains(word, StringComparison.Ordinal));
    }
}
