using System.Globalization;
using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Communications;

/// <summary>The book of communications: lists, one item, plans.</summary>
public sealed class CommunicationQueries(AppDbContext db)
{
    public const int PageSize = 50;

    public async Task<CommunicationPage> PageAsync(CommunicationFilter filter, int page, CancellationToken cancellationToken)
    {
        var lines = await LinesAsync(filter, cancellationToken);
        return new CommunicationPage(CommunicationTally.Of(lines), [.. lines.Skip((Math.Max(page, 1) - 1) * PageSize).Take(PageSize)]);
    }

    /// <summary>All items of a filter, the latest first, by one statement. A commune records some hundreds in a year.</summary>
    public async Task<IReadOnlyList<CommunicationLine>> LinesAsync(CommunicationFilter filter, CancellationToken cancellationToken) =>
        await Narrow(db.Communications, filter)
            .OrderByDescending(c => c.HeldOn)
            .ThenByDescending(c => c.Number)
            .Select(c => new CommunicationLine
            {
                Id = c.Id,
                Year = c.Year,
                Number = c.Number,
                Kind = c.Kind,
                Medium = c.Medium,
                HeldOn = c.HeldOn,
                Topic = c.Topic,
                Minutes = c.Minutes,
                Reach = c.Reach,
                CostVnd = c.CostVnd,
                UnitId = c.UnitId,
                UnitPath = c.UnitPath,
                UnitName = c.UnitId == c.CommuneId ? CommunicationLine.Office : db.Units.Where(u => u.Id == c.UnitId).Select(u => u.Name).First(),
                Files = db.EvidenceLinks.Count(l => l.RecordId == c.Id),
                Villages = c.Villages
                    .Join(db.Units, v => v.VillageId, u => u.Id, (v, u) => u)
                    .OrderBy(u => u.NameSort)
                    .Select(u => new ToldVillage(u.Id, u.Name))
                    .ToList(),
            })
            .ToListAsync(cancellationToken);

    /// <summary>Voided items, the latest void first.</summary>
    public async Task<IReadOnlyList<VoidedCommunication>> VoidedAsync(CommunicationFilter filter, int most, CancellationToken cancellationToken) =>
        await Narrow(db.CommunicationsWithVoided, filter)
            .Join(db.CommunicationVoids, c => c.Id, v => v.CommunicationId, (c, v) => new { c, v })
            .OrderByDescending(x => x.v.At)
            .ThenByDescending(x => x.v.Id)
            .Take(most)
            .Select(x => new VoidedCommunication(x.c.Id, x.c.Year, x.c.Number, x.c.Topic, x.c.HeldOn, x.v.Reason, x.v.UserName, x.v.At))
            .ToListAsync(cancellationToken);

    /// <summary>One item, voided or not.</summary>
    public async Task<CommunicationDetail> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var item = await db.CommunicationsWithVoided
            .AsNoTracking()
            .Include(c => c.Villages)
            .Include(c => c.Campaigns)
            .Include(c => c.Void)
            .AsSplitQuery()
            .SingleOrDefaultAsync(c => c.Id == id, cancellationToken) ?? throw new NotFoundException("Communication");
        var ids = item.Villages.ConvertAll(v => v.VillageId);
        var units = await db.Units
            .Where(u => u.Id == item.UnitId || ids.Contains(u.Id))
            .OrderBy(u => u.NameSort)
            .Select(u => new ToldVillage(u.Id, u.Name))
            .ToListAsync(cancellationToken);
        return new CommunicationDetail
        {
            Item = item,
            UnitName = item.UnitId == item.CommuneId ? CommunicationLine.Office : units.Single(u => u.Id == item.UnitId).Name,
            Villages = [.. units.Where(u => ids.Contains(u.Id))],
            Campaigns = [.. item.Campaigns.OrderBy(c => c.Name, StringComparer.Ordinal)],
            Void = item.Void,
        };
    }

    /// <summary>Years that have items, the latest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancellationToken) =>
        await db.Communications.Select(c => c.Year).Distinct().OrderByDescending(y => y).ToListAsync(cancellationToken);

    /// <summary>The plans of a year that hold, by unit.</summary>
    public async Task<IReadOnlyDictionary<Guid, CommunicationPlan>> PlansAsync(int year, CancellationToken cancellationToken)
    {
        var plans = await db.CommunicationPlans.AsNoTracking().Where(p => p.Year == year).ToListAsync(cancellationToken);
        return plans.GroupBy(p => p.UnitId).ToDictionary(g => g.Key, g => g.MaxBy(p => p.Revision)!); // a group is never empty
    }

    internal static IQueryable<Communication> Narrow(IQueryable<Communication> items, CommunicationFilter filter)
    {
        items = filter.From is { } from ? items.Where(c => c.HeldOn >= from) : items;
        items = filter.To is { } to ? items.Where(c => c.HeldOn <= to) : items;
        items = filter.VillageId is { } village ? items.Where(c => c.Villages.Any(v => v.VillageId == village)) : items;
        items = filter.IsCommuneOnly ? items.Where(c => !c.Villages.Any()) : items;
        items = filter.DoneUnderPath is { } path ? items.Where(c => c.UnitPath.StartsWith(path)) : items;
        items = filter.Kind is { } kind ? items.Where(c => c.Kind == kind) : items;
        items = filter.Medium is { } medium ? items.Where(c => c.Medium == medium) : items;
        items = filter.CampaignKey is { } key ? items.Where(c => c.Campaigns.Any(s => s.Key == key)) : items;
        if (filter.Group is { } group)
        {
            var kinds = group.Kinds();
            items = items.Where(c => kinds.Contains(c.Kind));
        }

        return Search(items, VietnameseText.Clean(filter.Text));
    }

    private static IQueryable<Communication> Search(IQueryable<Communication> items, string text)
    {
        var parts = text.Split('/');
        if (parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return items.Where(c => c.Year == year && c.Number == number);
        }

        foreach (var word in VietnameseText.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(6))
        {
            items = items.Where(c => c.TopicFold.Contains(word));
        }

        return items;
    }
}
