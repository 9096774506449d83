using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Assessments;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Assessments.Recognitions;

/// <summary>A later decision took the recognition back.</summary>
public sealed class RevokeModel(RecognitionQueries recognitions, RecognitionService service) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Nhập số quyết định thu hồi.")]
    [Display(Name = "Số quyết định thu hồi")]
    public string? DecisionNumber { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Nhập ngày thu hồi, ví dụ 20/08/2025.")]
    [Display(Name = "Thu hồi từ ngày")]
    public DateOnly? RevokedOn { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Nêu lý do thu hồi như quyết định ghi.")]
    [Display(Name = "Lý do")]
    public string? Reason { get; set; }

    public RecognitionDetail Detail { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken) => Detail = await recognitions.GetAsync(Id, cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.RevokeAsync(
            new RevokeRecognition { RecognitionId = Id, RevokedOn = RevokedOn!.Value, DecisionNumber = DecisionNumber, Reason = Reason }, // [Required] was checked before
            cancellationToken);
        TempData.Remind("Đã ghi thu hồi công nhận.");
        return LocalRedirect(RecognitionLinks.Of(Id));
    }
}
