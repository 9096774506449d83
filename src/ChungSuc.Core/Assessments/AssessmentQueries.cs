using ChungSuc.Core.Criteria;
using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Assessments;

/// <summary>Reads assessments: open ones are computed from their frozen set and today's figures, concluded ones are read as they were kept.</summary>
public sealed class AssessmentQueries(AppDbContext db, SheetMaterialQueries materials, TimeProvider clock)
{
    public async Task<AssessmentHead> HeadAsync(Guid id, CancellationToken cancellationToken) =>
        await Heads(db.Assessments.Where(a => a.Id == id)).SingleOrDefaultAsync(cancellationToken) ?? throw new NotFoundException("Assessment");

    /// <summary>Years that have assessments, newest first, with their closures.</summary>
    public async Task<IReadOnlyList<AssessmentYear>> YearsAsync(CancellationToken cancellationToken) =>
        await db.Assessments
            .Select(a => a.Year)
            .Distinct()
            .LeftJoin(db.YearClosures.AsNoTracking(), year => year, c => c.Year, (year, c) => new { year, c })
            .OrderByDescending(x => x.year)
            .Select(x => new AssessmentYear(x.year, x.c))
            .ToListAsync(cancellationToken);

    public async Task<YearClosure?> ClosureAsync(int year, CancellationToken cancellationToken) =>
        await db.YearClosures.AsNoTracking().SingleOrDefaultAsync(c => c.Year == year, cancellationToken);

    /// <summary>All assessments of a year and the steps at which they stand, without their results.</summary>
    public async Task<IReadOnlyList<AssessmentStanding>> StandingsAsync(int year, CancellationToken cancellationToken)
    {
        var heads = await Heads(db.Assessments.Where(a => a.Year == year)).ToListAsync(cancellationToken);
        var courses = await materials.CoursesAsync(heads, withAccepted: false, cancellationToken);
        return [.. heads.Select(head => new AssessmentStanding(head, courses[head.Id]))];
    }

    /// <summary>Results of assessments of one year; give all of a set that are compared with each other.</summary>
    public async Task<IReadOnlyList<AssessmentTally>> TalliesAsync(IReadOnlyList<AssessmentStanding> standings, CancellationToken cancellationToken)
    {
        var courses = standings.ToDictionary(standing => standing.Head.Id, standing => standing.Course);
        var sets = standings.Select(standing => standing.Head).GroupBy(head => head.FrozenSet.Sha256, StringComparer.Ordinal).ToList();
        var open = sets.Where(set => set.Any(head => !head.IsConcluded)).SelectMany(set => set).ToList();
        var material = await materials.ReadAsync(open, courses, cancellationToken);
        var tallies = sets
            .SelectMany(set => new SheetMaker(set.First().FrozenSet.Load(), [.. set], material, VietnameseDate.Today(clock)).Tallies())
            .ToDictionary(tally => tally.Head.Id);
        return [.. standings.Select(standing => tallies[standing.Head.Id])];
    }

    /// <summary>All assessments of a year with their counts, by set and then in Vietnamese order of the units.</summary>
    public async Task<IReadOnlyList<AssessmentTally>> OfYearAsync(int year, CancellationToken cancellationToken) =>
        await TalliesAsync(await StandingsAsync(year, cancellationToken), cancellationToken);

    /// <summary>The sheets of one year by one set, whole, for the summary on paper.</summary>
    public async Task<IReadOnlyList<AssessmentSheet>> SheetsAsync(int year, string setId, CancellationToken cancellationToken)
    {
        var heads = await Heads(db.Assessments.Where(a => a.Year == year && a.SetId == setId)).ToListAsync(cancellationToken);
        var material = await materials.ReadAsync(heads, await materials.CoursesAsync(heads, withAccepted: false, cancellationToken), cancellationToken);
        var kept = await KeptLinesAsync([.. heads.Where(head => head.IsConcluded)], cancellationToken);
        return
        [
            .. heads.GroupBy(head => head.FrozenSet.Sha256, StringComparer.Ordinal).SelectMany(group =>
            {
                var maker = new SheetMaker(group.First().FrozenSet.Load(), [.. group], material, VietnameseDate.Today(clock));
                return group.Select(head => WithKept(maker.Sheet(head.Id), kept));
            }),
        ];
    }

    public async Task<AssessmentSheet> SheetAsync(Guid id, CancellationToken cancellationToken)
    {
        var head = await HeadAsync(id, cancellationToken);
        var (maker, _, _) = await MakerAsync(head, cancellationToken);
        var kept = await KeptLinesAsync(head.IsConcluded ? [head] : [], cancellationToken);
        return WithKept(maker.Sheet(head.Id), kept);
    }

    /// <summary>The sheet as the step under way sees it: what the program computes alone, and the running total with the marks of this step.</summary>
    public async Task<StageSheet> StageSheetAsync(Guid id, CancellationToken cancellationToken)
    {
        var head = await HeadAsync(id, cancellationToken);
        var (standing, peers, material) = await MakerAsync(head, cancellationToken);
        var course = material.CourseOf(id);
        var today = VietnameseDate.Today(clock);
        var running = new SheetMaker(head.FrozenSet.Load(), peers, material, today, peer => material.CourseOf(peer.Id).Decisions(peer.Id == id ? course.Current : null));
        var computed = new SheetMaker(head.FrozenSet.Load(), peers, material, today, _ => NoDecisions);
        return new StageSheet(standing.Sheet(id), running.Sheet(id), computed.Sheet(id));
    }

    /// <summary>The sheet by today's figures, in the company of the commune's other assessments by the same set; and the score to rank it by.</summary>
    internal async Task<(AssessmentSheet Sheet, SubjectScore Score)> ComputeAsync(AssessmentHead head, CancellationToken cancellationToken)
    {
        var (maker, _, _) = await MakerAsync(head, cancellationToken);
        return (maker.Sheet(head.Id), maker.ScoreOf(head.Id));
    }

    private static readonly Dictionary<string, LeafOverride> NoDecisions = new(StringComparer.Ordinal);

    private async Task<(SheetMaker Maker, IReadOnlyList<AssessmentHead> Peers, SheetMaterial Material)> MakerAsync(AssessmentHead head, CancellationToken cancellationToken)
    {
        var peers = await Heads(db.Assessments.Where(a => a.Year == head.Year && a.FrozenSetId == head.FrozenSet.Id)).ToListAsync(cancellationToken);
        var material = await materials.ReadAsync(peers, await materials.CoursesAsync(peers, withAccepted: true, cancellationToken), cancellationToken);
        return (new SheetMaker(head.FrozenSet.Load(), peers, material, VietnameseDate.Today(clock)), peers, material);
    }

    private IQueryable<AssessmentHead> Heads(IQueryable<Assessment> assessments) =>
        assessments
            .AsNoTracking()
            .Join(db.Units, a => a.UnitId, u => u.Id, (a, u) => new { a, u })
            .Join(db.FrozenCriteriaSets, x => x.a.FrozenSetId, s => s.Id, (x, s) => new { x.a, x.u, s })
            .LeftJoin(db.AssessmentConclusions, x => x.a.Id, c => c.AssessmentId, (x, c) => new { x.a, x.u, x.s, c })
            .OrderBy(x => x.s.Name)
            .ThenBy(x => x.a.Cluster)
            .ThenBy(x => x.u.NameSort)
            .ThenBy(x => x.a.ParticipantName)
            .Select(x => new AssessmentHead
            {
                Assessment = x.a,
                UnitName = x.u.Name,
                UnitPath = x.u.Path,
                FrozenSet = x.s,
                Conclusion = x.c,
            });

    private async Task<ILookup<Guid, AssessmentResult>> KeptLinesAsync(IReadOnlyList<AssessmentHead> concluded, CancellationToken cancellationToken)
    {
        var ids = concluded.Select(head => head.Id).ToList();
        var rounds = concluded.ToDictionary(head => head.Id, head => head.Conclusion!.Round); // concluded
        var rows = ids.Count == 0 ? [] : await db.AssessmentResults.AsNoTracking().Where(r => ids.Contains(r.AssessmentId)).OrderBy(r => r.Position).ToListAsync(cancellationToken);
        return rows.Where(row => row.Round == rounds[row.AssessmentId]).ToLookup(row => row.AssessmentId);
    }

    private static AssessmentSheet WithKept(AssessmentSheet sheet, ILookup<Guid, AssessmentResult> kept) =>
        sheet.Head.IsConcluded ? sheet with { Lines = [.. kept[sheet.Head.Id].Select(KeptLine)] } : sheet;

    private static SheetLine KeptLine(AssessmentResult row) => new()
    {
        Code = row.Code,
        Name = row.Name,
        Depth = row.Depth,
        IsIndicator = row.IsIndicator,
        Status = row.Status,
        Points = row.PointsTenThousandths is { } points ? TenThousandths.ToNumber(points) : null,
        MaxPoints = row.MaxPointsTenThousandths is { } max ? TenThousandths.ToNumber(max) : null,
        LevelText = row.LevelText,
        ValueText = row.ValueText,
        IsUnconfirmed = row.IsUnconfirmed,
        EvidenceCount = row.EvidenceCount,
        Reasons = [.. row.Explanation.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(text => new SheetReason(ExplanationKind.Summary, text))],
    };
}
