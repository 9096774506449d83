using System.Text;
using AngleSharp.Html.Dom;
using ChungSuc.Core.Assessments;
using ChungSuc.Core.Criteria;
using ChungSuc.Core.Measures;
using ChungSuc.Core.Supports;
using ChungSuc.Core.Units;
using ChungSuc.Documents.Excel;
using ChungSuc.Web.Pages.Measures;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Supports;

public sealed class SupportTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Journey_PromiseThenResult_CountsWithItsProof()
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);
        var household = (await app.HouseholdAsync(TestCommunes.HouseholdA)).Id;

        var recorded = await RecordAsync(browser, new()
        {
            ["Input.What"] = "Sửa nhà cho hộ nghèo", ["Input.RecipientId"] = $"Household:{household:N}", ["Input.ToOn"] = "30/9/2025", ["Input.ValueVnd"] = "12.000.000", ["Input.LabourDays"] = "20,5",
        });
        var promised = await browser.FollowAsync(recorded);
        var page = await browser.GetAsync(recorded.Location + "/ket-qua");
        var result = await browser.SubmitAsync(
            page,
            Form(page),
            new Dictionary<string, string> { ["Input.On"] = "12/10/2025", ["Input.Text"] = "Thay mái tôn, láng nền nhà", ["Input.Quantity"] = "48", ["Input.UnitText"] = "m²" },
            [new TestFile("Input.Evidence", "ban giao.png", [.. TestFile.Png, 1])]);
        var done = await browser.FollowAsync(result);

        Assert.Contains("Chưa đủ để tính. Chưa có kết quả, đã quá ngày kết thúc 30/09/2025. Ghi kết quả khi đã có.", promised.Text, StringComparison.Ordinal);
        Assert.Contains("Hộ Lương Thị Mận", promised.Text, StringComparison.Ordinal);
        Assert.Contains("12.000.000 đ, 20,5 ngày công", Plain(promised.Text), StringComparison.Ordinal);
        Assert.Contains("Thay mái tôn, láng nền nhà", done.Text, StringComparison.Ordinal);
        Assert.Contains("48 m²", done.Text, StringComparison.Ordinal);
        Assert.Contains("ban giao.png", done.Text, StringComparison.Ordinal);
        Assert.Contains("ghi kết quả hỗ trợ số 2025/", done.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Chưa đủ để tính", done.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Input.UnitId", "", "Chọn thôn được giúp.")]
    [InlineData("Input.GiverUnitId", "", "Chọn đơn vị giúp trong danh sách của xã, hoặc nhập tên đơn vị ngoài xã.")]
    [InlineData("Input.ToOn", "31/8/2025", "Ngày kết thúc phải từ ngày bắt đầu trở đi.")]
    [InlineData("Input.LabourDays", "-1", "Số ngày công phải lớn hơn 0. Để trống nếu chưa biết.")]
    public async Task Post_BadHelp_SentenceAtTheFieldAndNothingTypedIsLost(string field, string typed, string sentence)
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);

        var answer = await RecordAsync(browser, new() { ["Input.What"] = "Giữ lại chữ", [field] = typed });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(sentence, answer.ErrorAt(field));
        Assert.Equal("Giữ lại chữ", answer.ValueOf("Input.What"));
        Assert.False(await app.DbAsync(db => db.Supports.AnyAsync(s => s.What == "Giữ lại chữ")));
    }

    [Theory]
    [InlineData("Input.Text", "Xong", "Kết quả quá ngắn. Ghi rõ thôn có thêm gì, thay đổi gì.")]
    [InlineData("Input.On", "31/8/2025", "Việc hỗ trợ bắt đầu ngày 01/09/2025. Nhập ngày từ đó trở đi.")]
    [InlineData("Input.On", "16/10/2025", "Ngày có kết quả chưa tới. Nhập ngày đã có kết quả, không sau hôm nay.")]
    [InlineData("Input.UnitText", "m", "Nhập khối lượng, hoặc để trống cả đơn vị.", "Input.Quantity")]
    public async Task Post_BadResult_SentenceAtTheField(string field, string typed, string sentence, string? at = null)
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);
        var id = await HelpAsync($"Kết quả sai {field} {typed}");

        var answer = await browser.PostAsync($"/ho-tro/{id}/ket-qua", new Dictionary<string, string> { ["Input.On"] = "01/10/2025", ["Input.Text"] = "Trồng xong 200 m hoa", [field] = typed }
            .ToDictionary(v => v.Key, v => v.Value));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(sentence, answer.ErrorAt(at ?? field));
        Assert.False(await app.DbAsync(db => db.SupportResults.AnyAsync(r => r.SupportId == id)));
    }

    [Fact]
    public async Task Post_TwiceOrAlike_OneRowUntilThePersonInsists()
    {
        var browser = await app.SignInAsync(Role.EmulationSecretary);
        var page = await browser.GetAsync("/ho-tro/ghi");
        var values = await ValuesAsync(new() { ["Input.What"] = "Bấm đúp" });
        var first = await browser.SubmitAsync(page, Form(page), values);
        var again = await browser.SubmitAsync(page, Form(page), values);
        var alike = await RecordAsync(browser, new() { ["Input.What"] = "BẤM ĐÚP", ["Input.FromOn"] = "02/9/2025" });
        var insisted = await browser.SubmitAsync(alike, Form(alike), new Dictionary<string, string> { ["Input.DespiteLikeness"] = "true" });

        Assert.Equal(first.Location, again.Location);
        Assert.StartsWith("Sổ đã có việc 2025/", alike.ErrorAt("Input.DespiteLikeness"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, insisted.Status);
        Assert.Equal(2, await app.DbAsync(db => db.Supports.CountAsync(s => s.WhatFold == "bam dup")));
    }

    [Fact]
    public async Task List_FoundByUnmarkedAndDecomposedWords_FiltersAndWorkbookAgree()
    {
        var browser = await app.SignInAsync(Role.VillageHead);
        await ResultAsync(await HelpAsync("Lắp đèn đường thôn Đông"));
        await HelpAsync("Lắp đèn đường ngõ xóm");
        var front = (await app.UnitAsync("Ủy ban Mặt trận Tổ quốc xã")).Id;

        var both = await browser.GetAsync("/ho-tro?q=" + Uri.EscapeDataString("lắp đèn".Normalize(NormalizationForm.FormD)));
        var done = await browser.GetAsync("/ho-tro?q=lap+den&trang-thai=Done");
        var none = await browser.GetAsync($"/ho-tro?q=lap+den&don-vi={front}");
        var (_, bytes, answer) = await browser.DownloadAsync(done.Html.QuerySelector("a[href^='/ho-tro/excel']")!.GetAttribute("href")!);
        answer.Dispose();

        Assert.Equal(2, both.Html.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("Lắp đèn đường thôn Đông", Assert.Single(done.Html.QuerySelectorAll("tbody tr")).TextContent, StringComparison.Ordinal);
        Assert.Contains("Không có việc hỗ trợ nào khớp", none.Text, StringComparison.Ordinal);
        Assert.Equal(["Lắp đèn đường thôn Đông"], Column(bytes, 6));
    }

    [Fact]
    public async Task Void_ResultThenHelp_ReasonStaysReadable()
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);
        var id = await HelpAsync("Việc sẽ hủy");
        var result = await ResultAsync(id);

        var noReason = await browser.PostAsync($"/ho-tro/{id}/huy/{result}", new Dictionary<string, string>());
        var after = await browser.FollowAsync(await browser.PostAsync($"/ho-tro/{id}/huy/{result}", new Dictionary<string, string> { ["Reason"] = "Nhầm thôn" }));
        var gone = await browser.FollowAsync(await browser.PostAsync($"/ho-tro/{id}/huy", new Dictionary<string, string> { ["Reason"] = "Ghi trùng" }));

        Assert.Equal("Nêu lý do hủy, ví dụ “ghi nhầm thôn”.", noReason.ErrorAt("Reason"));
        Assert.Contains("Đã hủy: Nhầm thôn (Người programmeofficer", after.Text, StringComparison.Ordinal);
        Assert.Contains("Đang làm", after.Text, StringComparison.Ordinal);
        Assert.Contains("Việc này đã hủy, không tính vào đâu. Lý do: Ghi trùng.", gone.Text, StringComparison.Ordinal);
        Assert.Contains("hủy hỗ trợ số", gone.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/ho-tro/{id}/ket-qua")).Status);
    }

    [Fact]
    public async Task Sheet_OfAUnit_ListIsFilledFromTheLedgerAndNotAsked()
    {
        var cooperative = (await app.UnitAsync("Ủy ban Mặt trận Tổ quốc xã")).Id;
        await app.AsAsync<AssessmentService, Guid>(Role.ProgrammeOfficer, s => s.OpenAsync(new OpenAssessments
        {
            Year = 2025, SetId = "thi-dua-don-vi-doan-the", SetVersion = 1, SubjectIds = [cooperative], Stages = [new PlannedStage(StageKind.SelfScore, null)],
        }));
        var sheet = await app.DbAsync(db => db.Assessments.Where(a => a.UnitId == cooperative).Select(a => a.Id).SingleAsync());
        await ResultAsync(await HelpAsync("Tặng máy lọc nước", cooperative));
        await HelpAsync("Chưa có kết quả", cooperative);
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);

        var lines = await app.InCommuneAsync<AssessmentQueries, AssessmentSheet>(q => q.SheetAsync(sheet, default));
        var form = await browser.GetAsync($"/danh-gia/{sheet}/so-lieu");
        var detail = await browser.GetAsync($"/danh-gia/{sheet}/C1");
        var figure = (await app.InCommuneAsync<MeasureQueries, FigureTable>(q => q.ReadAsync(["ho_tro.danh_sach"], 2025, cooperative, default)))[cooperative, "ho_tro.danh_sach"]!;
        var list = await browser.GetAsync(RecordLinks.UrlOf(figure.Records)!);

        // C1: one case at 5 points; C2: one of two, 50 % of 10 points.
        Assert.Equal((5m, 5m), (lines.Find("C1")!.Points, lines.Find("C2")!.Points));
        Assert.DoesNotContain("Việc hỗ trợ thôn có địa chỉ và kết quả", form.Text, StringComparison.Ordinal);
        Assert.Contains("giúp Thôn Đông: Tặng máy lọc nước", detail.Text, StringComparison.Ordinal);
        Assert.Contains("Tặng máy lọc nước", Assert.Single(list.Html.QuerySelectorAll("tbody tr")).TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/ho-tro/{0}")]
    [InlineData("/ho-tro/{0}/ket-qua")]
    [InlineData("/ho-tro/{0}/huy")]
    [InlineData("/ho-tro?thon={1}")]
    [InlineData("/minh-chung/them/Support/{0}")]
    public async Task Get_KeyOfAnotherCommune_NotFound(string path)
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);
        var (foreign, village) = await TestScope.RunAsync(app.Services, app.OtherCommuneId, async scoped =>
        {
            var db = (Core.Data.AppDbContext)scoped.GetService(typeof(Core.Data.AppDbContext))!;
            var place = await db.Units.Where(u => u.CommuneId == app.OtherCommuneId && u.Kind == UnitKind.Village).Select(u => u.Id).SingleAsync();
            var outcome = await ((SupportService)scoped.GetService(typeof(SupportService))!).RecordAsync(
                new RecordSupport { OutsideGiver = "Đoàn xa", UnitId = place, What = "Xa", FromOn = new DateOnly(2025, 9, 1), DespiteLikeness = true });
            return (outcome.Id!.Value, place);
        });

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(string.Format(null, path, foreign, village))).Status);
    }

    private static IHtmlFormElement Form(TestPage page) => (IHtmlFormElement)page.Html.QuerySelector("main form[method=post]")!;

    private static string Plain(string text) => text.Replace('\u00A0', ' ');

    private static List<string?> Column(byte[] bytes, int column)
    {
        using var book = XlsxReader.Open(new MemoryStream(bytes));
        return [.. book.Sheets[0].Rows().Skip(1).Select(row => row[column].ToString())];
    }

    private async Task<Dictionary<string, string>> ValuesAsync(Dictionary<string, string> values) => new(
        new Dictionary<string, string>
        {
            ["Input.GiverUnitId"] = (await app.UnitAsync("Phòng Kinh tế")).Id.ToString(),
            ["Input.UnitId"] = (await app.UnitAsync(TestCommunes.VillageA)).Id.ToString(),
            ["Input.What"] = "Trồng hoa",
            ["Input.FromOn"] = "01/9/2025",
        }.Where(v => !values.ContainsKey(v.Key)).Concat(values));

    private async Task<TestPage> RecordAsync(TestBrowser browser, Dictionary<string, string> values)
    {
        var page = await browser.GetAsync("/ho-tro/ghi");
        return await browser.SubmitAsync(page, Form(page), await ValuesAsync(values));
    }

    private async Task<Guid> HelpAsync(string what, Guid? giver = null)
    {
        var input = new RecordSupport
        {
            GiverUnitId = giver ?? (await app.UnitAsync("Phòng Kinh tế")).Id,
            UnitId = (await app.UnitAsync(TestCommunes.VillageA)).Id,
            What = what,
            FromOn = new DateOnly(2025, 9, 1),
            DespiteLikeness = true,
        };
        return (await app.AsAsync<SupportService, SupportOutcome>(Role.ProgrammeOfficer, s => s.RecordAsync(input))).Id!.Value;
    }

    private Task<Guid> ResultAsync(Guid support) =>
        app.AsAsync<SupportService, Guid>(Role.ProgrammeOfficer, s => s.RecordResultAsync(
            new RecordSupportResult { SupportId = support, On = new DateOnly(2025, 10, 1), Text = "Xong và bàn giao cho thôn" }));
}
