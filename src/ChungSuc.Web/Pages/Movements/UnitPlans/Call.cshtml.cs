using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using ChungSuc.Web.Pages.Movements.Registrations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Movements.UnitPlans;

/// <summary>Which units must have a plan of their own, and by when.</summary>
public sealed class CallModel(UnitPlanQueries plans, UnitPlanService service, RegistrationChoices choices) : PageModel, IPreparedPage
{
    public static readonly IReadOnlyList<SelectListItem> Choices =
    [
        .. new[] { UnitKind.Agency, UnitKind.MassOrganisation, UnitKind.Village, UnitKind.Enterprise, UnitKind.Cooperative }.Select(k => new SelectListItem(k.Vietnamese(), k.ToString())),
    ];

    [BindProperty]
    [Display(Name = "Loại đơn vị phải có kế hoạch")]
    public List<UnitKind> Kinds { get; set; } = [];

    [BindProperty]
    [Display(Name = "Hạn")]
    public DateOnly? Deadline { get; set; }

    [BindProperty]
    [Display(Name = "Theo văn bản")]
    [StringLength(PlanPart.NameLength, ErrorMessage = "Viết gọn trong 300 ký tự.")]
    public string? Basis { get; set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        var about = await choices.YearAsync(null, cancellationToken);
        var call = await plans.CallAsync(about!.Movement.Id, cancellationToken); // PrepareAsync answered when there is none
        (Kinds, Deadline, Basis) = ([.. call?.Kinds ?? UnitPlanQueries.UsualKinds], call?.Deadline, call?.Basis);
    }

    public async Task PrepareAsync(CancellationToken cancellationToken) =>
        _ = await choices.YearAsync(null, cancellationToken) ?? throw new NotFoundException("Movement");

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var about = await choices.YearAsync(null, cancellationToken) ?? throw new NotFoundException("Movement");
        await service.CallAsync(new CallForUnitPlans { MovementId = about.Movement.Id, Kinds = Kinds, Deadline = Deadline, Basis = Basis }, cancellationToken);
        TempData.Say("Đã ghi yêu cầu và hạn xây dựng kế hoạch riêng.");
        return LocalRedirect(UnitPlanLinks.List);
    }
}
