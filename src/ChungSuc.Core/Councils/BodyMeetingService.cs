using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Councils;

/// <summary>A meeting of the bodies from its call to its minutes, whose conclusions become tasks (Kế hoạch, mục VI.1).</summary>
public sealed class BodyMeetingService(AppDbContext db, JournalBook journal, Actor actor, TimeProvider clock, AssignmentService assignments)
{
    public const int MostConclusions = 30;

    private const int FewestMembers = 2;
    private const string UsualProduct = "Báo cáo kết quả thực hiện kết luận";

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

    public Task<Guid> AttendAsync(RecordAttendance input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            BodyMeetingProcesses.Attend,
            null,
            input,
            async writer =>
            {
                var meeting = await OpenAsync(input.MeetingId, input.Version, cancellationToken);
                var changed = new List<IEntity>();
                foreach (var line in input.Lines)
                {
                    var seat = meeting.Seats.Find(s => s.Id == line.SeatId) ?? throw new NotFoundException("Seat");
                    var presence = line.Presence ?? throw new RuleException("meeting.presence", $"Chọn có mặt hoặc vắng mặt cho {seat.FullName}.");
                    var note = VietnameseText.Clean(line.Note) is { Length: > 0 } text
                        ? MeetingRules.Text(text, MeetingSeat.NoteLength, string.Empty, nameof(AttendanceLine.Note))
                        : null;
                    if (seat.Presence != presence || seat.Note != note)
                    {
                        seat.Attend(presence, note);
                        changed.Add(seat);
                    }
                }

                if (changed.Count > 0)
                {
                    db.Entry(meeting).State = EntityState.Modified; // its version rises with its seats
                    writer.Add(
                        new AttendanceRecorded
                        {
                            Number = meeting.NumberText,
                            Present = meeting.Present,
                            Written = meeting.Seats.Count(s => s.Presence == Presence.WrittenOpinion),
                            Absent = meeting.Seats.Count(s => s.Presence == Presence.Absent),
                        },
                        meeting,
                        [.. changed]);
                }

                return meeting.Id;
            },
            cancellationToken);

    /// <summary>Minutes and conclusions in one act; those with a unit or a member become tasks.</summary>
    public Task<Guid> CloseAsync(CloseBodyMeeting input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            BodyMeetingProcesses.Close,
            null,
            input,
            async writer =>
            {
                var meeting = await OpenAsync(input.MeetingId, input.Version, cancellationToken);
                if (!meeting.HasAttendance)
                {
                    throw new RuleException("body_meeting.attendance", "Điểm danh đủ các thành viên trước khi ghi biên bản.");
                }

                if (meeting.HeldOn > VietnameseDate.Today(clock))
                {
                    throw new RuleException("body_meeting.future", $"Cuộc họp diễn ra ngày {meeting.HeldOn:dd/MM/yyyy}, chưa ghi biên bản được.");
                }

                var minutes = new BodyMeetingMinutes
                {
                    CommuneId = db.CommuneId,
                    MeetingId = meeting.Id,
                    Course = MeetingRules.Lines(input.Course, BodyMeetingMinutes.TextLength, "Ghi diễn biến cuộc họp, mỗi ý một dòng.", nameof(CloseBodyMeeting.Course)),
                    EndsAt = MeetingRules.Time(input.EndsAt, nameof(CloseBodyMeeting.EndsAt)),
                    UserName = actor.Name,
                    At = writer.At,
                };
                if (string.CompareOrdinal(minutes.EndsAt, meeting.StartsAt) < 0)
                {
                    throw new RuleException("body_meeting.time", $"Giờ kết thúc phải sau giờ bắt đầu {meeting.StartsAt}.", nameof(CloseBodyMeeting.EndsAt));
                }

                db.Add(minutes);
                db.Entry(meeting).State = EntityState.Modified;
                var tasks = await ConcludeAsync(writer, meeting, input.Conclusions, cancellationToken);
                writer.Add(new BodyMeetingClosed { Number = meeting.NumberText, Conclusions = meeting.Conclusions.Count, Tasks = tasks }, meeting, minutes);
                return meeting.Id;
            },
            cancellationToken);

    private async Task<int> ConcludeAsync(JournalWriter writer, BodyMeeting meeting, IReadOnlyList<ConclusionLine> lines, CancellationToken cancellationToken)
    {
        var tasks = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (VietnameseText.Clean(line.Text).Length == 0 && line.UnitId is null && line.MemberId is null && line.Deadline is null)
            {
                continue; // a row of the form that was left blank
            }

            var conclusion = await ConclusionAsync(meeting, line, FieldOf(i), cancellationToken);
            db.BodyConclusions.Add(conclusion);
            writer.Add(new ConclusionStated { Text = conclusion.Text, Responsible = conclusion.Responsible, Deadline = conclusion.Deadline }, conclusion);
            if (conclusion.UnitId is not null)
            {
                await AssignAsync(writer, meeting, conclusion, line, FieldOf(i), cancellationToken);
                tasks++;
            }
        }

        return meeting.Conclusions.Count is > 0 and <= MostConclusions
            ? tasks
            : throw new RuleException("body_meeting.conclusions", $"Ghi từ 1 đến {MostConclusions} kết luận.", $"{FieldOf(0)}.{nameof(ConclusionLine.Text)}");
    }

    private async Task<BodyConclusion> ConclusionAsync(BodyMeeting meeting, ConclusionLine line, string field, CancellationToken cancellationToken)
    {
        var text = MeetingRules.Text(line.Text, BodyConclusion.TextLength, "Viết kết luận, hoặc bỏ trống cả dòng.", $"{field}.{nameof(line.Text)}");
        var seat = line.MemberId is { } member
            ? meeting.Seats.Find(s => s.MemberId == member) ?? throw new RuleException("body_meeting.member", "Chọn thành viên của cuộc họp.", $"{field}.{nameof(line.MemberId)}")
            : null;
        var unit = line.UnitId ?? (seat is null ? null : await UnitOfAsync(seat, field, cancellationToken));
        if (unit is not null && line.Deadline is null)
        {
            throw new RuleException("body_meeting.deadline", "Đã giao đơn vị hoặc thành viên thì nhập hạn, ví dụ 30/11/2025.", $"{field}.{nameof(line.Deadline)}");
        }

        if (unit is null && line.Deadline is not null)
        {
            throw new RuleException("body_meeting.unit", "Có hạn thì chọn đơn vị hoặc thành viên chịu trách nhiệm.", $"{field}.{nameof(line.UnitId)}");
        }

        return new BodyConclusion
        {
            CommuneId = db.CommuneId,
            MeetingId = meeting.Id,
            Position = meeting.Conclusions.Count + 1,
            TaskKey = BodyConclusion.KeyOf(meeting.Conclusions.Count + 1),
            Text = text,
            TextFold = VietnameseText.Fold(text),
            UnitId = unit,
            UnitName = unit == db.CommuneId ? "Ủy ban nhân dân xã" : await db.Units.Where(u => u.Id == unit && u.CommuneId == db.CommuneId).Select(u => u.Name).SingleOrDefaultAsync(cancellationToken),
            MemberId = seat?.MemberId,
            MemberName = seat?.FullName,
            Deadline = line.Deadline,
        };
    }

    /// <summary>A member in the list of persons answers in his own unit.</summary>
    private async Task<Guid> UnitOfAsync(BodyMeetingSeat seat, string field, CancellationToken cancellationToken) =>
        await db.Persons.Where(p => p.Id == seat.PersonId).Select(p => (Guid?)p.UnitId).SingleOrDefaultAsync(cancellationToken)
        ?? throw new RuleException("body_meeting.member_unit", $"{seat.FullName} không có trong danh sách người của xã. Chọn thêm đơn vị.", $"{field}.{nameof(ConclusionLine.UnitId)}");

    private async Task AssignAsync(
        JournalWriter writer, BodyMeeting meeting, BodyConclusion conclusion, ConclusionLine line, string field, CancellationToken cancellationToken)
    {
        try
        {
            await assignments.AddAsync(
                writer,
                new AssignWorkItem
                {
                    Title = conclusion.Text.Length <= WorkItem.TitleLength ? conclusion.Text : conclusion.Text[..(WorkItem.TitleLength - 1)] + "…",
                    Product = VietnameseText.Clean(line.Product) is { Length: > 0 } product ? product : UsualProduct,
                    OwnerUnitId = conclusion.UnitId,
                    ResponsiblePersonId = meeting.Seats.Find(s => s.MemberId == conclusion.MemberId)?.PersonId,
                    Deadline = conclusion.Deadline,
                    Source = new WorkItemSource(WorkItemSourceKind.Meeting, $"Cuộc họp {meeting.BodyText} số {meeting.NumberText}, kết luận {conclusion.Position}")
                    {
                        RecordId = meeting.Id,
                        Key = conclusion.TaskKey,
                    },
                },
                cancellationToken);
        }
        catch (RuleException refused)
        {
            // The sentence of the task stands at the field of its row.
            throw new RuleException(refused.Code, refused.Message, $"{field}.{(refused.Field == nameof(AssignWorkItem.OwnerUnitId) ? nameof(line.UnitId) : refused.Field ?? nameof(line.Text))}");
        }
    }

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

    private async Task<BodyMeeting> OpenAsync(Guid id, int version, CancellationToken cancellationToken)
    {
        var meeting = await db.BodyMeetings.Include(m => m.Seats.OrderBy(s => s.Position)).Include(m => m.Minutes).SingleOrDefaultAsync(m => m.Id == id, cancellationToken)
            ?? throw new NotFoundException("Meeting");
        MeetingRules.RequireKeeper(actor, meeting.Body);
        if (meeting.Minutes is not null)
        {
            throw new RuleException("body_meeting.closed", "Cuộc họp đã có biên bản, không thay đổi được nữa.");
        }

        return meeting.Version == version
            ? meeting
            : throw new ConflictException("Người khác vừa ghi vào cuộc họp này. Xem nội dung mới bên dưới rồi gửi lại.");
    }

    private static string FieldOf(int row) => $"{nameof(CloseBodyMeeting.Conclusions)}[{row}]";
}
