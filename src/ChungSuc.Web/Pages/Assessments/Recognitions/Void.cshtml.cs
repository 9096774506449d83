using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Assessments;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Assessments.Recognitions;

/// <summary>A recognition that was recorded wrongly never counts.</summary>
public sealed class VoidModel(RecognitionQueries recognitions, RecognitionService service) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Nêu lý do hủy, ví dụ “ghi nhầm khu dân cư”.")]
    [Display(Name = "Lý do hủy")]
    public string? Reason { get; set; }

    public RecognitionDetail Detail { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken) => Detail = await recognitions.GetAsync(Id, cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.VoidAsync(new VoidRecognition(Id, Reason), cancellationToken);
        TempData.Remind("Đã hủy dòng công nhận ghi nhầm.");
        return LocalRedirect(RecognitionLinks.Of(Id));
    }
}
