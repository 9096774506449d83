using ChungSuc.Core.Enterprises;
using ChungSuc.Web.Infrastructure.Excel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Enterprises;

/// <summary>The list as it is filtered, as an Excel file.</summary>
public sealed class FactsFileModel(FactQueries facts) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "don-vi")]
    public Guid? UnitId { get; set; }

    [BindProperty(SupportsGet = true, Name = "loai")]
    public FactKind? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "tinh-trang")]
    public FactState? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "sao")]
    public int? LeastStars { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var rows = await facts.ListAsync(
            new FactFilter { UnitId = UnitId, Kind = Kind, Year = Year, State = State, LeastStars = LeastStars, Text = Text }, cancellationToken);
        return File(FactBook.Write(rows), CriteriaSetWorkbook.ContentType, "doanh-nghiep-hop-tac-xa.xlsx");
    }
}
