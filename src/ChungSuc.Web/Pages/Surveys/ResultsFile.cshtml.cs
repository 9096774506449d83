using ChungSuc.Core.Shared;
using ChungSuc.Core.Surveys;
using ChungSuc.Web.Infrastructure.Excel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Surveys;

/// <summary>The result as an Excel file; what the page hides, the file hides.</summary>
public sealed class ResultsFileModel(SurveyQueries surveys, SurveyPages pages) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid RoundId { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var view = await surveys.ResultAsync(RoundId, cancellationToken) ?? throw new NotFoundException("Result");
        return File(
            SurveyBook.Result(view, [.. view.Outcome.Villages.Where(v => pages.MaySee(v.Path))]),
            CriteriaSetWorkbook.ContentType,
            $"lay-y-kien-{view.Round.NumberText.Replace('/', '-')}.xlsx");
    }
}
