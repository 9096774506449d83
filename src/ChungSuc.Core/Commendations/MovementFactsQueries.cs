using ChungSuc.Core.Commendations.Law;

namespace ChungSuc.Core.Commendations;

public sealed class MovementFactsQueries
{
    public Task<MovementFacts?> FactsAsync(Guid movementId, CancellationToken cancellationToken) => Task.FromResult<MovementFacts?>(null);
}
