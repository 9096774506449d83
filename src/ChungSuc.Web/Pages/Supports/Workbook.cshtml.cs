using ChungSuc.Core.Supports;
using ChungSuc.Web.Infrastructure.Excel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Supports;

/// <summary>The list, narrowed as on the page, as an Excel file.</summary>
public sealed class WorkbookModel(SupportQueries supports, SupportChoices choices) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public ListInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var filter = await choices.FilterAsync(Input, cancellationToken);
        return File(SupportBook.Write(await supports.ListAsync(filter, choices.Today, cancellationToken), choices.Today), CriteriaSetWorkbook.ContentType, "so-ho-tro-thon.xlsx");
    }
}
