using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Criteria;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Criteria;

public sealed class WithdrawModel(CriteriaSetQueries sets, CriteriaSetService service) : PageModel, IPreparedPage
{
    [FromRoute]
    public string SetId { get; set; } = string.Empty;

    [FromRoute]
    public int Version { get; set; }

    [BindProperty]
    [Display(Name = "Lý do")]
    public string? Reason { get; set; }

    public ShelvedSet Shown { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken) =>
        Shown = await sets.FindAsync(SetId, Version, cancellationToken) ?? throw new NotFoundException("Criteria set");

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.WithdrawAsync(new WithdrawCriteriaSet { SetId = SetId, Version = Version, Reason = Reason }, cancellationToken);
        TempData.Say("Bản này không còn trong danh sách để chọn.");
        return LocalRedirect(CriteriaLinks.Show(SetId, Version));
    }
}
