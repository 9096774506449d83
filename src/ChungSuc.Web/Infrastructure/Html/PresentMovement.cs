using ChungSuc.Core.Data;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Shared;

namespace ChungSuc.Web.Infrastructure.Html;

/// <summary>The movement of today, read at most once in a request.</summary>
public sealed class PresentMovement(MovementQueries movements, CommuneScope scope, TimeProvider clock)
{
    private Task<MovementRow?>? found;

    public Task<MovementRow?> FindAsync(CancellationToken cancellationToken) => scope.IsOpen
        ? found ??= movements.PresentAsync(VietnameseDate.Today(clock), cancellationToken)
        : Task.FromResult<MovementRow?>(null);

    public async Task<string?> ShortNameAsync(CancellationToken cancellationToken) => (await FindAsync(cancellationToken))?.ShortName;
}
