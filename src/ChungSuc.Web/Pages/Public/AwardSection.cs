using ChungSuc.Core.Awards;
using ChungSuc.Web.Pages.Movements;

namespace ChungSuc.Web.Pages.Public;

/// <summary>The commended, as their decisions say in public: name, form, number and day. No money, no dossier, nothing revoked.</summary>
public sealed record AwardBlock(AwardTotals Totals, IReadOnlyList<PublicAward> Awards);

internal sealed class AwardSection(AwardQueries awards) : IPublicSection
{
    private const int MostNames = 50;

    public int Order => 20;

    public async Task<PublicBlock?> BuildAsync(MovementView? movement, DateOnly today, CancellationToken cancellationToken)
    {
        var named = await awards.PublicAsync(MostNames, movement?.Edition.MovementId, cancellationToken);
        return named.Count == 0
            ? null
            : new PublicBlock("~/Pages/Public/_Awards.cshtml", new AwardBlock(await awards.TotalsAsync(null, null, movement?.Edition.MovementId, cancellationToken), named));
    }
}
