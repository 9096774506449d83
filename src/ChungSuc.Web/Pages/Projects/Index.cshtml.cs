using ChungSuc.Core.Journal;
using ChungSuc.Core.Projects;
using ChungSuc.Core.Units;
using ChungSuc.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Projects;

public sealed class IndexModel(ProjectQueries projects, ProjectChoices choices, SubjectQueries subjects, AccessRules rules, Actor actor) : PageModel
{
    public const decimal Million = 1_000_000;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "linh-vuc")]
    public ProjectField? Field { get; set; }

    [BindProperty(SupportsGet = true, Name = "thon")]
    public Guid? UnitId { get; set; }

    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "no")]
    public bool IsInDebtOnly { get; set; }

    [BindProperty(SupportsGet = true, Name = "chuong-trinh")]
    public bool IsProgrammeOnly { get; set; }

    [BindProperty(SupportsGet = true, Name = "ngay")]
    public DateOnly? Asked { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int Number { get; set; } = 1;

    public ProjectPage Ledger { get; private set; } = new(ProjectTotals.None, []);

    public IReadOnlyList<SelectListItem> Villages { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Years { get; private set; } = [];

    public DateOnly Day => choices.DayOf(Asked);

    public bool MayRecord => rules.MayOpen("/Projects/Record", actor.Role);

    public bool IsNarrowed => UnitId is not null || Field is not null || Year is not null || Text is not null || IsInDebtOnly || IsProgrammeOnly || Asked is not null;

    public ProjectFilter Filter => new() { Field = Field, Year = Year, Text = Text, IsInDebtOnly = IsInDebtOnly, IsProgrammeOnly = IsProgrammeOnly };

    public string DebtUrl => ProjectLinks.ListOf(Day, Filter with { IsInDebtOnly = true }, UnitId);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var filter = Filter;
        if (UnitId is { } id)
        {
            filter = id == choices.CommuneId
                ? filter with { IsCommuneOnly = true }
                : filter with { UnderPath = (await subjects.GetAsync(SubjectKind.Unit, id, cancellationToken)).UnitPath };
        }

        Villages = await choices.PlacesAsync(isWithAreas: false, cancellationToken);
        var years = await projects.YearsAsync(cancellationToken);
        Years = [.. years.Select(y => new SelectListItem(y.ToString("0", null), y.ToString("0", null)))];
        Ledger = await projects.PageAsync(filter, Day, Number, cancellationToken);
    }
}
