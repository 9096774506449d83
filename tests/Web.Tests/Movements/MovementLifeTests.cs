using ChungSuc.Core.Assessments;
using ChungSuc.Core.Movements;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Movements;

/// <summary>A movement written in the browser or copied from the last period, launched, and followed through its year.</summary>
public sealed class MovementLifeTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly Dictionary<string, string> Paper = new()
    {
        ["Input.Name"] = "Mỗi nhà một vườn xanh giai đoạn 2025 - 2026", ["Input.ShortName"] = "Vườn xanh", ["Input.FromYear"] = "2025", ["Input.ToYear"] = "2026",
        ["Input.Title"] = "Kế hoạch tổ chức phong trào thi đua Mỗi nhà một vườn xanh", ["Input.Purpose"] = "Nhà nào cũng có vườn.",
    };

    [Fact]
    public async Task Journey_WriteInTheBrowserPreviewAndLoad_AMovementStands()
    {
        var browser = await app.SignInAsync(Role.EmulationSecretary);
        var draft = (await browser.PostAsync("/phong-trao/soan", Paper)).Location!;
        var tooEarly = await browser.PostAsync(draft, new Dictionary<string, string>());
        var noMeasure = await AddAsync(browser, draft, "chi-tieu", ("Text", "Vườn xanh"), ("Subjects", "household"), ("From", "20"), ("Unit", "vườn"), ("Year", "2026"));
        await AddAsync(browser, draft, "chi-tieu", ("Text", "Tiền Nhân dân góp"), ("Subjects", "commune"), ("From", "20.000.000"), ("IsAtLeast", "true"), ("Unit", "đồng"), ("Year", "2026"), ("Reference", "dong_gop.tien"));
        await AddAsync(browser, draft, "doi-tuong", ("Text", "Các thôn"), ("Subjects", "village"), ("Criteria", "Có vườn mẫu\nCó hàng rào xanh"));
        await AddAsync(browser, draft, "nhiem-vu", ("Text", "Vận động hộ trồng cây"), ("Who", "Hội Nông dân xã\nCác thôn"));
        await AddAsync(browser, draft, "moc", ("Text", "Tổng kết"), ("Word", "tổng kết"), ("Year", "2026"), ("Who", "Ủy ban nhân dân xã"));
        await AddAsync(browser, draft, "moc", ("Text", "Thừa"), ("Word", "kiểm tra"), ("Who", "Hội đồng"));
        await AddAsync(browser, draft, "cap-tren", ("Text", "Kế hoạch của tỉnh"), ("Word", "tỉnh"), ("Who", "Ủy ban nhân dân tỉnh"));
        var extra = (await browser.GetAsync(draft)).Html.QuerySelectorAll("main a[href*='/bo/']").Single(a => a.TextContent.Contains("Thừa", StringComparison.Ordinal)).GetAttribute("href")!;
        await browser.PostAsync(extra, new Dictionary<string, string>());

        var preview = await browser.FollowAsync(await browser.PostAsync(draft, new Dictionary<string, string>()));
        var loaded = await browser.FollowAsync(await browser.PostAsync(preview.Path, new Dictionary<string, string>()));

        Assert.Contains("Chưa có chỉ tiêu nào. Chưa có nhóm đối tượng nào. Chưa có mốc tiến độ nào.", tooEarly.Text, StringComparison.Ordinal);
        Assert.Equal("Chọn số liệu để đếm chỉ tiêu.", noMeasure.ErrorAt("Input.Reference"));
        Assert.Contains("ít nhất 20.000.000 đồng", loaded.Html.QuerySelector("#chi-tieu")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, loaded.Html.QuerySelectorAll("#doi-tuong ul > li").Length);
        Assert.Contains("Hội Nông dân xã; Các thôn", loaded.Html.QuerySelector("#nhiem-vu")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Thừa", loaded.Text, StringComparison.Ordinal);
        Assert.Contains("Ủy ban nhân dân tỉnh", loaded.Html.QuerySelector("#ke-hoach-cap-tren")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("thêm vào bản nháp phong trào Vườn xanh: Các thôn", (await browser.GetAsync("/nhat-ky")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Input.ToYear", "2024", "Năm cuối phải từ năm đầu trở đi, trong khoảng 1948 - 2100.")]
    [InlineData("Input.Purpose", "", "Nêu mục đích của phong trào.")]
    [InlineData("Input.FormCodes", "", "Chọn ít nhất một hình thức khen thưởng.")]
    public async Task Post_BadPaper_SentenceAtTheField(string field, string typed, string sentence)
    {
        var browser = await app.SignInAsync(Role.Chairman);

        var answer = await browser.PostAsync("/phong-trao/soan", new Dictionary<string, string>(Paper) { ["Input.ShortName"] = "Hỏng", [field] = typed });

        Assert.Equal((HttpStatusCode.BadRequest, sentence), (answer.Status, answer.ErrorAt(field)));
        Assert.False(await app.DbAsync(db => db.MovementDrafts.AnyAsync(d => d.ShortName == "Hỏng")));
    }

    [Fact]
    public async Task Journey_CopyToTheNextPeriod_NewMovementAfterOnePage()
    {
        var last = await app.LoadPlanAsync();
        var browser = await app.SignInAsync(Role.EmulationSecretary);
        var none = await browser.PostAsync($"/phong-trao/{last}/chep", new Dictionary<string, string>());

        var preview = await browser.FollowAsync(await browser.PostAsync(
            $"/phong-trao/{last}/chep", new Dictionary<string, string> { ["Input.Number"] = "15/KH-UBND", ["Input.Date"] = "20/01/2026", ["Input.Targets[1].From"] = "4", ["Input.Targets[1].To"] = "5" }));
        var loaded = await browser.FollowAsync(await browser.PostAsync(preview.Path, new Dictionary<string, string>()));

        Assert.Equal("Nhập số mới của ít nhất một chỉ tiêu.", none.ErrorAt("Input.Targets[0].From"));
        Assert.Contains("2026 - 2030", loaded.Text, StringComparison.Ordinal);
        Assert.Contains("4 – 5 khu dân cư", loaded.Html.QuerySelector("#chi-tieu")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Giấy khen của Chủ tịch UBND huyện", loaded.Html.QuerySelector("#khen-thuong")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("15/KH-UBND", loaded.Html.QuerySelector("#ke-hoach-cap-tren")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Journey_LaunchWithGaps_NeedsAReasonAndKeepsWhatWasMissing()
    {
        var movement = await app.LoadPlanAsync();
        var browser = await app.SignInAsync(Role.Chairman);
        var page = await browser.GetAsync($"/phong-trao/{movement}/phat-dong");

        var refused = await browser.PostAsync($"/phong-trao/{movement}/phat-dong", new Dictionary<string, string> { ["LaunchedOn"] = "05/09/2022" });
        var launched = await browser.FollowAsync(await browser.PostAsync(
            $"/phong-trao/{movement}/phat-dong", new Dictionary<string, string> { ["LaunchedOn"] = "05/09/2022", ["Reason"] = "Tỉnh đã phát động" }));

        Assert.Contains("số; ngày", Row(page, "Kế hoạch có số, ngày, người ký"), StringComparison.Ordinal);
        Assert.Contains("Các đơn vị, Ủy ban Mặt trận", Row(page, "Mỗi nhóm đối tượng có bộ tiêu chí chấm điểm"), StringComparison.Ordinal);
        Assert.Contains("Doanh nghiệp", Row(page, "Trong xã có đơn vị thuộc mỗi đối tượng"), StringComparison.Ordinal);
        Assert.Contains("đủ", Row(page, "Mỗi chỉ tiêu có nguồn đếm"), StringComparison.Ordinal);
        Assert.Contains("Giấy khen của Chủ tịch UBND huyện", Row(page, "Hình thức khen thưởng còn áp dụng"), StringComparison.Ordinal);
        Assert.StartsWith("Còn thiếu ", refused.ErrorAt("Reason"), StringComparison.Ordinal);
        Assert.Contains("Đã phát động ngày 05/09/2022. ", launched.Text, StringComparison.Ordinal);
        Assert.Contains("Lý do phát động khi còn thiếu: Tỉnh đã phát động.", launched.Text, StringComparison.Ordinal);
        Assert.Contains("Kế hoạch có số, ngày, người ký: số; ngày", launched.Text, StringComparison.Ordinal);
        var row = await app.DbAsync(db => db.MovementLaunches.SingleAsync(l => l.MovementId == movement));
        Assert.Equal((new DateOnly(2022, 9, 5), "Tỉnh đã phát động"), (row.LaunchedOn, row.Reason));
    }

    [Fact]
    public async Task Get_Cycle_TellsEachStepFromTheRecords()
    {
        await app.LoadPlanAsync();
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);
        var village = (await app.UnitAsync(TestCommunes.VillageA)).Id;
        await app.AsAsync<AssessmentService, Guid>(Role.ProgrammeOfficer, s => s.OpenAsync(new OpenAssessments
        {
            Year = 2025, SetId = "thi-dua-thon", SetVersion = 1, SubjectIds = [village], Stages = [new PlannedStage(StageKind.SelfScore, new DateOnly(2025, 11, 30))],
        }));

        var steps = (await browser.GetAsync("/phong-trao/chu-trinh?nam=2025")).Html.QuerySelectorAll("ol.steps li").Select(li => (li.ClassName, li.TextContent)).ToList();
        var empty = (await browser.GetAsync("/phong-trao/chu-trinh?nam=2023")).Html.QuerySelectorAll("ol.steps li").Select(li => li.ClassName).ToList();

        Assert.Equal(8, steps.Count);
        Assert.Equal("done", steps[1].ClassName);
        Assert.Contains("Mở ngày 15/10/2025, 1 phiếu.", steps[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("0/1 phiếu xong; hạn 30/11/2025.", steps[2].TextContent, StringComparison.Ordinal);
        Assert.Contains("Chưa khóa.", steps[7].TextContent, StringComparison.Ordinal);
        Assert.Equal(["now", "next", "next", "next", "next", "next", "next", "next"], empty);
    }

    [Fact]
    public async Task Get_AnotherCommunesDraft_IsNotFound()
    {
        var foreign = await TestScope.RunAsync(app.Services, app.OtherCommuneId, services => ((MovementDraftService)services.GetService(typeof(MovementDraftService))!).WriteAsync(new ChangeMovementDraft
        {
            Name = "Của xã khác", ShortName = "Khác", Scope = "xã", FromYear = 2025, ToYear = 2026, Title = "KH", Issuer = "UBND", Purpose = "M", FormCodes = ["GK_XA"],
        }));
        var browser = await app.SignInAsync(Role.EmulationSecretary);

        foreach (var path in new[] { "", "/van-ban", "/them/moc", "/them/khong-co" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/phong-trao/soan/{foreign}{path}")).Status);
        }
    }

    private static Task<TestPage> AddAsync(TestBrowser browser, string draft, string word, params (string Field, string Value)[] values) =>
        browser.PostAsync($"{draft}/them/{word}", values.ToDictionary(v => "Input." + v.Field, v => v.Value));

    private static string Row(TestPage page, string text) =>
        page.Html.QuerySelectorAll("main tbody tr").Single(tr => tr.QuerySelector("th")!.TextContent == text).TextContent;
}
