using ChungSuc.Core.Awards;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Awards;

public sealed class DecisionModel(AwardDecisionQueries decisions, Actor actor) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid DecisionId { get; set; }

    public DecisionDetail Found { get; private set; } = null!;

    public AwardDecision Decision => Found.Decision;

    public AwardIssue? Issue => Decision.Issue;

    public bool MayDiscard => Issue is null && Decision.Discard is null && actor.Role == Role.EmulationSecretary;

    public bool MayIssue => Issue is null && Decision.Discard is null && actor.Role == Role.Chairman;

    public bool MayRevoke => Issue is not null && actor.Role == Role.Chairman;

    public IReadOnlyList<(string Text, bool IsConfirmed)> Grounds => Issue is null
        ? [.. Found.GroundsOfToday.Select(g => ($"Căn cứ {g.Text}", g.IsConfirmed))]
        : [.. Decision.Grounds.Select(g => (g.Text, g.IsConfirmed))];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Found = await decisions.GetAsync(DecisionId, cancellationToken);
}
