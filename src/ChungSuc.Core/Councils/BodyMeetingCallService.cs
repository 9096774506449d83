using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Councils;

/// <summary>Calls a meeting of the bodies: freezes the members of the day and the agenda.</summary>
public sealed class BodyMeetingCallService(AppDbContext db, JournalBook journal, Actor actor, TimeProvider clock)
{
    private const int FewestMembers = 2;

    public Task<Guid> CallAsync(CallBodyMeeting input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            BodyMeetingProcesses.Call,
            null,
            input,
            async writer =>
            {
                MeetingRules.RequireKeeper(actor, input.IsJoint ? CouncilBody.SteeringCommittee : input.Body);
                var members = await MembersAsync(input, cancellationToken);
                var title = MeetingRules.Text(input.Title, BodyMeeting.TitleLength, "Nhập nội dung chính, ví dụ “Họp phân công nhiệm vụ quý IV”.", nameof(CallBodyMeeting.Title));
                var meeting = new BodyMeeting
                {
                    CommuneId = db.CommuneId,
                    Body = input.IsJoint ? CouncilBody.SteeringCommittee : input.Body,
                    IsJoint = input.IsJoint,
                    Year = input.HeldOn.Year,
                    Number = await NumberCounter.TakeAsync(db, BodyMeeting.Series, input.HeldOn.Year, cancellationToken),
                    Title = title,
                    TitleFold = VietnameseText.Fold(title),
                    HeldOn = input.HeldOn,
                    StartsAt = MeetingRules.Time(input.StartsAt, nameof(CallBodyMeeting.StartsAt)),
                    Venue = MeetingRules.Text(input.Venue, Meeting.VenueLength, "Nhập nơi họp.", nameof(CallBodyMeeting.Venue)),
                    ChairId = input.ChairId,
                    SecretaryId = input.SecretaryId,
                };
                meeting.Seats.AddRange(members.Select((member, at) => new BodyMeetingSeat
                {
                    CommuneId = db.CommuneId,
                    MeetingId = meeting.Id,
                    Position = at + 1,
                    MemberId = member.Id,
                    PersonId = member.PersonId,
                    FullName = member.FullName,
                    Seat = member.Seat,
                    Title = member.Title,
                }));
                meeting.Topics.AddRange(TopicsOf(input, meeting.Id));
                db.BodyMeetings.Add(meeting);
                writer.Add(
                    new BodyMeetingCalled { Number = meeting.NumberText, Body = meeting.BodyText, Title = title, HeldOn = meeting.HeldOn, Members = meeting.Seats.Count },
                    meeting,
                    [.. meeting.Seats, .. meeting.Topics]);
                return meeting.Id;
            },
            cancellationToken);

    /// <summary>Those who hold a seat on the day, in the order of papers; who sits in both bodies comes once.</summary>
    private async Task<List<CouncilMember>> MembersAsync(CallBodyMeeting input, CancellationToken cancellationToken)
    {
        var day = input.HeldOn;
        if (day > VietnameseDate.Today(clock).AddYears(1))
        {
            throw new RuleException("body_meeting.day", "Ngày họp quá xa. Kiểm tra lại năm.", nameof(CallBodyMeeting.HeldOn));
        }

        var members = (await db.CouncilMembers.AsNoTracking().Where(m => m.ValidFrom <= day && (m.ValidTo == null || m.ValidTo >= day)).ToListAsync(cancellationToken))
            .Where(m => input.IsJoint || m.Of == input.Body)
            .OrderByDescending(m => m.Of)
            .ThenBy(m => m.Seat)
            .ThenBy(m => m.NameSort, StringComparer.Ordinal)
            .DistinctBy(m => m.PersonId?.ToString() ?? VietnameseText.Fold(m.FullName))
            .ToList();
        if (members.Count < FewestMembers)
        {
            throw new RuleException(
                "body_meeting.members", $"Ngày {day:dd/MM/yyyy} {input.Body.Vietnamese()} chưa có đủ {FewestMembers} thành viên. Ghi danh sách thành viên trước.", nameof(CallBodyMeeting.HeldOn));
        }

        if (!members.Exists(m => m.Id == input.ChairId))
        {
            throw new RuleException("body_meeting.chair", "Chọn chủ trì trong các thành viên của ngày họp.", nameof(CallBodyMeeting.ChairId));
        }

        return members.Exists(m => m.Id == input.SecretaryId) && input.SecretaryId != input.ChairId
            ? members
            : throw new RuleException("body_meeting.secretary", "Chọn thư ký là một thành viên khác người chủ trì.", nameof(CallBodyMeeting.SecretaryId));
    }

    private List<BodyMeetingTopic> TopicsOf(CallBodyMeeting input, Guid meetingId)
    {
        var texts = input.Agenda.Select(VietnameseText.Clean).Where(text => text.Length > 0).ToList();
        return texts.Count is > 0 and <= BodyMeetingTopic.Most
            ? [.. texts.Select((text, at) => new BodyMeetingTopic
            {
                CommuneId = db.CommuneId,
                MeetingId = meetingId,
                Position = at + 1,
                Text = MeetingRules.Text(text, BodyMeetingTopic.TextLength, string.Empty, nameof(CallBodyMeeting.Agenda)),
            })]
            : throw new RuleException("body_meeting.agenda", $"Ghi từ 1 đến {BodyMeetingTopic.Most} nội dung của chương trình, mỗi dòng một nội dung.", nameof(CallBodyMeeting.Agenda));
    }
}
