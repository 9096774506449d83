using ChungSuc.Core.Inspections;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.AspNetCore.Mvc;

namespace ChungSuc.Web.Pages.Inspections;

public sealed class AddEvidenceModel(MinutesService service, VisitQueries visits, EvidenceTray tray) : VisitPageModel(visits)
{
    [BindProperty]
    public EvidenceInput Input { get; set; } = new();

    public EvidenceTray Tray => tray;

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (HttpMethods.IsPost(Request.Method))
        {
            await TakeFilesAsync(cancellationToken);
        }

        await base.PrepareAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await TakeFilesAsync(cancellationToken);
        if (tray.Files.Count == 0 && ModelState.IsValid)
        {
            ModelState.AddModelError("Input.Evidence", "Chọn ảnh hoặc bản quét cần thêm.");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await service.AddEvidenceAsync(new AddVisitEvidence(VisitId, tray.Files), cancellationToken);
        return Done("Đã thêm minh chứng.");
    }

    private Task TakeFilesAsync(CancellationToken cancellationToken) => tray.TakeAsync(Input.Evidence, Input.Kept, ModelState, "Input.Evidence", cancellationToken);
}
