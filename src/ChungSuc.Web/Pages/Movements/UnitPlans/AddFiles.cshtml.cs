using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Movements;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Movements.UnitPlans;

public sealed class AddFilesModel(UnitPlanQueries plans, UnitPlanService service, EvidenceTray tray) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    [Display(Name = "Tệp kế hoạch")]
    public List<IFormFile> Evidence { get; set; } = [];

    public UnitPlanDetail Detail { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken) => Detail = await plans.GetAsync(Id, cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await tray.TakeAsync(Evidence, null, ModelState, nameof(Evidence), cancellationToken);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await service.AddFilesAsync(new AddUnitPlanFiles(Id, tray.Files), cancellationToken);
        TempData.Say("Đã lưu tệp kế hoạch.");
        return LocalRedirect(UnitPlanLinks.Of(Id));
    }
}
