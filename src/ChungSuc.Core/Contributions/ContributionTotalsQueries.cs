using System.Linq.Expressions;
using ChungSuc.Core.Data;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Contributions;

/// <summary>Sums of the ledger. Each method asks the database once, however many villages or givers there are.</summary>
public sealed class ContributionTotalsQueries(AppDbContext db)
{
    public async Task<ContributionTotals> TotalsAsync(ContributionFilter filter, CancellationToken cancellationToken) =>
        await Lines(filter).GroupBy(_ => 1).Select(Sums<int>()).SingleOrDefaultAsync(cancellationToken) is { } found ? found.Totals : ContributionTotals.None;

    /// <summary>Sums by village; a village without gifts is not in the answer. Gifts to the commune itself are left out.</summary>
    public async Task<IReadOnlyDictionary<Guid, ContributionTotals>> ByVillageAsync(ContributionFilter filter, CancellationToken cancellationToken) =>
        await Lines(filter)
            .Where(x => x.VillageId != null)
            .GroupBy(x => x.VillageId!.Value)
            .Select(Sums<Guid>())
            .ToDictionaryAsync(x => x.Key, x => x.Totals, cancellationToken);

    /// <summary>Sums by giver of the commune's own lists, of the one kind that the filter names; who gave nothing is not in the answer.</summary>
    public async Task<IReadOnlyDictionary<Guid, ContributionTotals>> ByGiverAsync(ContributionFilter filter, CancellationToken cancellationToken) =>
        await Lines(filter)
            .Where(x => x.GiverId != null)
            .GroupBy(x => x.GiverId!.Value)
            .Select(Sums<Guid>())
            .ToDictionaryAsync(x => x.Key, x => x.Totals, cancellationToken);

    /// <summary>Every village of the day in Vietnamese order, also those without gifts, and the commune itself at the end when it was given to.</summary>
    public async Task<IReadOnlyList<VillageTotals>> VillagesAsync(ContributionFilter filter, DateOnly day, CancellationToken cancellationToken)
    {
        var villages = await db.Units
            .AsNoTracking()
            .Where(u => u.CommuneId == db.CommuneId && u.Kind == UnitKind.Village)
            .OrderBy(u => u.NameSort)
            .Select(u => new { u.Id, u.Name, u.ValidFrom, u.ValidTo })
            .ToListAsync(cancellationToken);
        var sums = await Lines(filter).GroupBy(x => x.VillageId).Select(Sums<Guid?>()).ToListAsync(cancellationToken);
        var rows = villages
            .Select(v => (Village: v, Sum: sums.FirstOrDefault(s => s.Key == v.Id)))
            .Where(x => x.Sum is not null || (x.Village.ValidFrom <= day && (x.Village.ValidTo is null || x.Village.ValidTo >= day)))
            .Select(x => new VillageTotals(x.Village.Id, x.Village.Name, x.Sum?.Totals ?? ContributionTotals.None))
            .ToList();
        if (sums.FirstOrDefault(s => s.Key is null) is { } commune)
        {
            rows.Add(new VillageTotals(null, "Toàn xã, không theo thôn", commune.Totals));
        }

        return rows;
    }

    /// <summary>Givers of the greatest value first, at most so many.</summary>
    public async Task<IReadOnlyList<GiverTotals>> GiversAsync(ContributionFilter filter, int most, CancellationToken cancellationToken)
    {
        var sums = await Lines(filter)
            .GroupBy(x => x.GiverKey)
            .Select(Sums<string>())
            .OrderByDescending(x => x.Totals.ValueVnd)
            .ThenBy(x => x.Key)
            .Take(most)
            .ToListAsync(cancellationToken);
        var keys = sums.Select(s => s.Key).ToList();
        var names = await db.Contributions
            .Where(c => keys.Contains(c.GiverKey))
            .GroupBy(c => c.GiverKey)
            .Select(g => g.OrderByDescending(c => c.GivenOn).ThenByDescending(c => c.Number).Select(c => new { c.GiverKey, c.GiverKind, c.GiverId, c.GiverName }).First())
            .ToDictionaryAsync(x => x.GiverKey, cancellationToken);
        return [.. sums.Select(s => new GiverTotals(s.Key, names[s.Key].GiverKind, names[s.Key].GiverId, names[s.Key].GiverName, s.Totals))];
    }

    /// <summary>All that one giver of the commune gave in a time.</summary>
    public Task<ContributionTotals> OfGiverAsync(SubjectKind kind, Guid id, DateOnly? from, DateOnly? to, CancellationToken cancellationToken) =>
        TotalsAsync(new ContributionFilter { GiverKey = Contribution.KeyOf(kind, id, string.Empty), From = from, To = to }, cancellationToken);

    private IQueryable<LedgerLine> Lines(ContributionFilter filter)
    {
        var lines = ContributionQueries.Narrow(db.Contributions, filter).SelectMany(c => c.Lines, (c, l) => new LedgerLine
        {
            Contribution = c.Id,
            VillageId = c.VillageId,
            GiverKey = c.GiverKey,
            GiverId = c.GiverId,
            GiverKind = c.GiverKind,
            HouseholdCount = c.HouseholdCount ?? 0,
            Kind = l.Kind,
            Quantity = l.QuantityTenThousandths,
            ValueVnd = l.ValueVnd ?? 0,
        });
        return filter.Kind is { } kind ? lines.Where(l => l.Kind == kind) : lines;
    }

    private static Expression<Func<IGrouping<TKey, LedgerLine>, Sum<TKey>>> Sums<TKey>() => g => new Sum<TKey>
    {
        Key = g.Key,
        Totals = new ContributionTotals
        {
            MoneyVnd = g.Sum(x => x.Kind == ContributionKind.Money ? x.ValueVnd : 0),
            LabourTenThousandths = g.Sum(x => x.Kind == ContributionKind.LabourDays ? x.Quantity : 0),
            LandTenThousandths = g.Sum(x => x.Kind == ContributionKind.LandM2 ? x.Quantity : 0),
            ValueVnd = g.Sum(x => x.ValueVnd),
            Goods = g.Count(x => x.Kind == ContributionKind.Goods),
            Ideas = g.Count(x => x.Kind == ContributionKind.Idea),
            Contributions = g.Select(x => x.Contribution).Distinct().Count(),
            Givers = g.Select(x => x.GiverKey).Distinct().Count(),
            Households = g.Where(x => x.GiverKind == SubjectKind.Household).Select(x => x.GiverKey).Distinct().Count(),
            HouseholdsTogether = g.Max(x => x.HouseholdCount),
        },
    };

    private sealed class LedgerLine
    {
        public required Guid Contribution { get; init; }

        public required Guid? VillageId { get; init; }

        public required string GiverKey { get; init; }

        public required Guid? GiverId { get; init; }

        public required SubjectKind? GiverKind { get; init; }

        public required int HouseholdCount { get; init; }

        public required ContributionKind Kind { get; init; }

        public required long Quantity { get; init; }

        public required long ValueVnd { get; init; }
    }

    private sealed class Sum<TKey>
    {
        public required TKey Key { get; init; }

        public required ContributionTotals Totals { get; init; }
    }
}
