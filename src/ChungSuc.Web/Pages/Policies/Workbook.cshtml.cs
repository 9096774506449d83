using ChungSuc.Core.Policies;
using ChungSuc.Web.Infrastructure.Excel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Policies;

/// <summary>The register, narrowed as on the page, and all proposals, as an Excel file.</summary>
public sealed class WorkbookModel(PolicyQueries policies, ProposalQueries proposals) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public ListInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => File(
        PolicyBook.Write(
            await policies.ListAsync(Input.Filter, cancellationToken),
            await proposals.ListAsync(new ProposalFilter { From = Input.Filter.From, To = Input.Filter.To }, cancellationToken)),
        CriteriaSetWorkbook.ContentType,
        "so-chinh-sach.xlsx");
}
