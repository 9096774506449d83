using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace ChungSuc.Web.Pages.Public;

/// <summary>One commune, for everybody: its movement, the targets, what was given and who was commended.</summary>
[OutputCache(PolicyName = PublicCache.Policy)]
public sealed class CommuneModel(PublicBoard board) : PageModel
{
    public PublicView View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        View = await board.BuildAsync(cancellationToken);
        PublicCache.Allow(HttpContext);
    }
}
