using ChungSuc.Core.Journal;
using ChungSuc.Core.Movements;
using ChungSuc.Web.Infrastructure.Security;

namespace ChungSuc.Web.Pages.Movements;

/// <summary>The page of one movement, at its own address and, where the commune has only one, at that of the list.</summary>
public sealed record MovementPage(MovementView View, IReadOnlyList<EditionRow> Editions, bool MayUpload)
{
    public bool IsOld => View.Edition.Number != Editions[0].Number;
}

/// <summary>Makes it for the person who asks.</summary>
public sealed class MovementPages(MovementQueries movements, MovementBoard board, AccessRules rules, Actor actor)
{
    public bool MayUpload => rules.MayOpen(Conventions.UploadPage, actor.Role);

    public async Task<MovementPage> BuildAsync(Guid id, int? number, CancellationToken cancellationToken)
    {
        var edition = await movements.WholeAsync(id, number, cancellationToken);
        var view = await board.BuildAsync(edition, cancellationToken) with { MayRecord = rules.MayOpen(Conventions.MilestonePage, actor.Role) };
        return new MovementPage(view, await movements.EditionsAsync(id, cancellationToken), MayUpload);
    }
}
