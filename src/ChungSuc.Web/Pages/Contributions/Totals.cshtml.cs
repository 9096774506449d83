using ChungSuc.Core.Contributions;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Contributions;

public sealed class TotalsModel(ContributionTotalsQueries totals, ContributionQueries contributions, ContributionChoices choices, TimeProvider clock) : PageModel
{
    private const decimal Million = 1_000_000;

    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Year { get; set; }

    public IReadOnlyList<SelectListItem> Years { get; private set; } = [];

    public IReadOnlyList<VillageTotals> Villages { get; private set; } = [];

    /// <summary>Of the whole commune: a giver who gave in two villages is one giver here.</summary>
    public ContributionTotals Sum { get; private set; } = ContributionTotals.None;

    /// <summary>A household lives in one village, so villages may be added up; what was given to the whole commune may name them again and is left out.</summary>
    public int HouseholdsAtLeast => Villages.Where(v => v.VillageId is not null).Sum(v => v.Totals.HouseholdsAtLeast);

    public BarChart Chart => new(
        "Giá trị đóng góp đã quy đổi theo thôn (triệu đồng)",
        [.. Villages.Select(v => new ChartRow(v.Name, v.Totals.ValueVnd, Show.Number(v.Totals.ValueVnd / Million, 1), LinkOf(v)))]);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var filter = Year is { } year and >= VietnameseDate.FirstYear and <= VietnameseDate.LastYear ? ContributionFilter.OfYear(year) : ContributionFilter.All;
        Villages = await totals.VillagesAsync(filter, VietnameseDate.Today(clock), cancellationToken);
        Sum = await totals.TotalsAsync(filter, cancellationToken);
        var years = await contributions.YearsAsync(cancellationToken);
        Years = [.. years.Select(y => new SelectListItem(y.ToString("0", null), y.ToString("0", null)))];
    }

    public string LinkOf(VillageTotals row, ContributionKind? kind = null) => ContributionLinks.ListOf(row.VillageId ?? choices.CommuneId, kind, Year);

    public string LinkOfAll(ContributionKind? kind = null) => ContributionLinks.ListOf(null, kind, Year);
}
