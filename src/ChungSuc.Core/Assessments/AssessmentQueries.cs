using ChungSuc.Core.Criteria;
using ChungSuc.Core.Data;
using ChungSuc.Core.Measures;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Assessments;

/// <summary>Reads assessments: open ones are computed from their frozen set and today's figures, concluded ones are read as they were kept.</summary>
public sealed class AssessmentQueries(AppDbContext db, MeasureQueries measures, TimeProvider clock)
{
    public async Task<AssessmentHead> HeadAsync(Guid id, CancellationToken cancellationToken) =>
        await Heads(db.Assessments.Where(a => a.Id == id)).SingleOrDefaultAsync(cancellationToken) ?? throw new NotFoundException("Assessment");

    /// <summary>Years that have assessments, newest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancellationToken) =>
        await db.Assessments.Select(a => a.Year).Distinct().OrderByDescending(year => year).ToListAsync(cancellationToken);

    /// <summary>All assessments of a year with their counts, by set and then in Vietnamese order of the units.</summary>
    public async Task<IReadOnlyList<AssessmentTally>> OfYearAsync(int year, CancellationToken cancellationToken)
    {
        var heads = await Heads(db.Assessments.Where(a => a.Year == year)).ToListAsync(cancellationToken);
        var open = heads.Where(head => !head.IsConcluded).GroupBy(head => head.FrozenSet.Sha256, StringComparer.Ordinal).ToList();
        var keys = open.SelectMany(group => KeysOf(group.First().FrozenSet.Load()));
        var figures = await measures.ReadAsync(keys, year, null, cancellationToken);
        var tallies = open
            .SelectMany(group => new SheetMaker(group.First().FrozenSet.Load(), [.. group], figures, VietnameseDate.Today(clock)).Tallies())
            .Concat(heads.Where(head => head.IsConcluded).Select(Kept))
            .ToDictionary(tally => tally.Head.Id);
        return [.. heads.Select(head => tallies[head.Id])];
    }

    public async Task<AssessmentSheet> SheetAsync(Guid id, CancellationToken cancellationToken)
    {
        var head = await HeadAsync(id, cancellationToken);
        return head.IsConcluded ? await KeptAsync(head, cancellationToken) : await ComputeAsync(head, cancellationToken);
    }

    /// <summary>The sheet by today's figures, in the company of the commune's other open assessments by the same set.</summary>
    internal async Task<AssessmentSheet> ComputeAsync(AssessmentHead head, CancellationToken cancellationToken)
    {
        var set = head.FrozenSet.Load();
        var peers = await Heads(db.Assessments.Where(a => a.Year == head.Year && a.FrozenSetId == head.FrozenSet.Id && a.Conclusion == null))
            .ToListAsync(cancellationToken);
        var figures = await measures.ReadAsync(KeysOf(set), head.Year, null, cancellationToken);
        return new SheetMaker(set, peers, figures, VietnameseDate.Today(clock)).Sheet(head.Id);
    }

    private static IEnumerable<string> KeysOf(CriteriaSet set) => set.Inputs.Select(input => input.Name);

    private IQueryable<AssessmentHead> Heads(IQueryable<Assessment> assessments) =>
        assessments
            .AsNoTracking()
            .Join(db.Units, a => a.UnitId, u => u.Id, (a, u) => new { a, u })
            .Join(db.FrozenCriteriaSets, x => x.a.FrozenSetId, s => s.Id, (x, s) => new { x.a, x.u, s })
            .OrderBy(x => x.s.Name)
            .ThenBy(x => x.u.NameSort)
            .Select(x => new AssessmentHead
            {
                Assessment = x.a,
                UnitName = x.u.Name,
                UnitPath = x.u.Path,
                FrozenSet = x.s,
                Conclusion = x.a.Conclusion,
            });

    private static AssessmentTally Kept(AssessmentHead head)
    {
        var kept = head.Conclusion ?? throw new InvalidOperationException("Only concluded assessments are kept.");
        return new AssessmentTally(head)
        {
            PassedCriteria = kept.PassedCriteria,
            AssignedCriteria = kept.AssignedCriteria,
            Passed = kept.Passed,
            Failed = kept.Failed,
            Open = kept.Open,
            Unconfirmed = kept.Unconfirmed,
            RankNote = "Đã kết luận",
        };
    }

    private async Task<AssessmentSheet> KeptAsync(AssessmentHead head, CancellationToken cancellationToken)
    {
        var rows = await db.AssessmentResults.AsNoTracking().Where(r => r.AssessmentId == head.Id).OrderBy(r => r.Position).ToListAsync(cancellationToken);
        return new AssessmentSheet(Kept(head), head.FrozenSet.Load(), [.. rows.Select(KeptLine)]) { Peers = 0 };
    }

    private static SheetLine KeptLine(AssessmentResult row) => new()
    {
        Code = row.Code,
        Name = row.Name,
        Depth = row.Depth,
        IsIndicator = row.IsIndicator,
        Status = row.Status,
        LevelText = row.LevelText,
        ValueText = row.ValueText,
        IsUnconfirmed = row.IsUnconfirmed,
        EvidenceCount = row.EvidenceCount,
        Reasons = [.. row.Explanation.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(text => new SheetReason(ExplanationKind.Summary, text))],
    };
}
