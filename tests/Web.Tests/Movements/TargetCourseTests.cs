using ChungSuc.Core.Assessments;
using ChungSuc.Core.Measures;
using ChungSuc.Core.Movements;
using ChungSuc.Web.Pages.Movements;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Movements;

/// <summary>Recognitions and the targets that count them: planned, reached, over or under, by year (Kế hoạch, mục II.1).</summary>
public sealed class TargetCourseTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Journey_TwoAreasRecognised_TargetIsReachedAndOpensItsDecisions()
    {
        var movement = await app.LoadPlanAsync();
        var browser = await app.SignInAsync(Role.EmulationSecretary);
        var (east, west) = ((await app.UnitAsync(TestCommunes.VillageA)).Id, (await app.UnitAsync(TestCommunes.VillageB)).Id);

        await RecordAsync(browser, east, "20/12/2023", "101/QĐ-UBND");
        var second = await RecordAsync(browser, west, "15/11/2024", "202/QĐ-UBND");
        await browser.PostAsync($"/phong-trao/{movement}/chi-tieu/kdc-kieu-mau/noi", new Dictionary<string, string> { ["UnitIds"] = east.ToString() });

        var page = await browser.GetAsync($"/phong-trao/{movement}/chi-tieu");
        var target = page.Html.QuerySelector("#kdc-kieu-mau")!;
        Assert.Equal(
            ["0", "0", "1", "2", "2"],
            target.QuerySelectorAll("table:not(.chart) tbody td[data-label='Thực hiện']").Select(td => td.TextContent.Trim()));
        Assert.Contains("đạt chỉ tiêu", target.TextContent, StringComparison.Ordinal);
        Assert.Contains("2 – 3", target.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nơi được chọn (1, trong đó đạt 1)", target.TextContent, StringComparison.Ordinal);

        // 2021: 0, 2022: 0, 2023: 1, 2024: 2: mean 0,75 at 2022,5, slope 0,7; at 2025 0,75 + 0,7 × 2,5 = 2,5.
        Assert.Contains("khoảng 2,5 khu dân cư vào năm 2025", target.TextContent, StringComparison.Ordinal);
        var url = target.QuerySelector("td[data-label='Thực hiện'] a[href*='2024']")!.GetAttribute("href")!;
        Assert.Equal(2, (await browser.GetAsync(url)).Html.QuerySelectorAll("main tbody tr").Length);
        var commune = page.Html.QuerySelector("#xa-nang-cao")!;
        Assert.Equal("0", commune.QuerySelectorAll("td[data-label='Thực hiện']")[^1].TextContent.Trim());
        Assert.Equal((2, 1, 0), (await CountAsync("cong_nhan.kdc_kieu_mau", app.CommuneId, 2025), await CountAsync("cong_nhan.kdc_kieu_mau", east, 2025), await CountAsync("cong_nhan.kdc_kieu_mau", west, 2023)));

        var revoked = await browser.PostAsync(
            second.Location + "/thu-hoi", new Dictionary<string, string> { ["DecisionNumber"] = "9/QĐ-UBND", ["RevokedOn"] = "01/09/2025", ["Reason"] = "Không giữ được chất lượng" });
        Assert.Contains("Đã thu hồi từ ngày 01/09/2025", (await browser.FollowAsync(revoked)).Text, StringComparison.Ordinal);
        Assert.Equal((1, 2), (await CountAsync("cong_nhan.kdc_kieu_mau", app.CommuneId, 2025), await CountAsync("cong_nhan.kdc_kieu_mau", app.CommuneId, 2024)));
        var gone = await browser.FollowAsync(await browser.PostAsync(second.Location + "/huy", new Dictionary<string, string> { ["Reason"] = "Ghi nhầm thôn" }));
        Assert.Contains("Dòng này ghi nhầm, không tính nữa. Lý do: Ghi nhầm thôn.", gone.Text, StringComparison.Ordinal);
        Assert.Equal(1, await CountAsync("cong_nhan.kdc_kieu_mau", app.CommuneId, 2024));
        Assert.Contains("ghi công nhận Thôn Đông", (await browser.GetAsync("/nhat-ky")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Input.Title", "", "Chọn danh hiệu được công nhận.")]
    [InlineData("Input.Title", "xa_nang_cao", "“Xã đạt chuẩn nông thôn mới nâng cao” không dành cho Thôn Đoài. Chọn xã được công nhận.")]
    [InlineData("Input.DecidedOn", "16/10/2025", "Ngày quyết định phải từ năm 2010 đến hôm nay. Nhập ngày ghi trên quyết định.")]
    [InlineData("Input.ValidUntil", "01/01/2020", "Ngày hết hiệu lực phải sau ngày quyết định.")]
    [InlineData("Input.Issuer", "", "Nhập cơ quan ban hành quyết định.")]
    public async Task Post_BadRecognition_SentenceAtTheField(string field, string typed, string sentence)
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);
        var answer = await RecordAsync(browser, (await app.UnitAsync(TestCommunes.VillageB)).Id, "02/02/2025", "303/QĐ", (field, typed));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(sentence, answer.ErrorAt(field == "Input.Title" && typed.Length > 0 ? "Input.UnitId" : field));
        Assert.False(await app.DbAsync(db => db.Recognitions.AnyAsync(r => r.DecisionNumber == "303/QĐ")));
    }

    [Fact]
    public async Task Post_SameRecognitionAgain_SaysWhichDecisionAndForeignKeysAreNotFound()
    {
        var browser = await app.SignInAsync(Role.EmulationSecretary);
        var front = (await app.UnitAsync(TestCommunes.VillageA)).Id;
        await RecordAsync(browser, front, "02/02/2024", "404/QĐ-UBND", ("Input.Title", "thon_ntm"));

        var again = await RecordAsync(browser, front, "03/03/2025", "405/QĐ-UBND", ("Input.Title", "thon_ntm"));

        Assert.Contains("đã được công nhận danh hiệu này theo quyết định số 404/QĐ-UBND ngày 02/02/2024", again.ErrorAt("Input.UnitId"), StringComparison.Ordinal);
        Assert.Equal("Thôn Đông", (await browser.GetAsync("/cong-nhan?danh-hieu=thon_ntm&q=thon+dong")).Html.QuerySelector("main tbody th")!.TextContent);
        Assert.Equal((byte)'P', (await browser.DownloadAsync("/cong-nhan/tai-xuong")).Body[0]);
        var foreign = await TestScope.RunAsync(app.Services, app.OtherCommuneId, async services =>
        {
            var db = (ChungSuc.Core.Data.AppDbContext)services.GetService(typeof(ChungSuc.Core.Data.AppDbContext))!;
            var village = await db.Units.Where(u => u.Name == TestCommunes.OtherVillage).Select(u => u.Id).SingleAsync();
            return await ((RecognitionService)services.GetService(typeof(RecognitionService))!).RecordAsync(
                new RecordRecognition { Title = "thon_ntm", UnitId = village, DecisionNumber = "1/QĐ", DecidedOn = new DateOnly(2025, 1, 2), Issuer = "UBND tỉnh" });
        });
        foreach (var path in new[] { "", "/thu-hoi", "/huy", "/tep" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/cong-nhan/{foreign}{path}")).Status);
        }
    }

    [Fact]
    public void Forecast_FromBaselineAndOneYear_FollowsTheLineAndNeverFallsBelowNought()
    {
        var target = new PlanTarget
        {
            CommuneId = Guid.Empty, EditionId = Guid.Empty, Position = 0, Key = "t", Clause = "I", Name = "T", Subject = "village", Unit = "thôn", FromScaled = 100_000, BaselineScaled = 80_000, Due = new DateOnly(2025, 12, 31), Measure = "m",
        };

        // 2020: 8, 2021: 5: three less each year; 2025 would be -7, so nought.
        var forecast = TargetCourse.ForecastOf(target, [new TargetYear(2021, null, new TargetReading(5), IsOver: true), new TargetYear(2022, null, new TargetReading(9), IsOver: false)], 2021);

        Assert.Equal((2025, 0m), (forecast!.Year, forecast.Value));
        Assert.Equal("Kẻ đường thẳng qua các năm đã xong (2020: 8; 2021: 5), mỗi năm giảm 3, kéo tới năm 2025.", forecast.Words);
        Assert.Equal(0.25m, new TargetYear(2021, 4, new TargetReading(5), IsOver: true).Over);
        Assert.Null(TargetCourse.ForecastOf(target, [], 2021));
    }

    private static Task<TestPage> RecordAsync(TestBrowser browser, Guid unit, string day, string number, params (string Field, string Value)[] more)
    {
        var values = new Dictionary<string, string>
        {
            ["Input.Title"] = "kdc_kieu_mau", ["Input.UnitId"] = unit.ToString(), ["Input.DecisionNumber"] = number, ["Input.DecidedOn"] = day, ["Input.Issuer"] = "Chủ tịch UBND tỉnh",
        };
        foreach (var (field, value) in more)
        {
            values[field] = value;
        }

        return browser.PostAsync("/cong-nhan/ghi", values);
    }

    private async Task<int> CountAsync(string key, Guid unit, int year) =>
        (int)((await app.InCommuneAsync<MeasureQueries, FigureTable>(m => m.ReadAsync([key], year, unit, CancellationToken.None)))[unit, key]?.Number ?? -1);
}
