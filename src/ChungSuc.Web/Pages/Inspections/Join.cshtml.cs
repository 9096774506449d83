using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Inspections;
using ChungSuc.Core.Journal;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Inspections;

/// <summary>One more plan of the person's side is served by a visit, whichever side planned it (Kế hoạch, mục VI.3).</summary>
public sealed class JoinModel(VisitService service, VisitQueries visits, InspectionChoices choices, OnceKey once) : VisitPageModel(visits)
{
    [BindProperty]
    [Required(ErrorMessage = "Chọn kế hoạch cần ghép.")]
    [Display(Name = "Kế hoạch")]
    public Guid? PlanId { get; set; }

    public IReadOnlyList<SelectListItem> Plans { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await base.PrepareAsync(cancellationToken);
        Plans = [.. (await choices.PlansAsync(cancellationToken)).Where(p => Detail.Plans.All(served => served.PlanId.ToString() != p.Value))];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.JoinAsync(new JoinVisit(VisitId, PlanId), cancellationToken);
        return Done(once.WasRepeated ? "Kế hoạch này đã được ghép ở lần gửi trước." : "Đã ghép kế hoạch vào cuộc này.");
    }
}
