using System.Text;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Units;

public sealed class UnitPageTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("luong thi man")]
    [InlineData("Lương Thị Mận")]
    public async Task Get_Search_FindsWithAndWithoutMarksAndDecomposed(string text)
    {
        var browser = await app.SignInAsync(Role.EmulationSecretary);

        var page = await browser.GetAsync("/tim-kiem?q=" + Uri.EscapeDataString(text.Normalize(NormalizationForm.FormD)));

        Assert.Contains("Hộ " + TestCommunes.HouseholdA, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(TestCommunes.HouseholdB, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Search_DoesNotFindAnotherCommune()
    {
        var browser = await app.SignInAsync(Role.EmulationSecretary);

        var page = await browser.GetAsync("/tim-kiem?q=trieu");

        Assert.DoesNotContain("Triệu", page.Text.Replace("“trieu”", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_UnitOfAnotherCommune_IsNotFound()
    {
        var foreign = await TestScope.RunAsync(app.Services, app.OtherCommuneId, services =>
            ((Core.Data.AppDbContext)services.GetService(typeof(Core.Data.AppDbContext))!).Units.Where(u => u.Name == TestCommunes.OtherVillage).Select(u => u.Id).SingleAsync());
        var browser = await app.SignInAsync(Role.Administrator);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/don-vi/{foreign}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/don-vi/{foreign}/them-ho")).Status);
    }

    [Fact]
    public async Task Post_HouseholdByItsVillageHead_IsListedOnceHoweverOftenItIsSent()
    {
        var browser = await app.SignInAsync(Role.VillageHead);
        var village = await app.UnitAsync(TestCommunes.VillageA);
        var page = await browser.GetAsync($"/don-vi/{village.Id}/them-ho");
        var form = (AngleSharp.Html.Dom.IHtmlFormElement)page.Html.QuerySelector("main form[method=post]")!;
        var values = new Dictionary<string, string> { ["HeadName"] = "Mã Thị Mơ".Normalize(NormalizationForm.FormD) };

        var first = await browser.SubmitAsync(page, form, values);
        var second = await browser.SubmitAsync(page, form, values);

        Assert.Equal(first.Location, second.Location);
        Assert.Contains("Hộ Mã Thị Mơ", (await browser.FollowAsync(first)).Text, StringComparison.Ordinal);
        Assert.Equal(1, await app.DbAsync(db => db.Households.CountAsync(h => h.HeadName == "Mã Thị Mơ")));
    }

    [Fact]
    public async Task Post_HouseholdOfAnotherVillage_IsRefusedAndSaysWhoCan()
    {
        var browser = await app.SignInAsync(Role.VillageHead);
        var village = await app.UnitAsync(TestCommunes.VillageB);

        var page = await browser.PostAsync($"/don-vi/{village.Id}/them-ho", new Dictionary<string, string> { ["HeadName"] = "Người Nơi Khác" });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("Nhờ cán bộ xã", page.Summary, StringComparison.Ordinal);
        Assert.Equal(0, await app.DbAsync(db => db.Households.CountAsync(h => h.HeadName == "Người Nơi Khác")));
    }

    [Fact]
    public async Task Post_UnitWithATakenName_SaysSoAtTheField()
    {
        var browser = await app.SignInAsync(Role.Administrator);

        var page = await browser.PostAsync("/don-vi/them", new Dictionary<string, string>
        {
            ["Input.Kind"] = nameof(UnitKind.Village),
            ["Input.Name"] = "thôn đông",
            ["Input.From"] = "01/7/2025",
        });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("đã có", page.ErrorAt("Input.Name"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_UnitFromAnImpossibleDay_SaysHowToWriteIt()
    {
        var browser = await app.SignInAsync(Role.Administrator);

        var page = await browser.PostAsync("/don-vi/them", new Dictionary<string, string>
        {
            ["Input.Kind"] = nameof(UnitKind.Village),
            ["Input.Name"] = "Thôn Ngày Lạ",
            ["Input.From"] = "31/02/2025",
        });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.NotEmpty(page.ErrorAt("Input.From"));
        Assert.Equal("31/02/2025", page.ValueOf("Input.From"));
        Assert.Equal(0, await app.DbAsync(db => db.Units.CountAsync(u => u.Name == "Thôn Ngày Lạ")));
    }
}
