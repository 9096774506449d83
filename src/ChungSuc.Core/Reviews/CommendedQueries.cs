using ChungSuc.Core.Commendations.Law;
using ChungSuc.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Reviews;

public sealed record CommendedRow(
    Guid Id, string SubjectName, string SubjectPlace, RecipientClass Recipient, string FormName, string DecisionNumber, DateOnly DecidedOn, long RewardVnd);

/// <summary>Who was commended in a movement and a time, in the order of lists; revoked awards do not count.</summary>
public sealed class CommendedQueries(AppDbContext db)
{
    public async Task<IReadOnlyList<CommendedRow>> ReadAsync(Guid movementId, DateOnly from, DateOnly to, CancellationToken cancellationToken) =>
        await db.Awards
            .Where(a => a.Revocation == null && a.MovementId == movementId && a.DecidedOn >= from && a.DecidedOn <= to)
            .OrderBy(a => a.DecidedOn)
            .ThenBy(a => a.DecisionNumber)
            .ThenBy(a => a.Ordinal)
            .Select(a => new CommendedRow(a.Id, a.SubjectName, a.SubjectPlace, a.Recipient, a.FormName, a.DecisionNumber, a.DecidedOn, a.RewardVnd))
            .ToListAsync(cancellationToken);
}
