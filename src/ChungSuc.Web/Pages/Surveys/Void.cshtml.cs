using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Surveys;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Surveys;

public sealed class VoidModel(SurveyService service, SurveyQueries surveys) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid RoundId { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Nêu lý do hủy, ví dụ “mở nhầm thôn”.")]
    [Display(Name = "Lý do hủy")]
    public string? Reason { get; set; }

    public SurveyDetail Detail { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Detail = await surveys.GetAsync(RoundId, cancellationToken);
        if (Detail.Round.Void is not null)
        {
            throw new NotFoundException("Survey that counts");
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.VoidAsync(new VoidSurvey(RoundId, Reason), cancellationToken);
        TempData.Remind("Đã hủy đợt lấy ý kiến.");
        return LocalRedirect(SurveyLinks.Show(RoundId));
    }
}
