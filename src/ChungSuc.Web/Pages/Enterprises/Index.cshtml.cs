using ChungSuc.Core.Enterprises;
using ChungSuc.Core.Units;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Enterprises;

/// <summary>All enterprises of the commune; an enterprise's person sees his own alone.</summary>
public sealed class IndexModel(EnterpriseQueries enterprises, EnterpriseChoices choices) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "loai")]
    public UnitKind? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "thon")]
    public Guid? VillageId { get; set; }

    [BindProperty(SupportsGet = true, Name = "cho")]
    public bool IsWaitingOnly { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int Number { get; set; } = 1;

    public EnterprisePage Found { get; private set; } = new(0, new EnterpriseSums(0, 0, 0, 0), []);

    public IReadOnlyList<SelectListItem> Villages { get; private set; } = [];

    public bool IsNarrowed => Text is not null || Kind is not null || VillageId is not null || IsWaitingOnly;

    public FactFilter OfYear(FactKind kind) => new() { Kind = kind, Year = choices.Today.Year, State = FactState.Confirmed };

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Villages = await choices.VillagesAsync(cancellationToken);
        Found = await enterprises.PageAsync(
            new EnterpriseFilter { Text = Text, Kind = Kind, VillageId = VillageId, IsWaitingOnly = IsWaitingOnly }, Number, cancellationToken);
    }
}
