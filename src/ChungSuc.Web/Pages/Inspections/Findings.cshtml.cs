using ChungSuc.Core.Inspections;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Inspections;

/// <summary>The follow-up list.</summary>
public sealed class FindingsModel(FindingQueries findings, VisitQueries visits, InspectionChoices choices) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "loai")]
    public InspectionSide? Side { get; set; }

    [BindProperty(SupportsGet = true, Name = "tinh-trang")]
    public FindingSelection? Selection { get; set; }

    [BindProperty(SupportsGet = true, Name = "noi")]
    public Guid? UnitId { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int Number { get; set; } = 1;

    public FindingPage Findings { get; private set; } = new(0, []);

    public FindingTally Tally { get; private set; } = FindingTally.Of([], default);

    public IReadOnlyList<SelectListItem> Places { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Years { get; private set; } = [];

    public DateOnly Today => choices.Today;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var filter = new FindingFilter { Text = Text, Year = Year, Side = Side, UnderPath = await choices.PathOfAsync(UnitId, cancellationToken) };
        Places = await choices.PlacesAsync(cancellationToken);
        Years = InspectionChoices.Years(await visits.YearsAsync(cancellationToken));
        Tally = await findings.TallyAsync(filter, cancellationToken);
        Findings = await findings.PageAsync(filter with { Selection = Selection }, Number, cancellationToken);
    }
}
