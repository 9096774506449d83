using ChungSuc.Core.Awards;
using ChungSuc.Core.Commendations;
using ChungSuc.Core.Commendations.Law;
using ChungSuc.Core.Contributions;
using ChungSuc.Core.Councils;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;

namespace ChungSuc.TestKit;

/// <summary>Steps on the way to a certificate, taken through the services as the person concerned.</summary>
public static class HonourSteps
{
    public static readonly DateOnly Today = new(2025, 10, 15);

    /// <summary>A council of so many: the first takes the chair, the second is deputy.</summary>
    public static async Task<IReadOnlyList<Guid>> SeatCouncilAsync(this TestApp app, int members = 9)
    {
        var ids = new List<Guid>();
        for (var i = 1; i <= members; i++)
        {
            var input = new SeatCouncilMember
            {
                FullName = $"Hứa Văn Ủy {NumberWord(i)}",
                Post = $"Chức vụ thứ {i}",
                Seat = i switch { 1 => CouncilSeat.Chair, 2 => CouncilSeat.DeputyChair, _ => CouncilSeat.Member },
                From = new DateOnly(2025, 7, 1),
            };
            ids.Add(await app.AsAsync<CouncilService, Guid>(Role.EmulationSecretary, s => s.SeatAsync(input)));
        }

        return ids;
    }

    public static async Task<string> ReferenceAsync(this TestApp app, string unitName)
    {
        var unit = await app.UnitAsync(unitName);
        return $"{SubjectKind.Unit}:{unit.Id:N}";
    }

    public static async Task<string> HouseholdReferenceAsync(this TestApp app, string head)
    {
        var household = await app.HouseholdAsync(head);
        return $"{SubjectKind.Household}:{household.Id:N}";
    }

    public static async Task<string> PersonReferenceAsync(this TestApp app, string name)
    {
        var person = await app.PersonAsync(name);
        return $"{SubjectKind.Person}:{person.Id:N}";
    }

    /// <summary>The household of Thôn Đông gives 120 m² and 5 days.</summary>
    public static async Task GiveLandAsync(this TestApp app)
    {
        var village = await app.UnitAsync(TestCommunes.VillageA);
        var household = await app.HouseholdAsync(TestCommunes.HouseholdA);
        await app.AsAsync<ContributionService, RecordOutcome>(Role.VillageHead, s => s.RecordAsync(new RecordContribution
        {
            GiverKind = SubjectKind.Household,
            GiverId = household.Id,
            UnitId = village.Id,
            GivenOn = new DateOnly(2025, 9, 2),
            Purpose = "Mở rộng đường trục thôn",
            IsVoluntary = true,
            Given = [new GivenThing { Kind = ContributionKind.LandM2, Quantity = 120m }, new GivenThing { Kind = ContributionKind.LabourDays, Quantity = 5m }],
        }));
    }

    public static NominateSubject Nomination(string subject, string achievement = "Đã hiến 120 m² đất và 5 ngày công làm đường.") => new()
    {
        Subject = subject,
        FormCode = "GK_XA",
        Kind = AwardKind.Movement,
        Achievement = achievement,
        Citation = "Đã có thành tích xuất sắc trong Phong trào thi đua xây dựng nông thôn mới",
    };

    public static Task<Guid> NominateAsync(this TestApp app, NominateSubject input, Role role = Role.EmulationSecretary, Guid? onceKey = null) =>
        app.AsAsync<NominationService, Guid>(role, s => s.NominateAsync(input), onceKey);

    public static Task<Guid> CallMeetingAsync(this TestApp app, IReadOnlyList<Guid> council, params Guid[] nominations) =>
        app.AsAsync<MeetingCallService, Guid>(Role.EmulationSecretary, s => s.CallAsync(new CallMeeting
        {
            HeldOn = Today,
            StartsAt = "08:00",
            Venue = "Phòng họp UBND xã",
            Method = VotingMethod.SecretPapers,
            ChairId = council[0],
            SecretaryId = council[^1],
            NominationIds = nominations,
        }));

    /// <summary>Everybody is there but the last so many, who wrote their opinion.</summary>
    public static async Task AttendAsync(this TestApp app, Guid meetingId, int written = 0, int absent = 0)
    {
        var meeting = (await app.InCommuneAsync<MeetingQueries, MeetingDetail>(q => q.GetAsync(meetingId, default))).Meeting;
        var present = meeting.Seats.Count - written - absent;
        var lines = meeting.Seats.Select((seat, i) => new AttendanceLine(
            seat.Id, i < present ? Presence.Present : i < present + written ? Presence.WrittenOpinion : Presence.Absent, i < present ? null : "Đi công tác")).ToList();
        await app.AsAsync<MeetingService, Guid>(Role.EmulationSecretary, s => s.AttendAsync(new RecordAttendance(meetingId, meeting.Version, lines)));
    }

    public static async Task CountAsync(this TestApp app, Guid meetingId, int agree, int disagree = 0, int invalid = 0)
    {
        var meeting = (await app.InCommuneAsync<MeetingQueries, MeetingDetail>(q => q.GetAsync(meetingId, default))).Meeting;
        var lines = meeting.Items.Select(item => new VoteLine(item.Id, agree, disagree, invalid)).ToList();
        await app.AsAsync<MeetingService, Guid>(Role.EmulationSecretary, s => s.CountAsync(new CountVotes(meetingId, meeting.Version, lines)));
    }

    public static async Task ConcludeAsync(this TestApp app, Guid meetingId)
    {
        var meeting = (await app.InCommuneAsync<MeetingQueries, MeetingDetail>(q => q.GetAsync(meetingId, default))).Meeting;
        await app.AsAsync<MeetingService, Guid>(Role.EmulationSecretary, s => s.ConcludeAsync(new ConcludeMeeting
        {
            MeetingId = meetingId,
            Version = meeting.Version,
            Course = "Thư ký trình bày hồ sơ\nThành viên thảo luận",
            Text = "Đề nghị Chủ tịch UBND xã tặng Giấy khen",
            EndsAt = "10:30",
        }));
    }

    /// <summary>A meeting of the whole council from call to conclusion.</summary>
    public static async Task<Guid> HoldMeetingAsync(this TestApp app, IReadOnlyList<Guid> council, int agree, params Guid[] nominations)
    {
        var meeting = await app.CallMeetingAsync(council, nominations);
        await app.AttendAsync(meeting);
        await app.CountAsync(meeting, agree, council.Count - agree);
        await app.ConcludeAsync(meeting);
        return meeting;
    }

    public static DraftDecision Draft(params Guid[] nominations) => new()
    {
        Subject = "Về việc tặng Giấy khen trong xây dựng nông thôn mới",
        Reason = "đã có thành tích xuất sắc trong Phong trào thi đua xây dựng nông thôn mới",
        Chosen = [.. nominations.Select(n => new ChosenNomination(n, null))],
    };

    public static Task<Guid> DraftAsync(this TestApp app, DraftDecision input) =>
        app.AsAsync<AwardDraftService, Guid>(Role.EmulationSecretary, s => s.DraftAsync(input));

    public static Task<Guid> IssueAsync(this TestApp app, Guid decisionId, DateOnly? day = null, Role role = Role.Chairman, Guid? onceKey = null) =>
        app.AsAsync<AwardService, Guid>(role, s => s.IssueAsync(new IssueDecision(decisionId, 0, day ?? Today)), onceKey);

    private static string NumberWord(int number) => number switch
    {
        1 => "Một", 2 => "Hai", 3 => "Ba", 4 => "Bốn", 5 => "Năm", 6 => "Sáu", 7 => "Bảy", 8 => "Tám", 9 => "Chín",
        _ => throw new ArgumentOutOfRangeException(nameof(number), number, "At most nine."),
    };
}
