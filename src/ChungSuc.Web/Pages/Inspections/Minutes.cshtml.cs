using ChungSuc.Core.Inspections;
using ChungSuc.Core.Journal;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.AspNetCore.Mvc;

namespace ChungSuc.Web.Pages.Inspections;

/// <summary>Written on the spot: form, photos, the scan with signatures; the draft stays on the phone until it is sent.</summary>
public sealed class MinutesModel(MinutesService service, VisitQueries visits, EvidenceTray tray, OnceKey once) : VisitPageModel(visits)
{
    [BindProperty]
    public MinutesInput Input { get; set; } = new();

    public EvidenceTray Tray => tray;

    /// <summary>One draft for each visit.</summary>
    public string DraftName => $"kiem-tra-bien-ban-{VisitId:N}";

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        Input.HeldOn = Visit.FromOn;
    }

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
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await service.RecordAsync(Input.ToCommand(VisitId, tray.Files), cancellationToken);
        TempData.SentDraft(DraftName);
        return Done(once.WasRepeated ? "Biên bản này đã được ghi ở lần gửi trước; không ghi thêm lần nữa." : "Đã ghi biên bản. Ghi tiếp từng kiến nghị, nếu có.");
    }

    private Task TakeFilesAsync(CancellationToken cancellationToken) => tray.TakeAsync(Input.Evidence, Input.Kept, ModelState, "Input.Evidence", cancellationToken);
}
