using ChungSuc.Core.Exemplars;
using ChungSuc.Web.Pages.Movements;

namespace ChungSuc.Web.Pages.Public;

/// <summary>Exemplars honoured by decision in the years of the movement. Only those who agreed are named; the others are counted.</summary>
public sealed record ExemplarBlock(int Honoured, int Copies, IReadOnlyList<ExemplarStanding> Named);

internal sealed class ExemplarSection(ExemplarQueries exemplars) : IPublicSection
{
    private const int MostNames = 30;

    public int Order => 30;

    public async Task<PublicBlock?> BuildAsync(MovementView? movement, DateOnly today, CancellationToken cancellationToken)
    {
        var filter = new ExemplarFilter
        {
            Step = StepKind.Honoured,
            StepFrom = movement is null ? null : new DateOnly(movement.Edition.FromYear, 1, 1),
            StepTo = movement is null ? null : new DateOnly(movement.Edition.ToYear, 12, 31),
        };
        var honoured = await exemplars.StandingsAsync(filter, today, cancellationToken);
        return honoured.Count == 0
            ? null
            : new PublicBlock(
                "~/Pages/Public/_Exemplars.cshtml",
                new ExemplarBlock(honoured.Count, honoured.Sum(e => e.Copies.Count()), [.. honoured.Where(e => e.ConsentsToNaming).OrderByDescending(e => e.LastHonour!.On).Take(MostNames)])); // the filter asks for one
    }
}
