using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using ChungSuc.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Units;

public sealed class OneModel(UnitQueries units) : PageModel
{
    public UnitView View { get; private set; } = null!;

    public bool IsVillage => View.Unit.Kind is UnitKind.Village or UnitKind.ResidentialArea;

    /// <summary>A village head and an enterprise open those of their own people.</summary>
    public bool MayOpenAchievements(AccessRules rules, Actor actor) =>
        rules.MayOpen("/Achievements/Index", actor.Role) && (actor.Role is not (Role.VillageHead or Role.Enterprise) || actor.Covers(View.Unit.Path));

    public async Task OnGetAsync([FromRoute] Guid id, CancellationToken cancellationToken) => View = await units.GetAsync(id, cancellationToken);
}
