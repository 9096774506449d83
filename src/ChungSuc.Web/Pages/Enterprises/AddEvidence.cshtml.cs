using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Enterprises;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Enterprises;

public sealed class AddEvidenceModel(FactQueries facts, EnterpriseService service, EvidenceTray tray) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid FactId { get; set; }

    [BindProperty]
    public AddEvidenceInput Input { get; set; } = new();

    public FactDetail Detail { get; private set; } = null!;

    public EvidenceTray Tray => tray;

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (HttpMethods.IsPost(Request.Method))
        {
            await TakeFilesAsync(cancellationToken);
        }

        Detail = await facts.GetAsync(FactId, cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await TakeFilesAsync(cancellationToken);
        if (tray.Files.Count == 0)
        {
            ModelState.AddModelError("Input.Evidence", "Chọn ít nhất một tệp.");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await service.AddEvidenceAsync(new AddFactEvidence(FactId, tray.Files), cancellationToken);
        TempData.Say("Đã thêm minh chứng.");
        return LocalRedirect(EnterpriseLinks.Fact(FactId));
    }

    private Task TakeFilesAsync(CancellationToken cancellationToken) =>
        tray.TakeAsync(Input.Evidence, Input.Kept, ModelState, "Input.Evidence", cancellationToken);
}

public sealed class AddEvidenceInput
{
    [Display(Name = "Giấy tờ, ảnh minh chứng")]
    public List<IFormFile> Evidence { get; set; } = [];

    public string? Kept { get; set; }
}
