using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Awards;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Awards;

public sealed class IssueModel(AwardDecisionQueries decisions, AwardService awards, TimeProvider clock) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid DecisionId { get; set; }

    [BindProperty]
    public IssueInput Input { get; set; } = new();

    public DecisionDetail Found { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        Input.IssuedOn = VietnameseDate.Today(clock);
        Input.Version = Found.Decision.Version;
    }

    public async Task PrepareAsync(CancellationToken cancellationToken) => Found = await decisions.GetAsync(DecisionId, cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await awards.IssueAsync(new IssueDecision(DecisionId, Input.Version, Input.IssuedOn!.Value), cancellationToken);
        var issued = await decisions.GetAsync(DecisionId, cancellationToken);
        TempData.Say($"Đã ban hành Quyết định số {issued.Decision.Issue!.NumberText}. Sổ khen thưởng có thêm {issued.Lines.Count} dòng.");
        return LocalRedirect(AwardLinks.Decision(DecisionId));
    }
}

public sealed class IssueInput
{
    public int Version { get; set; }

    [Required(ErrorMessage = "Nhập ngày ban hành.")]
    [Display(Name = "Ngày ban hành")]
    public DateOnly? IssuedOn { get; set; }
}
