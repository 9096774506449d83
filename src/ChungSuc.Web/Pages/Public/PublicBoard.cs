using ChungSuc.Core.Movements;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Security;
using ChungSuc.Web.Pages.Movements;

namespace ChungSuc.Web.Pages.Public;

/// <summary>What a citizen sees of one commune.</summary>
public sealed record PublicView(CommuneOffice Office, MovementView? Movement, IReadOnlyList<PublicBlock> Blocks);

/// <summary>Puts the public page together from the movement of today and the parts of the rooms.</summary>
public sealed class PublicBoard(
    PresentOffice present, PresentMovement movement, MovementQueries movements, MovementBoard board, IEnumerable<IPublicSection> sections, TimeProvider clock)
{
    public async Task<PublicView> BuildAsync(CancellationToken cancellationToken)
    {
        var view = await PlanAsync(cancellationToken);
        var blocks = new List<PublicBlock>();
        foreach (var section in sections.OrderBy(s => s.Order))
        {
            if (await section.BuildAsync(view, VietnameseDate.Today(clock), cancellationToken) is { } block)
            {
                blocks.Add(block);
            }
        }

        return new PublicView(Office(), view, blocks);
    }

    /// <summary>The plan of today's movement; null while the commune has none.</summary>
    public async Task<MovementView?> PlanAsync(CancellationToken cancellationToken)
    {
        if (await movement.FindAsync(cancellationToken) is not { } row)
        {
            return null;
        }

        var edition = await movements.WholeAsync(row.Id, null, cancellationToken);
        return await board.BuildAsync(edition, cancellationToken) with { OpensRecords = false };
    }

    public CommuneOffice Office() => present.Office ?? throw new NotFoundException("Commune");
}
