using ChungSuc.Core.Commendations;
using ChungSuc.Core.Commendations.Law;
using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Awards;

public sealed record AwardFilter
{
    public string? Text { get; init; }

    public int? Year { get; init; }

    public string? FormCode { get; init; }
}

public sealed record RegisterRow(
    Guid Id, Guid DecisionId, string DecisionNumber, DateOnly DecidedOn, int Ordinal, string SubjectName, string SubjectPlace, RecipientClass Recipient, string FormName, long RewardVnd, bool IsRevoked);

public sealed record RegisterPage(int Total, long TotalVnd, IReadOnlyList<RegisterRow> Rows);

/// <summary>What citizens see of an award: never the money, never the dossier.</summary>
public sealed record PublicAward(string SubjectName, string FormName, string DecisionNumber, DateOnly DecidedOn);

/// <summary>Totals by kind of recipient; revoked awards do not count.</summary>
public sealed record AwardTotals(int Collectives, int Households, int Individuals, int DirectWorkers, long RewardVnd)
{
    public int Count => Collectives + Households + Individuals;

    /// <summary>Of the persons commended those who work directly (Thông tư 2/2023/TT-BNV, Biểu 0603); null while no person is.</summary>
    public decimal? DirectWorkerShare => Individuals == 0 ? null : DirectWorkers / (decimal)Individuals;
}

/// <summary>The register of commendations, and what other rooms and citizens may see of it.</summary>
public sealed class AwardQueries(AppDbContext db)
{
    public const int PageSize = 50;

    public async Task<RegisterPage> RegisterAsync(AwardFilter filter, int page, CancellationToken cancellationToken)
    {
        var found = Narrow(filter);
        var sums = await found.GroupBy(_ => 1)
            .Select(g => new { Count = g.Count(), Vnd = g.Sum(a => a.Revocation == null ? a.RewardVnd : 0) })
            .SingleOrDefaultAsync(cancellationToken);
        var rows = await found
            .OrderByDescending(a => a.DecidedOn)
            .ThenByDescending(a => a.DecisionId)
            .ThenBy(a => a.Ordinal)
            .Skip((Math.Max(page, 1) - 1) * PageSize)
            .Take(PageSize)
            .Select(a => new RegisterRow(
                a.Id, a.DecisionId, a.DecisionNumber, a.DecidedOn, a.Ordinal, a.SubjectName, a.SubjectPlace, a.Recipient, a.FormName, a.RewardVnd, a.Revocation != null))
            .ToListAsync(cancellationToken);
        return new RegisterPage(sums?.Count ?? 0, sums?.Vnd ?? 0, rows);
    }

    public async Task<Award> GetAsync(Guid id, CancellationToken cancellationToken) =>
        await db.Awards.AsNoTracking().Include(a => a.Revocation).SingleOrDefaultAsync(a => a.Id == id, cancellationToken) ?? throw new NotFoundException("Award");

    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancellationToken) =>
        await db.Awards.Select(a => a.Year).Distinct().OrderByDescending(y => y).ToListAsync(cancellationToken);

    /// <summary>Forms that stand in the register: code and name of the day.</summary>
    public async Task<IReadOnlyList<(string Code, string Name)>> FormsAsync(CancellationToken cancellationToken)
    {
        var forms = await db.Awards.GroupBy(a => a.FormCode).Select(g => new { Code = g.Key, Name = g.Max(a => a.FormName) }).OrderBy(f => f.Code).ToListAsync(cancellationToken);
        return [.. forms.Select(f => (f.Code, f.Name!))];
    }

    /// <summary>For the public page: the latest first; revoked awards are not named there.</summary>
    public async Task<IReadOnlyList<PublicAward>> PublicAsync(int most, Guid? movementId, CancellationToken cancellationToken) =>
        await db.Awards
            .Where(a => a.Revocation == null && (movementId == null || a.MovementId == movementId))
            .OrderByDescending(a => a.DecidedOn)
            .ThenByDescending(a => a.DecisionId)
            .ThenBy(a => a.Ordinal)
            .Take(most)
            .Select(a => new PublicAward(a.SubjectName, a.FormName, a.DecisionNumber, a.DecidedOn))
            .ToListAsync(cancellationToken);

    /// <summary>For reports: how many of each kind in a time, and the rewards.</summary>
    public async Task<AwardTotals> TotalsAsync(DateOnly? from, DateOnly? to, Guid? movementId, CancellationToken cancellationToken)
    {
        var rows = await db.Awards
            .Where(a => a.Revocation == null)
            .Where(a => (from == null || a.DecidedOn >= from) && (to == null || a.DecidedOn <= to) && (movementId == null || a.MovementId == movementId))
            .GroupBy(a => a.Recipient)
            .Select(g => new { Recipient = g.Key, Count = g.Count(), Vnd = g.Sum(a => a.RewardVnd) })
            .ToListAsync(cancellationToken);
        int Of(RecipientKind kind) => rows.Where(r => Recipients.KindOf(r.Recipient) == kind).Sum(r => r.Count);
        return new AwardTotals(
            Of(RecipientKind.Collective), Of(RecipientKind.Household), Of(RecipientKind.Individual),
            rows.Where(r => r.Recipient == RecipientClass.Worker).Sum(r => r.Count), rows.Sum(r => r.Vnd));
    }

    private IQueryable<Award> Narrow(AwardFilter filter)
    {
        var awards = db.Awards.AsQueryable();
        awards = filter.Year is { } year ? awards.Where(a => a.Year == year) : awards;
        awards = filter.FormCode is { Length: > 0 } form ? awards.Where(a => a.FormCode == form) : awards;
        foreach (var word in VietnameseText.Fold(filter.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(6))
        {
            awards = awards.Where(a => a.SubjectNameFold.Contains(word));
        }

        return awards;
    }
}
