using ChungSuc.Core.Inspections;
using ChungSuc.Core.Journal;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Inspections;

public sealed class RecordPlanModel(InspectionPlanService service, InspectionChoices choices, EvidenceTray tray, OnceKey once) : PageModel, IPreparedPage
{
    public const string DraftName = "kiem-tra-ke-hoach";

    [BindProperty]
    public PlanInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Kinds => choices.OwnKinds;

    public EvidenceTray Tray => tray;

    public void OnGet() => Input.Year = choices.Today.Year;

    public Task PrepareAsync(CancellationToken cancellationToken) => TakeFilesAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await TakeFilesAsync(cancellationToken);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var id = await service.RecordAsync(Input.ToCommand(tray.Files), cancellationToken);
        TempData.Say(once.WasRepeated ? "Kế hoạch này đã được ghi ở lần gửi trước; không ghi thêm lần nữa." : "Đã ghi kế hoạch. Lên lịch các cuộc tiếp theo.");
        TempData.SentDraft(DraftName);
        return LocalRedirect(InspectionLinks.Plan(id));
    }

    private Task TakeFilesAsync(CancellationToken cancellationToken) => tray.TakeAsync(Input.Evidence, Input.Kept, ModelState, "Input.Evidence", cancellationToken);
}
