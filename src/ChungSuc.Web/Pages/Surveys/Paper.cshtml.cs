using ChungSuc.Core.Surveys;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Surveys;

/// <summary>The paper form, to be printed and copied.</summary>
public sealed class PaperModel(SurveyPages pages) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid RoundId { get; set; }

    [BindProperty(SupportsGet = true, Name = "thon")]
    public Guid? VillageId { get; set; }

    public SurveyDetail Detail { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Villages { get; private set; } = [];

    public string? VillageName => Detail.Villages.FirstOrDefault(v => v.VillageId == VillageId)?.Name;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Detail = await pages.RunningAsync(RoundId, cancellationToken);
        Villages = [.. Detail.Villages.Select(v => new SelectListItem(v.Name, v.VillageId.ToString()))];
    }
}
