using ChungSuc.Core.Commendations;
using ChungSuc.Core.Commendations.Law;
using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Councils;

public sealed record MeetingRow(Guid Id, int Year, int Number, DateOnly HeldOn, string Venue, int Members, int Items, int Passed, bool IsConcluded);

/// <summary>One case of a meeting with what it needs, what it got, and who must not vote on it.</summary>
public sealed record MeetingCase
{
    public required MeetingItem Item { get; init; }

    public required Nomination Nomination { get; init; }

    public required IReadOnlyList<MeetingSeat> Concerned { get; init; }

    /// <summary>Null until the votes are counted.</summary>
    public required VoteResult? Result { get; init; }

    public required VoteRule Rule { get; init; }
}

public sealed record MeetingDetail(Meeting Meeting, IReadOnlyList<MeetingCase> Cases, QuorumResult? Quorum)
{
    public MeetingSeat Chair => Meeting.Seats.Single(s => s.MemberId == Meeting.ChairId);

    public MeetingSeat Secretary => Meeting.Seats.Single(s => s.MemberId == Meeting.SecretaryId);

    public bool IsCounted => Cases.All(c => c.Item.IsCounted);
}

public sealed class MeetingQueries(AppDbContext db, LawQueries law)
{
    public async Task<IReadOnlyList<CouncilMember>> MembersAsync(DateOnly? day, CancellationToken cancellationToken) =>
        await db.CouncilMembers
            .AsNoTracking()
            .Where(m => m.Body == null)
            .Where(m => day == null || (m.ValidFrom <= day && (m.ValidTo == null || m.ValidTo >= day)))
            .OrderBy(m => m.ValidTo != null)
            .ThenBy(m => m.Seat == CouncilSeat.Chair ? 1 : m.Seat == CouncilSeat.DeputyChair ? 2 : m.Seat == CouncilSeat.StandingMember ? 3 : 4)
            .ThenBy(m => m.NameSort)
            .ToListAsync(cancellationToken);

    public async Task<CouncilMember> MemberAsync(Guid id, CancellationToken cancellationToken) =>
        await db.CouncilMembers.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, cancellationToken) ?? throw new NotFoundException("Council member");

    public async Task<IReadOnlyList<MeetingRow>> MeetingsAsync(int most, CancellationToken cancellationToken) =>
        await db.Meetings
            .OrderByDescending(m => m.HeldOn)
            .ThenByDescending(m => m.Number)
            .Take(most)
            .Select(m => new MeetingRow(
                m.Id, m.Year, m.Number, m.HeldOn, m.Venue, m.Seats.Count, m.Items.Count, db.CouncilOpinions.Count(o => o.MeetingId == m.Id && o.IsPassed), m.Conclusion != null))
            .ToListAsync(cancellationToken);

    /// <summary>Meetings of some days, for the calendar; of one person only those in which he sits.</summary>
    public async Task<IReadOnlyList<MeetingRow>> BetweenAsync(DateOnly from, DateOnly to, Guid? userId, CancellationToken cancellationToken) =>
        await db.Meetings
            .Where(m => m.HeldOn >= from && m.HeldOn <= to)
            .Where(m => userId == null || m.Seats.Any(s => db.Users.Any(u => u.Id == userId && u.PersonId != null && u.PersonId == s.PersonId)))
            .OrderBy(m => m.HeldOn)
            .ThenBy(m => m.Number)
            .Select(m => new MeetingRow(m.Id, m.Year, m.Number, m.HeldOn, m.Venue, m.Seats.Count, m.Items.Count, 0, m.Conclusion != null))
            .ToListAsync(cancellationToken);

    public async Task<MeetingDetail> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var meeting = await db.Meetings
            .AsNoTracking()
            .AsSplitQuery()
            .Include(m => m.Seats.OrderBy(s => s.Position))
            .Include(m => m.Items.OrderBy(i => i.Position))
            .Include(m => m.Conclusion)
            .SingleOrDefaultAsync(m => m.Id == id, cancellationToken) ?? throw new NotFoundException("Meeting");
        var keys = meeting.Items.ConvertAll(i => i.NominationId);
        var nominations = await db.Nominations.AsNoTracking().Where(n => keys.Contains(n.Id)).Include(n => n.Withdrawal).ToDictionaryAsync(n => n.Id, cancellationToken);
        var cases = meeting.Items.ConvertAll(item => CaseOf(meeting, item, nominations[item.NominationId]));
        return new MeetingDetail(meeting, cases, QuorumOf(meeting));
    }

    /// <summary>Meetings in which a nomination stands, for its course.</summary>
    public async Task<IReadOnlyList<MeetingRow>> OfNominationAsync(Guid nominationId, CancellationToken cancellationToken) =>
        await db.Meetings
            .Where(m => m.Items.Any(i => i.NominationId == nominationId))
            .OrderBy(m => m.HeldOn)
            .Select(m => new MeetingRow(m.Id, m.Year, m.Number, m.HeldOn, m.Venue, m.Seats.Count, m.Items.Count, 0, m.Conclusion != null))
            .ToListAsync(cancellationToken);

    private MeetingCase CaseOf(Meeting meeting, MeetingItem item, Nomination nomination)
    {
        var rule = law.Catalog.VoteRuleOn(nomination.FormCode, meeting.HeldOn);
        return new MeetingCase
        {
            Item = item,
            Nomination = nomination,
            Concerned = MeetingRules.Concerned(meeting, nomination),
            Rule = rule,
            Result = item is { Agree: { } agree, Disagree: { } disagree, Invalid: { } invalid }
                ? rule.Evaluate(MeetingRules.CountOf(meeting, agree, disagree, invalid))
                : null,
        };
    }

    /// <summary>Whether enough members are there; the council's own rules decide, the figure of the catalogue is shown beside them.</summary>
    private QuorumResult? QuorumOf(Meeting meeting)
    {
        if (!meeting.HasAttendance || meeting.Items.Count == 0)
        {
            return null;
        }

        var rule = law.Catalog.CouncilRuleOn("quorum_awards", meeting.HeldOn);
        return law.Catalog.VoteRuleOn("GK_XA", meeting.HeldOn).Evaluate(MeetingRules.CountOf(meeting, 0, 0, 0), rule).Quorum;
    }
}
