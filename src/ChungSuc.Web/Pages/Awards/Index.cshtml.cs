using ChungSuc.Core.Awards;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Awards;

public sealed class IndexModel(AwardDecisionQueries decisions, Actor actor) : PageModel
{
    private const int Most = 200;

    public IReadOnlyList<DecisionRow> Decisions { get; private set; } = [];

    public bool IsSecretary => actor.Role == Role.EmulationSecretary;

    public async Task OnGetAsync(CancellationToken cancellationToken) => Decisions = await decisions.ListAsync(Most, cancellationToken);
}
