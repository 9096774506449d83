using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Enterprises;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Enterprises;

public sealed class VoidModel(FactQueries facts, EnterpriseConfirmationService service) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid FactId { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Nêu lý do hủy, ví dụ “ghi nhầm sản lượng”.")]
    [Display(Name = "Lý do hủy")]
    public string? Reason { get; set; }

    public FactDetail Detail { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken) => Detail = await facts.GetAsync(FactId, cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.VoidAsync(new VoidFact(FactId, Reason), cancellationToken);
        TempData.Remind("Đã hủy dòng này.");
        return LocalRedirect(EnterpriseLinks.Fact(FactId));
    }
}
