using ChungSuc.Core.Shared;
using ChungSuc.Web.Pages.Movements;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace ChungSuc.Web.Pages.Public;

/// <summary>The whole plan of a commune's movement, to read or print.</summary>
[OutputCache(PolicyName = PublicCache.Policy)]
public sealed class PlanModel(PublicBoard board) : PageModel
{
    public MovementView View { get; private set; } = null!;

    public string Slug => board.Office().Slug;

    public string CommuneName => VietnameseText.Capitalise(board.Office().Name);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        board.Office();
        View = await board.PlanAsync(cancellationToken) ?? throw new NotFoundException("Movement");
        PublicCache.Allow(HttpContext);
    }
}
