using System.Globalization;
using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Exemplars;

/// <summary>The register of exemplars. A commune has some hundred, so they are read whole, by one statement, and their stage is derived here by one rule.</summary>
public sealed class ExemplarQueries(AppDbContext db)
{
    public const int PageSize = 50;

    /// <summary>Exemplars found until the day with the steps made until then, the latest first.</summary>
    public async Task<IReadOnlyList<ExemplarStanding>> StandingsAsync(ExemplarFilter filter, DateOnly day, CancellationToken cancellationToken)
    {
        var found = await Narrow(db.Exemplars.Where(e => e.FoundOn <= day), filter)
            .OrderByDescending(e => e.Year)
            .ThenByDescending(e => e.Number)
            .Select(e => new
            {
                Row = e,
                UnitName = e.UnitId == e.CommuneId ? ExemplarStanding.WholeCommune : db.Units.Where(u => u.Id == e.UnitId).Select(u => u.Name).First(),
                Files = db.EvidenceLinks.Count(l => l.RecordId == e.Id || db.ExemplarSteps.Any(s => s.Id == l.RecordId && s.ExemplarId == e.Id)),
                Presentations = db.ExemplarPresentations.Count(p => p.ExemplarId == e.Id && db.Communications.Any(c => c.Id == p.CommunicationId)),
                Steps = e.Steps
                    .Where(s => s.On <= day)
                    .OrderBy(s => s.On)
                    .ThenBy(s => s.Id)
                    .Select(s => new StepFact(
                        s.Id, s.Kind, s.On, s.RecordedAt, s.By, s.Text, s.IsEffective, s.Honour, s.DecisionNumber, s.VillageId,
                        db.Units.Where(u => u.Id == s.VillageId).Select(u => u.Name).FirstOrDefault()))
                    .ToList(),
            })
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        return [.. found.Select(x => Standing(x.Row, x.UnitName, x.Files, x.Presentations, x.Steps)).Where(s => Fits(s, filter))];
    }

    public async Task<ExemplarPage> PageAsync(ExemplarFilter filter, DateOnly day, int page, CancellationToken cancellationToken)
    {
        var all = await StandingsAsync(filter with { Stage = null }, day, cancellationToken);
        var rows = all.Where(s => filter.Stage is null || s.Stage == filter.Stage).ToList();
        return new ExemplarPage(
            rows.Count,
            all.GroupBy(s => s.Stage).ToDictionary(g => g.Key, g => g.Count()),
            [.. rows.Skip((Math.Max(page, 1) - 1) * PageSize).Take(PageSize)]);
    }

    /// <summary>One exemplar, voided or not.</summary>
    public async Task<ExemplarDetail> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var exemplar = await db.ExemplarsWithVoided.AsNoTracking().Include(e => e.Void).SingleOrDefaultAsync(e => e.Id == id, cancellationToken) ?? throw new NotFoundException("Exemplar");
        var steps = await db.ExemplarStepsWithVoided
            .AsNoTracking()
            .Include(s => s.Void)
            .Where(s => s.ExemplarId == id)
            .OrderBy(s => s.On)
            .ThenBy(s => s.Id)
            .Select(s => new { Step = s, s.Void, VillageName = db.Units.Where(u => u.Id == s.VillageId).Select(u => u.Name).FirstOrDefault() })
            .ToListAsync(cancellationToken);
        var presentations = await db.ExemplarPresentations
            .Where(p => p.ExemplarId == id)
            .Join(db.Communications, p => p.CommunicationId, c => c.Id, (p, c) => new PresentingItem(p.Id, c.Id, c.Year, c.Number, c.Kind, c.Topic, c.HeldOn, c.Reach))
            .ToListAsync(cancellationToken);
        var stories = await db.ExemplarStories.AsNoTracking().Where(s => s.ExemplarId == id).ToListAsync(cancellationToken);
        var keys = steps.Select(s => s.Step.Id).Append(id).ToList();
        var files = await db.FilesOfAsync(keys, cancellationToken);
        var unitName = exemplar.UnitId == exemplar.CommuneId ? ExemplarStanding.WholeCommune : await db.Units.Where(u => u.Id == exemplar.UnitId).Select(u => u.Name).SingleAsync(cancellationToken);
        return new ExemplarDetail
        {
            Exemplar = exemplar,
            Standing = Standing(exemplar, unitName, files.Count, presentations.Count, [.. steps.Where(s => s.Void is null).Select(s => FactOf(s.Step, s.VillageName))]),
            Void = exemplar.Void,
            Steps = [.. steps.Select(s => (s.Step, s.VillageName))],
            Presentations = [.. presentations.OrderByDescending(p => p.HeldOn)],
            Stories = [.. stories.GroupBy(s => s.Channel).Select(g => g.MaxBy(s => s.ApprovedAt)!).OrderBy(s => s.Channel)], // a group is never empty
            Files = files,
        };
    }

    /// <summary>Exemplars that one item of news presents.</summary>
    public async Task<IReadOnlyList<PresentedExemplar>> PresentedByAsync(Guid communicationId, CancellationToken cancellationToken) =>
        await db.ExemplarPresentations
            .Where(p => p.CommunicationId == communicationId)
            .Join(db.Exemplars, p => p.ExemplarId, e => e.Id, (p, e) => new PresentedExemplar(e.Id, e.Title, e.OwnerName))
            .ToListAsync(cancellationToken);

    /// <summary>Years in which exemplars were found, the latest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancellationToken) =>
        await db.Exemplars.Select(e => e.Year).Distinct().OrderByDescending(y => y).ToListAsync(cancellationToken);

    private static bool Fits(ExemplarStanding standing, ExemplarFilter filter) =>
        (filter.Stage is null || standing.Stage == filter.Stage)
        && (filter.UnderPath is null || standing.IsOf(filter.UnderPath))
        && (filter.Step is null || standing.Steps.Any(s => s.Kind == filter.Step && (filter.StepFrom is null || s.On >= filter.StepFrom) && (filter.StepTo is null || s.On <= filter.StepTo)));

    private static StepFact FactOf(ExemplarStep s, string? villageName) =>
        new(s.Id, s.Kind, s.On, s.RecordedAt, s.By, s.Text, s.IsEffective, s.Honour, s.DecisionNumber, s.VillageId, villageName);

    private static ExemplarStanding Standing(Exemplar e, string unitName, int files, int presentations, IReadOnlyList<StepFact> steps) => new()
    {
        Id = e.Id,
        Year = e.Year,
        Number = e.Number,
        Kind = e.Kind,
        Field = e.Field,
        Title = e.Title,
        OwnerKind = e.OwnerKind,
        OwnerId = e.OwnerId,
        OwnerName = e.OwnerName,
        OwnerPath = e.OwnerPath,
        UnitName = unitName,
        UnitPath = e.UnitPath,
        VillageId = e.VillageId,
        FoundOn = e.FoundOn,
        Story = e.Story,
        Result = e.Result,
        ConsentedAtFirst = e.ConsentsToNaming,
        Files = files,
        Presentations = presentations,
        Steps = steps,
    };

    private static IQueryable<Exemplar> Narrow(IQueryable<Exemplar> rows, ExemplarFilter filter)
    {
        rows = filter.Kind is { } kind ? rows.Where(e => e.Kind == kind) : rows;
        rows = filter.Field is { } field ? rows.Where(e => e.Field == field) : rows;
        rows = filter.OwnerId is { } owner ? rows.Where(e => e.OwnerId == owner) : rows;
        rows = filter.Year is { } year ? rows.Where(e => e.Year == year) : rows;
        return Search(rows, VietnameseText.Clean(filter.Text));
    }

    private static IQueryable<Exemplar> Search(IQueryable<Exemplar> rows, string text)
    {
        var parts = text.Split('/');
        if (parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return rows.Where(e => e.Year == year && e.Number == number);
        }

        foreach (var word in VietnameseText.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(6))
        {
            rows = rows.Where(e => e.TitleFold.Contains(word) || e.OwnerNameFold.Contains(word));
        }

        return rows;
    }
}
