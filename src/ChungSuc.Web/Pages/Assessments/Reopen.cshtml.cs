using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Assessments;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Assessments;

/// <summary>Opens completed steps again, for the whole sheet or for the items that were found wanting.</summary>
public sealed class ReopenModel(AssessmentQueries assessments, StageService stages) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Chọn bước mở lại.")]
    [Display(Name = "Mở lại từ bước")]
    public StageKind? From { get; set; }

    [BindProperty]
    [Display(Name = "Lý do")]
    public string? Reason { get; set; }

    [BindProperty]
    [Display(Name = "Hạn mới")]
    public DateOnly? DueOn { get; set; }

    [BindProperty]
    [Display(Name = "Chỉ xem lại các mục")]
    public List<string> OnlyCodes { get; set; } = [];

    public AssessmentSheet Sheet { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Steps { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Items { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        return Steps.Count == 0 || Sheet.Head.IsConcluded ? LocalRedirect(AssessmentLinks.Sheet(Id)) : Page();
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Sheet = await assessments.SheetAsync(Id, cancellationToken);
        Steps = [.. Sheet.Course.Completed.Select(line => line.Stage.Kind).Distinct().Order().Select(kind => new SelectListItem(kind.Vietnamese(), kind.ToString()))];
        Items = [.. Sheet.Set.Leaves.Select(leaf => new SelectListItem($"{leaf.Code} {leaf.Name}", leaf.Code))];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await stages.ReopenAsync(
            new ReopenStages { AssessmentId = Id, From = From!.Value, Reason = Reason, DueOn = DueOn, OnlyCodes = OnlyCodes }, cancellationToken); // required
        TempData.Say($"Đã mở lại từ bước {From.Value.Vietnamese()}. Điểm trước vẫn xem được và vẫn tính cho đến khi bước mới hoàn thành.");
        return LocalRedirect(AssessmentLinks.Sheet(Id));
    }
}
