using System.Globalization;
using ChungSuc.Core.Councils;
using ChungSuc.Core.Units;
using ChungSuc.Documents.Templates;
using ChungSuc.Documents.Word;
using ChungSuc.Web.Pages.Awards;

namespace ChungSuc.Web.Pages.Councils;

/// <summary>The record of a meeting in the words of the paper.</summary>
internal static class MinutesPaper
{
    public static CouncilMinutes From(MeetingDetail detail, CommuneOffice office)
    {
        var meeting = detail.Meeting;
        return new CouncilMinutes
        {
            Head = new Letterhead
            {
                Agency = new IssuingAgency { SuperiorLines = [$"UBND {office.Name}"], Lines = ["Hội đồng", "Thi đua - Khen thưởng"] },
                Number = new DocumentNumber { Value = meeting.Conclusion is null ? null : meeting.Number, Symbol = "BB-HĐTĐKT" },
                Place = office.Place,
                Date = IssueDate.On(meeting.HeldOn),
                Author = PaperFiles.Author(office),
                CreatedUtc = meeting.Conclusion?.At ?? Moment(meeting.HeldOn, meeting.StartsAt),
            },
            Subject = "Họp Hội đồng Thi đua - Khen thưởng xét, đề nghị khen thưởng",
            StartedAt = Moment(meeting.HeldOn, meeting.StartsAt),
            EndedAt = Moment(meeting.HeldOn, meeting.Conclusion?.EndsAt ?? meeting.StartsAt),
            Venue = meeting.Venue,
            Chair = new CouncilOfficer(detail.Chair.FullName, detail.Chair.Title),
            Secretary = new CouncilOfficer(detail.Secretary.FullName, detail.Secretary.Title),
            Members = [.. meeting.Seats.Select(Attendance)],
            Course = meeting.Conclusion is { } closed ? closed.Course.Split('\n') : [.. MeetingWords.Course(detail).Split('\n')],
            VotingMethod = meeting.Method.Vietnamese(),
            Threshold = MeetingWords.Threshold(detail),
            Cases = [.. detail.Cases.Select(Case)],
            Conclusions = meeting.Conclusion is { } conclusion ? conclusion.Text.Split('\n') : ["(Dự thảo: cuộc họp chưa kết luận)"],
        };
    }

    private static CouncilAttendance Attendance(MeetingSeat seat) => new()
    {
        Name = seat.FullName,
        Role = seat.Title,
        Presence = seat.Presence switch
        {
            Presence.Present => CouncilPresence.Present,
            Presence.WrittenOpinion => CouncilPresence.AbsentWithWrittenOpinion,
            _ => CouncilPresence.Absent,
        },
        Note = seat.Note,
    };

    private static CaseVote Case(MeetingCase one) => new()
    {
        Recipient = one.Nomination.SubjectName,
        Kind = PaperFiles.KindOf(one.Nomination.Recipient),
        Form = one.Nomination.FormName,
        Agree = one.Item.Agree ?? 0,
        Disagree = one.Item.Disagree ?? 0,
        Invalid = one.Item.Invalid ?? 0,
        IsPassed = one.Result is { Passed: true },
    };

    /// <summary>The commune's own clock, as minutes are written.</summary>
    private static DateTime Moment(DateOnly day, string time) => day.ToDateTime(TimeOnly.ParseExact(time, "HH:mm", CultureInfo.InvariantCulture), DateTimeKind.Utc);
}
