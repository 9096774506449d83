using System.Net.Http.Headers;
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
        Assert.All(records, r => Assert.StartsWith("ghi đóng góp số 2025/", r.TextContent, StringComparison.Ordinal));
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
