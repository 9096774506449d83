using System.Globalization;
using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Statistics;
using ChungSuc.Core.Units;
using ChungSuc.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Pages.Statistics;

/// <summary>Who has stated what is owed, in full and in time: by unit and by figure.</summary>
public sealed class IndexModel(StatisticQueries statistics, StatisticService service, AppDbContext db, AccessRules rules, Actor actor, TimeProvider clock) : PageModel
{
    private const int MostYears = 6;

    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? AskedYear { get; set; }

    public DateOnly Today => VietnameseDate.Today(clock);

    public int Year => AskedYear is >= VietnameseDate.FirstYear and <= VietnameseDate.LastYear ? AskedYear.Value : Today.Year;

    public IEnumerable<SelectListItem> Years => Enumerable.Range(0, MostYears)
        .Select(back => (Today.Year - back).ToString(CultureInfo.InvariantCulture))
        .Select(year => new SelectListItem(year, year, year == Year.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The month that is owed next: the one that ended last, or the whole of an earlier year.</summary>
    public string CurrentPart => Year == Today.Year && Today.Month > 1 ? StatisticPeriod.OfMonth(Year, Today.Month - 1).Part : StatisticPeriod.WholeYear;

    public bool MayOpenKeys => rules.MayOpen("/Statistics/OfKey", actor.Role);

    public IReadOnlyList<UnitReturns> Units { get; private set; } = [];

    public IReadOnlyList<KeyReturns> Keys { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var definitions = StatisticCatalogue.Shipped.All;
        var kinds = definitions.SelectMany(definition => definition.Units).Distinct().ToList();
        var units = await db.Units
            .AsNoTracking()
            .Where(u => (u.CommuneId == db.CommuneId || u.Id == db.CommuneId) && kinds.Contains(u.Kind) && u.ValidFrom <= new DateOnly(Year, 12, 31) && (u.ValidTo == null || u.ValidTo >= new DateOnly(Year, 1, 1)))
            .OrderBy(u => u.NameSort)
            .Select(u => new { u.Id, u.Name, u.Kind, u.Path })
            .ToListAsync(cancellationToken);
        var stated = await statistics.StatedAsync(Year, cancellationToken);
        var all = units.ConvertAll(unit => (unit.Id, unit.Kind));
        Units = [.. units.Select(unit => new UnitReturns(
            unit.Id, unit.Name, service.MayEnter(unit.Path), StatisticReturns.Count(definitions, [(unit.Id, unit.Kind)], stated.Where(line => line.UnitId == unit.Id), Year, Today)))];
        Keys = [.. definitions.Select(definition => new KeyReturns(
            definition, StatisticReturns.Count([definition], all, stated.Where(line => line.Key == definition.Key), Year, Today)))];
    }

    public static string WordsOf(StatisticCycle cycle) => cycle switch
    {
        StatisticCycle.Month => "hằng tháng",
        StatisticCycle.Quarter => "hằng quý",
        _ => "hằng năm",
    };
}

/// <summary>What one unit has stated.</summary>
public sealed record UnitReturns(Guid Id, string Name, bool MayEnter, StatisticReturns Returns);

/// <summary>What has been stated of one figure.</summary>
public sealed record KeyReturns(StatisticDefinition Definition, StatisticReturns Returns);
