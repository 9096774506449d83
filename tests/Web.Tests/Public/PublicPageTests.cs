using ChungSuc.Core.Contributions;
using ChungSuc.Core.Data;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Units;
using ChungSuc.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChungSuc.Web.Tests.Public;

public sealed class PublicPageTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Get_DoorOfTwoCommunes_ListsThem()
    {
        var page = await app.Anonymous().GetAsync("/");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(["/xa/xa-khac", "/xa/xa-thu"], page.Html.QuerySelectorAll("main .cards a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task Get_CommuneWithoutSignIn_ShowsMovementTargetsAndSums()
    {
        await PrepareAsync();

        var page = await app.Anonymous().GetAsync("/xa/xa-thu");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Lạng Sơn cùng cả nước chung sức xây dựng nông thôn mới", page.Html.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("2 – 3 khu dân cư", page.Text, StringComparison.Ordinal);
        Assert.Contains("1.500.000 đ", page.Text.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Equal("public, max-age=10", page.Headers["Cache-Control"]);
    }

    [Fact]
    public async Task Get_CommuneWithoutSignIn_NamesOnlyThoseWhoAgreed()
    {
        await PrepareAsync();

        var page = await app.Anonymous().GetAsync("/xa/xa-thu");

        Assert.Contains(TestCommunes.HouseholdA, page.Source, StringComparison.Ordinal);
        Assert.DoesNotContain(TestCommunes.HouseholdB, page.Source, StringComparison.Ordinal);
        Assert.DoesNotContain("Người ", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Html.QuerySelector("a[href^='/dong-gop']"));
        Assert.Null(page.Html.QuerySelector("form"));
    }

    [Fact]
    public async Task Get_PlanWithoutSignIn_IsTheWholePlanWithoutPrivateLinks()
    {
        await PrepareAsync();

        var page = await app.Anonymous().GetAsync("/xa/xa-thu/phong-trao");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Tiếp tục phát huy sức mạnh của cả hệ thống chính trị", page.Text, StringComparison.Ordinal);
        Assert.Contains("Giữ vững và nâng cao chất lượng các tiêu chí xã nông thôn mới", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ghi kết quả", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Html.QuerySelector("main a[href^='/phong-trao']"));
    }

    [Fact]
    public async Task Get_OtherCommune_ShowsNothingOfTheFirst()
    {
        await PrepareAsync();

        var page = await app.Anonymous().GetAsync("/xa/xa-khac");

        Assert.Contains("Xã Khác chưa công bố phong trào thi đua nào.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(TestCommunes.HouseholdA, page.Source, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Anonymous().GetAsync("/xa/xa-khac/phong-trao")).Status);
    }

    [Theory]
    [InlineData("/xa/khong-co")]
    [InlineData("/xa/khong-co/phong-trao")]
    public async Task Get_UnknownCommune_IsNotFound(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await app.Anonymous().GetAsync(path)).Status);

    [Fact]
    public async Task Get_SignedInElsewhere_SeesTheCommuneOfTheAddressAndNothingIsKept()
    {
        await PrepareAsync();
        var browser = await app.SignInAsync(TestCommunes.OtherUserName(Role.EmulationSecretary));

        var page = await browser.GetAsync("/xa/xa-thu");

        Assert.Contains("Xã Thử", page.Html.QuerySelector(".hero")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("no-store", page.Headers["Cache-Control"], StringComparison.Ordinal);
        Assert.NotNull(page.Html.QuerySelector("header a[href='/viec-cua-toi']"));
    }

    [Fact]
    public async Task Get_AfterAnAnonymousVisit_ASignedInPersonGetsHisOwnPage()
    {
        await app.Anonymous().GetAsync("/");
        var browser = await app.SignInAsync(Role.VillageHead);

        var page = await browser.GetAsync("/");

        Assert.Contains("Xã Thử", page.Html.QuerySelector(".hero")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_DoorOfAnEmptyInstallation_LeadsToFirstStart()
    {
        var database = TestDatabase.Empty();
        await using var fresh = WebApp.Build(new AppOptions { DataDirectory = database.Directory, Database = database.Database, Urls = "http://127.0.0.1:0" });
        await using (var scope = fresh.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<AppDbContext>().Database.MigrateAsync();
        }

        await fresh.StartAsync();
        using var browser = new TestBrowser(new Uri(fresh.Urls.First()));

        var page = await browser.GetAsync("/");

        Assert.Equal((HttpStatusCode.Redirect, "/cai-dat"), (page.Status, page.Location));
    }

    private async Task PrepareAsync()
    {
        var text = await File.ReadAllTextAsync(CatalogFiles.Movement(CatalogFiles.Plan));
        var loaded = await app.AsAsync<MovementService, LoadedMovement>(Role.EmulationSecretary, s => s.LoadAsync(new MovementFileText(CatalogFiles.Plan, text)));
        if (loaded.IsNew)
        {
            await GiveAsync(TestCommunes.HouseholdA, 1_000_000, consents: true);
            await GiveAsync(TestCommunes.HouseholdB, 500_000, consents: false);
        }
    }

    private async Task GiveAsync(string head, long vnd, bool consents)
    {
        var household = await app.HouseholdAsync(head);
        await app.AsAsync<ContributionService, RecordOutcome>(Role.EmulationSecretary, s => s.RecordAsync(new RecordContribution
        {
            UnitId = household.VillageId,
            GiverKind = SubjectKind.Household,
            GiverId = household.Id,
            IsVoluntary = true,
            GivenOn = new DateOnly(2025, 9, 2),
            Purpose = "Làm đường",
            ConsentsToNaming = consents,
            Given = [new GivenThing { Kind = ContributionKind.Money, Quantity = vnd }],
        }));
    }
}
