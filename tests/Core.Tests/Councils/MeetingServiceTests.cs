using ChungSuc.Core.Commendations;
using ChungSuc.Core.Commendations.Law;
using ChungSuc.Core.Councils;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Tests.Councils;

public sealed class MeetingServiceTests : IAsyncLifetime
{
    private readonly TestApp app = new();
    private IReadOnlyList<Guid> council = [];

    public async ValueTask InitializeAsync()
    {
        await app.InitializeAsync();
        council = await app.SeatCouncilAsync();
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Theory]
    [InlineData("GK_XA", 5)] // more than half of 9
    [InlineData("CSTDCS", 8)] // 80 % of 9
    public async Task Call_NineMembers_NeededVotesByTheFormsRule(string form, int needed)
    {
        var subject = await app.PersonReferenceAsync(TestCommunes.PersonB);
        var nomination = await app.NominateAsync(HonourSteps.Nomination(subject, $"Cần {needed}") with { FormCode = form, Kind = AwardKind.Merit });

        var meeting = await DetailAsync(await app.CallMeetingAsync(council, nomination));

        Assert.Equal(needed, Assert.Single(meeting.Cases).Item.Needed);
        Assert.Equal(9, meeting.Meeting.Seats.Count);
        Assert.Equal("Hứa Văn Ủy Một", meeting.Meeting.Seats[0].FullName);
    }

    [Fact]
    public async Task Conclude_FiveOfNine_PassedAndFrozen()
    {
        var nomination = await app.NominateAsync(HonourSteps.Nomination(await app.ReferenceAsync(TestCommunes.VillageA)));
        var id = await app.HoldMeetingAsync(council, 5, nomination);

        var opinion = await app.DbAsync(db => db.CouncilOpinions.SingleAsync(o => o.MeetingId == id));
        Assert.Equal((9, 5, 5, 4, true), (opinion.Members, opinion.Needed, opinion.Agree, opinion.Disagree, opinion.IsPassed));
        Assert.Contains("Đồng ý 5/9", opinion.Sentence, StringComparison.Ordinal);
        var sentences = await app.DbAsync(db => db.JournalEvents.Where(e => e.SubjectId == id).Select(e => e.Sentence).ToListAsync());
        Assert.Contains(sentences, s => s.StartsWith("kết luận cuộc họp số", StringComparison.Ordinal));
        var refused = await Assert.ThrowsAsync<RuleException>(() => app.CountAsync(id, 9));
        Assert.Equal("meeting.concluded", refused.Code);
    }

    [Fact]
    public async Task Conclude_FourOfNineAllPresentOthersInvalid_NotPassed()
    {
        var nomination = await app.NominateAsync(HonourSteps.Nomination(await app.ReferenceAsync(TestCommunes.VillageB)));
        var meeting = await app.CallMeetingAsync(council, nomination);
        await app.AttendAsync(meeting, written: 1, absent: 1);
        await app.CountAsync(meeting, 4, 3, 1);
        await app.ConcludeAsync(meeting);

        Assert.False(await app.DbAsync(db => db.CouncilOpinions.Where(o => o.MeetingId == meeting).Select(o => o.IsPassed).SingleAsync()));
        Assert.True(await app.DbAsync(db => db.Nominations.AnyAsync(n => n.Id == nomination && n.Opinions.Any())));
    }

    [Theory]
    [InlineData(9, 0, 0, "lớn hơn")] // 9 papers, 8 voters
    [InlineData(-1, 0, 0, "số âm")]
    public async Task Count_CannotBeTrue_RefusedWithNameAndNothingWritten(int agree, int disagree, int invalid, string words)
    {
        var nomination = await app.NominateAsync(HonourSteps.Nomination(await app.PersonReferenceAsync(TestCommunes.PersonA)));
        var meeting = await app.CallMeetingAsync(council, nomination);
        await app.AttendAsync(meeting, absent: 1);

        var refused = await Assert.ThrowsAsync<RuleException>(() => app.CountAsync(meeting, agree, disagree, invalid));

        Assert.Contains(TestCommunes.PersonA, refused.Message, StringComparison.Ordinal);
        Assert.Contains(words, refused.Message, StringComparison.Ordinal);
        Assert.Null((await DetailAsync(meeting)).Cases[0].Item.Agree);
    }

    [Fact]
    public async Task Count_BeforeAttendance_Refused()
    {
        var nomination = await app.NominateAsync(HonourSteps.Nomination(await app.ReferenceAsync("Phòng Kinh tế")));
        var meeting = await app.CallMeetingAsync(council, nomination);

        var refused = await Assert.ThrowsAsync<RuleException>(() => app.CountAsync(meeting, 9));

        Assert.Equal("meeting.count.attendance", refused.Code);
    }

    [Fact]
    public async Task Count_TwoSecretariesAtOnce_SecondIsToldAndNothingIsLost()
    {
        var nomination = await app.NominateAsync(HonourSteps.Nomination(await app.ReferenceAsync("Hợp tác xã Na Thử")));
        var meeting = await app.CallMeetingAsync(council, nomination);
        await app.AttendAsync(meeting);
        var read = await DetailAsync(meeting);
        await app.CountAsync(meeting, 6, 3);

        await Assert.ThrowsAsync<ConflictException>(() => app.AsAsync<MeetingService, Guid>(Role.EmulationSecretary, s =>
            s.CountAsync(new CountVotes(meeting, read.Meeting.Version, [new VoteLine(read.Cases[0].Item.Id, 9, 0, 0)]))));

        Assert.Equal(6, (await DetailAsync(meeting)).Cases[0].Item.Agree);
    }

    [Fact]
    public async Task Case_MemberIsProposed_IsNamedAsConcerned()
    {
        var person = await app.PersonAsync(TestCommunes.PersonB);
        var member = await app.AsAsync<CouncilService, Guid>(Role.EmulationSecretary, s => s.SeatAsync(new SeatCouncilMember
        {
            PersonId = person.Id, Post = "Công chức", Seat = CouncilSeat.Member, From = new DateOnly(2025, 7, 1),
        }));
        var nomination = await app.NominateAsync(HonourSteps.Nomination(await app.PersonReferenceAsync(TestCommunes.PersonB), "Có liên quan"));

        var meeting = await DetailAsync(await app.CallMeetingAsync(council, nomination));

        Assert.Equal(TestCommunes.PersonB, Assert.Single(meeting.Cases[0].Concerned).FullName);
        await app.AsAsync<CouncilService, Guid>(Role.EmulationSecretary, s => s.EndAsync(new EndCouncilMember(member, 0, HonourSteps.Today.AddDays(-1), "Thôi tham gia")));
        Assert.Equal(10, (await DetailAsync(meeting.Meeting.Id)).Meeting.Seats.Count);
    }

    [Fact]
    public async Task Seat_SecondChair_Refused()
    {
        var refused = await Assert.ThrowsAsync<RuleException>(() => app.AsAsync<CouncilService, Guid>(Role.EmulationSecretary, s => s.SeatAsync(
            new SeatCouncilMember { FullName = "Người Khác", Post = "Phó Chủ tịch UBND xã", Seat = CouncilSeat.Chair, From = HonourSteps.Today })));

        Assert.Equal(nameof(SeatCouncilMember.Seat), refused.Field);
    }

    [Fact]
    public async Task Call_ByChairman_Refused()
    {
        var refused = await Assert.ThrowsAsync<RuleException>(() => app.AsAsync<MeetingCallService, Guid>(Role.Chairman, s => s.CallAsync(new CallMeeting
        {
            HeldOn = HonourSteps.Today, StartsAt = "8h", Venue = "x", Method = VotingMethod.Hands, ChairId = council[0], SecretaryId = council[1], NominationIds = [],
        })));

        Assert.Equal("council.role", refused.Code);
    }

    /// <summary>Nothing here joins a paper to a voter: seats and counts have no row or key in common but the meeting.</summary>
    [Fact]
    public void Model_SeatsAndCounts_ShareTheMeetingOnly()
    {
        var seat = typeof(MeetingSeat).GetProperties().Select(p => p.Name);
        var item = typeof(MeetingItem).GetProperties().Select(p => p.Name);

        Assert.Equal(["CommuneId", "Id", "MeetingId", "Position"], seat.Intersect(item).Order());
    }

    private Task<MeetingDetail> DetailAsync(Guid id) => app.InCommuneAsync<MeetingQueries, MeetingDetail>(q => q.GetAsync(id, default));
}
