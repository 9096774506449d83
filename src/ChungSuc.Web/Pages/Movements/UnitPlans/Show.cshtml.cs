using ChungSuc.Core.Journal;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;
using ChungSuc.Web.Pages.Movements.Registrations;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Movements.UnitPlans;

public sealed class ShowModel(
    UnitPlanQueries plans, UnitPlanService service, MovementQueries movements, RegistrationChoices choices, JournalQueries journal, AccessRules rules, Actor actor) : PageModel
{
    public UnitPlanDetail Detail { get; private set; } = null!;

    public IReadOnlyList<PlanDuty> Duties { get; private set; } = [];

    public IReadOnlyList<JournalLine> History { get; private set; } = [];

    public UnitPlan Plan => Detail.Plan;

    public bool MayWrite => rules.MayOpen(Conventions.RecordPage, actor.Role) && service.MayWriteFor(Plan.UnitPath) && Plan.Void is null;

    public bool MayOpenJournal => rules.MayOpen("/Journal/Index", actor.Role);

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        Detail = await plans.GetAsync(id, cancellationToken);
        if (choices.UnderPath is { } path && !Plan.UnitPath.StartsWith(path, StringComparison.Ordinal))
        {
            throw new NotFoundException("Plan of a unit");
        }

        var edition = await movements.WholeAsync(Plan.MovementId, null, cancellationToken);
        Duties = edition.Duties.FindAll(d => Plan.Duties.Exists(own => own.DutyKey == d.Key));
        History = (await journal.PageAsync(id, null, 1, cancellationToken)).Lines;
    }
}
