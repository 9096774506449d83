using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Assessments;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Assessments;

public sealed class ConcludeModel(AssessmentQueries assessments, ConclusionService conclusions) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    [BindProperty]
    [Display(Name = "Ý kiến kết luận")]
    public string? Note { get; set; }

    public AssessmentTally Tally { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken) => Tally = (await assessments.SheetAsync(Id, cancellationToken)).Tally;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await conclusions.ConcludeAsync(new ConcludeAssessment(Id, Note), cancellationToken);
        TempData.Say("Đã kết luận. Kết quả được giữ nguyên từ lúc này.");
        return LocalRedirect(AssessmentLinks.Sheet(Id));
    }
}
