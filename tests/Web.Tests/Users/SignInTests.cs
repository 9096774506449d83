namespace ChungSuc.Web.Tests.Users;

public sealed class SignInTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Get_Anonymous_HomeAsksToSignIn()
    {
        var page = await app.Anonymous().GetAsync("/viec-cua-toi");

        Assert.Equal(HttpStatusCode.Redirect, page.Status);
        Assert.Contains("/dang-nhap?ve=", page.Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_ChosenRole_HomeNamesTheOffice()
    {
        var browser = await app.SignInAsync(Role.VillageHead);

        var page = await browser.GetAsync("/viec-cua-toi");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Trưởng thôn", page.Text, StringComparison.Ordinal);
        Assert.StartsWith("no-store", page.Headers["Cache-Control"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_VillageHeadOpensAccounts_FriendlyRefusal()
    {
        var browser = await app.SignInAsync(Role.VillageHead);

        var page = await browser.GetAsync("/tai-khoan");

        Assert.Equal(HttpStatusCode.Forbidden, page.Status);
        Assert.DoesNotContain("Tên đăng nhập", page.Text, StringComparison.Ordinal);
    }
}
