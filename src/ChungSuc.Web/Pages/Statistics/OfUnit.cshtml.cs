using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Statistics;
using ChungSuc.Core.Units;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Pages.Statistics;

/// <summary>All figures that one unit states for a period, with those of the period before at the side.</summary>
public sealed class OfUnitModel(StatisticService statistics, StatisticQueries figures, AppDbContext db, TimeProvider clock) : GridPage(statistics, clock)
{
    [BindProperty(SupportsGet = true, Name = "unit")]
    public Guid UnitId { get; set; }

    [BindProperty(SupportsGet = true, Name = "ky")]
    public string? Part { get; set; }

    public string UnitName { get; private set; } = string.Empty;

    /// <summary>The parts of the year for which this unit owes something.</summary>
    public IReadOnlyList<StatisticPeriod> Periods { get; private set; } = [];

    public StatisticPeriod Period { get; private set; }

    /// <summary>The period before: last month, last quarter, last year.</summary>
    public StatisticPeriod Before { get; private set; }

    public DateOnly DueOn => Definitions.Values.Select(definition => definition.DueOn(Period)).Min();

    public IReadOnlyList<(StatisticDefinition Definition, GridCell Cell, Statistic? Before)> Rows { get; private set; } = [];

    public string NameOf(StatisticDefinition definition) => $"{definition.Name}, {UnitName}, {Period.InWords()}";

    protected override string Address => StatisticLinks.OfUnit(UnitId, Year, Period.Part);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        return Page();
    }

    public override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        var unit = await db.Units.AsNoTracking().SingleOrDefaultAsync(u => u.Id == UnitId && (u.CommuneId == db.CommuneId || u.Id == db.CommuneId), cancellationToken)
            ?? throw new NotFoundException("Unit");
        if (!Statistics.MayEnter(unit.Path))
        {
            throw new NotFoundException("Grid of another village");
        }

        UnitName = unit.Name;
        var owed = StatisticCatalogue.Shipped.All.Where(definition => definition.Units.Contains(unit.Kind)).ToList();
        var cycles = owed.Select(definition => definition.Cycle).Distinct().Order().ToList();
        Periods = [.. cycles.SelectMany(cycle => StatisticPeriod.Of(Year, cycle)).Where(period => period.Cycle == StatisticCycle.Year || StartOf(period) <= Today)];
        if (Periods.Count == 0)
        {
            throw new NotFoundException("Figures of this kind of unit");
        }

        Period = Periods.FirstOrDefault(period => period.Part == Part, Periods[0]);
        Before = StatisticPeriod.Of(Year - 1, Period.Cycle).Concat(StatisticPeriod.Of(Year, Period.Cycle)).TakeWhile(period => period != Period).Last();
        Definitions = owed.Where(definition => definition.Cycle == Period.Cycle).ToDictionary(definition => definition.Key, StringComparer.Ordinal);
        var standing = (await figures.OfUnitAsync(UnitId, Year - 1, Year, cancellationToken)).ToDictionary(line => (line.Statistic.Period, line.Statistic.Key), line => line.Statistic);
        Fill(Definitions.Keys.Select(key => GridCell.Of(UnitId, key, Period.Part, standing.GetValueOrDefault((Period, key)))));
        Rows = [.. Cells.Where(cell => Definitions.ContainsKey(cell.Key)).Select(cell => (Definitions[cell.Key], cell, standing.GetValueOrDefault((Before, cell.Key))))];
    }

    private static DateOnly StartOf(StatisticPeriod period) => period.LastDay.AddMonths(period.Cycle == StatisticCycle.Month ? -1 : -3).AddDays(1);
}
