using ChungSuc.Core.Surveys;
using ChungSuc.Web.Infrastructure.Excel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Surveys;

/// <summary>The list of rounds as an Excel file.</summary>
public sealed class ListFileModel(SurveyQueries surveys) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) =>
        File(SurveyBook.List((await surveys.PageAsync(new SurveyFilter(null, null), 1, cancellationToken)).Rows), CriteriaSetWorkbook.ContentType, "cac-dot-lay-y-kien.xlsx");
}
