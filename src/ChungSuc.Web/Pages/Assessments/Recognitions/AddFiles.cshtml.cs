using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Assessments;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Assessments.Recognitions;

public sealed class AddFilesModel(RecognitionQueries recognitions, RecognitionService service, EvidenceTray tray) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    [Display(Name = "Tệp quyết định")]
    public List<IFormFile> Evidence { get; set; } = [];

    public RecognitionDetail Detail { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken) => Detail = await recognitions.GetAsync(Id, cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await tray.TakeAsync(Evidence, null, ModelState, nameof(Evidence), cancellationToken);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await service.AddFilesAsync(new AddRecognitionFiles(Id, tray.Files), cancellationToken);
        TempData.Say("Đã lưu tệp quyết định.");
        return LocalRedirect(RecognitionLinks.Of(Id));
    }
}
