using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Surveys;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Surveys;

public sealed class CloseModel(SurveyService service, SurveyPages pages) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid RoundId { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Nêu lý do đóng, ví dụ “đã thu đủ phiếu”.")]
    [Display(Name = "Lý do đóng")]
    public string? Reason { get; set; }

    public SurveyDetail Detail { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken) => Detail = await pages.RunningAsync(RoundId, cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.CloseAsync(new CloseSurvey(RoundId, Reason), cancellationToken);
        TempData.Say("Đã đóng đợt. Kết quả ở dưới.");
        return LocalRedirect(SurveyLinks.Results(RoundId));
    }
}
