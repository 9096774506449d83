using System.Globalization;
using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Projects;

/// <summary>How works stand on a day. A commune has some hundred works, so they are read whole, by two statements, and counted here by the one rule of debt.</summary>
public sealed class ProjectQueries(AppDbContext db)
{
    public const int PageSize = 50;

    /// <summary>Works approved until the day, the latest first.</summary>
    public async Task<IReadOnlyList<ProjectStanding>> StandingsAsync(ProjectFilter filter, DateOnly day, CancellationToken cancellationToken)
    {
        var narrowed = Narrow(db.Projects.Where(p => p.DecidedOn <= day), filter);
        var works = await narrowed
            .OrderByDescending(p => p.Year)
            .ThenByDescending(p => p.Number)
            .Select(p => new
            {
                p.Id,
                p.Year,
                p.Number,
                p.Name,
                p.Field,
                p.VillageId,
                p.DecidedOn,
                p.TotalVnd,
                UnitName = p.UnitId == p.CommuneId ? Project.WholeCommune : db.Units.Where(u => u.Id == p.UnitId).Select(u => u.Name).First(),
                Files = db.EvidenceLinks.Count(e => e.RecordId == p.Id || db.ProjectLines.Any(l => l.Id == e.RecordId && l.ProjectId == p.Id)),
            })
            .ToListAsync(cancellationToken);
        var found = await narrowed
            .Join(db.ProjectLines, p => p.Id, l => l.ProjectId, (p, l) => l)
            .Where(l => l.On <= day)
            .Select(l => new { l.ProjectId, l.Kind, l.On, l.AmountVnd, l.Until })
            .ToListAsync(cancellationToken);
        var lines = found.ToLookup(l => l.ProjectId, l => new DebtLine(l.Kind, l.On, l.AmountVnd, l.Until));
        return
        [
            .. works
                .Select(p => new ProjectStanding
                {
                    Id = p.Id,
                    Year = p.Year,
                    Number = p.Number,
                    Name = p.Name,
                    Field = p.Field,
                    UnitName = p.UnitName,
                    VillageId = p.VillageId,
                    DecidedOn = p.DecidedOn,
                    TotalVnd = p.TotalVnd,
                    Files = p.Files,
                    Debt = ProjectDebt.On(day, lines[p.Id]),
                })
                .Where(w => !filter.IsInDebtOnly || w.Debt.DebtVnd > 0),
        ];
    }

    public async Task<ProjectPage> PageAsync(ProjectFilter filter, DateOnly day, int page, CancellationToken cancellationToken)
    {
        var works = await StandingsAsync(filter, day, cancellationToken);
        return new ProjectPage(ProjectTotals.Of(works), [.. works.Skip((Math.Max(page, 1) - 1) * PageSize).Take(PageSize)]);
    }

    /// <summary>Planned by works approved until the day, and paid until the day.</summary>
    public async Task<IReadOnlyList<SourceTotals>> SourcesAsync(DateOnly day, CancellationToken cancellationToken)
    {
        var planned = await db.Projects
            .Where(p => p.DecidedOn <= day)
            .SelectMany(p => p.Funding)
            .GroupBy(f => f.Source)
            .Select(g => new { g.Key, Sum = g.Sum(f => f.AmountVnd) })
            .ToDictionaryAsync(x => x.Key, x => x.Sum, cancellationToken);
        var paid = await db.Projects
            .Where(p => p.DecidedOn <= day)
            .Join(db.ProjectLines, p => p.Id, l => l.ProjectId, (p, l) => l)
            .Where(l => l.On <= day && l.Source != null)
            .GroupBy(l => l.Source!.Value)
            .Select(g => new { g.Key, Sum = g.Sum(l => l.AmountVnd) })
            .ToDictionaryAsync(x => x.Key, x => x.Sum, cancellationToken);
        return
        [
            .. Enum.GetValues<FundingSource>()
                .Select(s => new SourceTotals(s, planned.GetValueOrDefault(s), paid.GetValueOrDefault(s)))
                .Where(s => s.PlannedVnd > 0 || s.PaidVnd > 0),
        ];
    }

    /// <summary>One work, voided or not, with its debt on a day.</summary>
    public async Task<ProjectDetail> GetAsync(Guid id, DateOnly day, CancellationToken cancellationToken)
    {
        var found = await db.ProjectsWithVoided
            .AsNoTracking()
            .Where(p => p.Id == id)
            .Select(p => new
            {
                Project = p,
                p.Void,
                UnitName = p.UnitId == p.CommuneId ? Project.WholeCommune : db.Units.Where(u => u.Id == p.UnitId).Select(u => u.Name).First(),
                Funding = p.Funding.Select(f => new PlannedSource(f.Source, f.AmountVnd)).ToList(),
            })
            .SingleOrDefaultAsync(cancellationToken) ?? throw new NotFoundException("Project");
        var lines = await db.ProjectLinesWithVoided
            .AsNoTracking()
            .Include(l => l.Void)
            .Where(l => l.ProjectId == id)
            .OrderBy(l => l.On)
            .ThenBy(l => l.Id)
            .ToListAsync(cancellationToken);
        var keys = lines.Select(l => l.Id).Append(id).ToList();
        var files = await db.FilesOfAsync(keys, cancellationToken);
        return new ProjectDetail
        {
            Project = found.Project,
            UnitName = found.UnitName,
            Funding = [.. found.Funding.OrderBy(f => f.Source)],
            Lines = lines,
            Void = found.Void,
            Debt = ProjectDebt.On(day, lines.Where(l => l.Void is null).Select(l => new DebtLine(l.Kind, l.On, l.AmountVnd, l.Until))),
            Files = files,
        };
    }

    /// <summary>Years in which works were approved, the latest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancellationToken) =>
        await db.Projects.Select(p => p.Year).Distinct().OrderByDescending(y => y).ToListAsync(cancellationToken);

    private static IQueryable<Project> Narrow(IQueryable<Project> works, ProjectFilter filter)
    {
        works = filter.Field is { } field ? works.Where(p => p.Field == field) : works;
        works = filter.UnderPath is { } path ? works.Where(p => p.UnitPath.StartsWith(path)) : works;
        works = filter.IsCommuneOnly ? works.Where(p => p.VillageId == null) : works;
        works = filter.Year is { } year ? works.Where(p => p.Year == year) : works;
        works = filter.IsProgrammeOnly ? works.Where(p => p.IsOfProgramme) : works;
        return Search(works, VietnameseText.Clean(filter.Text));
    }

    private static IQueryable<Project> Search(IQueryable<Project> works, string text)
    {
        var parts = text.Split('/');
        if (parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return works.Where(p => p.Year == year && p.Number == number);
        }

        foreach (var word in VietnameseText.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(6))
        {
            works = works.Where(p => p.NameFold.Contains(word));
        }

        return works;
    }
}
