using ChungSuc.Core.Units;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Units;

public sealed class OneModel(UnitQueries units) : PageModel
{
    public UnitView View { get; private set; } = null!;

    public bool IsVillage => View.Unit.Kind is UnitKind.Village or UnitKind.ResidentialArea;

    public async Task OnGetAsync([FromRoute] Guid id, CancellationToken cancellationToken) => View = await units.GetAsync(id, cancellationToken);
}
