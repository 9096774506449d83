using ChungSuc.Core.Journal;
using ChungSuc.Core.Policies;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Policies;

public sealed class RecordModel(PolicyService service, PolicyChoices choices, EvidenceTray tray, OnceKey once) : PageModel, IPreparedPage
{
    public const string DraftName = "chinh-sach-ghi";

    [BindProperty]
    public RecordInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Issuers { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Authors { get; private set; } = [];

    public EvidenceTray Tray => tray;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        Input.IssuerUnitId ??= Issuers.Count == 1 ? Guid.Parse(Issuers[0].Value) : null;
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (HttpMethods.IsPost(Request.Method))
        {
            await TakeFilesAsync(cancellationToken);
        }

        Issuers = await choices.IssuersAsync(isOwnOnly: true, cancellationToken);
        Authors = await choices.AuthorsAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await TakeFilesAsync(cancellationToken);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var id = await service.RecordAsync(Input.ToCommand(tray.Files), cancellationToken);
        TempData.Say(once.WasRepeated ? "Văn bản này đã được ghi ở lần gửi trước; không ghi thêm lần nữa." : "Đã ghi văn bản. Ghi tiếp đơn vị nào triển khai.");
        TempData.SentDraft(DraftName);
        return LocalRedirect(PolicyLinks.Detail(id));
    }

    private Task TakeFilesAsync(CancellationToken cancellationToken) =>
        tray.TakeAsync(Input.Evidence, Input.Kept, ModelState, "Input.Evidence", cancellationToken);
}
