using ChungSuc.Core.Assessments;
using ChungSuc.Core.Inspections;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Inspections;

/// <summary>Self-score beside inspected score, and whether anybody has been there (Kế hoạch, mục V.2).</summary>
public sealed class CompareModel(StageTotalQueries totals, AssessmentQueries assessments, VisitQueries visits, InspectionChoices choices) : PageModel
{
    private IReadOnlyList<VisitStanding> made = [];

    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Year { get; set; }

    public IReadOnlyList<StageTotals> Rows { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Years { get; private set; } = [];

    public int ShownYear => Year ?? choices.Today.Year;

    /// <summary>Visits with minutes that came to the unit of the sheet.</summary>
    public int VisitsTo(AssessmentHead head) => made.Count(v => v.Places.Any(p => p.Path.StartsWith(head.UnitPath, StringComparison.Ordinal)));

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var years = await assessments.YearsAsync(cancellationToken);
        Year ??= years.Count > 0 ? years[0].Year : null;
        Years = InspectionChoices.Years(years.Select(y => y.Year));
        Rows = await totals.OfYearAsync(ShownYear, cancellationToken);
        made = await visits.ListAsync(new VisitFilter { Year = ShownYear, State = VisitState.Done }, cancellationToken);
    }
}
