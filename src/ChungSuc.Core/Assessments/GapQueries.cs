using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Assessments;

/// <summary>What is still missing of one unit's open sheets.</summary>
public sealed record UnitGaps(Guid UnitId, string UnitName, string UnitPath, IReadOnlyList<AssessmentGap> Gaps)
{
    /// <summary>The latest reminder of this year.</summary>
    public GapReminder? Reminder { get; init; }

    public int WithoutValue => Gaps.Count(gap => gap.LacksValue);

    public int WithoutEvidence => Gaps.Count(gap => gap.LacksEvidence);

    public DateOnly? Since(DateOnly today) => Gaps.Count == 0 ? null : Gaps.Min(gap => gap.Since(today));
}

/// <summary>What the open sheets of a year lack, by unit; a fixed number of statements whatever the number of units.</summary>
public sealed class GapQueries(AppDbContext db, AssessmentQueries assessments, SheetMaterialQueries materials, Actor actor, TimeProvider clock)
{
    /// <summary>Years with open sheets, the newest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancellationToken) =>
        [.. (await assessments.YearsAsync(cancellationToken)).Where(year => year.Closure is null).Select(year => year.Year)];

    /// <summary>Units that the person may see, those that have open sheets, in Vietnamese order; also those that lack nothing.</summary>
    public async Task<IReadOnlyList<UnitGaps>> OfYearAsync(int year, CancellationToken cancellationToken)
    {
        var standings = await assessments.StandingsAsync(year, cancellationToken);
        var gaps = (await FindAsync(standings, cancellationToken)).ToLookup(gap => gap.Head.UnitId);
        var reminders = (await db.GapReminders.AsNoTracking().Where(r => r.Year == year).ToListAsync(cancellationToken)).ToLookup(r => r.UnitId);
        return
        [
            .. standings
                .Where(standing => !standing.Head.IsConcluded && actor.Covers(standing.Head.UnitPath))
                .Select(standing => standing.Head)
                .DistinctBy(head => head.UnitId)
                .Select(head => new UnitGaps(head.UnitId, head.UnitName, head.UnitPath, [.. gaps[head.UnitId]]) { Reminder = reminders[head.UnitId].MaxBy(r => r.On) })
                .OrderBy(unit => VietnameseText.SortKey(unit.UnitName), StringComparer.Ordinal),
        ];
    }

    /// <summary>Reminders of units that the person answers for, which still lack something; one statement when nobody reminded.</summary>
    public async Task<IReadOnlyList<UnitGaps>> RemindedAsync(CancellationToken cancellationToken)
    {
        var reminded = await db.GapReminders
            .Where(r => !db.YearClosures.Any(c => c.Year == r.Year))
            .Join(db.Units, r => r.UnitId, u => u.Id, (r, u) => new { r.Year, u.Id, u.Path })
            .Distinct()
            .ToListAsync(cancellationToken);
        var own = reminded.Where(r => actor.Covers(r.Path) && (actor.UnitId != db.CommuneId || r.Id == db.CommuneId)).ToList();
        var found = new List<UnitGaps>();
        foreach (var year in own.Select(r => r.Year).Distinct())
        {
            found.AddRange((await OfYearAsync(year, cancellationToken)).Where(unit => unit.Gaps.Count > 0 && own.Exists(r => r.Year == year && r.Id == unit.UnitId)));
        }

        return found;
    }

    public DateOnly Today => VietnameseDate.Today(clock);

    private async Task<List<AssessmentGap>> FindAsync(IReadOnlyList<AssessmentStanding> standings, CancellationToken cancellationToken)
    {
        // All of a set are evaluated beside each other; sets whose sheets are all concluded are left out.
        var sets = standings
            .GroupBy(standing => standing.Head.FrozenSet.Sha256, StringComparer.Ordinal)
            .Where(set => set.Any(standing => !standing.Head.IsConcluded))
            .ToList();
        var heads = sets.SelectMany(set => set).Select(standing => standing.Head).ToList();
        if (heads.Count == 0)
        {
            return [];
        }

        var material = await materials.ReadAsync(heads, standings.ToDictionary(standing => standing.Head.Id, standing => standing.Course), cancellationToken);
        var proofs = await ProofsAsync(heads[0].Year, cancellationToken);
        return [.. sets.SelectMany(set => new SheetMaker(set.First().Head.FrozenSet.Load(), [.. set.Select(s => s.Head)], material, VietnameseDate.Today(clock)).Gaps(proofs))];
    }

    private async Task<GapProofs> ProofsAsync(int year, CancellationToken cancellationToken)
    {
        var sheets = db.Assessments.Where(a => a.Year == year);
        var marks = db.StageMarks
            .Where(m => db.EvidenceLinks.Any(l => l.RecordId == m.Id))
            .Join(db.AssessmentStages, m => m.StageId, s => s.Id, (m, s) => new { s.AssessmentId, Key = m.Code, IsCase = false });
        var cases = db.StatedCases
            .Where(c => db.EvidenceLinks.Any(l => l.RecordId == c.Id))
            .Select(c => new { c.AssessmentId, Key = c.Name, IsCase = true });
        var proofs = await marks.Union(cases).Where(x => sheets.Any(a => a.Id == x.AssessmentId)).ToListAsync(cancellationToken);
        return new GapProofs(
            proofs.Where(p => !p.IsCase).Select(p => (p.AssessmentId, p.Key)).ToHashSet(),
            proofs.Where(p => p.IsCase).Select(p => (p.AssessmentId, p.Key)).ToHashSet());
    }
}
