using ChungSuc.Core.Data;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Commendations;

/// <summary>Earlier awards, from the register; those that were revoked are no achievement.</summary>
internal sealed class AwardAchievements : IAchievementSource
{
    public const string Room = "awards";

    public int Order => 10;

    public string Heading => "Đã được khen thưởng";

    public async Task<IReadOnlyList<Achievement>> ReadAsync(AppDbContext db, AchievementScope scope, CancellationToken cancellationToken)
    {
        var ids = scope.Keys.Select(key => key.Id).ToList();
        var awards = await db.Awards
            .Where(a => ids.Contains(a.SubjectId) && a.Revocation == null)
            .OrderByDescending(a => a.DecidedOn)
            .ThenByDescending(a => a.Id)
            .Select(a => new { a.Id, a.SubjectId, a.SubjectName, a.DecidedOn, a.FormName, a.Citation, a.DecisionNumber })
            .ToListAsync(cancellationToken);
        return
        [
            .. awards.Select(a => new Achievement(a.DecidedOn, $"{a.FormName}: {a.Citation}", Room, a.Id)
            {
                Basis = $"quyết định số {a.DecisionNumber}",
                InNameOf = a.SubjectId == scope.Subject.Id ? null : a.SubjectName,
            }),
        ];
    }
}
