using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.WorkItems;

/// <summary>Finds for which units a person answers: those of his office, or for an official of the whole commune the unit he works in.</summary>
public sealed class WorkItemReaderQueries(AppDbContext db, Actor actor)
{
    public async Task<WorkItemReader> PresentAsync(CancellationToken cancellationToken)
    {
        if (actor.Role is not { } role || actor.UserId is not { } userId)
        {
            return new WorkItemReader(null, null, []);
        }

        return await OfAsync(userId, [(role, actor.UnitId, actor.UnitPath)], cancellationToken);
    }

    /// <summary>The person of an account by all offices he holds on a day.</summary>
    internal async Task<WorkItemReader> OfAsync(Guid userId, DateOnly day, CancellationToken cancellationToken)
    {
        var grants = await db.RoleGrants
            .Where(g => g.UserId == userId && g.ValidFrom <= day && (g.ValidTo == null || g.ValidTo >= day))
            .Join(db.Units, g => g.UnitId, u => u.Id, (g, u) => new { g.Role, u.Id, u.Path })
            .ToListAsync(cancellationToken);
        return grants.Count == 0
            ? throw new NotFoundException("Office")
            : await OfAsync(userId, [.. grants.Select(g => (g.Role, g.Id, g.Path))], cancellationToken);
    }

    private async Task<WorkItemReader> OfAsync(Guid userId, IReadOnlyList<(Role Role, Guid UnitId, string Path)> offices, CancellationToken cancellationToken)
    {
        var person = await db.Users
            .Where(u => u.Id == userId && u.CommuneId == db.CommuneId)
            .Join(db.Persons, u => u.PersonId, p => (Guid?)p.Id, (u, p) => new { p.Id, p.UnitId })
            .FirstOrDefaultAsync(cancellationToken);
        var units = new HashSet<Guid>();
        foreach (var (role, unitId, path) in offices)
        {
            if (unitId != db.CommuneId)
            {
                units.UnionWith(await db.Units.Where(u => u.CommuneId == db.CommuneId && u.Path.StartsWith(path)).Select(u => u.Id).ToListAsync(cancellationToken));
                continue;
            }

            if (role == Role.Chairman)
            {
                units.Add(db.CommuneId);
            }

            if (person is not null)
            {
                units.Add(person.UnitId);
            }
        }

        return new WorkItemReader(userId, person?.Id, [.. units]);
    }
}
