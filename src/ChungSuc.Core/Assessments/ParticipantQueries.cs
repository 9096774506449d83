using ChungSuc.Core.Criteria;
using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Assessments;

/// <summary>A unit, household or person that a set may assess, with the unit it belongs to.</summary>
/// <param name="Id">The participant.</param>
/// <param name="Name">As pages show it.</param>
/// <param name="UnitId">The unit itself, or the one it belongs to.</param>
/// <param name="Within">Name of that unit; null when it is the unit itself.</param>
public sealed record AssessedParticipant(Guid Id, string Name, Guid UnitId, string? Within);

/// <summary>Who in the commune can be assessed by a set.</summary>
public sealed class ParticipantQueries(AppDbContext db, TimeProvider clock)
{
    /// <summary>The most people or households one page offers; more are found by name.</summary>
    public const int MostOffered = 200;

    public async Task<IReadOnlyList<AssessedParticipant>> ForAsync(CriteriaSet set, string? text, CancellationToken cancellationToken) =>
        AssessmentSubjects.Of(set.SubjectKind) is { } subjects
            ? await All(subjects, [.. VietnameseText.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(6)], null).Take(MostOffered).ToListAsync(cancellationToken)
            : [];

    internal async Task<List<AssessedParticipant>> FindAsync(CriteriaSet set, IReadOnlyList<Guid> ids, CancellationToken cancellationToken) =>
        AssessmentSubjects.Of(set.SubjectKind) is { } subjects
            ? await All(subjects, [], ids).ToListAsync(cancellationToken)
            : [];

    private IQueryable<AssessedParticipant> All(AssessmentSubjects subjects, IReadOnlyList<string> words, IReadOnlyList<Guid>? ids) => subjects.Kind switch
    {
        Units.SubjectKind.Unit => UnitsOf(subjects.UnitKinds, words, ids),
        Units.SubjectKind.Household => HouseholdsOf(words, ids),
        Units.SubjectKind.Person => PersonsOf(words, ids),
        _ => throw new ArgumentOutOfRangeException(nameof(subjects), subjects.Kind, "Unknown kind of participant."),
    };

    private IQueryable<AssessedParticipant> UnitsOf(IReadOnlyList<UnitKind> kinds, IReadOnlyList<string> words, IReadOnlyList<Guid>? ids)
    {
        var today = VietnameseDate.Today(clock);
        var units = db.Units
            .Where(u => (u.CommuneId == db.CommuneId || u.Id == db.CommuneId) && kinds.Contains(u.Kind) && (ids == null || ids.Contains(u.Id)))
            .Where(u => u.ValidFrom <= today && (u.ValidTo == null || u.ValidTo >= today));
        foreach (var word in words)
        {
            units = units.Where(u => u.NameFold.Contains(word));
        }

        return units.OrderBy(u => u.NameSort).Select(u => new AssessedParticipant(u.Id, u.Name, u.Id, null));
    }

    private IQueryable<AssessedParticipant> HouseholdsOf(IReadOnlyList<string> words, IReadOnlyList<Guid>? ids)
    {
        var households = db.Households.Where(h => ids == null || ids.Contains(h.Id));
        foreach (var word in words)
        {
            households = households.Where(h => h.NameFold.Contains(word));
        }

        return households
            .Join(db.Units, h => h.VillageId, u => u.Id, (h, u) => new { h, u })
            .OrderBy(x => x.h.NameSort)
            .ThenBy(x => x.u.NameSort)
            .Select(x => new AssessedParticipant(x.h.Id, "Hộ " + x.h.HeadName, x.u.Id, x.u.Name));
    }

    private IQueryable<AssessedParticipant> PersonsOf(IReadOnlyList<string> words, IReadOnlyList<Guid>? ids)
    {
        var persons = db.Persons.Where(p => ids == null || ids.Contains(p.Id));
        foreach (var word in words)
        {
            persons = persons.Where(p => p.NameFold.Contains(word));
        }

        return persons
            .Join(db.Units, p => p.UnitId, u => u.Id, (p, u) => new { p, u })
            .OrderBy(x => x.p.NameSort)
            .ThenBy(x => x.u.NameSort)
            .Select(x => new AssessedParticipant(x.p.Id, x.p.FullName, x.u.Id, x.u.Name));
    }
}
