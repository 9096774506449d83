using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChungSuc.Web.Tests.Users;

/// <summary>Each test has an installation of its own: set-up happens once.</summary>
public sealed class FirstStartTests
{
    private const string Password = "con đường làng em sạch đẹp";

    [Fact]
    public async Task Get_FreshInstallation_LeadsToSetUpAndNobodySignsInByClick()
    {
        await using var app = await StartAsync();

        var front = await app.Browser().GetAsync("/");
        var signIn = await app.Browser().GetAsync("/dang-nhap");

        Assert.Equal("/cai-dat", front.Location);
        Assert.Empty(signIn.Html.QuerySelectorAll("button.door"));
    }

    [Fact]
    public async Task Post_WrongCode_SaysWhereTheCodeIsAndKeepsWhatWasTyped()
    {
        await using var app = await StartAsync();

        var page = await app.Browser().PostAsync("/cai-dat", Form(code: "sai"));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("màn hình nơi chương trình được khởi động", page.ErrorAt("Input.Code"), StringComparison.Ordinal);
        Assert.Equal("xã Chi Lăng", page.ValueOf("Input.CommuneName"));
        Assert.Equal(0, await CountAsync(app, db => db.CommuneOffices.CountAsync()));
    }

    [Fact]
    public async Task Post_SetUp_CommuneAndAdministratorExistAndThePageCloses()
    {
        await using var app = await StartAsync();
        var browser = app.Browser();

        var done = await browser.PostAsync("/cai-dat", Form());
        var again = await browser.GetAsync("/cai-dat");
        var home = await SignInAsync(browser, Password);

        Assert.Equal("/dang-nhap", done.Location);
        Assert.Equal(HttpStatusCode.NotFound, again.Status);
        Assert.Equal("/viec-cua-toi", home.Location);
        Assert.Contains("Quản trị hệ thống", (await browser.GetAsync("/viec-cua-toi")).Text, StringComparison.Ordinal);
        Assert.Equal(1, await CountAsync(app, db => db.CommuneOffices.CountAsync(o => !o.IsSample && o.Place == "Chi Lăng")));
    }

    [Fact]
    public async Task Post_WrongPasswordAndUnknownName_GetTheSameAnswer()
    {
        await using var app = await StartAsync();
        await app.Browser().PostAsync("/cai-dat", Form());

        var wrong = await SignInAsync(app.Browser(), "sai mật khẩu rồi nhé");
        var unknown = await SignInAsync(app.Browser(), "sai mật khẩu rồi nhé", "khong.co.ai");

        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        Assert.Equal(wrong.Summary, unknown.Summary);
        Assert.NotEmpty(wrong.Summary);
    }

    [Fact]
    public async Task Post_FiveWrongPasswords_TheRightOneWaitsToo()
    {
        await using var app = await StartAsync();
        await app.Browser().PostAsync("/cai-dat", Form());
        for (var i = 0; i < 5; i++)
        {
            await SignInAsync(app.Browser(), "sai mật khẩu rồi nhé");
        }

        var right = await SignInAsync(app.Browser(), Password);

        Assert.Equal(HttpStatusCode.BadRequest, right.Status);
        Assert.Contains("nghỉ 15 phút", right.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_ElevenTriesInAMinute_TheLastIsToldToWait()
    {
        await using var app = await StartAsync();
        var browser = app.Browser();
        TestPage last = null!;
        for (var i = 0; i < 11; i++)
        {
            last = await SignInAsync(browser, "sai mật khẩu rồi nhé", "ai.do");
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, last.Status);
        Assert.Contains("phút", last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EndGrant_OpenSession_IsClosedWithinHalfAMinute()
    {
        await using var app = await StartAsync();
        var browser = app.Browser();
        await browser.PostAsync("/cai-dat", Form());
        await SignInAsync(browser, Password);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/viec-cua-toi")).Status);

        await EndAsync(app);
        app.Clock.Advance(TimeSpan.FromSeconds(31));
        var after = await browser.GetAsync("/viec-cua-toi");

        Assert.Equal(HttpStatusCode.Redirect, after.Status);
        Assert.Contains("/dang-nhap", after.Location, StringComparison.Ordinal);
    }

    private static async Task<FreshApp> StartAsync()
    {
        var app = new FreshApp();
        await app.InitializeAsync();
        return app;
    }

    private static Dictionary<string, string> Form(string code = FreshApp.SetUpCode) => new()
    {
        ["Input.Code"] = code,
        ["Input.CommuneName"] = "xã Chi Lăng",
        ["Input.ProvinceName"] = "Lạng Sơn",
        ["Input.ChairmanName"] = "Người Ký",
        ["Input.FullName"] = "Người Quản Trị",
        ["Input.UserName"] = "quan.tri",
        ["Input.Password"] = Password,
    };

    private static Task<TestPage> SignInAsync(TestBrowser browser, string password, string name = "quan.tri") =>
        browser.PostAsync("/dang-nhap", new Dictionary<string, string> { ["UserName"] = name, ["Password"] = password });

    private static async Task EndAsync(FreshApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var commune = (await db.CommuneOffices.SingleAsync()).Id;
        scope.ServiceProvider.GetRequiredService<CommuneScope>().Enter(commune);
        scope.ServiceProvider.GetRequiredService<Actor>().ActAsProgram("Kiểm thử");
        var grant = await db.RoleGrants.AsNoTracking().SingleAsync();
        await scope.ServiceProvider.GetRequiredService<UserService>().EndGrantAsync(new EndGrant(grant.Id, new DateOnly(2025, 10, 14), "chuyển công tác"));
    }

    private static async Task<int> CountAsync(FreshApp app, Func<AppDbContext, Task<int>> count)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await count(scope.ServiceProvider.GetRequiredService<AppDbContext>());
    }
}
