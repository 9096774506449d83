using System.Globalization;
using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Contributions;

/// <summary>Entries of the ledger: lists, one entry, what may be shown in public.</summary>
public sealed class ContributionQueries(AppDbContext db, ContributionTotalsQueries totals)
{
    public const int PageSize = 50;

    public async Task<ContributionPage> PageAsync(ContributionFilter filter, ContributionOrder order, int page, CancellationToken cancellationToken)
    {
        var sums = await totals.TotalsAsync(filter, cancellationToken);
        var rows = await Ordered(Narrow(db.Contributions, filter), order)
            .Skip((Math.Max(page, 1) - 1) * PageSize)
            .Take(PageSize)
            .Select(c => new ContributionRow
            {
                Id = c.Id,
                Year = c.Year,
                Number = c.Number,
                GiverName = c.GiverName,
                UnitName = db.Units.Where(u => u.Id == c.UnitId).Select(u => u.Name).First(),
                GivenOn = c.GivenOn,
                Purpose = c.Purpose,
                Files = db.EvidenceLinks.Count(l => l.RecordId == c.Id),
                Lines = c.Lines
                    .OrderBy(l => l.Position)
                    .Select(l => new GivenLine(l.Kind, l.QuantityTenThousandths, l.UnitText, l.Description, l.ValueVnd, l.ValueBasis))
                    .ToList(),
            })
            .ToListAsync(cancellationToken);
        return new ContributionPage(sums, rows);
    }

    /// <summary>Voided entries, the latest void first.</summary>
    public async Task<IReadOnlyList<VoidedRow>> VoidedAsync(ContributionFilter filter, int most, CancellationToken cancellationToken) =>
        await Narrow(db.ContributionsWithVoided, filter)
            .Join(db.ContributionVoids, c => c.Id, v => v.ContributionId, (c, v) => new { c, v })
            .Join(db.Units, x => x.c.UnitId, u => u.Id, (x, u) => new { x.c, x.v, u })
            .OrderByDescending(x => x.v.At)
            .ThenByDescending(x => x.v.Id)
            .Take(most)
            .Select(x => new VoidedRow(x.c.Id, x.c.Year, x.c.Number, x.c.GiverName, x.u.Name, x.c.GivenOn, x.v.Reason, x.v.UserName, x.v.At))
            .ToListAsync(cancellationToken);

    /// <summary>One entry, voided or not.</summary>
    public async Task<ContributionDetail> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var found = await db.ContributionsWithVoided
            .AsNoTracking()
            .Where(c => c.Id == id)
            .Select(c => new
            {
                Entry = c,
                c.Void,
                UnitName = db.Units.Where(u => u.Id == c.UnitId).Select(u => u.Name).First(),
                Lines = c.Lines
                    .OrderBy(l => l.Position)
                    .Select(l => new GivenLine(l.Kind, l.QuantityTenThousandths, l.UnitText, l.Description, l.ValueVnd, l.ValueBasis))
                    .ToList(),
            })
            .SingleOrDefaultAsync(cancellationToken) ?? throw new NotFoundException("Contribution");
        var replaces = found.Entry.ReplacesId;
        var others = await db.ContributionsWithVoided
            .Where(c => c.Id == replaces || c.ReplacesId == id)
            .OrderByDescending(c => c.RecordedAt)
            .Select(c => new { c.Id, c.Year, c.Number })
            .ToListAsync(cancellationToken);
        var before = others.FirstOrDefault(o => o.Id == replaces);
        var after = others.FirstOrDefault(o => o.Id != replaces);
        return new ContributionDetail
        {
            Entry = found.Entry,
            UnitName = found.UnitName,
            Lines = found.Lines,
            Void = found.Void,
            Replaces = before is null ? null : (before.Id, Contribution.NumberOf(before.Year, before.Number)),
            ReplacedBy = after is null ? null : (after.Id, Contribution.NumberOf(after.Year, after.Number)),
        };
    }

    /// <summary>Years that have entries, the latest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancellationToken) =>
        await db.Contributions.Select(c => c.Year).Distinct().OrderByDescending(y => y).ToListAsync(cancellationToken);

    /// <summary>Only gifts whose giver agreed to be named; all others may be shown as sums alone.</summary>
    public async Task<IReadOnlyList<NamedGift>> NamedAsync(ContributionFilter filter, int most, CancellationToken cancellationToken) =>
        await Narrow(db.Contributions, filter)
            .Where(c => c.ConsentsToNaming)
            .OrderByDescending(c => c.GivenOn)
            .ThenByDescending(c => c.Number)
            .Take(most)
            .Select(c => new NamedGift(
                c.GiverName,
                db.Units.Where(u => u.Id == c.UnitId).Select(u => u.Name).First(),
                c.GivenOn,
                c.Purpose,
                c.Lines
                    .OrderBy(l => l.Position)
                    .Select(l => new GivenLine(l.Kind, l.QuantityTenThousandths, l.UnitText, l.Description, l.ValueVnd, l.ValueBasis))
                    .ToList()))
            .ToListAsync(cancellationToken);

    internal static IQueryable<Contribution> Narrow(IQueryable<Contribution> entries, ContributionFilter filter)
    {
        entries = filter.From is { } from ? entries.Where(c => c.GivenOn >= from) : entries;
        entries = filter.To is { } to ? entries.Where(c => c.GivenOn <= to) : entries;
        entries = filter.UnderPath is { } path ? entries.Where(c => c.UnitPath.StartsWith(path)) : entries;
        entries = filter.IsCommuneOnly ? entries.Where(c => c.VillageId == null) : entries;
        entries = filter.Kind is { } kind ? entries.Where(c => c.Lines.Any(l => l.Kind == kind)) : entries;
        entries = filter.Origin is { } origin ? entries.Where(c => c.Origin == origin) : entries;
        entries = filter.GiverKey is { } key ? entries.Where(c => c.GiverKey == key) : entries;
        entries = filter.GiverId is { } giver ? entries.Where(c => c.GiverId == giver) : entries;
        entries = filter.GiverKind is { } giverKind ? entries.Where(c => c.GiverKind == giverKind) : entries;
        entries = filter.HasReceipt ? entries.Where(c => c.ReceiptNumber != null) : entries;
        return Search(entries, VietnameseText.Clean(filter.Text));
    }

    private static IQueryable<Contribution> Search(IQueryable<Contribution> entries, string text)
    {
        var parts = text.Split('/');
        if (parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return entries.Where(c => c.Year == year && c.Number == number);
        }

        foreach (var word in VietnameseText.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(6))
        {
            entries = entries.Where(c => c.GiverNameFold.Contains(word) || c.PurposeFold.Contains(word));
        }

        return entries;
    }

    private static IOrderedQueryable<Contribution> Ordered(IQueryable<Contribution> entries, ContributionOrder order) => order switch
    {
        ContributionOrder.Newest => entries.OrderByDescending(c => c.GivenOn).ThenByDescending(c => c.Number),
        ContributionOrder.Oldest => entries.OrderBy(c => c.GivenOn).ThenBy(c => c.Number),
        ContributionOrder.Giver => entries.OrderBy(c => c.GiverNameSort).ThenBy(c => c.Year).ThenBy(c => c.Number),
        ContributionOrder.GiverBackwards => entries.OrderByDescending(c => c.GiverNameSort).ThenBy(c => c.Year).ThenBy(c => c.Number),
        ContributionOrder.Number => entries.OrderBy(c => c.Year).ThenBy(c => c.Number),
        ContributionOrder.NumberBackwards => entries.OrderByDescending(c => c.Year).ThenByDescending(c => c.Number),
        _ => throw new ArgumentOutOfRangeException(nameof(order), order, "Unknown order."),
    };
}
