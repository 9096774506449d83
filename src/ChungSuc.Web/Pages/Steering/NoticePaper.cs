using ChungSuc.Core.Councils;
using ChungSuc.Core.Units;
using ChungSuc.Documents.Templates;
using ChungSuc.Documents.Word;
using ChungSuc.Web.Pages.Awards;

namespace ChungSuc.Web.Pages.Steering;

/// <summary>The record of a meeting in the words of the notice.</summary>
internal static class NoticePaper
{
    public static ConclusionNotice From(BodyMeetingDetail detail, CommuneOffice office)
    {
        var meeting = detail.Meeting;
        var isCouncil = meeting.Body == CouncilBody.Council;
        var body = isCouncil ? $"Hội đồng Thi đua - Khen thưởng {office.Name}" : $"Ban Chỉ đạo xây dựng nông thôn mới {office.Name}";
        return new ConclusionNotice
        {
            Head = new Letterhead
            {
                Agency = new IssuingAgency { SuperiorLines = [$"UBND {office.Name}"], Lines = isCouncil ? ["Hội đồng", "Thi đua - Khen thưởng"] : ["Ban Chỉ đạo", "xây dựng nông thôn mới"] },
                Number = new DocumentNumber { Symbol = isCouncil ? "TB-HĐTĐKT" : "TB-BCĐ" },
                Place = office.Place,
                Date = IssueDate.BlankDay(meeting.HeldOn.Month, meeting.HeldOn.Year),
                Author = PaperFiles.Author(office),
                CreatedUtc = meeting.Minutes!.At, // the notice is made of closed meetings only
            },
            Subject = $"Kết luận cuộc họp ngày {meeting.HeldOn:dd/MM/yyyy}: {meeting.Title}",
            Body = meeting.IsJoint ? $"{body} và Hội đồng Thi đua - Khen thưởng xã" : body,
            HeldOn = meeting.HeldOn,
            Venue = meeting.Venue,
            Chair = new CouncilOfficer(meeting.Chair.FullName, meeting.Chair.Title),
            Present = meeting.Present,
            Members = meeting.Seats.Count,
            Agenda = [.. meeting.Topics.Select(t => t.Text)],
            Conclusions = [.. detail.Conclusions.Select(c => new NoticeConclusion(c.Conclusion.Text, c.Conclusion.Responsible, c.Conclusion.Deadline))],
            Signing = SigningOf(meeting, isCouncil),
            Recipients = ["Thường trực Đảng ủy xã", "Các thành viên dự họp", "Các đơn vị, thôn được giao nhiệm vụ", "Lưu: VT"],
        };
    }

    /// <summary>Điều 13 of Nghị định 30/2020/NĐ-CP: the head signs for the body, a deputy for the head.</summary>
    private static SingleSignature SigningOf(BodyMeeting meeting, bool isCouncil)
    {
        var (body, head) = isCouncil ? ("Hội đồng", "Chủ tịch") : ("Ban Chỉ đạo", "Trưởng Ban");
        return meeting.Chair.Seat == CouncilSeat.Chair
            ? SingleSignature.ForBody(body, head, meeting.Chair.FullName)
            : SingleSignature.ForBodyByDeputy(body, head, $"Phó {head}", meeting.Chair.FullName);
    }
}
