using System.Globalization;
using ChungSuc.Core.Assessments;
using ChungSuc.Core.Journal;
using ChungSuc.Web.Infrastructure;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Gaps;

/// <summary>Units by sets of criteria: how many items lack a value or their papers, since when; one click reminds.</summary>
public sealed class IndexModel(GapQueries gaps, GapReminderService reminders, Actor actor, AppOptions options) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "nam")]
    public int Year { get; set; }

    public IReadOnlyList<UnitGaps> Units { get; private set; } = [];

    public IReadOnlyList<(string Id, string Name)> Sets { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Years { get; private set; } = [];

    public DateOnly Today => gaps.Today;

    public bool MayRemind => GapReminderService.MayRemind(actor);

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        var years = await gaps.YearsAsync(cancellationToken);
        Year = years.Contains(Year) || years.Count == 0 ? Year : years[0];
        Years = [.. years.Select(y => y.ToString(CultureInfo.InvariantCulture)).Select(y => new SelectListItem(y, y, y == Year.ToString(CultureInfo.InvariantCulture)))];
        Units = await gaps.OfYearAsync(Year, cancellationToken);
        Sets = [.. Units.SelectMany(unit => unit.Gaps).Select(gap => (gap.Head.Assessment.SetId, gap.Head.FrozenSet.Name)).DistinctBy(set => set.SetId).OrderBy(set => set.Name, StringComparer.Ordinal)];
    }

    public async Task<IActionResult> OnPostAsync(Guid unitId, CancellationToken cancellationToken)
    {
        await reminders.RemindAsync(new RemindOfGaps(unitId, Year, options.SiteAddress + GapLinks.Unit(unitId, Year)), cancellationToken);
        TempData.Say("Đã nhắc. Lời nhắc hiện ở trang của đơn vị đến khi bổ sung xong.");
        return LocalRedirect(GapLinks.BoardOf(Year));
    }

    public string CountOf(UnitGaps unit, string setId) => Show.Number(unit.Gaps.Count(gap => gap.Head.Assessment.SetId == setId));
}
