using ChungSuc.Core.Inspections;
using ChungSuc.Core.Journal;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Inspections;

public sealed class ScheduleModel(VisitService service, InspectionChoices choices, OnceKey once) : PageModel, IPreparedPage
{
    public const string DraftName = "kiem-tra-lich";

    /// <summary>Asked at the field when the visit overlaps with others; the page shows them.</summary>
    public const string AskWhy = "Nơi này đã có cuộc khác. Nêu vì sao vẫn đi, hoặc đổi ngày, đổi nơi đến.";

    [BindProperty]
    public VisitInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Plans { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Places { get; private set; } = [];

    public IReadOnlyList<OverlapFound> Overlaps { get; private set; } = [];

    public Task OnGetAsync([FromQuery(Name = "ke-hoach")] Guid? plan, CancellationToken cancellationToken)
    {
        Input.PlanIds = plan is { } id ? [id] : [];
        return PrepareAsync(cancellationToken);
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Plans = await choices.PlansAsync(cancellationToken);
        Places = await choices.PlacesAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var outcome = await service.RecordAsync(Input.ToCommand(), cancellationToken);
        if (outcome.Id is not { } id)
        {
            Overlaps = outcome.Overlaps;
            ModelState.AddModelError("Input.DespiteOverlap", AskWhy);
            return Page();
        }

        TempData.Say(once.WasRepeated ? "Cuộc này đã được lưu ở lần gửi trước; không lưu thêm lần nữa." : "Đã lưu vào lịch.");
        TempData.SentDraft(DraftName);
        return LocalRedirect(InspectionLinks.Visit(id));
    }
}
