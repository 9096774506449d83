using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Supports;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Supports;

public sealed class ResultModel(SupportService service, SupportQueries supports, SupportChoices choices, EvidenceTray tray, OnceKey once) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid SupportId { get; set; }

    [BindProperty]
    public ResultInput Input { get; set; } = new();

    public SupportDetail Detail { get; private set; } = null!;

    public EvidenceTray Tray => tray;

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (HttpMethods.IsPost(Request.Method))
        {
            await TakeFilesAsync(cancellationToken);
        }

        Detail = await supports.GetAsync(SupportId, choices.Today, cancellationToken);
        if (Detail.Void is not null)
        {
            throw new NotFoundException("Support that is not voided");
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await TakeFilesAsync(cancellationToken);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await service.RecordResultAsync(Input.ToCommand(SupportId, tray.Files), cancellationToken);
        TempData.Say(once.WasRepeated ? "Kết quả này đã được ghi ở lần gửi trước; không ghi thêm lần nữa." : "Đã ghi kết quả.");
        return LocalRedirect(SupportLinks.Detail(SupportId));
    }

    private Task TakeFilesAsync(CancellationToken cancellationToken) =>
        tray.TakeAsync(Input.Evidence, Input.Kept, ModelState, "Input.Evidence", cancellationToken);
}
