using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Awards;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Awards;

public sealed class DiscardModel(AwardDecisionQueries decisions, AwardDraftService drafts) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid DecisionId { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Nêu lý do bỏ dự thảo.")]
    [Display(Name = "Lý do")]
    public string Reason { get; set; } = string.Empty;

    public DecisionDetail Found { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken) => Found = await decisions.GetAsync(DecisionId, cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await drafts.DiscardAsync(new DiscardDecision(DecisionId, Reason), cancellationToken);
        TempData.Say("Đã bỏ dự thảo. Các đề nghị trong danh sách chờ quyết định khác.");
        return LocalRedirect(AwardLinks.Decision(DecisionId));
    }
}
