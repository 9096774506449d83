using System.Globalization;
using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Inspections;

/// <summary>Which findings; what is null does not narrow.</summary>
public sealed record FindingFilter
{
    public static readonly FindingFilter All = new();

    public Guid? VisitId { get; init; }

    public InspectionSide? Side { get; init; }

    /// <summary>Open: the task is neither confirmed nor cancelled.</summary>
    public FindingSelection? Selection { get; init; }

    /// <summary>Year of the minutes.</summary>
    public int? Year { get; init; }

    /// <summary>Of visits held on these days.</summary>
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>Of this unit or one below it.</summary>
    public string? UnderPath { get; init; }

    public string? Text { get; init; }
}

public enum FindingSelection
{
    Open = 1,
    Overdue = 2,
    Waiting = 3,
    Remedied = 4,
}

/// <summary>A finding and the task that it became.</summary>
public sealed record FindingStanding
{
    public required Guid Id { get; init; }

    public required int Year { get; init; }

    public required int Number { get; init; }

    public required InspectionSide Side { get; init; }

    public required string Text { get; init; }

    public required string Recommendation { get; init; }

    public required Guid VisitId { get; init; }

    public required int VisitYear { get; init; }

    public required int VisitNumber { get; init; }

    public required DateOnly HeldOn { get; init; }

    public required WorkItemStanding Task { get; init; }

    public string NumberText => InspectionPlan.NumberOf(Year, Number);

    public string VisitText => InspectionPlan.NumberOf(VisitYear, VisitNumber);

    public bool IsOpen => !Task.Facts.IsClosed;

    /// <summary>The result was confirmed by the one who may judge the task.</summary>
    public bool IsRemedied => Task is { IsAccepted: true, IsCancelled: false };
}

/// <summary>Counts of findings. Those whose task was cancelled are left out, as tasks are counted everywhere.</summary>
public sealed record FindingTally(int Findings, int Open, int Overdue, int Remedied)
{
    /// <summary>0.75 for three of four; null when there is none.</summary>
    public decimal? RemediedShare => Findings == 0 ? null : (decimal)Remedied / Findings;

    public static FindingTally Of(IEnumerable<FindingStanding> findings, DateOnly today)
    {
        var counted = findings.Where(f => !f.Task.IsCancelled).ToList();
        return new FindingTally(counted.Count, counted.Count(f => f.IsOpen), counted.Count(f => f.Task.Facts.IsOverdue(today)), counted.Count(f => f.IsRemedied));
    }
}

public sealed record FindingPage(int Total, IReadOnlyList<FindingStanding> Rows);

/// <summary>Reads findings with the state of their tasks, the most urgent first.</summary>
public sealed class FindingQueries(AppDbContext db, Actor actor, TimeProvider clock)
{
    public const int PageSize = 50;

    private DateOnly Today => VietnameseDate.Today(clock);

    public async Task<FindingPage> PageAsync(FindingFilter filter, int page, CancellationToken cancellationToken)
    {
        var all = Narrow(db, Seen(filter), Today);
        return new FindingPage(
            await all.CountAsync(cancellationToken), await Ordered(all).Skip((Math.Max(page, 1) - 1) * PageSize).Take(PageSize).ToListAsync(cancellationToken));
    }

    public async Task<IReadOnlyList<FindingStanding>> ListAsync(FindingFilter filter, CancellationToken cancellationToken) =>
        await Ordered(Narrow(db, Seen(filter), Today)).ToListAsync(cancellationToken);

    public async Task<FindingTally> TallyAsync(FindingFilter filter, CancellationToken cancellationToken) =>
        FindingTally.Of(await Narrow(db, Seen(filter), Today).ToListAsync(cancellationToken), Today);

    internal static IQueryable<FindingStanding> Narrow(AppDbContext db, FindingFilter filter, DateOnly today)
    {
        var findings = db.InspectionFindings.AsQueryable();
        findings = filter.VisitId is { } visit ? findings.Where(f => f.VisitId == visit) : findings;
        findings = filter.Side is { } side ? findings.Where(f => f.Side == side) : findings;
        findings = filter.Year is { } year ? findings.Where(f => f.Year == year) : findings;
        findings = filter.UnderPath is { } path ? findings.Where(f => f.UnitPath.StartsWith(path)) : findings;
        var standings = Search(db, findings, VietnameseText.Clean(filter.Text))
            .Join(WorkItemQueries.Narrow(db, WorkItemFilter.All, today), f => f.WorkItemId, t => t.Id, (f, t) => new { f, t })
            .Join(db.InspectionVisits, x => x.f.VisitId, v => v.Id, (x, v) => new { x.f, x.t, v })
            .Join(db.InspectionMinutes, x => x.f.VisitId, m => m.VisitId, (x, m) => new FindingStanding
            {
                Id = x.f.Id,
                Year = x.f.Year,
                Number = x.f.Number,
                Side = x.f.Side,
                Text = x.f.Text,
                Recommendation = x.f.Recommendation,
                VisitId = x.f.VisitId,
                VisitYear = x.v.Year,
                VisitNumber = x.v.Number,
                HeldOn = m.HeldOn,
                Task = x.t,
            });
        standings = filter.From is { } from ? standings.Where(s => s.HeldOn >= from) : standings;
        standings = filter.To is { } to ? standings.Where(s => s.HeldOn <= to) : standings;
        return filter.Selection switch
        {
            null => standings,
            FindingSelection.Open => standings.Where(s => !s.Task.IsCancelled && !s.Task.IsAccepted),
            FindingSelection.Overdue => standings.Where(s => !s.Task.IsCancelled && !s.Task.IsAccepted && s.Task.FinishedOn == null && s.Task.Deadline < today),
            FindingSelection.Waiting => standings.Where(s => !s.Task.IsCancelled && !s.Task.IsAccepted && s.Task.FinishedOn != null),
            FindingSelection.Remedied => standings.Where(s => !s.Task.IsCancelled && s.Task.IsAccepted),
            { } other => throw new ArgumentOutOfRangeException(nameof(filter), other, "Unknown selection."),
        };
    }

    internal static IOrderedQueryable<FindingStanding> Ordered(IQueryable<FindingStanding> findings) => findings
        .OrderBy(s => s.Task.IsCancelled || s.Task.IsAccepted ? 2 : s.Task.FinishedOn != null ? 1 : 0)
        .ThenBy(s => s.Task.Deadline)
        .ThenBy(s => s.Year)
        .ThenBy(s => s.Number);

    /// <summary>A village head sees the findings of his own place, and all of a visit that he may open.</summary>
    private FindingFilter Seen(FindingFilter filter) => filter.VisitId is null && InspectionRules.SeesOnly(actor) is { } own
        ? filter with { UnderPath = filter.UnderPath is { } asked && asked.StartsWith(own, StringComparison.Ordinal) ? asked : own }
        : filter;

    private static IQueryable<InspectionFinding> Search(AppDbContext db, IQueryable<InspectionFinding> findings, string text)
    {
        var parts = text.Split('/');
        if (parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return findings.Where(f => f.Year == year && f.Number == number);
        }

        foreach (var word in VietnameseText.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(6))
        {
            findings = findings.Where(f => f.SearchFold.Contains(word) || db.Units.Any(u => u.Id == f.UnitId && u.NameFold.Contains(word)));
        }

        return findings;
    }
}
