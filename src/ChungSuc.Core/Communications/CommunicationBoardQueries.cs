using ChungSuc.Core.Data;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Communications;

/// <summary>The book of a year by village and month, medium, unit and campaign; and which villages are silent (Kế hoạch của xã, mục III.2: bám sát các thôn).</summary>
public sealed class CommunicationBoardQueries(AppDbContext db, CommunicationQueries communications)
{
    /// <summary>A village without an item for longer is silent.</summary>
    public const int SilentDays = 60;

    public async Task<CommunicationBoard> ReadAsync(int year, DateOnly today, CancellationToken cancellationToken)
    {
        var lines = await communications.LinesAsync(CommunicationFilter.OfYear(year), cancellationToken);
        var plans = await communications.PlansAsync(year, cancellationToken);
        return new CommunicationBoard
        {
            Whole = CommunicationTally.Of(lines),
            Villages = await VillagesAsync(year, lines, today, cancellationToken),
            ByMonth = MonthsOf(lines),
            Media = [.. lines.GroupBy(l => l.Medium).OrderBy(g => g.Key).Select(g => (g.Key, CommunicationTally.Of([.. g])))],
            Units = await UnitsAsync(lines, plans, cancellationToken),
            Campaigns = await CampaignsAsync(year, lines, cancellationToken),
        };
    }

    /// <summary>Villages without an item in the last days, by the day of their last one; those never told of come first.</summary>
    public async Task<IReadOnlyList<(string Name, Guid Id, DateOnly? LastOn)>> SilentAsync(string underPath, DateOnly today, CancellationToken cancellationToken)
    {
        var since = today.AddDays(-SilentDays);
        var villages = await LastDaysAsync(today, cancellationToken);
        return
        [
            .. villages
                .Where(v => v.Path.StartsWith(underPath, StringComparison.Ordinal) && (v.LastOn is null || v.LastOn < since))
                .OrderBy(v => v.LastOn ?? DateOnly.MinValue)
                .Select(v => (v.Name, v.Id, v.LastOn)),
        ];
    }

    private async Task<IReadOnlyList<VillageTelling>> VillagesAsync(int year, IReadOnlyList<CommunicationLine> lines, DateOnly today, CancellationToken cancellationToken)
    {
        var day = new DateOnly(year, 12, 31) < today ? new DateOnly(year, 12, 31) : today;
        var villages = await LastDaysAsync(day, cancellationToken);
        return
        [
            .. villages.Select(v =>
            {
                var own = lines.Where(l => l.Villages.Any(t => t.Id == v.Id)).ToList();
                return new VillageTelling(v.Id, v.Name, CommunicationTally.Of(own), MonthsOf(own), v.LastOn, v.LastOn is null || v.LastOn < day.AddDays(-SilentDays));
            }),
        ];
    }

    /// <summary>Villages of a day, each with the day of its last item until then.</summary>
    private async Task<List<LastDay>> LastDaysAsync(DateOnly day, CancellationToken cancellationToken) =>
        await db.Units
            .Where(u => u.CommuneId == db.CommuneId && u.Kind == UnitKind.Village && u.ValidFrom <= day && (u.ValidTo == null || u.ValidTo >= day))
            .OrderBy(u => u.NameSort)
            .Select(u => new LastDay(
                u.Id,
                u.Name,
                u.Path,
                db.Communications.Where(c => c.HeldOn <= day && c.Villages.Any(v => v.VillageId == u.Id)).Max(c => (DateOnly?)c.HeldOn)))
            .ToListAsync(cancellationToken);

    private async Task<IReadOnlyList<UnitTelling>> UnitsAsync(
        IReadOnlyList<CommunicationLine> lines, IReadOnlyDictionary<Guid, CommunicationPlan> plans, CancellationToken cancellationToken)
    {
        var ids = lines.Select(l => l.UnitId).Concat(plans.Keys).Distinct().ToList();
        var units = await db.Units.Where(u => ids.Contains(u.Id)).OrderBy(u => u.Kind).ThenBy(u => u.NameSort).Select(u => new { u.Id, Name = u.Id == db.CommuneId ? CommunicationLine.Office : u.Name }).ToListAsync(cancellationToken);
        var told = CommunicationGroup.Told.Kinds();
        return
        [
            .. units.Select(u =>
            {
                var own = lines.Where(l => l.UnitId == u.Id).ToList();
                return new UnitTelling(u.Id, u.Name, CommunicationTally.Of(own), own.Count(l => told.Contains(l.Kind)), plans.GetValueOrDefault(u.Id)?.Items);
            }),
        ];
    }

    private async Task<IReadOnlyList<(string Key, string Name, CommunicationTally Tally)>> CampaignsAsync(
        int year, IReadOnlyList<CommunicationLine> lines, CancellationToken cancellationToken)
    {
        var served = await CommunicationQueries.Narrow(db.Communications, CommunicationFilter.OfYear(year))
            .SelectMany(c => c.Campaigns)
            .Select(s => new { s.CommunicationId, s.Key, s.Name })
            .ToListAsync(cancellationToken);
        var byId = lines.ToDictionary(l => l.Id);
        return
        [
            .. served
                .GroupBy(s => s.Key, StringComparer.Ordinal)
                .Select(g => (g.Key, g.First().Name, CommunicationTally.Of([.. g.Select(s => byId[s.CommunicationId])])))
                .OrderBy(c => c.Name, StringComparer.Ordinal),
        ];
    }

    private static int[] MonthsOf(IReadOnlyCollection<CommunicationLine> lines) => [.. Enumerable.Range(1, 12).Select(month => lines.Count(l => l.HeldOn.Month == month))];

    private sealed record LastDay(Guid Id, string Name, string Path, DateOnly? LastOn);
}
