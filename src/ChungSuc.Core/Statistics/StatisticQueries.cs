using ChungSuc.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Statistics;

/// <summary>A line of the ledger with what became of it and how many papers prove it.</summary>
public sealed record StatisticLine(Statistic Statistic, StatisticVoid? Void, int EvidenceCount);

/// <summary>That a figure stands, and when it was stated for the first time.</summary>
public sealed record StatedLine(Guid UnitId, string Key, string Part, DateTime EnteredAt, DateTime FirstAt);

/// <summary>Reads the ledger of figures; each question is one statement.</summary>
public sealed class StatisticQueries(AppDbContext db)
{
    /// <summary>Standing values of one unit in some years, all periods.</summary>
    public async Task<IReadOnlyList<StatisticLine>> OfUnitAsync(Guid unitId, int fromYear, int toYear, CancellationToken cancellationToken) =>
        await Lines(db.Statistics.Where(s => s.UnitId == unitId && s.Year >= fromYear && s.Year <= toYear)).ToListAsync(cancellationToken);

    /// <summary>Standing values for the whole year of all units of the commune.</summary>
    public async Task<IReadOnlyList<StatisticLine>> OfYearAsync(int year, CancellationToken cancellationToken) =>
        await Lines(db.Statistics.Where(s => s.Year == year && s.PeriodPart == StatisticPeriod.WholeYear)).ToListAsync(cancellationToken);

    /// <summary>All lines of one figure, voided ones too, newest first.</summary>
    public async Task<IReadOnlyList<StatisticLine>> HistoryAsync(Guid unitId, string key, int year, CancellationToken cancellationToken) =>
        await Lines(db.Statistics
            .IgnoreQueryFilters([AppDbContext.VoidFilter])
            .Where(s => s.UnitId == unitId && s.Key == key && s.Year == year)
            .OrderByDescending(s => s.EnteredAt)
            .ThenByDescending(s => s.Revision)).ToListAsync(cancellationToken);

    /// <summary>Standing values of a year, all units and periods, each with the day on which it was first stated.</summary>
    public async Task<IReadOnlyList<StatedLine>> StatedAsync(int year, CancellationToken cancellationToken) =>
        await db.Statistics
            .AsNoTracking()
            .Where(s => s.Year == year)
            .Select(s => new StatedLine(
                s.UnitId,
                s.Key,
                s.PeriodPart,
                s.EnteredAt,
                db.Statistics.IgnoreQueryFilters(new[] { AppDbContext.VoidFilter }).Where(o => o.UnitId == s.UnitId && o.Year == s.Year && o.Key == s.Key && o.PeriodPart == s.PeriodPart).Min(o => o.EnteredAt)))
            .ToListAsync(cancellationToken);

    /// <summary>Standing values of one key in some years, all units and periods.</summary>
    public async Task<IReadOnlyList<StatisticLine>> OfKeyAsync(string key, int fromYear, int toYear, CancellationToken cancellationToken) =>
        await Lines(db.Statistics.Where(s => s.Key == key && s.Year >= fromYear && s.Year <= toYear)).ToListAsync(cancellationToken);

    private IQueryable<StatisticLine> Lines(IQueryable<Statistic> statistics) =>
        statistics
            .AsNoTracking()
            .Select(s => new StatisticLine(s, s.Void, db.EvidenceLinks.Count(l => l.RecordId == s.Id)));
}
