using ChungSuc.Core.Surveys;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Surveys;

public sealed class DrawnModel(SurveyQueries surveys) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid RoundId { get; set; }

    public SurveyRound Round { get; private set; } = null!;

    public IReadOnlyList<IGrouping<string, DrawnRow>> Villages { get; private set; } = [];

    /// <summary>Households that the same seed would take today and did not take then.</summary>
    public int Strangers { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Round = (await surveys.GetAsync(RoundId, cancellationToken)).Round;
        var drawn = await surveys.DrawnAsync(RoundId, cancellationToken);
        Villages = [.. drawn.GroupBy(d => d.Village, StringComparer.Ordinal)];
        Strangers = (await surveys.StrangersAsync(Round, drawn, cancellationToken)).Count;
    }
}
