using ChungSuc.Core.Data;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.WorkItems;

/// <summary>A duty of the plan with the tasks that carry it out, or the statement that none is needed.</summary>
public sealed record DutyLine(PlanDuty Duty, IReadOnlyList<WorkItemStanding> Tasks, WaivedDuty? Waived)
{
    public bool IsAssigned => Tasks.Any(t => !t.IsCancelled);

    /// <summary>Neither a task nor a word why not.</summary>
    public bool IsOpen => !IsAssigned && Waived is null;
}

/// <summary>Who should do a duty and until when, guessed from the plan; a person confirms.</summary>
public sealed record DutyGuess(Guid? OwnerUnitId, IReadOnlyList<Guid> HelperIds, DateOnly? Deadline);

/// <summary>The duties of a plan against the tasks that were given (Kế hoạch, mục III, VI).</summary>
public sealed class DutyQueries(AppDbContext db, WorkItemQueries items, SubjectQueries subjects, TimeProvider clock)
{
    private static readonly string[] Small = ["va", "cac"];

    public async Task<IReadOnlyList<DutyLine>> LinesAsync(MovementEdition edition, CancellationToken cancellationToken)
    {
        var tasks = await items.ListAsync(new WorkItemFilter { MovementId = edition.MovementId }, cancellationToken);
        var waived = await db.WaivedDuties.AsNoTracking().Where(w => w.MovementId == edition.MovementId).OrderBy(w => w.At).ToListAsync(cancellationToken);
        return
        [
            .. edition.Duties.Select(d => new DutyLine(
                d,
                [.. tasks.Where(t => t.SourceKey == d.Key)],
                waived.FindLast(w => w.DutyKey == d.Key))),
        ];
    }

    /// <summary>Guesses for all duties, by one statement for the units.</summary>
    public async Task<IReadOnlyDictionary<string, DutyGuess>> GuessAsync(MovementEdition edition, CancellationToken cancellationToken)
    {
        var today = VietnameseDate.Today(clock);
        var bodies = new List<(Guid Id, string Name)> { (db.CommuneId, "Ủy ban nhân dân xã") };
        bodies.AddRange((await subjects.UnitsAsync(today, cancellationToken, UnitKind.Agency, UnitKind.MassOrganisation)).Select(u => (u.Id, u.Name)));
        var deadline = DeadlineOf(edition, today);
        return edition.Duties.ToDictionary(d => d.Key, d => Guess(d, bodies, deadline), StringComparer.Ordinal);
    }

    /// <summary>The end of the year of the next milestone; null when the plan has run out.</summary>
    internal static DateOnly? DeadlineOf(MovementEdition edition, DateOnly today)
    {
        var years = edition.Milestones.Select(m => m.Year ?? Math.Max(today.Year, edition.FromYear)).Where(y => y >= today.Year && y <= edition.ToYear).ToList();
        return years.Count == 0 ? null : new DateOnly(years.Min(), 12, 31);
    }

    /// <summary>The body that shares most with the words of the plan, and at least a third of them.</summary>
    internal static Guid? BodyOf(string who, IEnumerable<(Guid Id, string Name)> bodies)
    {
        var wanted = PairsOf(who);
        var best = bodies
            .Select(b => (b.Id, Pairs: PairsOf(b.Name)))
            .Select(b => (b.Id, Found: b.Pairs.Intersect(wanted).Count(), Of: b.Pairs.Count))
            .OrderByDescending(b => b.Found)
            .ThenBy(b => b.Of)
            .FirstOrDefault();
        return best.Found > 0 && best.Found * 3 >= wanted.Count ? best.Id : null;
    }

    private static DutyGuess Guess(PlanDuty duty, List<(Guid Id, string Name)> bodies, DateOnly? deadline)
    {
        var found = duty.Who.Select(who => BodyOf(who, bodies)).OfType<Guid>().Distinct().ToList();
        return new DutyGuess(found.Count == 0 ? null : found[0], [.. found.Skip(1)], deadline);
    }

    /// <summary>Vietnamese names are told apart by their pairs of syllables: "văn hóa", "văn phòng".</summary>
    private static HashSet<string> PairsOf(string name)
    {
        var words = VietnameseText.Slug(name, 200).Split('-', StringSplitOptions.RemoveEmptyEntries).Where(w => !Small.Contains(w)).ToList();
        return [.. words.Zip(words.Skip(1), (first, second) => $"{first} {second}")];
    }
}
