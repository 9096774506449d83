using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Honours;

public sealed class CouncilPageTests : IAsyncLifetime
{
    private readonly TestApp app = new();
    private IReadOnlyList<Guid> council = [];

    public async ValueTask InitializeAsync()
    {
        await app.InitializeAsync();
        council = await app.SeatCouncilAsync();
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Seat_PersonOfTheList_StandsAmongTheMembers()
    {
        var person = await app.PersonAsync(TestCommunes.PersonA);
        var secretary = await app.SignInAsync(Role.EmulationSecretary);

        var answer = await secretary.PostAsync("/hoi-dong/thanh-vien/them", new Dictionary<string, string>
        {
            ["Input.PersonId"] = person.Id.ToString(), ["Input.Post"] = "Chi hội trưởng Phụ nữ", ["Input.Seat"] = "StandingMember",
        });
        var page = await secretary.FollowAsync(answer);
        var again = await secretary.PostAsync("/hoi-dong/thanh-vien/them", new Dictionary<string, string>
        {
            ["Input.PersonId"] = person.Id.ToString(), ["Input.Post"] = "x", ["Input.Seat"] = "Member",
        });

        Assert.Contains("Hoàng Thị Lê", page.Text, StringComparison.Ordinal);
        Assert.Contains("Hoàng Thị Lê đã là thành viên Hội đồng", again.ErrorAt("Input.PersonId"), StringComparison.Ordinal);
        var member = await app.DbAsync(db => db.CouncilMembers.Where(m => m.PersonId == person.Id).Select(m => m.Id).SingleAsync());
        var ended = await secretary.PostAsync($"/hoi-dong/thanh-vien/{member}/thoi", new Dictionary<string, string> { ["Input.LastDay"] = "15/10/2025", ["Input.Reason"] = "Chuyển công tác" });
        Assert.Equal(HttpStatusCode.Redirect, ended.Status);
        Assert.Contains("đến 15/10/2025", (await secretary.FollowAsync(ended)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Count_MorePapersThanVoters_RefusedAndTypedNumbersStay()
    {
        var meeting = await MeetingAsync(TestCommunes.VillageA);
        await app.AttendAsync(meeting, absent: 2);
        var secretary = await app.SignInAsync(Role.EmulationSecretary);

        var page = await secretary.PostAsync($"/hoi-dong/hop/{meeting}/kiem-phieu", new Dictionary<string, string>
        {
            ["Items[0].Agree"] = "8", ["Items[0].Disagree"] = "0", ["Items[0].Invalid"] = "0",
        });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("Thôn Đông: Tổng số phiếu 8", page.Summary, StringComparison.Ordinal);
        Assert.Equal("8", page.ValueOf("Items[0].Agree"));
        Assert.Null(await app.DbAsync(db => db.MeetingItems.Where(i => i.MeetingId == meeting).Select(i => i.Agree).SingleAsync()));
    }

    [Fact]
    public async Task Conclude_BeforeCounts_Refused()
    {
        var meeting = await MeetingAsync(TestCommunes.VillageB);
        var secretary = await app.SignInAsync(Role.EmulationSecretary);

        var page = await secretary.PostAsync($"/hoi-dong/hop/{meeting}/ket-luan", new Dictionary<string, string> { ["Input.Text"] = "Đồng ý", ["Input.EndsAt"] = "10:00" });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("Điểm danh và ghi kết quả kiểm phiếu", page.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Minutes_NinePresentTwoAgainst_WordNamesCountsAndThreshold()
    {
        var nomination = await app.NominateAsync(HonourSteps.Nomination(await app.ReferenceAsync("Phòng Kinh tế")));
        var meeting = await app.HoldMeetingAsync(council, 7, nomination);
        var member = await app.SignInAsync(Role.CouncilMember);

        var file = await member.DownloadAsync($"/hoi-dong/hop/{meeting}/bien-ban");

        Assert.Equal(HttpStatusCode.OK, file.Status);
        Assert.EndsWith(".docx", file.Answer.Content.Headers.ContentDisposition!.FileNameStar ?? file.Answer.Content.Headers.ContentDisposition.FileName!.Trim('"'), StringComparison.Ordinal);
        var words = PaperText.OfWord(file.Body);
        Assert.Contains("BIÊN BẢN", words, StringComparison.Ordinal);
        Assert.Contains("Thành viên Hội đồng có mặt: 09/09 người", words, StringComparison.Ordinal);
        Assert.Contains("Hứa Văn Ủy Chín", words, StringComparison.Ordinal);
        Assert.Contains("quá nửa tổng số 9 thành viên Hội đồng, tức ít nhất 05 phiếu đồng ý", words, StringComparison.Ordinal);
        Assert.Contains("77,7", words, StringComparison.Ordinal);
        Assert.Contains("Bỏ phiếu kín bằng giấy", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_MeetingOfNobody_NotFound()
    {
        var secretary = await app.SignInAsync(Role.EmulationSecretary);

        foreach (var page in new[] { "", "/diem-danh", "/kiem-phieu", "/ket-luan", "/bien-ban" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await secretary.GetAsync($"/hoi-dong/hop/{Guid.CreateVersion7()}{page}")).Status);
        }
    }

    [Theory]
    [InlineData(Role.Chairman, HttpStatusCode.OK, HttpStatusCode.Forbidden)]
    [InlineData(Role.CouncilMember, HttpStatusCode.OK, HttpStatusCode.Forbidden)]
    [InlineData(Role.VillageHead, HttpStatusCode.Forbidden, HttpStatusCode.Forbidden)]
    public async Task Get_WrongRole_ReadsAtMost(Role role, HttpStatusCode read, HttpStatusCode write)
    {
        var browser = await app.SignInAsync(role);

        Assert.Equal(read, (await browser.GetAsync("/hoi-dong")).Status);
        Assert.Equal(write, (await browser.GetAsync("/hoi-dong/hop/moi")).Status);
    }

    private async Task<Guid> MeetingAsync(string unit) =>
        await app.CallMeetingAsync(council, await app.NominateAsync(HonourSteps.Nomination(await app.ReferenceAsync(unit))));
}
