using ChungSuc.Core.Movements;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Movements.Drafts;

public sealed class RemoveModel(MovementQueries movements, MovementDraftService service) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "line")]
    public Guid LineId { get; set; }

    public MovementDraftLine Line { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken) =>
        Line = (await movements.DraftAsync(Id, cancellationToken)).Lines.Find(l => l.Id == LineId && l.RemovedAt is null) ?? throw new NotFoundException("Line of a movement draft");

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.RemoveAsync(new RemoveDraftLine(Id, LineId), cancellationToken);
        TempData.Say("Đã bỏ khỏi bản nháp.");
        return LocalRedirect(DraftLinks.Of(Id));
    }
}
