using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Evidence;

/// <summary>Photos and papers sent ahead of any record, to be bound later.</summary>
public sealed class StoreModel(EvidenceService service, EvidenceTray tray, OnceKey once) : PageModel, IPreparedPage
{
    [BindProperty]
    public StoreInput Input { get; set; } = new();

    public EvidenceTray Tray => tray;

    public void OnGet()
    {
    }

    public Task PrepareAsync(CancellationToken cancellationToken) => TakeFilesAsync(cancellationToken);

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

        await service.StoreAsync(new StoreEvidence(tray.Files), cancellationToken);
        TempData.Say(once.WasRepeated ? "Các tệp này đã gửi ở lần trước." : "Đã gửi vào kho. Mở bản ghi cần minh chứng để gắn tệp.");
        return LocalRedirect($"{EvidenceLinks.List}?trang-thai={ListModel.Loose}");
    }

    private Task TakeFilesAsync(CancellationToken cancellationToken) =>
        tray.TakeAsync(Input.Evidence, Input.Kept, ModelState, "Input.Evidence", cancellationToken);
}
