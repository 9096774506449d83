using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Councils;

/// <summary>A meeting of the bodies until its minutes, whose conclusions become tasks (Kế hoạch, mục VI.1).</summary>
public sealed class BodyMeetingService(AppDbContext db, JournalBook journal, Actor actor, TimeProvider clock, AssignmentService assignments)
{
    public const int MostConclusions = 30;

    private const string UsualProduct = "Báo cáo kết quả thực hiện kết luận";

    public Task<Guid> AttendAsync(RecordAttendance input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            BodyMeetingProcesses.Attend,
            null,
            input,
            async writer =>
            {
                var meeting = await OpenAsync(input.MeetingId, input.Version, cancellationToken);
                var changed = MeetingRules.Attend(meeting.Seats, input.Lines);

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
