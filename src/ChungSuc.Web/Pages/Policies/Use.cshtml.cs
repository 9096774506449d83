using ChungSuc.Core.Journal;
using ChungSuc.Core.Policies;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Policies;

public sealed class UseModel(PolicyService service, PolicyQueries policies, PolicyChoices choices, EvidenceTray tray, OnceKey once) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid PolicyId { get; set; }

    [BindProperty]
    public UseInput Input { get; set; } = new();

    public PolicyDetail Detail { get; private set; } = null!;

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

        Detail = await policies.GetAsync(PolicyId, cancellationToken);
        if (Detail.Void is not null)
        {
            throw new NotFoundException("Policy that is not voided");
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

        await service.UseAsync(Input.ToCommand(PolicyId, tray.Files), cancellationToken);
        TempData.Say(once.WasRepeated ? "Việc này đã được ghi ở lần gửi trước; không ghi thêm lần nữa." : "Đã ghi việc triển khai.");
        return LocalRedirect(PolicyLinks.Detail(PolicyId));
    }

    private Task TakeFilesAsync(CancellationToken cancellationToken) =>
        tray.TakeAsync(Input.Evidence, Input.Kept, ModelState, "Input.Evidence", cancellationToken);
}
