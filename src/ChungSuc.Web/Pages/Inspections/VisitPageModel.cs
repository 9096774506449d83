using ChungSuc.Core.Inspections;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Inspections;

/// <summary>A form about one visit.</summary>
public abstract class VisitPageModel(VisitQueries visits) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid VisitId { get; set; }

    public VisitDetail Detail { get; private set; } = null!;

    public InspectionVisit Visit => Detail.Visit;

    public virtual async Task PrepareAsync(CancellationToken cancellationToken) => Detail = await visits.GetAsync(VisitId, cancellationToken);

    /// <summary>Tells what was done and shows the visit.</summary>
    protected IActionResult Done(string sentence)
    {
        TempData.Say(sentence);
        return LocalRedirect(InspectionLinks.Visit(VisitId));
    }
}
