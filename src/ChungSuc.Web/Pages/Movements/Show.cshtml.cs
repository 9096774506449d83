using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Movements;

/// <summary>One movement whole: what its plan says, clause by clause, and where it stands today.</summary>
public sealed class ShowModel(MovementPages pages) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "ban")]
    public int? Number { get; set; }

    public MovementPage Movement { get; private set; } = null!;

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken) => Movement = await pages.BuildAsync(id, Number, cancellationToken);
}
