using ChungSuc.Core.Commendations.Law;
using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Commendations;

/// <summary>Read from the rows: who has withdrawn, decided, considered.</summary>
public enum NominationState
{
    Nominated = 1,
    Considered = 2,
    Decided = 3,
    Withdrawn = 4,
}

public static class NominationStateNames
{
    public static string Vietnamese(this NominationState state) => state switch
    {
        NominationState.Nominated => "đang đề nghị",
        NominationState.Considered => "Hội đồng đã xét",
        NominationState.Decided => "đã có quyết định",
        NominationState.Withdrawn => "đã rút",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Unknown state."),
    };
}

public sealed record NominationRow
{
    public required Guid Id { get; init; }

    public required int Year { get; init; }

    public required int Number { get; init; }

    public required string SubjectName { get; init; }

    public required string SubjectPlace { get; init; }

    public required RecipientClass Recipient { get; init; }

    public required string FormCode { get; init; }

    public required string FormName { get; init; }

    public required string ByUnitName { get; init; }

    public required DateOnly NominatedOn { get; init; }

    public required bool IsWithdrawn { get; init; }

    public required bool IsDecided { get; init; }

    /// <summary>Result of the last council that considered it; null: not yet.</summary>
    public required bool? IsPassed { get; init; }

    public string NumberText => Nomination.NumberOf(Year, Number);

    public NominationState State => (IsWithdrawn, IsDecided, IsPassed) switch
    {
        (true, _, _) => NominationState.Withdrawn,
        (_, true, _) => NominationState.Decided,
        (_, _, not null) => NominationState.Considered,
        _ => NominationState.Nominated,
    };
}

public sealed record NominationPage(int Total, IReadOnlyList<NominationRow> Rows);

/// <summary>A nomination with the check of today.</summary>
public sealed record NominationDetail(Nomination Nomination, EligibilityReport Report, DateOnly DecisionDate, Award? Award)
{
    public IReadOnlyList<Finding> Askable => NominationRules.Askable(Report);

    public CouncilOpinion? Opinion => Nomination.Opinions.MaxBy(o => (o.HeldOn, o.Id));

    public bool IsOpen => Nomination.Withdrawal is null && Award is null;
}

public sealed class NominationQueries(AppDbContext db, Actor actor, TimeProvider clock, LawQueries law, NominationFactsQueries facts)
{
    public const int PageSize = 50;

    /// <summary>Nominations within the reach of the person, the latest first.</summary>
    public async Task<NominationPage> PageAsync(NominationState? state, string? text, int page, CancellationToken cancellationToken)
    {
        var found = Narrow(db.Nominations.Where(n => n.SubjectPath.StartsWith(actor.UnitPath)), state);
        foreach (var word in VietnameseText.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(6))
        {
            found = found.Where(n => n.SubjectNameFold.Contains(word));
        }

        var rows = await Rows(found.OrderByDescending(n => n.Year).ThenByDescending(n => n.Number).Skip((Math.Max(page, 1) - 1) * PageSize).Take(PageSize))
            .ToListAsync(cancellationToken);
        return new NominationPage(await found.CountAsync(cancellationToken), rows);
    }

    /// <summary>Waiting for a council, in the order of lists: by form, then by name.</summary>
    public async Task<IReadOnlyList<NominationRow>> WaitingAsync(CancellationToken cancellationToken) =>
        await Rows(Narrow(db.Nominations, NominationState.Nominated).OrderBy(n => n.FormCode).ThenBy(n => n.SubjectNameSort)).ToListAsync(cancellationToken);

    public async Task<NominationDetail> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var nomination = await db.Nominations
            .AsNoTracking()
            .AsSplitQuery()
            .Include(n => n.Acceptance).Include(n => n.Choice).Include(n => n.Withdrawal)
            .Include(n => n.Findings.OrderBy(f => f.Position))
            .Include(n => n.Judgements.OrderBy(j => j.At))
            .Include(n => n.Opinions)
            .SingleOrDefaultAsync(n => n.Id == id, cancellationToken) ?? throw new NotFoundException("Nomination");
        if (!actor.Covers(nomination.SubjectPath))
        {
            throw new NotFoundException("Nomination");
        }

        var award = await db.Awards.AsNoTracking().Include(a => a.Revocation).SingleOrDefaultAsync(a => a.NominationId == id, cancellationToken);
        var day = award?.DecidedOn ?? NominationRules.DecisionDate(nomination, VietnameseDate.Today(clock));
        return new NominationDetail(nomination, law.Check(await facts.FactsAsync(nomination, day, cancellationToken)), day, award);
    }

    /// <summary>Numbers by state, for the heads of the list.</summary>
    public async Task<IReadOnlyDictionary<NominationState, int>> CountsAsync(CancellationToken cancellationToken)
    {
        var rows = await db.Nominations
            .Where(n => n.SubjectPath.StartsWith(actor.UnitPath))
            .GroupBy(n => new { IsWithdrawn = n.Withdrawal != null, IsDecided = db.Awards.Any(a => a.NominationId == n.Id), IsConsidered = n.Opinions.Any() })
            .Select(g => new { g.Key.IsWithdrawn, g.Key.IsDecided, g.Key.IsConsidered, Count = g.Count() })
            .ToListAsync(cancellationToken);
        return rows
            .GroupBy(r => r.IsWithdrawn ? NominationState.Withdrawn : r.IsDecided ? NominationState.Decided : r.IsConsidered ? NominationState.Considered : NominationState.Nominated)
            .ToDictionary(g => g.Key, g => g.Sum(r => r.Count));
    }

    internal IQueryable<Nomination> Narrow(IQueryable<Nomination> nominations, NominationState? state) => state switch
    {
        null => nominations,
        NominationState.Withdrawn => nominations.Where(n => n.Withdrawal != null),
        NominationState.Decided => nominations.Where(n => n.Withdrawal == null && db.Awards.Any(a => a.NominationId == n.Id)),
        NominationState.Considered => nominations.Where(n => n.Withdrawal == null && n.Opinions.Any() && !db.Awards.Any(a => a.NominationId == n.Id)),
        NominationState.Nominated => nominations.Where(n => n.Withdrawal == null && !n.Opinions.Any() && !db.Awards.Any(a => a.NominationId == n.Id)),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Unknown state."),
    };

    private IQueryable<NominationRow> Rows(IQueryable<Nomination> nominations) => nominations.Select(n => new NominationRow
    {
        Id = n.Id,
        Year = n.Year,
        Number = n.Number,
        SubjectName = n.SubjectName,
        SubjectPlace = n.SubjectPlace,
        Recipient = n.Recipient,
        FormCode = n.FormCode,
        FormName = n.FormName,
        ByUnitName = n.ByUnitName,
        NominatedOn = n.NominatedOn,
        IsWithdrawn = n.Withdrawal != null,
        IsDecided = db.Awards.Any(a => a.NominationId == n.Id),
        IsPassed = n.Opinions.OrderByDescending(o => o.HeldOn).ThenByDescending(o => o.Id).Select(o => (bool?)o.IsPassed).FirstOrDefault(),
    });
}
