using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Assessments;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Assessments;

/// <summary>Closes the assessments of a year for good.</summary>
public sealed class CloseYearModel(AssessmentQueries assessments, ConclusionService conclusions) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "nam")]
    public int Year { get; set; }

    [BindProperty]
    [Display(Name = "Ghi chú")]
    public string? Note { get; set; }

    public IReadOnlyList<AssessmentTally> Waiting { get; private set; } = [];

    public int Concluded { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        return await assessments.ClosureAsync(Year, cancellationToken) is null ? Page() : LocalRedirect(AssessmentLinks.OfYear(Year));
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        var all = await assessments.OfYearAsync(Year, cancellationToken);
        Waiting = [.. all.Where(row => !row.Head.IsConcluded)];
        Concluded = all.Count - Waiting.Count;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await conclusions.CloseYearAsync(new CloseYear(Year, Note), cancellationToken);
        TempData.Say($"Đã khóa năm đánh giá {Year}.");
        return LocalRedirect(AssessmentLinks.OfYear(Year));
    }
}
