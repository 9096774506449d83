using ChungSuc.Core.Movements;
using ChungSuc.Core.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Movements;

/// <summary>All movements of the commune; where there is only one, that one.</summary>
public sealed class IndexModel(MovementQueries movements, MovementPages pages, TimeProvider clock) : PageModel
{
    public IReadOnlyList<MovementRow> Movements { get; private set; } = [];

    public MovementPage? Only { get; private set; }

    public DateOnly Today { get; private set; }

    public bool MayUpload => pages.MayUpload;

    /// <summary>Shown to those who write movements, where more than one movement stands in the list.</summary>
    public IReadOnlyList<MovementDraft> Drafts { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Movements = await movements.ListAsync(cancellationToken);
        Today = VietnameseDate.Today(clock);
        Drafts = MayUpload ? await movements.DraftsAsync(cancellationToken) : [];
        Only = Movements is [var only] ? await pages.BuildAsync(only.Id, null, cancellationToken) : null;
    }
}
