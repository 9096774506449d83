using ChungSuc.Core.Councils;
using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Infrastructure.Samples;

/// <summary>The Steering Committee of the sample commune, and one meeting whose conclusions became tasks.</summary>
internal sealed class SampleSteering : ISamplePart
{
    private const int DaysAgo = 20;

    /// <summary>Person, seat, fields, villages.</summary>
    private static readonly (string Person, CouncilSeat Seat, string[] Fields, string[] Villages)[] Members =
    [
        ("p01", CouncilSeat.Chair, ["Chỉ đạo chung"], []),
        ("p02", CouncilSeat.DeputyChair, ["Văn hóa, giáo dục, y tế"], ["na-mau"]),
        ("p06", CouncilSeat.StandingMember, ["Sản xuất, thu nhập, giao thông"], ["suoi-mau", "dong-mau"]),
        ("p08", CouncilSeat.Member, ["Tuyên truyền, khu dân cư văn hóa"], ["khuoi-mau"]),
        ("p13", CouncilSeat.Member, ["Giám sát, lấy ý kiến người dân"], ["po-mau"]),
        ("p14", CouncilSeat.Member, ["Vận động hội viên nông dân"], ["lung-mau"]),
        ("p15", CouncilSeat.Member, ["Vệ sinh môi trường, hộ 5 không 3 sạch"], ["ban-mau"]),
    ];

    /// <summary>What was concluded, for which member, due in how many days; nobody for a statement.</summary>
    private static readonly (string Text, string? Person, int Due)[] Conclusions =
    [
        ("Tập trung hoàn thành các tiêu chí còn thiếu trước khi tổng kết phong trào", null, 0),
        ("Rà soát chỉ tiêu thu nhập, giao thông của 9 thôn, báo cáo chỉ tiêu còn thiếu", "p06", 10),
        ("Tổ chức lấy ý kiến người dân ở các thôn đề nghị công nhận kiểu mẫu", "p13", 18),
    ];

    /// <summary>After the council, whose seats come first.</summary>
    public int Order => 61;

    public async Task LoadAsync(SampleWork work, CancellationToken cancellationToken)
    {
        var today = await work.InAsync<TimeProvider, DateOnly>(clock => Task.FromResult(VietnameseDate.Today(clock)));
        await work.InAsync<CouncilService, Guid>(s => s.SeatAsync(new SeatCouncilMembers([.. Members.Select(m => Seat(work, m.Person, m.Seat, m.Fields, m.Villages))]), cancellationToken));
        var seats = await work.InAsync<AppDbContext, Dictionary<Guid, Guid>>(db => db.CouncilMembers
            .Where(m => m.Body == CouncilBody.SteeringCommittee && m.PersonId != null)
            .ToDictionaryAsync(m => m.PersonId!.Value, m => m.Id, cancellationToken)); // filtered
        var id = await work.InAsync<BodyMeetingCallService, Guid>(s => s.CallAsync(
            new CallBodyMeeting
            {
                Body = CouncilBody.SteeringCommittee,
                Title = "Rà soát tiêu chí, phân công nhiệm vụ trước tổng kết",
                HeldOn = today.AddDays(-DaysAgo),
                StartsAt = "08:00",
                Venue = "Phòng họp Ủy ban nhân dân xã",
                ChairId = seats[work.Persons["p01"]],
                SecretaryId = seats[work.Persons["p06"]],
                Agenda = ["Tình hình thực hiện các tiêu chí của 9 thôn", "Phân công thành viên phụ trách thôn"],
            },
            cancellationToken));
        var detail = await work.InAsync<BodyMeetingQueries, BodyMeetingDetail>(q => q.GetAsync(id, cancellationToken));
        await work.InAsync<BodyMeetingService, Guid>(s => s.AttendAsync(
            new RecordAttendance(id, detail.Meeting.Version, [.. detail.Meeting.Seats.Select((seat, i) => new AttendanceLine(seat.Id, i == 5 ? Presence.Absent : Presence.Present, i == 5 ? "đi công tác" : null))]),
            cancellationToken));
        await work.InAsync<BodyMeetingService, Guid>(s => s.CloseAsync(
            new CloseBodyMeeting
            {
                MeetingId = id,
                Version = detail.Meeting.Version + 1,
                Course = "Cơ quan thường trực báo cáo tình hình thực hiện tiêu chí\nCác thành viên thảo luận, thống nhất phân công",
                EndsAt = "10:30",
                Conclusions = [.. Conclusions.Select(c => new ConclusionLine
                {
                    Text = c.Text,
                    MemberId = c.Person is null ? null : seats[work.Persons[c.Person]],
                    Deadline = c.Person is null ? null : today.AddDays(c.Due),
                })],
            },
            cancellationToken));
    }

    private static SeatCouncilMember Seat(SampleWork work, string key, CouncilSeat seat, string[] fields, string[] villages)
    {
        var person = work.File.Persons.Single(p => p.Id == key);
        return new SeatCouncilMember
        {
            PersonId = work.Persons[key],
            FullName = person.Name,
            Post = person.Position,
            Seat = seat,
            Body = CouncilBody.SteeringCommittee,
            From = work.File.ValidFrom,
            Fields = fields,
            VillageIds = [.. villages.Select(v => work.Units[v])],
        };
    }
}
