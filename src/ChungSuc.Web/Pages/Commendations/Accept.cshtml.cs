using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Commendations;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Commendations;

public sealed class AcceptModel(NominationQueries nominations, AppraisalService appraisals, TimeProvider clock) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid NominationId { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Nhập ngày tiếp nhận.")]
    [Display(Name = "Ngày tiếp nhận")]
    public DateOnly? AcceptedOn { get; set; }

    public Nomination Nomination { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        AcceptedOn = VietnameseDate.Today(clock);
        await PrepareAsync(cancellationToken);
    }

    public async Task PrepareAsync(CancellationToken cancellationToken) => Nomination = (await nominations.GetAsync(NominationId, cancellationToken)).Nomination;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await appraisals.AcceptAsync(new AcceptNomination(NominationId, AcceptedOn!.Value), cancellationToken);
        TempData.Say("Đã tiếp nhận hồ sơ. Tiêu chuẩn xét theo luật của ngày tiếp nhận.");
        return LocalRedirect(CommendationLinks.Show(NominationId));
    }
}
