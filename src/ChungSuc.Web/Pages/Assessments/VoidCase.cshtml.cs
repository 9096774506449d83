using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Assessments;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Assessments;

/// <summary>Takes one case out of a list of the sheet, with the reason.</summary>
public sealed class VoidCaseModel(AssessmentQueries assessments, StatedQueries stated, StatedFigureService service) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "caseId")]
    public Guid CaseId { get; set; }

    [BindProperty]
    [Display(Name = "Lý do bỏ")]
    public string? Reason { get; set; }

    public AssessmentHead Head { get; private set; } = null!;

    public StatedCase Found { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        return service.MayState(Head) ? Page() : Forbid();
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Head = await assessments.HeadAsync(Id, cancellationToken);
        Found = (await stated.OfSheetAsync(Id, cancellationToken)).Cases.FirstOrDefault(found => found.Id == CaseId) ?? throw new NotFoundException("Case");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.VoidCaseAsync(new VoidCase(Id, CaseId, Reason), cancellationToken);
        TempData.Say("Đã bỏ mục này khỏi phiếu; nhật ký vẫn giữ.");
        return LocalRedirect(AssessmentLinks.Stated(Id));
    }
}
