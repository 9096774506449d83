using ChungSuc.Core.Assessments;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Excel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Assessments;

/// <summary>The summary as an Excel file.</summary>
public sealed class SummaryFileModel(AssessmentQueries assessments) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "nam")]
    public int Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "bo")]
    public string? Set { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var sheets = await assessments.SheetsAsync(Year, Set ?? string.Empty, cancellationToken);
        return sheets.Count == 0
            ? throw new NotFoundException("Assessments")
            : File(
                SummaryBook.Write([.. sheets.OrderBy(sheet => sheet.Head.Assessment.Cluster, StringComparer.Ordinal).ThenBy(sheet => sheet.Tally.Rank ?? int.MaxValue)]),
                CriteriaSetWorkbook.ContentType,
                $"tong-hop-{Set}-{Year}.xlsx");
    }
}
