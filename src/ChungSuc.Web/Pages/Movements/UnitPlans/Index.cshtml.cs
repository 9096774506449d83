using ChungSuc.Core.Journal;
using ChungSuc.Core.Movements;
using ChungSuc.Web.Infrastructure.Security;
using ChungSuc.Web.Pages.Movements.Registrations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Movements.UnitPlans;

/// <summary>Which unit has a plan of its own under the commune's plan, and which has not.</summary>
public sealed class IndexModel(UnitPlanQueries plans, UnitPlanService service, RegistrationChoices choices, AccessRules rules, Actor actor) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Asked { get; set; }

    [BindProperty(SupportsGet = true, Name = "chua")]
    public bool IsMissingOnly { get; set; }

    public MovementYear? About { get; private set; }

    public UnitPlanBoard Board { get; private set; } = new(null, [], default, []);

    public bool MayRecord => rules.MayOpen(Conventions.RecordPage, actor.Role);

    public bool MayCall => rules.MayOpen(Conventions.CallPage, actor.Role);

    public bool MayRecordFor(UnitPlanStanding unit) => MayRecord && service.MayWriteFor(unit.Path);

    public IEnumerable<UnitPlanStanding> Shown => IsMissingOnly ? Board.Missing : Board.Units;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        About = await choices.YearAsync(Asked, cancellationToken);
        if (About is not null)
        {
            Board = await plans.BoardAsync(About.Movement.Id, About.Year, choices.Today, choices.UnderPath, cancellationToken);
        }
    }
}
