using ChungSuc.Core.Journal;
using ChungSuc.Core.Movements;
using ChungSuc.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Movements;

/// <summary>One movement whole: what its plan says, clause by clause, and where it stands today.</summary>
public sealed class ShowModel(MovementQueries movements, MovementBoard board, AccessRules rules, Actor actor) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "ban")]
    public int? Number { get; set; }

    public MovementView View { get; private set; } = null!;

    public IReadOnlyList<EditionRow> Editions { get; private set; } = [];

    public bool MayUpload => rules.MayOpen(Conventions.UploadPage, actor.Role);

    public bool IsOld => View.Edition.Number != Editions[0].Number;

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        var edition = await movements.WholeAsync(id, Number, cancellationToken);
        View = await board.BuildAsync(edition, cancellationToken) with
        {
            MayRecord = rules.MayOpen(Conventions.MilestonePage, actor.Role),
        };
        Editions = await movements.EditionsAsync(id, cancellationToken);
    }
}
