using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Criteria;

/// <summary>A version of a set as the list shows it.</summary>
/// <param name="Shelved">The set with its text.</param>
/// <param name="Published">Who published it; null when it ships with the program.</param>
/// <param name="Withdrawal">Since when it is no longer offered.</param>
public sealed record LibrarySet(ShelvedSet Shelved, CriteriaSetVersion? Published, CriteriaSetWithdrawal? Withdrawal)
{
    public CriteriaSet Set => Shelved.Set;
}

/// <summary>The sets a commune may use: shipped with the program and published by itself.</summary>
public sealed class CriteriaSetQueries(AppDbContext db)
{
    /// <summary>Sets in force at the end of a year and not withdrawn, of every kind of subject, with points or with verdicts; proposals first.</summary>
    public async Task<IReadOnlyList<ShelvedSet>> ForAsync(int year, CancellationToken cancellationToken = default) =>
    [
        .. (await AllAsync(cancellationToken))
            .Where(s => s.Withdrawal is null && s.Set.IsInForce(new DateOnly(year, 12, 31)))
            .Select(s => s.Shelved)
            .OrderByDescending(s => s.Set.Origin == SetOrigin.Proposal)
            .ThenBy(s => s.Set.Name, StringComparer.Ordinal)
            .ThenByDescending(s => s.Set.Version),
    ];

    /// <summary>One version, also when it is withdrawn: what began with it goes on with it.</summary>
    public async Task<ShelvedSet?> FindAsync(string setId, int version, CancellationToken cancellationToken = default) =>
        CriteriaSetShelf.Shipped.Find(setId, version)
        ?? (await db.CriteriaSetVersions.AsNoTracking().SingleOrDefaultAsync(v => v.SetId == setId && v.Version == version, cancellationToken))?.Load();

    /// <summary>What was published under a key.</summary>
    public async Task<CriteriaSetVersion> PublishedAsync(Guid id, CancellationToken cancellationToken = default) =>
        await db.CriteriaSetVersions.AsNoTracking().SingleOrDefaultAsync(v => v.Id == id, cancellationToken) ?? throw new NotFoundException("Criteria set version");

    /// <summary>The values that hold for a set's parameters on a day, as the province or the commune decided them.</summary>
    public async Task<IReadOnlyDictionary<string, Value>> ParametersAsync(string setId, DateOnly day, CancellationToken cancellationToken = default)
    {
        var lines = await db.CriteriaParameterValues
            .AsNoTracking()
            .Where(v => v.SetId == setId && v.ValidFrom <= day)
            .OrderBy(v => v.ValidFrom)
            .ThenBy(v => v.EnteredAt)
            .ToListAsync(cancellationToken);
        return lines
            .GroupBy(line => line.Parameter, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Last().Value, StringComparer.Ordinal);
    }

    /// <summary>Every version that can be read, withdrawn ones too.</summary>
    public async Task<IReadOnlyList<LibrarySet>> AllAsync(CancellationToken cancellationToken = default)
    {
        var published = await db.CriteriaSetVersions.AsNoTracking().ToListAsync(cancellationToken);
        return await WithWithdrawalsAsync(CriteriaSetShelf.Shipped.Sets, published, cancellationToken);
    }

    /// <summary>The versions of one set, newest first; none for an unknown one.</summary>
    public async Task<IReadOnlyList<LibrarySet>> VersionsAsync(string setId, CancellationToken cancellationToken = default)
    {
        var published = await db.CriteriaSetVersions.AsNoTracking().Where(v => v.SetId == setId).ToListAsync(cancellationToken);
        var versions = await WithWithdrawalsAsync(CriteriaSetShelf.Shipped.Sets.Where(s => s.Set.Id == setId), published, cancellationToken);
        return [.. versions.OrderByDescending(v => v.Set.Version)];
    }

    public async Task<LibrarySet?> NewestAsync(string setId, CancellationToken cancellationToken = default) =>
        await VersionsAsync(setId, cancellationToken) is [var newest, ..] ? newest : null;

    private async Task<List<LibrarySet>> WithWithdrawalsAsync(
        IEnumerable<ShelvedSet> shipped, List<CriteriaSetVersion> published, CancellationToken cancellationToken)
    {
        var withdrawals = await db.CriteriaSetWithdrawals.AsNoTracking().ToDictionaryAsync(w => (w.SetId, w.Version), cancellationToken);
        return
        [
            .. shipped.Select(s => new LibrarySet(s, null, withdrawals.GetValueOrDefault((s.Set.Id, s.Set.Version)))),
            .. published.Select(v => new LibrarySet(v.Load(), v, withdrawals.GetValueOrDefault((v.SetId, v.Version)))),
        ];
    }
}
