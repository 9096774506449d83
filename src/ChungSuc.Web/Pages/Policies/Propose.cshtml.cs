using ChungSuc.Core.Journal;
using ChungSuc.Core.Policies;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Policies;

public sealed class ProposeModel(ProposalService service, PolicyChoices choices, EvidenceTray tray, OnceKey once) : PageModel, IPreparedPage
{
    [BindProperty]
    public ProposeInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public EvidenceTray Tray => tray;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        Input.UnitId ??= Units.Count == 1 ? Guid.Parse(Units[0].Value) : null;
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (HttpMethods.IsPost(Request.Method))
        {
            await TakeFilesAsync(cancellationToken);
        }

        Units = await choices.UsersAsync(isOwnOnly: true, cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await TakeFilesAsync(cancellationToken);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var id = await service.RecordAsync(Input.ToCommand(tray.Files), cancellationToken);
        TempData.Say(once.WasRepeated ? "Đề xuất này đã được ghi ở lần gửi trước; không ghi thêm lần nữa." : "Đã ghi đề xuất. Có trả lời thì ghi tiếp ở trang này.");
        return LocalRedirect(PolicyLinks.Proposal(id));
    }

    private Task TakeFilesAsync(CancellationToken cancellationToken) =>
        tray.TakeAsync(Input.Evidence, Input.Kept, ModelState, "Input.Evidence", cancellationToken);
}
