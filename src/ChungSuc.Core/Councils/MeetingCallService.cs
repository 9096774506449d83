using ChungSuc.Core.Commendations;
using ChungSuc.Core.Commendations.Law;
using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Councils;

/// <summary>Calls a meeting: freezes the members of the day and the agenda, and says how many votes each case needs.</summary>
public sealed class MeetingCallService(AppDbContext db, JournalBook journal, Actor actor, TimeProvider clock, LawQueries law)
{
    private const int FewestMembers = 3;

    public Task<Guid> CallAsync(CallMeeting input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            CouncilProcesses.Call,
            null,
            input,
            async writer =>
            {
                MeetingRules.RequireSecretary(actor);
                var members = await MembersAsync(input, cancellationToken);
                var meeting = new Meeting
                {
                    CommuneId = db.CommuneId,
                    Year = input.HeldOn.Year,
                    Number = await NumberCounter.TakeAsync(db, Meeting.Series, input.HeldOn.Year, cancellationToken),
                    HeldOn = input.HeldOn,
                    StartsAt = MeetingRules.Time(input.StartsAt, nameof(CallMeeting.StartsAt)),
                    Venue = MeetingRules.Text(input.Venue, Meeting.VenueLength, "Nhập nơi họp.", nameof(CallMeeting.Venue)),
                    Method = input.Method,
                    ChairId = input.ChairId,
                    SecretaryId = input.SecretaryId,
                };
                var seats = members.ConvertAll(m => SeatOf(meeting, m, members.IndexOf(m) + 1));
                var items = await ItemsAsync(meeting, input.NominationIds, seats.Count, cancellationToken);
                db.Meetings.Add(meeting);
                db.AddRange(seats);
                db.AddRange(items);
                writer.Add(
                    new MeetingCalled { Number = meeting.NumberText, HeldOn = meeting.HeldOn, Members = seats.Count, Nominations = items.Count },
                    meeting,
                    [.. seats, .. items]);
                return meeting.Id;
            },
            cancellationToken);

    /// <summary>Those who hold a seat on the day, in the order of papers.</summary>
    private async Task<List<CouncilMember>> MembersAsync(CallMeeting input, CancellationToken cancellationToken)
    {
        var day = input.HeldOn;
        if (day > VietnameseDate.Today(clock).AddYears(1))
        {
            throw new RuleException("meeting.day", "Ngày họp quá xa. Kiểm tra lại năm.", nameof(CallMeeting.HeldOn));
        }

        var members = await db.CouncilMembers.AsNoTracking().Where(m => m.Body == null && m.ValidFrom <= day && (m.ValidTo == null || m.ValidTo >= day)).ToListAsync(cancellationToken);
        if (members.Count < FewestMembers)
        {
            throw new RuleException("meeting.members", $"Ngày {day:dd/MM/yyyy} Hội đồng chưa có đủ {FewestMembers} thành viên. Ghi danh sách thành viên trước.", nameof(CallMeeting.HeldOn));
        }

        if (!members.Exists(m => m.Id == input.ChairId))
        {
            throw new RuleException("meeting.chair", "Chọn chủ tọa trong các thành viên Hội đồng của ngày họp.", nameof(CallMeeting.ChairId));
        }

        if (!members.Exists(m => m.Id == input.SecretaryId) || input.SecretaryId == input.ChairId)
        {
            throw new RuleException("meeting.secretary", "Chọn thư ký là một thành viên khác chủ tọa.", nameof(CallMeeting.SecretaryId));
        }

        return [.. members.OrderBy(m => m.Seat).ThenBy(m => m.NameSort, StringComparer.Ordinal)];
    }

    private MeetingSeat SeatOf(Meeting meeting, CouncilMember member, int position) => new()
    {
        CommuneId = db.CommuneId,
        MeetingId = meeting.Id,
        Position = position,
        MemberId = member.Id,
        PersonId = member.PersonId,
        FullName = member.FullName,
        Post = member.Post,
        Seat = member.Seat,
    };

    private async Task<List<MeetingItem>> ItemsAsync(Meeting meeting, IReadOnlyList<Guid> nominationIds, int members, CancellationToken cancellationToken)
    {
        var keys = nominationIds.Distinct().ToList();
        if (keys.Count == 0)
        {
            throw new RuleException("meeting.agenda", "Chọn ít nhất một đề nghị để Hội đồng xét.", nameof(CallMeeting.NominationIds));
        }

        var nominations = await db.Nominations.Where(n => keys.Contains(n.Id)).Include(n => n.Withdrawal).ToListAsync(cancellationToken);
        if (nominations.Count != keys.Count)
        {
            throw new NotFoundException("Nomination");
        }

        var decided = await db.Awards.Where(a => keys.Contains(a.NominationId)).Select(a => a.SubjectName).FirstOrDefaultAsync(cancellationToken);
        if (decided is not null || nominations.Exists(n => n.Withdrawal is not null))
        {
            throw new RuleException("meeting.agenda.closed", "Có đề nghị đã rút hoặc đã có quyết định. Bỏ đề nghị đó khỏi danh sách.", nameof(CallMeeting.NominationIds));
        }

        return
        [
            .. nominations
                .OrderBy(n => Recipients.KindOf(n.Recipient) switch { RecipientKind.Collective => 1, RecipientKind.Household => 2, _ => 3 })
                .ThenBy(n => n.SubjectNameSort, StringComparer.Ordinal)
                .Select((nomination, position) => Item(meeting, nomination, position + 1, members)),
        ];
    }

    private MeetingItem Item(Meeting meeting, Nomination nomination, int position, int members)
    {
        var rule = law.Catalog.VoteRuleOn(nomination.FormCode, meeting.HeldOn);
        return new MeetingItem
        {
            CommuneId = db.CommuneId,
            MeetingId = meeting.Id,
            Position = position,
            NominationId = nomination.Id,
            Needed = rule.NeededVotes(members),
            RuleBasis = rule.Basis,
            IsRuleConfirmed = rule.IsConfirmed,
        };
    }
}
