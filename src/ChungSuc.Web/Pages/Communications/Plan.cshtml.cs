using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Communications;
using ChungSuc.Core.Units;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Communications;

/// <summary>How much each unit plans for a year; sheets of points read the share that was done.</summary>
public sealed class PlanModel(CommunicationService service, CommunicationQueries communications, CommunicationChoices choices, SubjectQueries subjects) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Year { get; set; }

    [BindProperty]
    public PlanInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public IReadOnlyList<(string Unit, CommunicationPlan Plan)> Plans { get; private set; } = [];

    public int Shown => Year ?? Input.Year ?? choices.Today.Year;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Input.Year = Shown;
        await PrepareAsync(cancellationToken);
        Input.UnitId = Units.Any(u => u.Value == choices.OwnUnit?.ToString()) ? choices.OwnUnit : null;
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Units = await choices.UnitsAsync(isWritableOnly: true, cancellationToken);
        var plans = await communications.PlansAsync(Shown, cancellationToken);
        var names = (await subjects.UnitsAsync(choices.Today, cancellationToken)).ToDictionary(u => u.Id, u => u.Name);
        Plans = [.. plans.Values.Select(p => (names.GetValueOrDefault(p.UnitId, CommunicationLine.Office), p)).OrderBy(x => x.Item1, StringComparer.Ordinal)];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.PlanAsync(new PlanCommunications(Input.UnitId!.Value, Input.Year!.Value, Input.Items!.Value, Input.Paper), cancellationToken); // asked below
        TempData.Say("Đã ghi kế hoạch năm.");
        return LocalRedirect(CommunicationLinks.PlanOf(Input.Year.Value));
    }

    public sealed class PlanInput
    {
        [Required(ErrorMessage = "Chọn đơn vị.")]
        [Display(Name = "Đơn vị")]
        public Guid? UnitId { get; set; }

        [Required(ErrorMessage = "Nhập năm của kế hoạch, ví dụ 2025.")]
        [Display(Name = "Năm")]
        public int? Year { get; set; }

        [Required(ErrorMessage = "Nhập số buổi, tin, bài theo kế hoạch.")]
        [Display(Name = "Số buổi, tin, bài theo kế hoạch")]
        public int? Items { get; set; }

        [Display(Name = "Số, ngày của kế hoạch")]
        public string? Paper { get; set; }
    }
}
