using ChungSuc.Core.Commendations;
using ChungSuc.Core.Commendations.Law;
using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Councils;

/// <summary>A meeting from its call to its conclusion.</summary>
public sealed class MeetingService(AppDbContext db, JournalBook journal, Actor actor, TimeProvider clock, LawQueries law)
{
    public Task<Guid> AttendAsync(RecordAttendance input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            CouncilProcesses.Attend,
            null,
            input,
            async writer =>
            {
                var meeting = await OpenAsync(input.MeetingId, input.Version, cancellationToken);
                var changed = MeetingRules.Attend(meeting.Seats, input.Lines);

                RefuseIfCountsNoLongerFit(meeting);
                if (changed.Count > 0)
                {
                    Touch(meeting);
                    writer.Add(
                        new AttendanceRecorded { Number = meeting.NumberText, Present = meeting.Present, Written = meeting.Written, Absent = meeting.Absent },
                        meeting,
                        [.. changed]);
                }

                return meeting.Id;
            },
            cancellationToken);

    public Task<Guid> CountAsync(CountVotes input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            CouncilProcesses.Count,
            null,
            input,
            async writer =>
            {
                var meeting = await OpenAsync(input.MeetingId, input.Version, cancellationToken);
                if (!meeting.HasAttendance)
                {
                    throw new RuleException("meeting.count.attendance", "Điểm danh đủ các thành viên trước khi ghi kết quả kiểm phiếu.");
                }

                var names = await NamesAsync(meeting, cancellationToken);
                foreach (var line in input.Lines)
                {
                    var item = meeting.Items.Find(i => i.Id == line.ItemId) ?? throw new NotFoundException("Item");
                    var name = names[item.NominationId];
                    var (agree, disagree, invalid) = Checked(meeting, line, name);
                    if (item.Agree == agree && item.Disagree == disagree && item.Invalid == invalid)
                    {
                        continue;
                    }

                    var counted = new VotesCounted
                    {
                        Subject = name,
                        Agree = agree,
                        Disagree = disagree,
                        Invalid = invalid,
                        AgreeBefore = item.Agree,
                        DisagreeBefore = item.Disagree,
                        InvalidBefore = item.Invalid,
                    };
                    item.Count(agree, disagree, invalid);
                    Touch(meeting);
                    writer.Add(counted, item, meeting);
                }

                return meeting.Id;
            },
            cancellationToken);

    public Task<Guid> ConcludeAsync(ConcludeMeeting input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            CouncilProcesses.Conclude,
            null,
            input,
            async writer =>
            {
                var meeting = await OpenAsync(input.MeetingId, input.Version, cancellationToken);
                if (!meeting.HasAttendance || meeting.Items.Exists(i => !i.IsCounted))
                {
                    throw new RuleException("meeting.conclude.open", "Điểm danh và ghi kết quả kiểm phiếu của mọi đề nghị trước khi kết luận.");
                }

                if (meeting.HeldOn > VietnameseDate.Today(clock))
                {
                    throw new RuleException("meeting.conclude.future", $"Cuộc họp diễn ra ngày {meeting.HeldOn:dd/MM/yyyy}, chưa kết luận được.");
                }

                var conclusion = new MeetingConclusion
                {
                    CommuneId = db.CommuneId,
                    MeetingId = meeting.Id,
                    Course = MeetingRules.Lines(input.Course, MeetingConclusion.TextLength, "Ghi diễn biến cuộc họp, mỗi ý một dòng.", nameof(ConcludeMeeting.Course)),
                    Text = MeetingRules.Lines(input.Text, MeetingConclusion.TextLength, "Ghi kết luận của chủ tọa, mỗi ý một dòng.", nameof(ConcludeMeeting.Text)),
                    EndsAt = MeetingRules.Time(input.EndsAt, nameof(ConcludeMeeting.EndsAt)),
                    UserName = actor.Name,
                    At = writer.At,
                };
                if (string.CompareOrdinal(conclusion.EndsAt, meeting.StartsAt) < 0)
                {
                    throw new RuleException("meeting.conclude.time", $"Giờ kết thúc phải sau giờ bắt đầu {meeting.StartsAt}.", nameof(ConcludeMeeting.EndsAt));
                }

                db.Add(conclusion);
                Touch(meeting);
                var opinions = await OpinionsAsync(meeting, writer, cancellationToken);
                writer.Add(
                    new MeetingConcluded { Number = meeting.NumberText, Passed = opinions.Count(o => o.IsPassed), NotPassed = opinions.Count(o => !o.IsPassed) },
                    meeting,
                    conclusion);
                return meeting.Id;
            },
            cancellationToken);

    private async Task<List<CouncilOpinion>> OpinionsAsync(Meeting meeting, JournalWriter writer, CancellationToken cancellationToken)
    {
        var keys = meeting.Items.ConvertAll(i => i.NominationId);
        var nominations = await db.Nominations.Where(n => keys.Contains(n.Id)).Include(n => n.Withdrawal).ToDictionaryAsync(n => n.Id, cancellationToken);
        var opinions = new List<CouncilOpinion>();
        foreach (var item in meeting.Items.OrderBy(i => i.Position))
        {
            var nomination = nominations[item.NominationId];
            if (nomination.Withdrawal is not null)
            {
                continue;
            }

            var rule = law.Catalog.VoteRuleOn(nomination.FormCode, meeting.HeldOn);
            var result = rule.Evaluate(MeetingRules.CountOf(meeting, item.Agree!.Value, item.Disagree!.Value, item.Invalid!.Value));
            var opinion = new CouncilOpinion
            {
                CommuneId = db.CommuneId,
                NominationId = nomination.Id,
                MeetingId = meeting.Id,
                HeldOn = meeting.HeldOn,
                Members = meeting.Seats.Count,
                Needed = result.Needed,
                Agree = item.Agree.Value,
                Disagree = item.Disagree.Value,
                Invalid = item.Invalid.Value,
                IsPassed = result.Passed,
                Sentence = result.Sentence,
                Basis = result.Basis,
                IsConfirmed = result.IsConfirmed,
            };
            db.CouncilOpinions.Add(opinion);
            opinions.Add(opinion);
            writer.Add(
                new OpinionGiven { Subject = nomination.SubjectName, IsPassed = opinion.IsPassed, Agree = opinion.Agree, Members = opinion.Members }, opinion);
        }

        return opinions;
    }

    private async Task<Meeting> OpenAsync(Guid id, int version, CancellationToken cancellationToken)
    {
        MeetingRules.RequireSecretary(actor);
        var meeting = await db.Meetings
            .AsSplitQuery()
            .Include(m => m.Seats.OrderBy(s => s.Position))
            .Include(m => m.Items.OrderBy(i => i.Position))
            .Include(m => m.Conclusion)
            .SingleOrDefaultAsync(m => m.Id == id, cancellationToken) ?? throw new NotFoundException("Meeting");
        if (meeting.Conclusion is not null)
        {
            throw new RuleException("meeting.concluded", "Cuộc họp đã kết luận, không thay đổi được nữa.");
        }

        return meeting.Version == version
            ? meeting
            : throw new ConflictException("Người khác vừa ghi vào cuộc họp này. Xem số liệu mới bên dưới rồi gửi lại.");
    }

    /// <summary>Seats and items belong to the meeting: its version rises with each of their changes.</summary>
    private void Touch(Meeting meeting) => db.Entry(meeting).State = EntityState.Modified;

    private Task<Dictionary<Guid, string>> NamesAsync(Meeting meeting, CancellationToken cancellationToken)
    {
        var keys = meeting.Items.ConvertAll(i => i.NominationId);
        return db.Nominations.Where(n => keys.Contains(n.Id)).ToDictionaryAsync(n => n.Id, n => n.SubjectName, cancellationToken);
    }

    private static (int Agree, int Disagree, int Invalid) Checked(Meeting meeting, VoteLine line, string name)
    {
        if (line is not { Agree: { } agree, Disagree: { } disagree, Invalid: { } invalid })
        {
            throw new RuleException("meeting.count.blank", $"Nhập đủ ba số phiếu của {name}; không có thì nhập 0.");
        }

        var faults = MeetingRules.CountOf(meeting, agree, disagree, invalid).Faults();
        return faults.Count == 0
            ? (agree, disagree, invalid)
            : throw new RuleException("meeting.count.faults", $"{name}: {string.Join(' ', faults)}");
    }

    private static void RefuseIfCountsNoLongerFit(Meeting meeting)
    {
        foreach (var item in meeting.Items.Where(i => i.IsCounted))
        {
            var faults = MeetingRules.CountOf(meeting, item.Agree!.Value, item.Disagree!.Value, item.Invalid!.Value).Faults();
            if (faults.Count > 0)
            {
                throw new RuleException("meeting.attendance.counts", $"Điểm danh không khớp kết quả kiểm phiếu đã ghi. {string.Join(' ', faults)}");
            }
        }
    }
}
