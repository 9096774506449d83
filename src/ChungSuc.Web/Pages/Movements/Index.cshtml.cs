using ChungSuc.Core.Journal;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Movements;

/// <summary>All movements of the commune; where there is only one, the rail leads straight to it.</summary>
public sealed class IndexModel(MovementQueries movements, AccessRules rules, Actor actor, TimeProvider clock) : PageModel
{
    public IReadOnlyList<MovementRow> Movements { get; private set; } = [];

    public DateOnly Today { get; private set; }

    public bool MayUpload => rules.MayOpen(Conventions.UploadPage, actor.Role);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Movements = await movements.ListAsync(cancellationToken);
        Today = VietnameseDate.Today(clock);
        return Movements is [var only] ? LocalRedirect(MovementLinks.Show(only.Id)) : Page();
    }
}
