using ChungSuc.Core.Data;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Reviews;

public sealed record ReportRow(
    Guid Id, ReportKind Kind, string Subject, string Movement, DateOnly From, DateOnly To, string ComposedBy, DateTime ComposedAt, int? Number, DateOnly? IssuedOn)
{
    public string? NumberText => Number is { } number ? $"{number:00}/{ReportIssue.Symbol}" : null;
}

public sealed record ReportList(int Total, IReadOnlyList<ReportRow> Rows);

/// <summary>One report with its figures: living ones of a draft, kept ones of an issued report.</summary>
public sealed record ReportDetail
{
    public required Report Report { get; init; }

    public required MovementEdition Edition { get; init; }

    public required CommuneOffice Office { get; init; }

    public required IReadOnlyDictionary<string, ReportFigure> Figures { get; init; }

    public required ReportComposition Composition { get; init; }

    /// <summary>The report that this one replaces, and the one that replaces it.</summary>
    public required IReadOnlyList<LinkedReport> Linked { get; init; }

    public bool IsIssued => Report.Issue is not null;
}

/// <summary>A report that waits: for its writer while parts have gaps, then for the chairman.</summary>
public sealed record WaitingReport(Guid Id, ReportKind Kind, string Movement, string ComposedBy, int PartsWithGaps);

public sealed record LinkedReport(Guid Id, bool IsEarlier, string? NumberText);

public sealed class ReportQueries(AppDbContext db, IEnumerable<IReportFigures> rooms, TimeProvider clock)
{
    /// <summary>A text with an opening bracket still has a place to write. A string, because PostgreSQL's provider translates no character.</summary>
    private static readonly string GapMark = "[";

    public const int PageSize = 50;

    /// <summary>Drafts first, then by day of issue.</summary>
    public async Task<ReportList> PageAsync(ReportKind? kind, int page, CancellationToken cancellationToken)
    {
        var reports = db.Reports.Where(r => kind == null || r.Kind == kind);
        var total = await reports.CountAsync(cancellationToken);
        var rows = await reports
            .OrderBy(r => r.Issue != null)
            .ThenByDescending(r => r.Issue!.IssuedOn)
            .ThenByDescending(r => r.Issue!.Number)
            .ThenByDescending(r => r.Id)
            .Skip((Math.Max(page, 1) - 1) * PageSize)
            .Take(PageSize)
            .Select(r => new ReportRow(
                r.Id,
                r.Kind,
                r.Issue == null
                    ? r.Parts.Where(p => p.Place == ReportPlace.Subject).Select(p => p.Text).First()
                    : r.Issue.Parts.Where(p => p.Place == ReportPlace.Subject).Select(p => p.Text).First(),
                db.MovementEditions.Where(e => e.MovementId == r.MovementId).OrderByDescending(e => e.Number).Select(e => e.ShortName).First(),
                r.From,
                r.To,
                r.ComposedBy,
                r.ComposedAt,
                r.Issue == null ? null : r.Issue.Number,
                r.Issue == null ? null : r.Issue.IssuedOn))
            .ToListAsync(cancellationToken);
        return new ReportList(total, rows);
    }

    /// <summary>Drafts, the latest first.</summary>
    public async Task<IReadOnlyList<WaitingReport>> WaitingAsync(int most, CancellationToken cancellationToken) =>
        await db.Reports
            .Where(r => r.Issue == null)
            .OrderByDescending(r => r.Id)
            .Take(most)
            .Select(r => new WaitingReport(
                r.Id,
                r.Kind,
                db.MovementEditions.Where(e => e.MovementId == r.MovementId).OrderByDescending(e => e.Number).Select(e => e.ShortName).First(),
                r.ComposedBy,
                r.Parts.Count(p => p.Text.Contains(GapMark))))
            .ToListAsync(cancellationToken);

    public async Task<ReportDetail> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var report = await db.Reports
            .AsNoTracking()
            .AsSplitQuery()
            .Include(r => r.Parts)
            .Include(r => r.Issue)
            .SingleOrDefaultAsync(r => r.Id == id, cancellationToken) ?? throw new NotFoundException("Report");
        await FillAsync(report.Issue, cancellationToken);
        var edition = await EditionAsync(report.MovementId, cancellationToken);
        var office = await db.CommuneOffices.AsNoTracking().SingleAsync(o => o.Id == db.CommuneId, cancellationToken);
        var figures = report.Issue is { } issue
            ? FrozenFigures.Of(issue)
            : await FiguresAsync(new ReportScope(office, edition, report.From, report.To, VietnameseDate.Today(clock)), cancellationToken);
        var linked = await db.Reports
            .Where(r => r.Id == report.ReplacesId || r.ReplacesId == id)
            .OrderBy(r => r.Id)
            .Select(r => new { r.Id, Number = r.Issue == null ? (int?)null : r.Issue.Number })
            .ToListAsync(cancellationToken);
        return new ReportDetail
        {
            Report = report,
            Edition = edition,
            Office = office,
            Figures = figures,
            Composition = ReportComposition.Of(report.Parts, figures),
            Linked = [.. linked.Select(r => new LinkedReport(r.Id, r.Id == report.ReplacesId, r.Number is { } number ? $"{number:00}/{ReportIssue.Symbol}" : null))],
        };
    }

    /// <summary>What reports need of a movement: its papers, targets and groups.</summary>
    internal async Task<MovementEdition> EditionAsync(Guid movementId, CancellationToken cancellationToken) =>
        await db.MovementEditions
            .AsNoTracking()
            .AsSplitQuery()
            .Where(e => e.MovementId == movementId)
            .OrderByDescending(e => e.Number)
            .Take(1)
            .Include(e => e.Papers.OrderBy(p => p.Position))
            .Include(e => e.Targets.OrderBy(t => t.Position)).ThenInclude(t => t.Years.OrderBy(y => y.Year))
            .Include(e => e.Groups.OrderBy(g => g.Position))
            .SingleOrDefaultAsync(cancellationToken) ?? throw new NotFoundException("Movement");

    /// <summary>What was kept at the issue; a draft, which has none, costs no statement.</summary>
    private async Task FillAsync(ReportIssue? issue, CancellationToken cancellationToken)
    {
        if (issue is null)
        {
            return;
        }

        var kept = await db.ReportIssues
            .AsNoTracking()
            .AsSplitQuery()
            .Include(i => i.Parts)
            .Include(i => i.Figures)
            .Include(i => i.Annexes)
            .SingleAsync(i => i.Id == issue.Id, cancellationToken);
        issue.Parts.AddRange(kept.Parts);
        issue.Figures.AddRange(kept.Figures);
        issue.Annexes.AddRange(kept.Annexes);
    }

    internal async Task<IReadOnlyDictionary<string, ReportFigure>> FiguresAsync(ReportScope scope, CancellationToken cancellationToken)
    {
        var figures = new Dictionary<string, ReportFigure>(StringComparer.Ordinal);
        foreach (var room in rooms)
        {
            foreach (var figure in await room.ReadAsync(scope, cancellationToken))
            {
                figures.Add(figure.Key, figure);
            }
        }

        return figures;
    }
}
