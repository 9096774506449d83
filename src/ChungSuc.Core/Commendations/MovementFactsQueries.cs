using ChungSuc.Core.Commendations.Law;
using ChungSuc.Core.Data;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Movements.Files;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Commendations;

/// <summary>A movement of the commune as the rules of law ask for it: its period, and the highest level that launched it.</summary>
public sealed class MovementFactsQueries(AppDbContext db)
{
    public async Task<MovementFacts?> FactsAsync(Guid movementId, CancellationToken cancellationToken)
    {
        var found = await db.MovementEditions
            .AsNoTracking()
            .Where(e => e.MovementId == movementId)
            .OrderByDescending(e => e.Number)
            .Select(e => new { e.ShortName, e.FromYear, e.ToYear, Levels = e.Papers.Select(p => p.Level).ToList() })
            .FirstOrDefaultAsync(cancellationToken);
        return found is null
            ? null
            : new MovementFacts(
                movementId.ToString("N"),
                found.ShortName,
                found.Levels.Select(LevelOf).DefaultIfEmpty(MovementLevel.Commune).Max(),
                new DateOnly(found.FromYear, 1, 1),
                new DateOnly(found.ToYear, 12, 31));
    }

    /// <summary>The plans above that of the commune say who launched the movement in which its people take part.</summary>
    private static MovementLevel LevelOf(PlanLevel level) => level switch
    {
        PlanLevel.Nation => MovementLevel.Nation,
        PlanLevel.Province => MovementLevel.Province,
        PlanLevel.District => MovementLevel.District,
        PlanLevel.Commune => MovementLevel.Commune,
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Unknown level."),
    };
}
