using ChungSuc.Core.Inspections;
using ChungSuc.Core.Journal;
using ChungSuc.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Inspections;

public sealed class IndexModel(VisitQueries visits, FindingQueries findings, InspectionChoices choices, AccessRules rules, Actor actor) : PageModel
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

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int Number { get; set; } = 1;

    public VisitPage Visits { get; private set; } = new(0, []);

    public FindingTally Findings { get; private set; } = FindingTally.Of([], default);

    public IReadOnlyDictionary<VisitState, int> Tally { get; private set; } = new Dictionary<VisitState, int>();

    public IReadOnlyList<SelectListItem> Places { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Years { get; private set; } = [];

    public DateOnly Today => choices.Today;

    public int ShownYear => Year ?? Today.Year;

    public bool MaySchedule => rules.MayOpen(Conventions.SchedulePage, actor.Role);

    public bool IsNarrowed => Text is not null || Year is not null || Side is not null || State is not null || UnitId is not null || PlanId is not null;

    public int Count(VisitState state) => Tally.GetValueOrDefault(state);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var filter = new VisitFilter
        {
            Text = Text,
            Year = Year,
            Side = Side,
            State = State,
            PlanId = PlanId,
            UnderPath = await choices.PathOfAsync(UnitId, cancellationToken),
        };
        Places = await choices.PlacesAsync(cancellationToken);
        Years = InspectionChoices.Years(await visits.YearsAsync(cancellationToken));
        Tally = await visits.TallyAsync(new VisitFilter { Year = ShownYear }, cancellationToken);
        Findings = await findings.TallyAsync(FindingFilter.All, cancellationToken);
        Visits = await visits.PageAsync(filter, Number, cancellationToken);
    }
}
