using ChungSuc.Core.Data;
using ChungSuc.Core.Units;
using ChungSuc.Web.Infrastructure;
using ChungSuc.Web.Infrastructure.Security;
using ChungSuc.Web.Pages.Users;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Pages.Public;

/// <summary>The door: the only commune of this installation, the list of several, or first start.</summary>
[OutputCache(PolicyName = PublicCache.Policy)]
public sealed class IndexModel(PresentOffice present, PublicBoard board, AppDbContext db, AppOptions options) : PageModel
{
    public PublicView? View { get; private set; }

    public IReadOnlyList<CommuneOffice> Communes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (present.IsFresh && !options.IsSample)
        {
            return LocalRedirect(UserLinks.SetUp);
        }

        if (present.Office is null)
        {
            Communes = await db.CommuneOffices.AsNoTracking().OrderBy(o => o.Slug).ToListAsync(cancellationToken);
        }
        else
        {
            View = await board.BuildAsync(cancellationToken);
        }

        PublicCache.Allow(HttpContext);
        return Page();
    }
}
