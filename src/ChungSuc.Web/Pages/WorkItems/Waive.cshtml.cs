using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Shared;
using ChungSuc.Core.WorkItems;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.WorkItems;

public sealed class WaiveModel(PresentMovement present, MovementQueries movements, AssignmentService service) : PageModel, IPreparedPage
{
    private Guid movementId;

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = string.Empty;

    [BindProperty]
    [Required(ErrorMessage = "Nêu lý do không cần giao việc, ví dụ “đã nằm trong kế hoạch công tác năm”.")]
    [Display(Name = "Lý do không cần giao việc")]
    public string? Reason { get; set; }

    public PlanDuty Duty { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        var row = await present.FindAsync(cancellationToken) ?? throw new NotFoundException("Movement");
        movementId = row.Id;
        var edition = await movements.WholeAsync(row.Id, null, cancellationToken);
        Duty = edition.Duties.Find(d => d.Key == Key) ?? throw new NotFoundException("Duty");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        await service.WaiveAsync(new WaiveDuty(movementId, Key, Reason), cancellationToken);
        TempData.Say("Đã ghi lý do không cần giao việc.");
        return LocalRedirect(WorkItemLinks.Plan);
    }
}
