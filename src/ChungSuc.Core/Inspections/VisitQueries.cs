using System.Globalization;
using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Inspections;

/// <summary>Reads visits. Village heads and enterprises find only those that come to their place or ask something of it.</summary>
public sealed class VisitQueries(AppDbContext db, Actor actor, FindingQueries findings, OverlapQueries overlaps, EvidenceBinder evidence, TimeProvider clock)
{
    public const int PageSize = 50;

    private DateOnly Today => VietnameseDate.Today(clock);

    public async Task<VisitPage> PageAsync(VisitFilter filter, int page, CancellationToken cancellationToken)
    {
        var all = Narrow(db, Seen(), filter, Today);
        var total = await all.CountAsync(cancellationToken);
        return new VisitPage(total, await WithNamesAsync(db, Ordered(all).Skip((Math.Max(page, 1) - 1) * PageSize).Take(PageSize), cancellationToken));
    }

    /// <summary>All that match, for calendars, tables and figures.</summary>
    public Task<IReadOnlyList<VisitStanding>> ListAsync(VisitFilter filter, CancellationToken cancellationToken) =>
        WithNamesAsync(db, Ordered(Narrow(db, Seen(), filter, Today)), cancellationToken);

    /// <summary>How many visits of a year are in each state.</summary>
    public async Task<IReadOnlyDictionary<VisitState, int>> TallyAsync(VisitFilter filter, CancellationToken cancellationToken)
    {
        var visits = await Narrow(db, Seen(), filter with { State = null }, Today).Select(v => new { v.ToOn, v.HeldOn, v.IsCancelled }).ToListAsync(cancellationToken);
        return visits.CountBy(v => InspectionVisit.StateOn(Today, v.ToOn, v.HeldOn is not null, v.IsCancelled)).ToDictionary();
    }

    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancellationToken) =>
        await db.InspectionVisits.Select(v => v.FromOn == null ? v.Year : v.FromOn.Value.Year).Distinct().OrderByDescending(y => y).ToListAsync(cancellationToken);

    public async Task<VisitDetail> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var rows = await WithNamesAsync(db, Standings(db, Seen().Where(v => v.Id == id)), cancellationToken);
        var standing = rows.SingleOrDefault() ?? throw new NotFoundException("Inspection visit");
        var visit = await db.InspectionVisits
            .AsNoTracking()
            .AsSplitQuery()
            .Include(v => v.Plans)
            .Include(v => v.Places)
            .Include(v => v.Members.OrderBy(m => m.Position))
            .Include(v => v.Overlaps.OrderBy(o => o.Id))
            .Include(v => v.Acts.OrderBy(a => a.Position))
            .SingleAsync(v => v.Id == id, cancellationToken);
        var others = visit.Overlaps.ConvertAll(o => o.OtherVisitId);
        var numbers = await db.InspectionVisits.Where(v => others.Contains(v.Id)).Select(v => new { v.Id, v.Year, v.Number }).ToDictionaryAsync(v => v.Id, v => InspectionPlan.NumberOf(v.Year, v.Number), cancellationToken);
        return new VisitDetail
        {
            Standing = standing,
            Visit = visit,
            Plans = await db.ServedPlans
                .Where(s => s.VisitId == id)
                .OrderBy(s => s.Id)
                .Join(db.InspectionPlans, s => s.PlanId, p => p.Id, (s, p) => new VisitPlan(p.Id, p.Name, p.Kind, s.AddedBy))
                .ToListAsync(cancellationToken),
            Overlaps = [.. visit.Overlaps.Select(o => (o, numbers[o.OtherVisitId]))],
            Present = standing.IsCancelled ? [] : await overlaps.FindAsync(visit, cancellationToken),
            AllMinutes = await db.InspectionMinutesWithVoided.AsNoTracking().Include(m => m.Void).Where(m => m.VisitId == id).OrderBy(m => m.Id).ToListAsync(cancellationToken),
            Findings = await findings.ListAsync(new FindingFilter { VisitId = id }, cancellationToken),
            Answers = await db.InspectionAnswers.AsNoTracking().Where(a => a.VisitId == id).OrderBy(a => a.Id).ToListAsync(cancellationToken),
            Files = await evidence.FilesOfAsync(id, cancellationToken),
            DrawNumber = visit.DrawId is { } draw
                ? await db.InspectionDraws.Where(d => d.Id == draw).Select(d => InspectionPlan.NumberOf(d.Year, d.Number)).SingleAsync(cancellationToken)
                : null,
        };
    }

    /// <summary>Paths of the units of a reader's offices, for his share of the calendar.</summary>
    public async Task<IReadOnlyList<string>> PathsOfAsync(WorkItemReader reader, CancellationToken cancellationToken) =>
        await db.Units.Where(u => reader.UnitIds.Contains(u.Id)).Select(u => u.Path).ToListAsync(cancellationToken);

    /// <summary>What minutes or a finding are about, and the visit they belong to; voided ones too.</summary>
    public async Task<(string Words, Guid VisitId)> WhatAsync(VoidedKind kind, Guid id, CancellationToken cancellationToken)
    {
        var found = kind == VoidedKind.Minutes
            ? await db.InspectionMinutesWithVoided.Where(m => m.Id == id).Select(m => new { Words = m.Conclusion, m.VisitId }).SingleOrDefaultAsync(cancellationToken)
            : await db.InspectionFindingsWithVoided.Where(f => f.Id == id).Select(f => new { Words = f.Recommendation, f.VisitId }).SingleOrDefaultAsync(cancellationToken);
        return found is null || !await Seen().AnyAsync(v => v.Id == found.VisitId, cancellationToken) ? throw new NotFoundException("Inspection record") : (found.Words, found.VisitId);
    }

    internal static IQueryable<VisitStanding> Narrow(AppDbContext db, IQueryable<InspectionVisit> visits, VisitFilter filter, DateOnly today)
    {
        visits = filter.Side is { } side ? visits.Where(v => v.Side == side) : visits;
        visits = filter.Year is { } year ? visits.Where(v => v.FromOn == null ? v.Year == year : v.FromOn.Value.Year == year) : visits;
        visits = filter.PlanId is { } plan ? visits.Where(v => v.Plans.Any(p => p.PlanId == plan)) : visits;
        visits = filter.UnderPath is { } path ? visits.Where(v => db.InspectionPlaces.Any(p => p.VisitId == v.Id && p.UnitPath.StartsWith(path))) : visits;
        visits = filter.From is { } from ? visits.Where(v => v.ToOn >= from) : visits;
        visits = filter.To is { } to ? visits.Where(v => v.FromOn <= to) : visits;
        var standings = Standings(db, Search(db, visits, VietnameseText.Clean(filter.Text)));
        return filter.State switch
        {
            null => standings,
            VisitState.Cancelled => standings.Where(v => v.IsCancelled),
            VisitState.Done => standings.Where(v => !v.IsCancelled && v.HeldOn != null),
            VisitState.Draft => standings.Where(v => !v.IsCancelled && v.HeldOn == null && v.ToOn == null),
            VisitState.Unwritten => standings.Where(v => !v.IsCancelled && v.HeldOn == null && v.ToOn < today),
            VisitState.Planned => standings.Where(v => !v.IsCancelled && v.HeldOn == null && v.ToOn >= today),
            { } other => throw new ArgumentOutOfRangeException(nameof(filter), other, "Unknown state."),
        };
    }

    /// <summary>Names of places and plans by one statement each, whatever the number of rows.</summary>
    internal static async Task<IReadOnlyList<VisitStanding>> WithNamesAsync(AppDbContext db, IQueryable<VisitStanding> visits, CancellationToken cancellationToken)
    {
        var rows = await visits.ToListAsync(cancellationToken);
        var ids = rows.ConvertAll(v => v.Id);
        var places = await db.InspectionPlaces
            .Where(p => ids.Contains(p.VisitId))
            .Join(db.Units, p => p.UnitId, u => u.Id, (p, u) => new { p.VisitId, u.Id, u.Name, u.Path, u.NameSort })
            .OrderBy(p => p.NameSort)
            .ToListAsync(cancellationToken);
        var plans = await db.ServedPlans
            .Where(s => ids.Contains(s.VisitId))
            .OrderBy(s => s.Id)
            .Join(db.InspectionPlans, s => s.PlanId, p => p.Id, (s, p) => new { s.VisitId, p.Name })
            .ToListAsync(cancellationToken);
        var (placesOf, plansOf) = (places.ToLookup(p => p.VisitId), plans.ToLookup(p => p.VisitId));
        foreach (var row in rows)
        {
            row.Places = [.. placesOf[row.Id].Select(p => new VisitPlace(p.Id, p.Name, p.Path))];
            row.Plans = [.. plansOf[row.Id].Select(p => p.Name)];
        }

        return rows;
    }

    private IQueryable<InspectionVisit> Seen() => InspectionRules.SeesOnly(actor) is { } path
        ? db.InspectionVisits.Where(v => db.InspectionPlaces.Any(p => p.VisitId == v.Id && p.UnitPath.StartsWith(path)) || db.InspectionFindings.Any(f => f.VisitId == v.Id && f.UnitPath.StartsWith(path)))
        : db.InspectionVisits;

    private static IQueryable<VisitStanding> Standings(AppDbContext db, IQueryable<InspectionVisit> visits) => visits.Select(v => new VisitStanding
    {
        Id = v.Id,
        Year = v.Year,
        Number = v.Number,
        Side = v.Side,
        Purpose = v.Purpose,
        Lead = v.Lead,
        FromOn = v.FromOn,
        ToOn = v.ToOn,
        RecordedById = v.RecordedById,
        IsCancelled = v.Acts.Any(a => a.Kind == InspectionActKind.Cancelled),
        HeldOn = db.InspectionMinutes.Where(m => m.VisitId == v.Id).Max(m => (DateOnly?)m.HeldOn),
        Findings = db.InspectionFindings.Count(f => f.VisitId == v.Id),
        Files = db.EvidenceLinks.Count(e => e.RecordId == v.Id),
    });

    /// <summary>Those without days first, then the latest.</summary>
    private static IOrderedQueryable<VisitStanding> Ordered(IQueryable<VisitStanding> visits) =>
        visits.OrderBy(v => v.FromOn == null ? 0 : 1).ThenByDescending(v => v.FromOn).ThenByDescending(v => v.Year).ThenByDescending(v => v.Number);

    private static IQueryable<InspectionVisit> Search(AppDbContext db, IQueryable<InspectionVisit> visits, string text)
    {
        var parts = text.Split('/');
        if (parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return visits.Where(v => v.Year == year && v.Number == number);
        }

        foreach (var word in VietnameseText.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(6))
        {
            visits = visits.Where(v => v.SearchFold.Contains(word) || v.Places.Any(p => db.Units.Any(u => u.Id == p.UnitId && u.NameFold.Contains(word))));
        }

        return visits;
    }
}
