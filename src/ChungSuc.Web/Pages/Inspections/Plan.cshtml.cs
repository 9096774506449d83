using ChungSuc.Core.Inspections;
using ChungSuc.Core.Journal;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Inspections;

public sealed class PlanModel(InspectionPlanQueries plans, JournalQueries journal, Actor actor) : PageModel
{
    public PlanDetail Detail { get; private set; } = null!;

    public IReadOnlyList<JournalLine> History { get; private set; } = [];

    public InspectionPlan Plan => Detail.Plan;

    public bool MayWrite => Plan.Void is null && InspectionRules.MayWrite(actor, Plan.Side);

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        Detail = await plans.GetAsync(id, cancellationToken);
        History = (await journal.PageAsync(id, null, 1, cancellationToken)).Lines;
    }
}
