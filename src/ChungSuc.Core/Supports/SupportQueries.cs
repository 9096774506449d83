using System.Globalization;
using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Supports;

/// <summary>The ledger of help: which unit helps which village, with what result.</summary>
public sealed class SupportQueries(AppDbContext db)
{
    public const int PageSize = 50;

    /// <summary>A commune's units help some hundred times a year, so the whole filter is read at once and totalled here.</summary>
    public async Task<IReadOnlyList<SupportRow>> ListAsync(SupportFilter filter, DateOnly today, CancellationToken cancellationToken) =>
        await Narrow(db.Supports, filter, today)
            .OrderByDescending(s => s.FromOn)
            .ThenByDescending(s => s.Number)
            .Select(s => new SupportRow
            {
                Id = s.Id,
                Year = s.Year,
                Number = s.Number,
                CountedYear = s.CountedYear,
                GiverUnitId = s.GiverUnitId,
                GiverName = s.GiverName,
                GiverNameSort = s.GiverNameSort,
                VillageId = s.VillageId,
                HasAddress = s.UnitId != s.CommuneId,
                UnitName = s.UnitId == s.CommuneId ? Support.WholeCommune : db.Units.Where(u => u.Id == s.UnitId).Select(u => u.Name).First(),
                RecipientName = s.RecipientName,
                Place = s.Place,
                What = s.What,
                FromOn = s.FromOn,
                ToOn = s.ToOn,
                ValueVnd = s.ValueVnd,
                LabourDaysTenThousandths = s.LabourDaysTenThousandths,
                Files = db.EvidenceLinks.Count(e => e.RecordId == s.Id || s.Results.Any(r => r.Id == e.RecordId)),
                Results = s.Results
                    .OrderBy(r => r.On)
                    .ThenBy(r => r.Id)
                    .Select(r => new ResultLine(r.On, r.Text, r.QuantityTenThousandths, r.UnitText))
                    .ToList(),
            })
            .ToListAsync(cancellationToken);

    public async Task<SupportPage> PageAsync(SupportFilter filter, DateOnly today, int page, CancellationToken cancellationToken)
    {
        var rows = await ListAsync(filter, today, cancellationToken);
        return new SupportPage(SupportTotals.Of([.. rows]), [.. rows.Skip((Math.Max(page, 1) - 1) * PageSize).Take(PageSize)]);
    }

    /// <summary>One entry, voided or not.</summary>
    public async Task<SupportDetail> GetAsync(Guid id, DateOnly today, CancellationToken cancellationToken)
    {
        var found = await db.SupportsWithVoided
            .AsNoTracking()
            .Where(s => s.Id == id)
            .Select(s => new
            {
                Support = s,
                s.Void,
                UnitName = s.UnitId == s.CommuneId ? Support.WholeCommune : db.Units.Where(u => u.Id == s.UnitId).Select(u => u.Name).First(),
            })
            .SingleOrDefaultAsync(cancellationToken) ?? throw new NotFoundException("Support");
        var results = await db.SupportResultsWithVoided
            .AsNoTracking()
            .Include(r => r.Void)
            .Where(r => r.SupportId == id)
            .OrderBy(r => r.On)
            .ThenBy(r => r.Id)
            .ToListAsync(cancellationToken);
        var keys = results.Select(r => r.Id).Append(id).ToList();
        var files = await db.FilesOfAsync(keys, cancellationToken);
        return new SupportDetail
        {
            Support = found.Support,
            UnitName = found.UnitName,
            Results = results,
            Void = found.Void,
            Status = SupportStatus.Of(found.Support.HasAddress, results.Any(r => r.Void is null), found.Support.ToOn, today),
            Files = files,
        };
    }

    /// <summary>Years in which help counts, the latest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancellationToken) =>
        await db.Supports.Select(s => s.CountedYear).Distinct().OrderByDescending(y => y).ToListAsync(cancellationToken);

    private static IQueryable<Support> Narrow(IQueryable<Support> entries, SupportFilter filter, DateOnly today)
    {
        entries = filter.Year is { } year ? entries.Where(s => s.CountedYear == year) : entries;
        entries = filter.FromYear is { } from ? entries.Where(s => s.CountedYear >= from) : entries;
        entries = filter.ToYear is { } to ? entries.Where(s => s.CountedYear <= to) : entries;
        entries = filter.GiverUnitId is { } giver ? entries.Where(s => s.GiverUnitId == giver) : entries;
        entries = filter.UnderPath is { } path ? entries.Where(s => s.UnitPath.StartsWith(path)) : entries;
        entries = filter.IsCommuneOnly ? entries.Where(s => s.UnitId == s.CommuneId) : entries;
        entries = filter.EndsFrom is { } first ? entries.Where(s => s.ToOn >= first) : entries;
        entries = filter.EndsTo is { } last ? entries.Where(s => s.ToOn <= last) : entries;
        entries = filter.State switch
        {
            null => entries,
            SupportState.Done => entries.Where(s => s.UnitId != s.CommuneId && s.Results.Any()),
            SupportState.NotCounted => entries.Where(s => s.UnitId == s.CommuneId || (!s.Results.Any() && s.ToOn < today)),
            SupportState.Underway => entries.Where(s => s.UnitId != s.CommuneId && !s.Results.Any() && (s.ToOn == null || s.ToOn >= today)),
            _ => throw new ArgumentOutOfRangeException(nameof(filter), filter.State, "Unknown state of help."),
        };
        return Search(entries, VietnameseText.Clean(filter.Text));
    }

    private static IQueryable<Support> Search(IQueryable<Support> entries, string text)
    {
        var parts = text.Split('/');
        if (parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return entries.Where(s => s.Year == year && s.Number == number);
        }

        foreach (var word in VietnameseText.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(6))
        {
            entries = entries.Where(s => s.TextFold.Contains(word));
        }

        return entries;
    }
}
