using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Commendations;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Commendations;

public sealed class ChooseModel(NominationQueries nominations, AppraisalService appraisals) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid NominationId { get; set; }

    [BindProperty]
    public ChoiceInput Input { get; set; } = new();

    public Nomination Nomination { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken) => Nomination = (await nominations.GetAsync(NominationId, cancellationToken)).Nomination;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await appraisals.ChooseAsync(
            new ChooseSubject { NominationId = NominationId, ChosenBy = Input.ChosenBy, ChosenOn = Input.ChosenOn!.Value, Meeting = Input.Meeting }, cancellationToken);
        TempData.Say("Đã ghi kết quả bình xét.");
        return LocalRedirect(CommendationLinks.Show(NominationId));
    }
}

public sealed class ChoiceInput
{
    [Required(ErrorMessage = "Nhập nơi bình xét, ví dụ “Hội nghị thôn Đông”.")]
    [Display(Name = "Nơi bình xét")]
    public string ChosenBy { get; set; } = string.Empty;

    [Required(ErrorMessage = "Nhập ngày bình xét.")]
    [Display(Name = "Ngày bình xét")]
    public DateOnly? ChosenOn { get; set; }

    [Display(Name = "Biên bản")]
    public string? Meeting { get; set; }
}
