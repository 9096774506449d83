using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using ChungSuc.Core.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Councils;

public sealed record BodyMeetingRow
{
    public required Guid Id { get; init; }

    public required CouncilBody Body { get; init; }

    public required bool IsJoint { get; init; }

    public required int Year { get; init; }

    public required int Number { get; init; }

    public required string Title { get; init; }

    public required DateOnly HeldOn { get; init; }

    public required string StartsAt { get; init; }

    public required string Venue { get; init; }

    public required int Members { get; init; }

    public required int Conclusions { get; init; }

    public required bool IsClosed { get; init; }

    /// <summary>The reader sits in it; false where nobody was named as reader.</summary>
    public required bool IsMine { get; init; }

    public string BodyText => IsJoint ? "Ban Chỉ đạo và Hội đồng" : Body.Vietnamese();
}

/// <summary>A conclusion with the tasks that carry it out; one that was given without them may get them later.</summary>
public sealed record ConclusionStanding(BodyConclusion Conclusion, BodyMeetingRow Meeting, IReadOnlyList<WorkItemStanding> Tasks)
{
    /// <summary>The task that counts: the latest that was not cancelled.</summary>
    public WorkItemStanding? Task => Tasks.LastOrDefault(t => !t.IsCancelled) ?? (Tasks.Count == 0 ? null : Tasks[^1]);
}

public sealed record BodyMeetingDetail(BodyMeeting Meeting, IReadOnlyList<ConclusionStanding> Conclusions);

public sealed record ConclusionPage(int Total, IReadOnlyList<ConclusionStanding> Rows);

public sealed class BodyMeetingQueries(AppDbContext db, WorkItemQueries items)
{
    public const int PageSize = 50;

    /// <summary>Members of a body with their charges, those in office first; with a day only those of that day.</summary>
    public async Task<IReadOnlyList<CouncilMember>> MembersAsync(CouncilBody? body, DateOnly? day, CancellationToken cancellationToken)
    {
        var members = await db.CouncilMembers
            .AsNoTracking()
            .Include(m => m.Charges.OrderBy(c => c.VillageId != null).ThenBy(c => c.Name))
            .Where(m => day == null || (m.ValidFrom <= day && (m.ValidTo == null || m.ValidTo >= day)))
            .ToListAsync(cancellationToken);
        return
        [
            .. members
                .Where(m => body is null || m.Of == body)
                .OrderBy(m => m.ValidTo is not null)
                .ThenByDescending(m => m.Of)
                .ThenBy(m => m.Seat)
                .ThenBy(m => m.NameSort, StringComparer.Ordinal),
        ];
    }

    public async Task<CouncilMember> MemberAsync(Guid id, CancellationToken cancellationToken) =>
        await db.CouncilMembers.AsNoTracking().Include(m => m.Charges).SingleOrDefaultAsync(m => m.Id == id && m.Body == CouncilBody.SteeringCommittee, cancellationToken)
        ?? throw new NotFoundException("Member");

    public async Task<IReadOnlyList<BodyMeetingRow>> ListAsync(int most, CancellationToken cancellationToken) =>
        await Rows(db.BodyMeetings, null).OrderByDescending(m => m.HeldOn).ThenByDescending(m => m.Number).Take(most).ToListAsync(cancellationToken);

    /// <summary>Meetings of some days, for the calendar and the home page.</summary>
    public async Task<IReadOnlyList<BodyMeetingRow>> BetweenAsync(DateOnly from, DateOnly to, Guid? userId, CancellationToken cancellationToken) =>
        await Rows(db.BodyMeetings.Where(m => m.HeldOn >= from && m.HeldOn <= to), userId).OrderBy(m => m.HeldOn).ThenBy(m => m.Number).ToListAsync(cancellationToken);

    public async Task<BodyMeetingDetail> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var meeting = await db.BodyMeetings
            .AsNoTracking()
            .AsSplitQuery()
            .Include(m => m.Seats.OrderBy(s => s.Position))
            .Include(m => m.Topics.OrderBy(t => t.Position))
            .Include(m => m.Conclusions.OrderBy(c => c.Position))
            .Include(m => m.Minutes)
            .SingleOrDefaultAsync(m => m.Id == id, cancellationToken) ?? throw new NotFoundException("Meeting");
        var tasks = await items.ListAsync(new WorkItemFilter { RecordId = id }, cancellationToken);
        var row = await Rows(db.BodyMeetings.Where(m => m.Id == id), null).SingleAsync(cancellationToken);
        return new BodyMeetingDetail(meeting, [.. meeting.Conclusions.Select(c => new ConclusionStanding(c, row, [.. tasks.Where(t => t.SourceKey == c.TaskKey).OrderBy(t => t.Number)]))]);
    }

    /// <summary>All conclusions, the latest meeting first; only those whose task is late or open when asked.</summary>
    public async Task<ConclusionPage> ConclusionsAsync(string? text, bool openOnly, int page, CancellationToken cancellationToken)
    {
        var conclusions = db.BodyConclusions.AsNoTracking().Join(Rows(db.BodyMeetings, null), c => c.MeetingId, m => m.Id, (c, m) => new { Conclusion = c, Meeting = m });
        foreach (var word in VietnameseText.Fold(VietnameseText.Clean(text)).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(6))
        {
            conclusions = conclusions.Where(x => x.Conclusion.TextFold.Contains(word) || db.Units.Any(u => u.Id == x.Conclusion.UnitId && u.NameFold.Contains(word)));
        }

        if (openOnly)
        {
            conclusions = conclusions.Where(x => x.Conclusion.UnitId != null && !db.WorkItems.Any(i => i.SourceRecordId == x.Conclusion.MeetingId
                && i.SourceKey == x.Conclusion.TaskKey
                && i.Acts.Any(a => a.Kind == WorkItemActKind.Acceptance)));
        }

        var total = await conclusions.CountAsync(cancellationToken);
        var rows = await conclusions
            .OrderByDescending(x => x.Meeting.HeldOn)
            .ThenByDescending(x => x.Meeting.Number)
            .ThenBy(x => x.Conclusion.Position)
            .Skip((Math.Max(page, 1) - 1) * PageSize)
            .Take(PageSize)
            .ToListAsync(cancellationToken);
        var meetings = rows.Select(x => x.Meeting.Id).Distinct().ToList();
        var keys = await db.WorkItems.Where(i => i.SourceRecordId != null && meetings.Contains(i.SourceRecordId.Value)).Select(i => new { i.Id, i.SourceRecordId, i.SourceKey }).ToListAsync(cancellationToken);
        var standings = keys.Count == 0 ? [] : (await items.ListAsync(WorkItemFilter.All, cancellationToken)).ToDictionary(t => t.Id);
        return new ConclusionPage(total, [.. rows.Select(x => new ConclusionStanding(
            x.Conclusion,
            x.Meeting,
            [.. keys.Where(k => k.SourceRecordId == x.Meeting.Id && k.SourceKey == x.Conclusion.TaskKey).Select(k => standings[k.Id]).OrderBy(t => t.Year).ThenBy(t => t.Number)]))]);
    }

    /// <summary>Properties are named, so that lists can be ordered by them.</summary>
    private IQueryable<BodyMeetingRow> Rows(IQueryable<BodyMeeting> meetings, Guid? userId) => meetings.Select(m => new BodyMeetingRow
    {
        Id = m.Id,
        Body = m.Body,
        IsJoint = m.IsJoint,
        Year = m.Year,
        Number = m.Number,
        Title = m.Title,
        HeldOn = m.HeldOn,
        StartsAt = m.StartsAt,
        Venue = m.Venue,
        Members = m.Seats.Count,
        Conclusions = m.Conclusions.Count,
        IsClosed = m.Minutes != null,
        IsMine = userId != null && m.Seats.Any(s => db.Users.Any(u => u.Id == userId && u.PersonId != null && u.PersonId == s.PersonId)),
    });
}
