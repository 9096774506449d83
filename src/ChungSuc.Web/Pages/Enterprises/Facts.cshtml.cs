using ChungSuc.Core.Enterprises;
using ChungSuc.Core.Journal;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Enterprises;

public sealed class FactsModel(FactQueries facts, EnterpriseQueries enterprises, EnterpriseChoices choices, Actor actor) : PageModel
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

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int Number { get; set; } = 1;

    public FactPage Found { get; private set; } = new(0, []);

    /// <summary>Empty for an enterprise's own person: there is nothing to choose.</summary>
    public IReadOnlyList<SelectListItem> Enterprises { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Years { get; private set; } = [];

    public FactFilter Filter => new() { UnitId = UnitId, Kind = Kind, Year = Year, State = State, LeastStars = LeastStars, Text = Text };

    public bool IsNarrowed => Filter != FactFilter.All;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        if (UnitId is { } id)
        {
            await enterprises.RequireAsync(id, cancellationToken);
        }

        Enterprises = actor.OwnUnit() is null ? await choices.EnterprisesAsync(cancellationToken) : [];
        Years = EnterpriseChoices.YearsOf((await facts.YearsAsync(cancellationToken)).Append(Year ?? choices.Today.Year).Append(choices.Today.Year).Distinct().OrderDescending());
        Found = await facts.PageAsync(Filter, Number, cancellationToken);
    }
}
