using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Criteria;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Criteria;

public sealed class VoidParameterModel(CriteriaParameterQueries parameters, CriteriaParameterService service) : PageModel, IPreparedPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    [Display(Name = "Lý do")]
    public string? Reason { get; set; }

    public CriteriaParameterValue Line { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken) => Line = await parameters.LineAsync(Id, cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.VoidAsync(new VoidCriteriaParameter { ValueId = Id, Reason = Reason }, cancellationToken);
        await PrepareAsync(cancellationToken);
        TempData.Say("Đã hủy giá trị.");
        return LocalRedirect(CriteriaLinks.Parameter(Line.SetId, Line.Parameter));
    }
}
