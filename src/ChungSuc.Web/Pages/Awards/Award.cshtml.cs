using ChungSuc.Core.Awards;
using ChungSuc.Core.Commendations;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Awards;

public sealed class AwardModel(AwardQueries awards, Actor actor) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid AwardId { get; set; }

    public Award Award { get; private set; } = null!;

    public bool MayRevoke => Award.Revocation is null && actor.Role == Role.Chairman;

    /// <summary>Papers are for those who work with decisions.</summary>
    public bool MayPrint => Award.Revocation is null && MayOpen;

    public bool MayOpen => Conventions.MayRead(actor.Role);

    public async Task OnGetAsync(CancellationToken cancellationToken) => Award = await awards.GetAsync(AwardId, cancellationToken);
}
