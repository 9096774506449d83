using ChungSuc.Core.Criteria;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Criteria.Drafts;

/// <summary>
/// What the pages of one draft share: the draft as it stands, and the version that the person read. When somebody else saved the draft meanwhile,
/// the page shows what is saved beside what was typed; sending again decides.
/// </summary>
public abstract class DraftPage(CriteriaDraftQueries drafts) : PageModel, IPreparedPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public int ReadVersion { get; set; }

    public DraftView View { get; private set; } = null!;

    public CriteriaSetDraft Draft => View.Draft;

    public bool IsConflict { get; private set; }

    public virtual async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        return NeedsDocument && View.Document is null ? LocalRedirect(CriteriaLinks.Text(Id)) : Page();
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        View = await drafts.GetAsync(Id, cancellationToken);
        var isPost = HttpMethods.IsPost(Request.Method);
        IsConflict = isPost && ReadVersion != Draft.Version;
        if (IsConflict || !isPost)
        {
            ReadVersion = Draft.Version;
            ModelState.Remove(nameof(ReadVersion));
        }

        if (!NeedsDocument || View.Document is not null)
        {
            await FillAsync(isPost, cancellationToken);
        }
        else if (isPost)
        {
            View.RequireDocument();
        }
    }

    /// <summary>Forms work on a text that can be read; the page of the text works on any.</summary>
    protected virtual bool NeedsDocument => true;

    /// <summary>Loads what the page shows beside its form and, unless something was typed, the boxes.</summary>
    protected virtual Task FillAsync(bool isPost, CancellationToken cancellationToken) => Task.CompletedTask;
}
