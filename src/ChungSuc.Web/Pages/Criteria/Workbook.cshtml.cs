using ChungSuc.Core.Criteria;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Excel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Criteria;

/// <summary>A version as an Excel workbook: to be changed there and taken in again as a draft.</summary>
public sealed class WorkbookModel(CriteriaSetQueries sets) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string setId, int version, CancellationToken cancellationToken)
    {
        var found = await sets.FindAsync(setId, version, cancellationToken) ?? throw new NotFoundException("Criteria set");
        return File(CriteriaSetWorkbook.Write(found.Text), CriteriaSetWorkbook.ContentType, $"{found.Set.Id}-ban-{found.Set.Version}.xlsx");
    }
}
