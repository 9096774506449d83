using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using ChungSuc.Core.Contributions;
using ChungSuc.Core.Evidence;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Evidence;

public sealed class EvidencePageTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Get_File_SavedNotShownAndOnlyForTheSignedIn()
    {
        var id = await FileAsync(app.CommuneId, "Biên bản «họp» thôn.png", "a");
        var browser = await app.SignInAsync(Role.VillageHead);

        var (status, body, answer) = await browser.DownloadAsync($"/minh-chung/{id}/tep");
        var anonymous = await app.Anonymous().GetAsync($"/minh-chung/{id}/tep");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(TestFile.Png, body[..TestFile.Png.Length]);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("Biên bản «họp» thôn.png", answer.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Equal("image/png", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("default-src 'none'; sandbox", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
        Assert.True(new CacheControlHeaderValue { Private = true, MaxAge = TimeSpan.FromHours(1) }.Equals(answer.Headers.CacheControl));
        Assert.Equal(HttpStatusCode.Redirect, anonymous.Status);
        answer.Dispose();
    }

    [Fact]
    public async Task Get_Page_NamesEveryRecordThatTheFileProves()
    {
        var id = await FileAsync(app.CommuneId, "chung.png", "b", "Đường thôn", "Nhà văn hóa");
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);

        var page = await browser.GetAsync($"/minh-chung/{id}");

        var records = page.Html.QuerySelectorAll(".feed a[href^='/dong-gop/']");
        Assert.Equal(2, records.Length);
        Assert.All(records, r => Assert.StartsWith("Đóng góp số 2025/", r.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Add_FileOfTheStoreToAnotherRecord_ProvesBothAndIsStoredOnce()
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);
        var file = await FileAsync(app.CommuneId, "Biên bản bàn giao.png", "dung lai", "Nguồn");
        await FileAsync(app.CommuneId, "khac.png", "dung lai 2", "Đích");
        var target = await app.DbAsync(db => db.Contributions.Where(c => c.Purpose == "Đích").Select(c => c.Id).SingleAsync());

        var entry = await browser.GetAsync($"/dong-gop/{target}");
        var add = await browser.GetAsync(entry.Html.QuerySelector("a[href^='/minh-chung/them/']")!.GetAttribute("href") + "?q=bien+ban+ban+giao");
        var bound = await browser.FollowAsync(await browser.SubmitAsync(add, Form(add), new Dictionary<string, string> { ["Input.FileIds"] = file.ToString() }));
        var nothing = await browser.PostAsync($"/minh-chung/them/Contribution/{target}", new Dictionary<string, string>());
        var page = await browser.GetAsync($"/minh-chung/{file}");

        Assert.Contains("Biên bản bàn giao.png", bound.Text, StringComparison.Ordinal);
        Assert.Contains("gắn thêm minh chứng đã có «Biên bản bàn giao.png»", bound.Text, StringComparison.Ordinal);
        Assert.Equal("Đánh dấu tệp đã có trong kho, hoặc chọn tệp mới.", nothing.ErrorAt("Input.Evidence"));
        Assert.Contains("2 chỗ", page.Text, StringComparison.Ordinal);
        Assert.Equal(1, await app.DbAsync(db => db.EvidenceFiles.CountAsync(f => f.Name == "Biên bản bàn giao.png")));
    }

    [Fact]
    public async Task Add_SameBytesAgain_ToldAndBoundNotStoredTwice()
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);
        await FileAsync(app.CommuneId, "goc.png", "trung", "Bản gốc");
        await FileAsync(app.CommuneId, "nua.png", "trung khac", "Bản nữa");
        var target = await app.DbAsync(db => db.Contributions.Where(c => c.Purpose == "Bản nữa").Select(c => c.Id).SingleAsync());

        var add = await browser.GetAsync($"/minh-chung/them/Contribution/{target}");
        var copy = new TestFile("Input.Evidence", "ten moi.png", [.. TestFile.Png, .. System.Text.Encoding.UTF8.GetBytes("trung")]);
        var answer = await browser.FollowAsync(await browser.SubmitAsync(add, Form(add), new Dictionary<string, string>(), [copy]));

        Assert.Contains("Trong kho đã có tệp y hệt: «goc.png» (gửi ngày 15/10/2025). Không lưu thêm lần nữa, chỉ dùng lại tệp đó.", answer.Text, StringComparison.Ordinal);
        Assert.Contains("goc.png", answer.Html.QuerySelector("#minh-chung")!.TextContent, StringComparison.Ordinal);
        Assert.False(await app.DbAsync(db => db.EvidenceFiles.AnyAsync(f => f.Name == "ten moi.png")));
    }

    [Fact]
    public async Task Store_LooseFile_SeenByItsSenderAndTheOfficersUntilBound()
    {
        var head = await app.SignInAsync(Role.VillageHead);
        var front = await app.SignInAsync(Role.Front);
        var page = await head.GetAsync("/minh-chung/gui");

        var list = await head.FollowAsync(await head.SubmitAsync(
            page, Form(page), new Dictionary<string, string>(), [new TestFile("Input.Evidence", "Ảnh ngày ra quân.png", [.. TestFile.Png, 77])]));
        var found = await head.GetAsync("/minh-chung?trang-thai=chua-gan&loai=Picture&q=" + Uri.EscapeDataString("ra quân".Normalize(System.Text.NormalizationForm.FormD)));
        var id = await app.DbAsync(db => db.EvidenceFiles.Where(f => f.Name == "Ảnh ngày ra quân.png").Select(f => f.Id).SingleAsync());

        Assert.Contains("chưa gắn", list.Text, StringComparison.Ordinal);
        Assert.Contains("Ảnh ngày ra quân.png", Assert.Single(found.Html.QuerySelectorAll("tbody tr")).TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await front.GetAsync($"/minh-chung/{id}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await (await app.SignInAsync(Role.ProgrammeOfficer)).GetAsync($"/minh-chung/{id}")).Status);
    }

    [Fact]
    public async Task Get_FileOfARecordWhosePageIsClosed_NotFoundForThatRole()
    {
        var id = await FileAsync(app.CommuneId, "rieng.png", "rieng");
        var enterprise = await app.SignInAsync(Role.Enterprise);

        Assert.Equal(HttpStatusCode.NotFound, (await enterprise.GetAsync($"/minh-chung/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await enterprise.GetAsync($"/minh-chung/{id}/tep")).Status);
        Assert.Equal(HttpStatusCode.OK, (await (await app.SignInAsync(Role.CouncilMember)).GetAsync($"/minh-chung/{id}/tep")).Status);
    }

    [Fact]
    public async Task Limit_PastDay_FlaggedWhereverTheFileIsShown()
    {
        var browser = await app.SignInAsync(Role.EmulationSecretary);
        var id = await FileAsync(app.CommuneId, "chung nhan.png", "han");

        var page = await browser.FollowAsync(await browser.PostAsync($"/minh-chung/{id}/han", new Dictionary<string, string> { ["ValidUntil"] = "14/10/2025" }));
        var again = await browser.PostAsync($"/minh-chung/{id}/han", new Dictionary<string, string> { ["ValidUntil"] = "14/10/2025" });
        var expired = await browser.GetAsync("/minh-chung?trang-thai=het-han");

        Assert.Contains("Giấy tờ này hết hạn ngày 14/10/2025.", page.Text, StringComparison.Ordinal);
        Assert.Equal("Hạn này đã được đặt rồi. Nhập ngày khác.", again.ErrorAt("ValidUntil"));
        Assert.Contains("hết hạn 14/10/2025", Assert.Single(expired.Html.QuerySelectorAll("tbody tr")).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_FileOfAnotherCommuneOrLostOnDisk_NotFound()
    {
        var foreign = await FileAsync(app.OtherCommuneId, "xa.png", "c");
        var lost = await FileAsync(app.CommuneId, "mat.png", "d");
        var sha256 = await app.DbAsync(db => db.EvidenceFiles.Where(f => f.Id == lost).Select(f => f.Sha256).SingleAsync());
        File.Delete(await app.InCommuneAsync<EvidenceStore, string>(s => Task.FromResult(s.PathOf(sha256))));
        var browser = await app.SignInAsync(Role.EmulationSecretary);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/minh-chung/{foreign}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/minh-chung/{foreign}/tep")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/minh-chung/{lost}/tep")).Status);
    }

    private static IHtmlFormElement Form(TestPage page) => (IHtmlFormElement)page.Html.QuerySelector("main form[method=post]")!;

    private Task<Guid> FileAsync(Guid commune, string name, string salt, params string[] purposes) =>
        TestScope.RunAsync(app.Services, commune, async scoped =>
        {
            var store = (EvidenceStore)scoped.GetService(typeof(EvidenceStore))!;
            var db = (Core.Data.AppDbContext)scoped.GetService(typeof(Core.Data.AppDbContext))!;
            var service = (ContributionService)scoped.GetService(typeof(ContributionService))!;
            using var content = new MemoryStream([.. TestFile.Png, .. System.Text.Encoding.UTF8.GetBytes(salt)]);
            var stored = await store.PutAsync(content, name, "Evidence", default);
            foreach (var purpose in purposes.DefaultIfEmpty(name))
            {
                await service.RecordAsync(new RecordContribution
                {
                    OutsideGiver = "Bà Liên",
                    Origin = GiverOrigin.Abroad,
                    UnitId = commune,
                    GivenOn = new DateOnly(2025, 8, 1),
                    Purpose = purpose,
                    Given = [new GivenThing { Kind = ContributionKind.Money, Quantity = 1000 }],
                    Evidence = [stored],
                    DespiteLikeness = true,
                });
            }

            return (await db.EvidenceFiles.SingleAsync(f => f.Sha256 == stored.Sha256)).Id;
        });
}
