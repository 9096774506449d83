using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.WorkItems;

/// <summary>Tasks that were finished: of a person those for which he was named, of a unit those that it owns.</summary>
internal sealed class WorkItemAchievements : IAchievementSource
{
    private const string Room = "work_items";
    private const int Most = 50;

    public int Order => 40;

    public string Heading => "Nhiệm vụ đã làm xong";

    public async Task<IReadOnlyList<Achievement>> ReadAsync(AppDbContext db, AchievementScope scope, CancellationToken cancellationToken)
    {
        var (person, unit) = (scope.PersonId, scope.Subject.Kind == SubjectKind.Unit ? scope.Subject.Id : (Guid?)null);
        var own = db.WorkItems.Where(i => (unit != null && i.OwnerUnitId == unit)
            || (person != null && (i.ResponsiblePersonId == person || db.Users.Any(u => u.Id == i.ResponsibleUserId && u.PersonId == person))));
        var tasks = await WorkItemQueries.Narrow(db, WorkItemFilter.All, scope.Today)
            .Where(t => t.FinishedOn != null && !t.IsCancelled && own.Any(i => i.Id == t.Id))
            .OrderByDescending(t => t.FinishedOn)
            .ThenByDescending(t => t.Id)
            .Take(Most)
            .ToListAsync(cancellationToken);
        return
        [
            .. tasks.Select(t => new Achievement(t.FinishedOn!.Value, $"{t.Title}: {t.Facts.WordsOn(scope.Today)}", Room, t.Id) // filtered above
            {
                Basis = $"số {t.NumberText}, hạn {VietnameseDate.Screen(t.Deadline)}",
                IsConfirmed = t.IsAccepted,
            }),
        ];
    }
}
