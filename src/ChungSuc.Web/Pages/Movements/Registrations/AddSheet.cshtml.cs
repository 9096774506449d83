using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Movements;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Movements.Registrations;

/// <summary>The signed sheet as a photo or scan, after the registration was recorded.</summary>
public sealed class AddSheetModel(RegistrationQueries registrations, RegistrationService service, EvidenceTray tray) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    [Display(Name = "Bản giao ước đã ký")]
    public List<IFormFile> Evidence { get; set; } = [];

    [BindProperty]
    public string? Kept { get; set; }

    public RegistrationDetail Detail { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (HttpMethods.IsPost(Request.Method))
        {
            await tray.TakeAsync(Evidence, Kept, ModelState, nameof(Evidence), cancellationToken);
        }

        Detail = await registrations.GetAsync(Id, cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await tray.TakeAsync(Evidence, Kept, ModelState, nameof(Evidence), cancellationToken);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await service.AddSheetAsync(new AddSignedSheet(Id, tray.Files), cancellationToken);
        TempData.Say("Đã lưu bản giao ước đã ký.");
        return LocalRedirect(RegistrationLinks.Of(Id));
    }
}
