using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Statistics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Pages.Statistics;

/// <summary>One figure of all units, by the months, quarters or the whole of a year.</summary>
public sealed class OfKeyModel(StatisticService statistics, StatisticQueries figures, AppDbContext db, TimeProvider clock) : GridPage(statistics, clock)
{
    [BindProperty(SupportsGet = true, Name = "key")]
    public string Key { get; set; } = string.Empty;

    public StatisticDefinition Definition { get; private set; } = null!;

    public IReadOnlyList<StatisticPeriod> Periods { get; private set; } = [];

    public IReadOnlyList<KeyRow> Rows { get; private set; } = [];

    /// <summary>Last year's figure stands at the side where there is one box a unit.</summary>
    public bool HasLastYear => Periods.Count == 1;

    protected override string Address => StatisticLinks.OfKey(Key, Year);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        return Page();
    }

    public override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Definition = StatisticCatalogue.Shipped.Find(Key) ?? throw new NotFoundException("Statistic");
        Definitions = new Dictionary<string, StatisticDefinition>(StringComparer.Ordinal) { [Key] = Definition };
        Periods = StatisticPeriod.Of(Year, Definition.Cycle);
        var (firstDay, lastDay) = (new DateOnly(Year, 1, 1), new DateOnly(Year, 12, 31));
        var units = await db.Units
            .AsNoTracking()
            .Where(u => (u.CommuneId == db.CommuneId || u.Id == db.CommuneId) && Definition.Units.Contains(u.Kind) && u.ValidFrom <= lastDay && (u.ValidTo == null || u.ValidTo >= firstDay))
            .OrderBy(u => u.NameSort)
            .Select(u => new { u.Id, u.Name, u.Path })
            .ToListAsync(cancellationToken);
        var standing = (await figures.OfKeyAsync(Key, Year - 1, Year, cancellationToken)).ToDictionary(line => (line.Statistic.UnitId, line.Statistic.Period), line => line.Statistic);
        Fill(units.Where(unit => Statistics.MayEnter(unit.Path)).SelectMany(unit => Periods.Where(period => !IsAhead(period)).Select(period => GridCell.Of(unit.Id, Key, period.Part, standing.GetValueOrDefault((unit.Id, period))))));
        Rows = [.. units.Select(unit => new KeyRow(
            unit.Id,
            unit.Name,
            Statistics.MayEnter(unit.Path),
            standing.GetValueOrDefault((unit.Id, StatisticPeriod.OfYear(Year - 1)))?.Value.InBox(),
            [.. Periods.Select(period => Cells.Find(cell => cell.UnitId == unit.Id && cell.Part == period.Part) ?? GridCell.Of(unit.Id, Key, period.Part, standing.GetValueOrDefault((unit.Id, period))))]))];
    }

    public CellView View(KeyRow row, int period) =>
        View(row.Cells[period], $"{row.UnitName}, {Periods[period].InWords()}", Short(Periods[period]), !row.MayEnter || IsAhead(Periods[period]));

    private bool IsAhead(StatisticPeriod period) => period.Cycle != StatisticCycle.Year && period.LastDay.AddMonths(period.Cycle == StatisticCycle.Month ? -1 : -3) >= Today;

    /// <summary>"T3", "Q2", "Cả năm".</summary>
    public static string Short(StatisticPeriod period) => period.Cycle switch
    {
        StatisticCycle.Month => "T" + period.Part[1..].TrimStart('0'),
        StatisticCycle.Quarter => period.Part,
        _ => "Cả năm",
    };
}

/// <summary>A unit and its boxes.</summary>
public sealed record KeyRow(Guid UnitId, string UnitName, bool MayEnter, string? LastYear, IReadOnlyList<GridCell> Cells);
