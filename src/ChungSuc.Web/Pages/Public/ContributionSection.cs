using ChungSuc.Core.Contributions;
using ChungSuc.Web.Pages.Movements;

namespace ChungSuc.Web.Pages.Public;

/// <summary>What was given in the years of the movement: sums, villages, and the names of those who agreed to be named.</summary>
public sealed record ContributionBlock(ContributionTotals Totals, IReadOnlyList<VillageTotals> Villages, IReadOnlyList<NamedGift> Named);

internal sealed class ContributionSection(ContributionTotalsQueries totals, ContributionQueries contributions) : IPublicSection
{
    private const int MostNames = 30;

    public int Order => 10;

    public async Task<PublicBlock?> BuildAsync(MovementView? movement, DateOnly today, CancellationToken cancellationToken)
    {
        var filter = movement is null
            ? ContributionFilter.All
            : new ContributionFilter { From = new DateOnly(movement.Edition.FromYear, 1, 1), To = new DateOnly(movement.Edition.ToYear, 12, 31) };
        var sums = await totals.TotalsAsync(filter, cancellationToken);
        if (sums.Contributions == 0)
        {
            return null;
        }

        var villages = await totals.VillagesAsync(filter, today, cancellationToken);
        var named = await contributions.NamedAsync(filter, MostNames, cancellationToken);
        return new PublicBlock("~/Pages/Public/_Contributions.cshtml", new ContributionBlock(sums, villages, named));
    }
}
