using ChungSuc.Core.Journal;
using ChungSuc.Core.Policies;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Policies;

public sealed class StepModel(ProposalService service, ProposalQueries proposals, EvidenceTray tray, OnceKey once) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid ProposalId { get; set; }

    [BindProperty]
    public StepInput Input { get; set; } = new();

    public ProposalDetail Detail { get; private set; } = null!;

    public EvidenceTray Tray => tray;

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (HttpMethods.IsPost(Request.Method))
        {
            await TakeFilesAsync(cancellationToken);
        }

        Detail = await proposals.GetAsync(ProposalId, cancellationToken);
        if (Detail.Void is not null)
        {
            throw new NotFoundException("Proposal that is not voided");
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await TakeFilesAsync(cancellationToken);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await service.StepAsync(Input.ToCommand(ProposalId, tray.Files), cancellationToken);
        TempData.Say(once.WasRepeated ? "Bước này đã được ghi ở lần gửi trước; không ghi thêm lần nữa." : "Đã ghi bước xử lý.");
        return LocalRedirect(PolicyLinks.Proposal(ProposalId));
    }

    private Task TakeFilesAsync(CancellationToken cancellationToken) =>
        tray.TakeAsync(Input.Evidence, Input.Kept, ModelState, "Input.Evidence", cancellationToken);
}
