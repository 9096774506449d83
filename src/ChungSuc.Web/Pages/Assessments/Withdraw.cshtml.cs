using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Assessments;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Assessments;

/// <summary>Takes a conclusion back with its reason, while the year is open.</summary>
public sealed class WithdrawModel(AssessmentQueries assessments, ConclusionService conclusions) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    [BindProperty]
    [Display(Name = "Lý do thu hồi kết luận")]
    public string? Reason { get; set; }

    public AssessmentHead Head { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        return Head.IsConcluded ? Page() : LocalRedirect(AssessmentLinks.Sheet(Id));
    }

    public async Task PrepareAsync(CancellationToken cancellationToken) => Head = await assessments.HeadAsync(Id, cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await conclusions.WithdrawAsync(new WithdrawConclusion(Id, Reason), cancellationToken);
        TempData.Say("Đã thu hồi kết luận. Phiếu theo số liệu hiện tại cho đến khi kết luận lại.");
        return LocalRedirect(AssessmentLinks.Sheet(Id));
    }
}
