using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Units;

/// <summary>Finds participants of every kind by name, with or without tone marks.</summary>
public sealed class SubjectQueries(AppDbContext db)
{
    /// <summary>Units of the commune that exist on a day, villages first, each kind in Vietnamese order.</summary>
    public async Task<IReadOnlyList<Unit>> UnitsAsync(DateOnly day, CancellationToken cancellationToken, params UnitKind[] kinds) =>
        await db.Units
            .AsNoTracking()
            .Where(u => u.CommuneId == db.CommuneId && u.ValidFrom <= day && (u.ValidTo == null || u.ValidTo >= day))
            .Where(u => kinds.Length == 0 || kinds.Contains(u.Kind))
            .OrderBy(u => u.NameSort)
            .ToListAsync(cancellationToken);

    /// <summary>Units, households and persons below a path whose name holds all words of the text; at most <paramref name="most"/> of each.</summary>
    public async Task<IReadOnlyList<Subject>> FindAsync(string? text, string underPath, int most, CancellationToken cancellationToken)
    {
        var words = VietnameseText.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(6).ToList();
        var units = db.Units.Where(u => u.CommuneId == db.CommuneId && u.Path.StartsWith(underPath));
        var households = db.Households.Join(db.Units, h => h.VillageId, u => u.Id, (h, u) => new { h, u }).Where(x => x.u.Path.StartsWith(underPath));
        var persons = db.Persons.Join(db.Units, p => p.UnitId, u => u.Id, (p, u) => new { p, u }).Where(x => x.u.Path.StartsWith(underPath));
        foreach (var word in words)
        {
            units = units.Where(u => u.NameFold.Contains(word));
            households = households.Where(x => x.h.NameFold.Contains(word));
            persons = persons.Where(x => x.p.NameFold.Contains(word));
        }

        var found = new List<Subject>();
        found.AddRange(await units
            .OrderBy(u => u.NameSort)
            .Take(most)
            .Select(u => new Subject(SubjectKind.Unit, u.Id, u.Name, u.Kind, null, u.Path))
            .ToListAsync(cancellationToken));
        found.AddRange(await households
            .OrderBy(x => x.h.NameSort)
            .Take(most)
            .Select(x => new Subject(SubjectKind.Household, x.h.Id, "Hộ " + x.h.HeadName, null, x.u.Name, x.u.Path))
            .ToListAsync(cancellationToken));
        found.AddRange(await persons
            .OrderBy(x => x.p.NameSort)
            .Take(most)
            .Select(x => new Subject(SubjectKind.Person, x.p.Id, x.p.FullName, null, x.u.Name, x.u.Path))
            .ToListAsync(cancellationToken));
        return found;
    }

    /// <summary>One participant of this commune.</summary>
    public async Task<Subject> GetAsync(SubjectKind kind, Guid id, CancellationToken cancellationToken) =>
        await (kind switch
        {
            SubjectKind.Unit => db.Units
                .Where(u => u.Id == id && (u.CommuneId == db.CommuneId || u.Id == db.CommuneId))
                .Select(u => new Subject(SubjectKind.Unit, u.Id, u.Name, u.Kind, null, u.Path)),
            SubjectKind.Household => db.Households
                .Where(h => h.Id == id)
                .Join(db.Units, h => h.VillageId, u => u.Id, (h, u) => new Subject(SubjectKind.Household, h.Id, "Hộ " + h.HeadName, null, u.Name, u.Path)),
            SubjectKind.Person => db.Persons
                .Where(p => p.Id == id)
                .Join(db.Units, p => p.UnitId, u => u.Id, (p, u) => new Subject(SubjectKind.Person, p.Id, p.FullName, null, u.Name, u.Path)),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of subject."),
        }).SingleOrDefaultAsync(cancellationToken) ?? throw new NotFoundException("Participant");
}
