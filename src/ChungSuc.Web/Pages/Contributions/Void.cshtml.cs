using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Contributions;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Contributions;

public sealed class VoidModel(ContributionQueries contributions, ContributionService service) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid ContributionId { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Nêu lý do hủy, ví dụ “ghi nhầm diện tích đất”.")]
    [Display(Name = "Lý do hủy")]
    public string? Reason { get; set; }

    public ContributionDetail Detail { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken) => Detail = await contributions.GetAsync(ContributionId, cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.VoidAsync(new VoidContribution(ContributionId, Reason!), cancellationToken);
        TempData.Remind("Đã hủy dòng này. Bấm “Ghi lại” để ghi dòng đúng với nội dung điền sẵn.");
        return LocalRedirect(ContributionLinks.Entry(ContributionId));
    }
}
