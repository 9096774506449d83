using AngleSharp.Dom;
using ChungSuc.Core.Commendations.Law;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Honours;

/// <summary>Steps 4, 5 and 6 of the thread, each signed in as the person concerned, through the pages.</summary>
public sealed class HonourThreadTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Thread_FromNominationToCertificate_EachStepByItsPerson()
    {
        await app.SeatCouncilAsync();
        await app.GiveLandAsync();
        var secretary = await app.SignInAsync(Role.EmulationSecretary);
        var household = await NominateAsync(secretary, await app.HouseholdReferenceAsync(TestCommunes.HouseholdA), "120 m² đất, 5 ngày công");
        var village = await NominateAsync(secretary, await app.ReferenceAsync(TestCommunes.VillageA), "120 m² đất, 5 ngày công");

        var meeting = await MeetAsync(secretary);
        var minutes = await secretary.DownloadAsync($"{meeting}/bien-ban");
        var words = PaperText.OfWord(minutes.Body);
        Assert.Contains("Hứa Văn Ủy Một", words, StringComparison.Ordinal);
        Assert.Contains("Hộ Lương Thị Mận", words, StringComparison.Ordinal);
        Assert.Contains("ít nhất 05 phiếu đồng ý", words, StringComparison.Ordinal);
        Assert.Contains("Có ý kiến bằng văn bản".ToLowerInvariant(), words.ToLowerInvariant(), StringComparison.Ordinal);

        var decision = await IssueAsync(secretary);
        var chairman = await app.SignInAsync(Role.Chairman);
        var paper = PaperText.OfWord((await chairman.DownloadAsync($"{decision}/van-ban")).Body);
        Assert.Contains("Số: 01/QĐ-UBND", paper, StringComparison.Ordinal);
        Assert.Contains("1.410.000", paper, StringComparison.Ordinal);
        Assert.Contains("1.060.000", paper, StringComparison.Ordinal);
        Assert.Contains("Tổng số tiền thưởng: 2.470.000 đồng (Bằng chữ: Hai triệu bốn trăm bảy mươi nghìn đồng)", paper, StringComparison.Ordinal);
        Assert.Contains("Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15", paper, StringComparison.Ordinal);
        Assert.DoesNotContain("TM.", paper, StringComparison.Ordinal);

        var all = await chairman.DownloadAsync($"{decision}/giay-khen");
        var pages = PaperText.OfPdf(all.Body);
        Assert.Equal("application/pdf", all.Answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(2, pages.Count);
        Assert.Contains("GIẤY KHEN", pages[0], StringComparison.Ordinal);
        Assert.Contains("Thôn Đông", pages[0], StringComparison.Ordinal);
        Assert.Contains("01/QĐ-UBND", pages[0], StringComparison.Ordinal);
        Assert.Contains("Lương Thị Mận", pages[1], StringComparison.Ordinal);

        var award = await app.DbAsync(db => db.Awards.SingleAsync(a => a.SubjectName == "Hộ Lương Thị Mận"));
        var word = PaperText.OfWord((await chairman.DownloadAsync($"/giay-khen/{award.Id}/word")).Body);
        Assert.Contains("GIẤY KHEN", word, StringComparison.Ordinal);
        Assert.Contains("Hộ Lương Thị Mận", word, StringComparison.Ordinal);
        Assert.Contains("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ THỬ", word, StringComparison.Ordinal);
        Assert.Equal((2, 1_060_000L, 2_340_000L, "01/QĐ-UBND"), (award.Ordinal, award.RewardVnd, award.BaseSalaryVnd, award.DecisionNumber));
        Assert.Equal((9L, 20L), (award.MultipleNumerator, award.MultipleDenominator));

        var register = await chairman.GetAsync("/so-khen-thuong?q=luong+thi+man");
        Assert.Contains("Hộ Lương Thị Mận", register.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Thôn Đông, tập thể", register.Text, StringComparison.Ordinal);
        var dossier = await chairman.GetAsync(household);
        Assert.Contains("Quyết định số 01/QĐ-UBND", dossier.Text, StringComparison.Ordinal);
        Assert.NotEqual(household, village);
        var journal = await app.DbAsync(db => db.JournalEvents.Where(e => e.Kind == "DecisionIssued").Select(e => e.Sentence).ToListAsync());
        Assert.Equal("ban hành Quyết định số 01/QĐ-UBND ngày 15/10/2025: 2 trường hợp, 2.470.000 đồng", Assert.Single(journal));
    }

    private static async Task<string> NominateAsync(TestBrowser secretary, string reference, string expected)
    {
        var path = $"/de-nghi/moi?doi-tuong={Uri.EscapeDataString(reference)}";
        var form = await secretary.GetAsync(path);
        Assert.Contains(expected, form.ValueOf("Input.Achievement"), StringComparison.Ordinal);
        var answer = await secretary.PostAsync(path, new Dictionary<string, string> { ["Input.ChosenBy"] = "Hội nghị thôn Đông", ["Input.ChosenOn"] = "01/10/2025" });
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var page = await secretary.FollowAsync(answer);
        Assert.Contains("Luật TĐKT Điều 75", page.Text, StringComparison.Ordinal);
        Assert.Contains("chưa xác nhận", page.Text, StringComparison.Ordinal);
        return answer.Location!;
    }

    private async Task<string> MeetAsync(TestBrowser secretary)
    {
        var council = await app.DbAsync(db => db.CouncilMembers.OrderBy(m => m.Id).Select(m => m.Id).ToListAsync());
        var waiting = await app.DbAsync(db => db.Nominations.Select(n => n.Id).ToListAsync());
        var call = await secretary.GetAsync("/hoi-dong/hop/moi");
        Assert.Equal(2, call.Html.QuerySelectorAll("input[name='Input.NominationIds'][checked]").Length);
        var called = await secretary.PostAsync("/hoi-dong/hop/moi", new Dictionary<string, string>
        {
            ["Input.ChairId"] = council[0].ToString(),
            ["Input.SecretaryId"] = council[8].ToString(),
        });
        Assert.Equal(HttpStatusCode.Redirect, called.Status);
        var meeting = called.Location!;
        var attended = await secretary.PostAsync($"{meeting}/diem-danh", new Dictionary<string, string>
        {
            ["Seats[7].Presence"] = "WrittenOpinion",
            ["Seats[8].Presence"] = "Absent",
            ["Seats[8].Note"] = "Đi công tác",
        });
        Assert.Equal(HttpStatusCode.Redirect, attended.Status);
        var counted = await secretary.PostAsync($"{meeting}/kiem-phieu", new Dictionary<string, string>
        {
            ["Items[0].Agree"] = "7", ["Items[0].Disagree"] = "1", ["Items[0].Invalid"] = "0",
            ["Items[1].Agree"] = "5", ["Items[1].Disagree"] = "2", ["Items[1].Invalid"] = "1",
        });
        Assert.Equal(HttpStatusCode.Redirect, counted.Status);
        var page = await secretary.FollowAsync(counted);
        Assert.Contains("5/9", page.Text, StringComparison.Ordinal);
        var concluded = await secretary.PostAsync($"{meeting}/ket-luan", new Dictionary<string, string> { ["Input.EndsAt"] = "10:30" });
        Assert.Equal(HttpStatusCode.Redirect, concluded.Status);
        Assert.Contains("Cuộc họp đã kết luận", (await secretary.FollowAsync(concluded)).Text, StringComparison.Ordinal);
        Assert.Equal(2, waiting.Count);
        return meeting;
    }

    private async Task<string> IssueAsync(TestBrowser secretary)
    {
        var ids = await app.DbAsync(db => db.Nominations.Select(n => n.Id).ToListAsync());
        var form = await secretary.GetAsync("/quyet-dinh/moi");
        Assert.Equal(2, form.Html.QuerySelectorAll("input[name='Input.Chosen'][checked]").Length);
        var drafted = await secretary.PostAsync("/quyet-dinh/moi", new Dictionary<string, string>());
        Assert.Equal(HttpStatusCode.Redirect, drafted.Status);
        Assert.Equal(2, ids.Count);
        var refused = await secretary.GetAsync($"{drafted.Location}/ban-hanh");
        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);

        var chairman = await app.SignInAsync(Role.Chairman);
        var issued = await chairman.PostAsync($"{drafted.Location}/ban-hanh", new Dictionary<string, string>());
        Assert.Equal(HttpStatusCode.Redirect, issued.Status);
        var page = await chairman.FollowAsync(issued);
        Assert.Contains("Quyết định số 01/QĐ-UBND", page.Text, StringComparison.Ordinal);
        Assert.Equal(RecipientClass.Village, await app.DbAsync(db => db.Awards.Where(a => a.Ordinal == 1).Select(a => a.Recipient).SingleAsync()));
        return drafted.Location!;
    }
}
