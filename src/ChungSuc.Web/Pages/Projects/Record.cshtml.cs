using ChungSuc.Core.Journal;
using ChungSuc.Core.Projects;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Projects;

public sealed class RecordModel(ProjectService service, ProjectChoices choices, EvidenceTray tray, OnceKey once) : PageModel, IPreparedPage
{
    public const string DraftName = "cong-trinh-ghi";

    [BindProperty]
    public RecordInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Places { get; private set; } = [];

    public EvidenceTray Tray => tray;

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (HttpMethods.IsPost(Request.Method))
        {
            await TakeFilesAsync(cancellationToken);
        }

        Places = await choices.PlacesAsync(isWithAreas: true, cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await TakeFilesAsync(cancellationToken);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var id = await service.RecordAsync(Input.ToCommand(tray.Files), cancellationToken);
        TempData.Say(once.WasRepeated ? "Công trình này đã được ghi ở lần gửi trước; không ghi thêm lần nữa." : "Đã ghi công trình. Ghi tiếp các lần nghiệm thu và thanh toán.");
        TempData.SentDraft(DraftName);
        return LocalRedirect(ProjectLinks.Detail(id));
    }

    private Task TakeFilesAsync(CancellationToken cancellationToken) =>
        tray.TakeAsync(Input.Evidence, Input.Kept, ModelState, "Input.Evidence", cancellationToken);
}
