using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Commendations;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Commendations;

public sealed class WithdrawModel(NominationQueries nominations, AppraisalService appraisals) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid NominationId { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Nêu lý do rút đề nghị.")]
    [Display(Name = "Lý do")]
    public string Reason { get; set; } = string.Empty;

    public Nomination Nomination { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken) => Nomination = (await nominations.GetAsync(NominationId, cancellationToken)).Nomination;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await appraisals.WithdrawAsync(new WithdrawNomination(NominationId, Reason), cancellationToken);
        TempData.Say("Đã rút đề nghị. Hồ sơ vẫn nằm trong danh sách với lý do.");
        return LocalRedirect(CommendationLinks.Show(NominationId));
    }
}
