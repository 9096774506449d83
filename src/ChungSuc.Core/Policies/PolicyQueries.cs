using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Policies;

/// <summary>The register of policies: what was issued, who uses it, how soon.</summary>
public sealed class PolicyQueries(AppDbContext db)
{
    public const int PageSize = 50;

    public async Task<IReadOnlyList<PolicyRow>> ListAsync(PolicyFilter filter, CancellationToken cancellationToken) =>
        await Rows(Ordered(Narrow(db.Policies, filter))).ToListAsync(cancellationToken);

    public async Task<PolicyPage> PageAsync(PolicyFilter filter, int page, CancellationToken cancellationToken)
    {
        var found = Narrow(db.Policies, filter);
        return new PolicyPage(
            await found.CountAsync(cancellationToken),
            await found.CountAsync(p => p.Uses.Any(), cancellationToken),
            await Rows(Ordered(found).Skip((Math.Max(page, 1) - 1) * PageSize).Take(PageSize)).ToListAsync(cancellationToken));
    }

    /// <summary>One policy, voided or not.</summary>
    public async Task<PolicyDetail> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var policy = await db.PoliciesWithVoided.AsNoTracking().Include(p => p.Void).Include(p => p.Authors).SingleOrDefaultAsync(p => p.Id == id, cancellationToken)
            ?? throw new NotFoundException("Policy");
        var uses = await db.PolicyUsesWithVoided
            .AsNoTracking()
            .Include(u => u.Void)
            .Where(u => u.PolicyId == id)
            .OrderBy(u => u.UsedOn)
            .ThenBy(u => u.Id)
            .ToListAsync(cancellationToken);
        var first = uses.Where(u => u.Void is null).GroupBy(u => u.UnitId).Select(g => g.First().Id).ToHashSet();
        return new PolicyDetail
        {
            Policy = policy,
            Authors = [.. policy.Authors.OrderBy(a => a.PersonName, StringComparer.Ordinal)],
            Uses = [.. uses.Select(u => new UseLine(u, first.Contains(u.Id), u.UsedOn.DayNumber - policy.IssuedOn.DayNumber))],
            Void = policy.Void,
            Files = await db.FilesOfAsync([id, .. uses.Select(u => u.Id)], cancellationToken),
        };
    }

    /// <summary>Years in which policies were issued, the latest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancellationToken) =>
        await db.Policies.Select(p => p.Year).Distinct().OrderByDescending(y => y).ToListAsync(cancellationToken);

    private IQueryable<Policy> Narrow(IQueryable<Policy> policies, PolicyFilter filter)
    {
        policies = filter.From is { } from ? policies.Where(p => p.IssuedOn >= from) : policies;
        policies = filter.To is { } to ? policies.Where(p => p.IssuedOn <= to) : policies;
        policies = filter.IssuerUnitId is { } issuer && issuer != db.CommuneId ? policies.Where(p => p.IssuerUnitId == issuer) : policies;
        policies = filter.IsOwnOnly || filter.IssuerUnitId == db.CommuneId ? policies.Where(p => p.IssuerUnitId != null) : policies;
        if (filter.UserUnitId is not null || filter.UsedYear is not null)
        {
            var user = filter.UserUnitId == db.CommuneId ? null : filter.UserUnitId;
            var (first, last) = filter.UsedYear is { } year ? (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)) : (DateOnly.MinValue, DateOnly.MaxValue);
            policies = policies.Where(p => p.Uses.Any(u => (user == null || u.UnitId == user) && u.UsedOn >= first && u.UsedOn <= last));
        }

        policies = filter.Level is { } level ? policies.Where(p => p.Level == level) : policies;
        policies = filter.Kind is { } kind ? policies.Where(p => p.Kind == kind) : policies;
        foreach (var word in VietnameseText.Fold(filter.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(6))
        {
            policies = policies.Where(p => p.TextFold.Contains(word));
        }

        return policies;
    }

    private static IQueryable<Policy> Ordered(IQueryable<Policy> policies) => policies.OrderByDescending(p => p.IssuedOn).ThenByDescending(p => p.Number);

    private IQueryable<PolicyRow> Rows(IQueryable<Policy> policies) => policies.Select(p => new PolicyRow
    {
        Id = p.Id,
        Year = p.Year,
        Number = p.Number,
        DocumentNumber = p.DocumentNumber,
        IssuedOn = p.IssuedOn,
        Kind = p.Kind,
        Level = p.Level,
        IssuerName = p.IssuerName,
        Title = p.Title,
        ValidFrom = p.ValidFrom,
        ValidTo = p.ValidTo,
        Users = p.Uses.Select(u => u.UnitId).Distinct().Count(),
        FirstUsedOn = p.Uses.Min(u => (DateOnly?)u.UsedOn),
        Files = db.EvidenceLinks.Count(e => e.RecordId == p.Id || p.Uses.Any(u => u.Id == e.RecordId)),
    });
}
