using System.Text;
using AngleSharp.Html.Dom;
using ChungSuc.Core.Movements;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Movements;

/// <summary>Đăng ký thi đua, giao ước (Kế hoạch, mục I.1): who registered, who did not, what was pledged and what came of it.</summary>
public sealed class RegistrationTests(TestApp app) : IClassFixture<TestApp>, IAsyncLifetime
{
    private Guid movement;

    public async ValueTask InitializeAsync() => movement = await app.LoadPlanAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Journey_VillageHeadPledgesALabourFigure_ResultStandsBesideIt()
    {
        var browser = await app.SignInAsync(Role.VillageHead);
        var east = (await app.UnitAsync(TestCommunes.VillageA)).Id;
        await app.GiveMoneyAsync(east, 12_000_000);

        var recorded = await browser.PostAsync(
            $"/dang-ky/ghi?nam=2025&loai=Village&ai={east}",
            new Dictionary<string, string>
            {
                ["Input.RegisteredOn"] = "20/02/2025",
                ["Input.Titles"] = "Thôn tiêu biểu",
                ["Input.Pledges[0].Text"] = "Vận động Nhân dân góp tiền làm đường",
                ["Input.Pledges[0].Measure"] = "dong_gop.tien",
                ["Input.Pledges[0].Value"] = "10.000.000",
                ["Input.Pledges[1].Text"] = "Giữ đường làng sạch",
            });

        var page = await browser.FollowAsync(recorded);
        var first = page.Html.QuerySelector("main tbody tr")!.TextContent.Replace('\u00A0', ' ');
        Assert.Contains("ít nhất 10.000.000 đồng", first, StringComparison.Ordinal);
        Assert.Contains("12.000.000", first, StringComparison.Ordinal);
        Assert.Contains("120%", first, StringComparison.Ordinal);
        Assert.Contains("vượt giao ước", first, StringComparison.Ordinal);
        Assert.NotNull(page.Html.QuerySelector("main tbody tr a.open[href^='/dong-gop']"));
        Assert.Contains("Đăng ký không phải là điều kiện để được khen thưởng", page.Text, StringComparison.Ordinal);
        Assert.Contains("ghi đăng ký thi đua số 2025/", page.Text, StringComparison.Ordinal);
        var row = await app.DbAsync(db => db.Registrations.Include(r => r.Pledges).SingleAsync(r => r.SubjectId == east));
        Assert.Equal((2025, RegistrantKind.Village, "Thôn tiêu biểu", 2), (row.Year, row.Kind, row.Titles, row.Pledges.Count));
        Assert.Contains("1. Vận động", (await browser.GetAsync(recorded.Location + "/in")).Html.QuerySelector("ol") is { } list ? "1. " + list.TextContent.Trim() : "", StringComparison.Ordinal);
        Assert.Contains("120%", (await browser.GetAsync("/dang-ky/ket-qua?nam=2025")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Input.RegisteredOn", "", "Nhập ngày đăng ký, ví dụ 20/02/2025.")]
    [InlineData("Input.RegisteredOn", "16/10/2025", "Ngày đăng ký chưa tới. Nhập ngày ghi trên bản giao ước.")]
    [InlineData("Input.RegisteredOn", "01/12/2023", "Đăng ký cho năm 2025 phải ghi ngày trong năm 2024 hoặc 2025. Kiểm tra lại ngày.")]
    [InlineData("Input.Pledges[0].Text", "", "Ghi ít nhất một điều giao ước.")]
    [InlineData("Input.Pledges[1].Measure", "dong_gop.tien", "Ghi nội dung giao ước.")]
    [InlineData("Input.Pledges[0].Measure", "dong_gop.tien", "Nhập số giao ước để cuối năm so với kết quả.")]
    [InlineData("Input.Pledges[0].Value", "-1", "Nhập số từ 0 trở lên.")]
    public async Task Post_BadRegistration_SentenceAtTheFieldAndNothingIsKept(string field, string typed, string sentence)
    {
        var browser = await app.SignInAsync(Role.EmulationSecretary);
        var agency = (await app.UnitAsync("Phòng Kinh tế")).Id;

        var answer = await browser.PostAsync(
            $"/dang-ky/ghi?nam=2025&loai=Agency&ai={agency}",
            new Dictionary<string, string> { ["Input.RegisteredOn"] = "20/02/2025", ["Input.Pledges[0].Text"] = "Giữ lời", [field] = typed });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(sentence, answer.ErrorAt(field.Replace("Measure", sentence.StartsWith("Nhập số", StringComparison.Ordinal) ? "Value" : sentence.StartsWith("Ghi nội", StringComparison.Ordinal) ? "Text" : "Measure", StringComparison.Ordinal)));
        Assert.False(await app.DbAsync(db => db.Registrations.AnyAsync(r => r.SubjectId == agency)));
    }

    [Fact]
    public async Task Post_HouseholdsInBulkTwiceWithTheSameKey_OneRowEachAndTheListIsShort()
    {
        var browser = await app.SignInAsync(Role.EmulationSecretary);
        var east = (await app.HouseholdAsync(TestCommunes.HouseholdA)).Id;
        var page = await browser.GetAsync("/dang-ky/hang-loat?nam=2025&loai=Household");
        var form = (IHtmlFormElement)page.Html.QuerySelector("main form[method=post]")!;
        var values = new Dictionary<string, string> { ["SubjectIds"] = east.ToString(), ["Input.RegisteredOn"] = "05/03/2025", ["Input.Pledges[0].Text"] = "Gia đình văn hóa" };
        Assert.Equal(2, page.Html.QuerySelectorAll("input[name=SubjectIds]").Length);

        var first = await browser.SubmitAsync(page, form, values);
        var second = await browser.SubmitAsync(page, form, values);
        var again = await browser.PostAsync("/dang-ky/hang-loat?nam=2025&loai=Household", values);

        Assert.Equal((HttpStatusCode.Redirect, first.Location), (second.Status, second.Location));
        Assert.Equal(1, await app.DbAsync(db => db.Registrations.CountAsync(r => r.SubjectId == east)));
        Assert.Contains("Hộ Lương Thị Mận đã đăng ký năm 2025", again.Text, StringComparison.Ordinal);
        var missing = await browser.GetAsync("/dang-ky?nam=2025&loai=Household&chua=true");
        Assert.Equal(["Hộ Nông Văn Đào"], missing.Html.QuerySelectorAll("main section:last-of-type tbody th").Select(th => th.TextContent.Trim()));
        var counts = missing.Html.QuerySelectorAll("main section:first-of-type tbody tr").Single(tr => tr.TextContent.Contains("Hộ gia đình", StringComparison.Ordinal));
        Assert.Equal(["2", "1", "1", "50%"], counts.QuerySelectorAll("td").Select(td => td.TextContent.Trim()));
        var found = await browser.GetAsync("/dang-ky?nam=2025&q=" + Uri.EscapeDataString("Lương Thị Mận".Normalize(NormalizationForm.FormD)));
        Assert.Contains("Hộ Lương Thị Mận", found.Html.QuerySelector("main section:last-of-type tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_VillageHeadForAnotherVillage_IsRefused()
    {
        var browser = await app.SignInAsync(Role.VillageHead);
        var west = (await app.UnitAsync(TestCommunes.VillageB)).Id;

        var answer = await browser.PostAsync(
            $"/dang-ky/ghi?nam=2025&loai=Village&ai={west}", new Dictionary<string, string> { ["Input.RegisteredOn"] = "20/02/2025", ["Input.Pledges[0].Text"] = "Làm thay" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Thôn Đoài không thuộc đơn vị của bạn. Nhờ đơn vị đó hoặc thư ký Hội đồng ghi.", answer.Text, StringComparison.Ordinal);
        Assert.False(await app.DbAsync(db => db.Registrations.AnyAsync(r => r.SubjectId == west)));
    }

    [Fact]
    public async Task Journey_ScanThenWithdraw_ReasonStaysReadableAndItMayBeRecordedAnew()
    {
        var browser = await app.SignInAsync(Role.Front);
        var front = (await app.UnitAsync("Ủy ban Mặt trận Tổ quốc xã")).Id;
        var recorded = await RegisterAsync(browser, front);
        var noFile = await browser.PostAsync(recorded.Location + "/ban-da-ky", new Dictionary<string, string>());
        var page = await browser.GetAsync(recorded.Location + "/ban-da-ky");
        var scanned = await browser.SubmitAsync(
            page, (IHtmlFormElement)page.Html.QuerySelector("main form[method=post]")!, new Dictionary<string, string>(), [new TestFile("Evidence", "giao uoc.pdf", "%PDF-1.4 ký"u8.ToArray())]);

        Assert.Equal("Chọn tệp ảnh chụp hoặc PDF của bản giao ước đã ký mà chưa lưu.", noFile.ErrorAt("Evidence"));
        Assert.Contains("giao uoc.pdf", (await browser.FollowAsync(scanned)).Text, StringComparison.Ordinal);
        Assert.Equal("Nêu lý do rút, ví dụ “ghi nhầm thôn”.", (await browser.PostAsync(recorded.Location + "/rut", new Dictionary<string, string>())).ErrorAt("Reason"));
        var gone = await browser.FollowAsync(await browser.PostAsync(recorded.Location + "/rut", new Dictionary<string, string> { ["Reason"] = "Ghi nhầm năm" }));
        Assert.Contains("Đăng ký này đã rút, không tính nữa. Lý do: Ghi nhầm năm.", gone.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(recorded.Location + "/in")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await RegisterAsync(browser, front)).Status);
    }

    [Fact]
    public async Task Get_AnotherCommunesRegistration_IsNotFound()
    {
        var foreign = await TestScope.RunAsync(app.Services, app.OtherCommuneId, async services =>
        {
            var text = await File.ReadAllTextAsync(CatalogFiles.Movement(CatalogFiles.Plan));
            var loaded = await ((MovementService)services.GetService(typeof(MovementService))!).LoadAsync(new MovementFileText("a.yaml", text));
            var db = (ChungSuc.Core.Data.AppDbContext)services.GetService(typeof(ChungSuc.Core.Data.AppDbContext))!;
            var village = await db.Units.Where(u => u.Name == TestCommunes.OtherVillage).Select(u => u.Id).SingleAsync();
            return await ((RegistrationService)services.GetService(typeof(RegistrationService))!).RecordAsync(new RecordRegistrations
            {
                MovementId = loaded.MovementId,
                Year = 2025,
                RegisteredOn = new DateOnly(2025, 1, 5),
                Kind = RegistrantKind.Village,
                SubjectIds = [village],
                Pledges = [new GivenPledge("Của xã khác")],
            });
        });
        var browser = await app.SignInAsync(Role.EmulationSecretary);

        foreach (var path in new[] { "", "/in", "/rut", "/ban-da-ky" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/dang-ky/{foreign}{path}")).Status);
        }

        Assert.DoesNotContain("Thôn Xa", (await browser.GetAsync("/dang-ky?nam=2025&loai=Village&chua=true")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_File_IsAWorkbookWithOneLineAPledge()
    {
        var browser = await app.SignInAsync(Role.Chairman);
        var cooperative = (await app.UnitAsync("Hợp tác xã Na Thử")).Id;
        await browser.PostAsync(
            $"/dang-ky/ghi?nam=2025&loai=Cooperative&ai={cooperative}", new Dictionary<string, string> { ["Input.RegisteredOn"] = "20/02/2025", ["Input.Pledges[0].Text"] = "=1+1 không phải công thức" });

        var (status, body, _) = await browser.DownloadAsync("/dang-ky/tai-xuong?nam=2025&loai=Cooperative");

        Assert.Equal((HttpStatusCode.OK, (byte)'P'), (status, body[0]));
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/dang-ky/in?nam=2025&loai=Cooperative")).Status);
        var enterprise = await (await app.SignInAsync(Role.Enterprise)).GetAsync("/dang-ky?nam=2025");
        Assert.DoesNotContain("Thôn", enterprise.Html.QuerySelector("main section:first-of-type tbody")!.TextContent, StringComparison.Ordinal);
    }

    private static Task<TestPage> RegisterAsync(TestBrowser browser, Guid unit) => browser.PostAsync(
        $"/dang-ky/ghi?nam=2025&loai=MassOrganisation&ai={unit}", new Dictionary<string, string> { ["Input.RegisteredOn"] = "20/02/2025", ["Input.Pledges[0].Text"] = "Giám sát đủ bốn cuộc" });
}
