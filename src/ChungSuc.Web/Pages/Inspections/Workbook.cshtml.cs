using ChungSuc.Core.Inspections;
using ChungSuc.Web.Infrastructure.Excel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Inspections;

/// <summary>The list as it is filtered, with all findings of these visits, as an Excel file.</summary>
public sealed class WorkbookModel(VisitQueries visits, FindingQueries findings, InspectionChoices choices) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "loai")]
    public InspectionSide? Side { get; set; }

    [BindProperty(SupportsGet = true, Name = "tinh-trang")]
    public VisitState? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "noi")]
    public Guid? UnitId { get; set; }

    [BindProperty(SupportsGet = true, Name = "ke-hoach")]
    public Guid? PlanId { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var rows = await visits.ListAsync(
            new VisitFilter { Text = Text, Year = Year, Side = Side, State = State, PlanId = PlanId, UnderPath = await choices.PathOfAsync(UnitId, cancellationToken) },
            cancellationToken);
        var ids = rows.Select(v => v.Id).ToHashSet();
        var asked = await findings.ListAsync(FindingFilter.All, cancellationToken);
        return File(VisitBook.Write(rows, [.. asked.Where(f => ids.Contains(f.VisitId))], choices.Today), CriteriaSetWorkbook.ContentType, "kiem-tra-giam-sat.xlsx");
    }
}
