using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Units;

public sealed record AchievementGroup(string Heading, IReadOnlyList<Achievement> Achievements);

/// <summary>All that the ledgers hold about one participant.</summary>
public sealed record AchievementBook
{
    public required AchievementScope Scope { get; init; }

    /// <summary>Of a person only.</summary>
    public required Person? Person { get; init; }

    /// <summary>Of each room that keeps achievements, also when it has none of this participant.</summary>
    public required IReadOnlyList<AchievementGroup> Groups { get; init; }

    public Subject Subject => Scope.Subject;
}

/// <summary>Collects achievements from all rooms.</summary>
public sealed class AchievementQueries(AppDbContext db, SubjectQueries subjects, TimeProvider clock)
{
    private static readonly IReadOnlyList<IAchievementSource> Sources =
    [
        .. typeof(IAchievementSource).Assembly.GetTypes()
            .Where(type => typeof(IAchievementSource).IsAssignableFrom(type) && type is { IsClass: true, IsAbstract: false })
            .Select(type => (IAchievementSource)Activator.CreateInstance(type)!) // a source has no state, so a parameterless constructor
            .OrderBy(source => source.Order),
    ];

    public async Task<AchievementBook> ReadAsync(SubjectKind kind, Guid id, CancellationToken cancellationToken)
    {
        var subject = await subjects.GetAsync(kind, id, cancellationToken);
        var person = kind == SubjectKind.Person ? await db.Persons.AsNoTracking().SingleAsync(p => p.Id == id, cancellationToken) : null;
        var scope = new AchievementScope(
            subject,
            person is null ? null : await HouseholdAsync(person, cancellationToken),
            kind == SubjectKind.Household ? await HeadAsync(id, cancellationToken) : null,
            VietnameseDate.Today(clock));
        var groups = new List<AchievementGroup>();
        foreach (var source in Sources)
        {
            groups.Add(new AchievementGroup(source.Heading, await source.ReadAsync(db, scope, cancellationToken)));
        }

        return new AchievementBook { Scope = scope, Person = person, Groups = groups };
    }

    /// <summary>Only when one household alone bears the name, and one person alone: two of a name are not mixed up.</summary>
    private async Task<Subject?> HouseholdAsync(Person person, CancellationToken cancellationToken)
    {
        var found = await db.Households
            .Where(h => h.VillageId == person.UnitId && h.NameFold == person.NameFold && db.Persons.Count(p => p.UnitId == h.VillageId && p.NameFold == h.NameFold) == 1)
            .Select(h => new { h.Id, h.HeadName })
            .ToListAsync(cancellationToken);
        var same = found.Where(h => VietnameseText.Same(h.HeadName, person.FullName)).ToList();
        return same.Count == 1 && found.Count == 1 ? await subjects.GetAsync(SubjectKind.Household, same[0].Id, cancellationToken) : null;
    }

    private async Task<Subject?> HeadAsync(Guid householdId, CancellationToken cancellationToken)
    {
        var found = await db.Households
            .Where(h => h.Id == householdId && db.Households.Count(other => other.VillageId == h.VillageId && other.NameFold == h.NameFold) == 1)
            .Join(db.Persons, h => new { Unit = h.VillageId, h.NameFold }, p => new { Unit = p.UnitId, p.NameFold }, (h, p) => new { h.HeadName, p.Id, p.FullName })
            .ToListAsync(cancellationToken);
        return found.Count == 1 && VietnameseText.Same(found[0].HeadName, found[0].FullName) ? await subjects.GetAsync(SubjectKind.Person, found[0].Id, cancellationToken) : null;
    }
}
