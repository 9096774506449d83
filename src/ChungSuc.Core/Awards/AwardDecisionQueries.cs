using ChungSuc.Core.Commendations;
using ChungSuc.Core.Commendations.Law;
using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Awards;

public sealed record DecisionRow(Guid Id, string Subject, string FormName, int Recipients, DateTime PreparedAt, int? Number, DateOnly? IssuedOn, long? TotalVnd, bool IsDiscarded);

/// <summary>A nomination that a council has considered and that waits for a decision.</summary>
public sealed record Candidate
{
    public required Nomination Nomination { get; init; }

    public required CouncilOpinion Opinion { get; init; }

    /// <summary>Who decides and how to submit, when the commune's chairman may not; null when he may.</summary>
    public required AwardAuthority? Submission { get; init; }
}

/// <summary>A line of a decision: the award once issued; before, what it would be today.</summary>
public sealed record DecisionLine
{
    public required AwardDecisionLine Line { get; init; }

    public required Nomination Nomination { get; init; }

    public required CouncilOpinion? Opinion { get; init; }

    public required Award? Award { get; init; }

    public required long RewardVnd { get; init; }

    public required string RewardSentence { get; init; }
}

public sealed record DecisionDetail(AwardDecision Decision, IReadOnlyList<DecisionLine> Lines, IReadOnlyList<CitationLine> GroundsOfToday)
{
    public long TotalVnd => Lines.Sum(l => l.RewardVnd);
}

public sealed class AwardDecisionQueries(AppDbContext db, LawQueries law, TimeProvider clock)
{
    public async Task<IReadOnlyList<DecisionRow>> ListAsync(int most, CancellationToken cancellationToken) =>
        await db.AwardDecisions
            .OrderBy(d => d.Issue != null || d.Discard != null)
            .ThenByDescending(d => d.Issue!.IssuedOn)
            .ThenByDescending(d => d.Issue!.Number)
            .ThenByDescending(d => d.Id)
            .Take(most)
            .Select(d => new DecisionRow(
                d.Id, d.Subject, d.FormName, d.Lines.Count, d.PreparedAt,
                d.Issue == null ? null : d.Issue.Number, d.Issue == null ? null : d.Issue.IssuedOn, d.Issue == null ? null : d.Issue.TotalVnd, d.Discard != null))
            .ToListAsync(cancellationToken);

    /// <summary>Considered, not withdrawn, not decided; by form, then in the order of lists.</summary>
    public async Task<IReadOnlyList<Candidate>> CandidatesAsync(CancellationToken cancellationToken)
    {
        var today = VietnameseDate.Today(clock);
        var nominations = await db.Nominations
            .AsNoTracking()
            .AsSplitQuery()
            .Where(n => n.Withdrawal == null && n.Opinions.Any() && !db.Awards.Any(a => a.NominationId == n.Id))
            .Include(n => n.Opinions)
            .OrderBy(n => n.FormCode)
            .ThenBy(n => n.SubjectNameSort)
            .ToListAsync(cancellationToken);
        return
        [
            .. nominations.Select(n => new Candidate
            {
                Nomination = n,
                Opinion = n.Opinions.MaxBy(o => (o.HeldOn, o.Id))!,
                Submission = law.Catalog.CanDecide(n.FormCode, AwardLevel.Commune, today) ? null : law.Catalog.AuthorityOn(n.FormCode, today),
            }),
        ];
    }

    public async Task<DecisionDetail> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var decision = await db.AwardDecisions
            .AsNoTracking()
            .AsSplitQuery()
            .Include(d => d.Lines.OrderBy(l => l.Ordinal))
            .Include(d => d.Grounds.OrderBy(g => g.Position))
            .Include(d => d.Issue)
            .Include(d => d.Discard)
            .SingleOrDefaultAsync(d => d.Id == id, cancellationToken) ?? throw new NotFoundException("Decision");
        var keys = decision.Lines.ConvertAll(l => l.NominationId);
        var nominations = await db.Nominations.AsNoTracking().AsSplitQuery().Where(n => keys.Contains(n.Id)).Include(n => n.Opinions).ToDictionaryAsync(n => n.Id, cancellationToken);
        var awards = await db.Awards.AsNoTracking().Where(a => a.DecisionId == id).Include(a => a.Revocation).ToDictionaryAsync(a => a.NominationId, cancellationToken);
        var today = VietnameseDate.Today(clock);
        return new DecisionDetail(
            decision,
            decision.Lines.ConvertAll(l => LineOf(l, nominations[l.NominationId], awards.GetValueOrDefault(l.NominationId), today)),
            law.Catalog.CitationLinesOn(LegalDocument.AwardDecision, today));
    }

    private DecisionLine LineOf(AwardDecisionLine line, Nomination nomination, Award? award, DateOnly today)
    {
        var bonus = award is null && law.Catalog.CanDecide(nomination.FormCode, AwardLevel.Commune, today)
            && Bonus.IsKnown(law.Catalog, nomination.FormCode, Recipients.KindOf(nomination.Recipient), today)
                ? Bonus.Of(law.Catalog, nomination.FormCode, nomination.Recipient, today)
                : null;
        return new DecisionLine
        {
            Line = line,
            Nomination = nomination,
            Opinion = nomination.Opinions.MaxBy(o => (o.HeldOn, o.Id)),
            Award = award,
            RewardVnd = award?.RewardVnd ?? bonus?.AmountVnd ?? 0,
            RewardSentence = award?.RewardBasis ?? bonus?.Sentence ?? string.Empty,
        };
    }
}
