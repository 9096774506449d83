using ChungSuc.Core.Inspections;
using ChungSuc.Core.Journal;
using ChungSuc.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Inspections;

public sealed class PlansModel(InspectionPlanQueries plans, AccessRules rules, Actor actor) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "loai")]
    public InspectionKind? Kind { get; set; }

    public IReadOnlyList<PlanStanding> Rows { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Years { get; private set; } = [];

    public bool MayRecord => rules.MayOpen("/Inspections/RecordPlan", actor.Role);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Years = InspectionChoices.Years(await plans.YearsAsync(cancellationToken));
        Rows = await plans.ListAsync(Year, Kind, Text, cancellationToken);
    }
}
