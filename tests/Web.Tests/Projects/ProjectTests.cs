using System.Text;
using AngleSharp.Html.Dom;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Measures;
using ChungSuc.Core.Projects;
using ChungSuc.Core.Units;
using ChungSuc.Web.Pages.Measures;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Projects;

public sealed class ProjectTests(TestApp app) : IClassFixture<TestApp>
{
    private const long Million = 1_000_000;

    [Fact]
    public async Task Journey_RecordAcceptPay_DebtIsToldStepByStepOnEachDay()
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);

        var recorded = await RecordAsync(browser, new() { ["Input.Name"] = "Đường liên thôn Đông Đoài" }, Photo("quyet dinh.png"));
        var accepted = await LineAsync(browser, recorded.Location!, "nghiem-thu", new() { ["Input.On"] = "10/5/2025", ["Input.AmountVnd"] = "500.000.000" }, Photo("nghiem thu.png"));
        await LineAsync(browser, recorded.Location!, "thanh-toan", new() { ["Input.On"] = "20/6/2025", ["Input.AmountVnd"] = "180.000.000", ["Input.Source"] = "ProvinceBudget" });

        var page = await browser.FollowAsync(accepted);
        Assert.Contains("Nợ đọng đến ngày 15/10/2025", page.Text, StringComparison.Ordinal);
        Assert.Equal(["500.000.000 đ", "-180.000.000 đ", "320.000.000 đ"], Steps(page));
        Assert.Contains("quyet dinh.png", page.Text, StringComparison.Ordinal);
        Assert.Contains("nghiem thu.png", page.Text, StringComparison.Ordinal);
        Assert.Contains("Thanh toán 180.000.000 đồng, ngày 20/06/2025, số CT 01", page.Text, StringComparison.Ordinal);
        Assert.Equal(["500.000.000 đ", "0 đ", "500.000.000 đ"], Steps(await browser.GetAsync(recorded.Location + "?ngay=19/6/2025")));
        Assert.Equal(["0 đ", "0 đ", "0 đ"], Steps(await browser.GetAsync(recorded.Location + "?ngay=09/5/2025")));
    }

    [Theory]
    [InlineData("Input.Name", "", "Nhập tên công trình.")]
    [InlineData("Input.DecidedOn", "16/10/2025", "Ngày quyết định chưa tới. Nhập ngày ghi trên giấy tờ, không sau hôm nay.")]
    [InlineData("Input.TotalVnd", "0", "Tổng mức đầu tư phải lớn hơn 0.")]
    [InlineData("Input.TotalVnd", "1.200.000.000", "Cộng các nguồn vốn là 1.000.000.000 đồng, thiếu 200.000.000 đồng so với tổng mức đầu tư. Sửa tổng mức hoặc các nguồn.")]
    [InlineData("Input.People", "-1", "Số tiền của nguồn vốn phải lớn hơn 0.")]
    [InlineData("Input.Field", "", "Chọn lĩnh vực.")]
    public async Task Post_BadWork_SentenceAtTheFieldAndNothingTypedIsLost(string field, string typed, string sentence)
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);

        var answer = await RecordAsync(browser, new() { ["Input.DecisionNumber"] = "99/QĐ", [field] = typed }, Photo("giu lai.png"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(sentence, answer.ErrorAt(field));
        Assert.Equal("99/QĐ", answer.ValueOf("Input.DecisionNumber"));
        Assert.Contains("Đã nhận, không cần chọn lại: giu lai.png", answer.Text, StringComparison.Ordinal);
        Assert.False(await app.DbAsync(db => db.Projects.AnyAsync(p => p.DecisionNumber == "99/QĐ")));
    }

    [Theory]
    [InlineData("thanh-toan", "Input.AmountVnd", "501.000.000", "Đến ngày 01/07/2025, nghiệm thu 500.000.000 đồng, đã trả 0 đồng: chỉ còn 500.000.000 đồng để thanh toán. Ghi nghiệm thu trước, hoặc đánh dấu “Tạm ứng”.")]
    [InlineData("thanh-toan", "Input.On", "16/10/2025", "Ngày chưa tới. Nhập ngày ghi trên giấy tờ, không sau hôm nay.")]
    [InlineData("thanh-toan", "Input.Source", "", "Chọn nguồn vốn đã chi.")]
    [InlineData("nghiem-thu", "Input.PaperNumber", "", "Nhập số giấy tờ: biên bản, quyết định hoặc chứng từ.")]
    [InlineData("quyet-toan", "Input.On", "09/5/2025", "Lần nghiệm thu cuối là ngày 10/05/2025. Ngày quyết toán phải từ đó trở đi.")]
    [InlineData("bo-tri-von", "Input.Until", "", "Nhập hạn thanh toán của vốn bố trí.")]
    public async Task Post_BadLine_SentenceAtTheField(string word, string field, string typed, string sentence)
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);
        var id = await WorkAsync($"Công trình {word} {field}");

        var answer = await LineAsync(browser, $"/cong-trinh/{id}", word, new() { ["Input.AmountVnd"] = "1.000", [field] = typed });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(sentence, answer.ErrorAt(field));
        Assert.Equal(1, await app.DbAsync(db => db.ProjectLines.CountAsync(l => l.ProjectId == id)));
    }

    [Fact]
    public async Task Post_AdvanceAboveAccepted_IsTakenAndTold()
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);
        var id = await WorkAsync("Công trình tạm ứng");

        var answer = await LineAsync(
            browser, $"/cong-trinh/{id}", "thanh-toan", new() { ["Input.AmountVnd"] = "600.000.000", ["Input.Source"] = "CommuneBudget", ["Input.IsAdvance"] = "true" });

        var page = await browser.FollowAsync(answer);
        Assert.Contains("Trừ đã thanh toán, trong đó tạm ứng 600.000.000 đồng", page.Text, StringComparison.Ordinal);
        Assert.Equal(["500.000.000 đ", "-600.000.000 đ", "100.000.000 đ", "0 đ"], Steps(page));
    }

    [Fact]
    public async Task Post_SameFormsTwice_OneWorkOneLine()
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);
        var page = await browser.GetAsync("/cong-trinh/ghi");
        var values = await ValuesAsync(new() { ["Input.Name"] = "Bấm đúp" });
        var first = await browser.SubmitAsync(page, Form(page), values);
        var second = await browser.SubmitAsync(page, Form(page), values);
        var line = await browser.GetAsync(first.Location + "/ghi/nghiem-thu");
        var lineValues = new Dictionary<string, string> { ["Input.On"] = "01/7/2025", ["Input.AmountVnd"] = "5", ["Input.PaperNumber"] = "BB 1" };
        await browser.SubmitAsync(line, Form(line), lineValues);
        var again = await browser.SubmitAsync(line, Form(line), lineValues);

        Assert.Equal(HttpStatusCode.Redirect, second.Status);
        Assert.Equal(first.Location, second.Location);
        Assert.Equal(first.Location, again.Location);
        Assert.Equal(1, await app.DbAsync(db => db.Projects.CountAsync(p => p.Name == "Bấm đúp")));
        Assert.Equal(1, await app.DbAsync(db => db.ProjectLines.CountAsync(l => db.Projects.Any(p => p.Id == l.ProjectId && p.Name == "Bấm đúp"))));
    }

    [Fact]
    public async Task Void_LineThenWork_DebtComesBackAndReasonsStayReadable()
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);
        var id = await WorkAsync("Công trình hủy");
        var line = await app.DbAsync(db => db.ProjectLines.Where(l => l.ProjectId == id).Select(l => l.Id).SingleAsync());

        var tooEarly = await browser.PostAsync($"/cong-trinh/{id}/huy", new Dictionary<string, string> { ["Reason"] = "Ghi trùng" });
        var noReason = await browser.PostAsync($"/cong-trinh/{id}/huy/{line}", new Dictionary<string, string>());
        var detail = await browser.FollowAsync(await browser.PostAsync($"/cong-trinh/{id}/huy/{line}", new Dictionary<string, string> { ["Reason"] = "Sai khối lượng" }));
        var gone = await browser.FollowAsync(await browser.PostAsync($"/cong-trinh/{id}/huy", new Dictionary<string, string> { ["Reason"] = "Ghi trùng" }));

        Assert.Equal("Công trình còn dòng nghiệm thu, thanh toán hoặc bố trí vốn. Hủy từng dòng đó trước, rồi hủy công trình.", tooEarly.ErrorAt("Reason"));
        Assert.Equal("Nêu lý do hủy, ví dụ “ghi nhầm số tiền”.", noReason.ErrorAt("Reason"));
        Assert.Equal(["0 đ", "0 đ", "0 đ"], Steps(detail));
        Assert.Contains("Đã hủy: Sai khối lượng (Người programmeofficer", detail.Text, StringComparison.Ordinal);
        Assert.Contains("Công trình này đã hủy, không tính vào tổng nào. Lý do: Ghi trùng.", gone.Text, StringComparison.Ordinal);
        Assert.Contains("hủy dòng của công trình số", gone.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Công trình hủy", (await browser.GetAsync("/cong-trinh")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/cong-trinh/{id}/ghi/thanh-toan")).Status);
    }

    [Fact]
    public async Task Get_ListFilteredByTextFieldVillageAndDebt_ShowsOnlyThose()
    {
        var browser = await app.SignInAsync(Role.VillageHead);
        await WorkAsync("Cầu treo Suối Ngọc");
        var free = await WorkAsync("Cầu treo Pò Đá");
        await ServiceAsync(s => s.RecordLineAsync(Line(free, LineKind.Payment, 500) with { Source = FundingSource.People }));
        var east = (await app.UnitAsync(TestCommunes.VillageA)).Id;

        var both = await browser.GetAsync("/cong-trinh?q=" + Uri.EscapeDataString("cầu treo".Normalize(NormalizationForm.FormD)));
        var folded = await browser.GetAsync("/cong-trinh?q=suoi+ngoc&linh-vuc=Transport&thon=" + east);
        var debt = await browser.GetAsync("/cong-trinh?q=cau+treo&no=true");
        var before = await browser.GetAsync("/cong-trinh?q=cau+treo&no=true&ngay=11/5/2025");
        var other = await browser.GetAsync("/cong-trinh?q=cau+treo&linh-vuc=School");
        var west = await browser.GetAsync("/cong-trinh?q=cau+treo&thon=" + (await app.UnitAsync(TestCommunes.VillageB)).Id);

        Assert.Equal(["Cầu treo Pò Đá", "Cầu treo Suối Ngọc"], Names(both));
        Assert.Equal(["Cầu treo Suối Ngọc"], Names(folded));
        Assert.Equal(["Cầu treo Suối Ngọc"], Names(debt));
        Assert.Equal(["Cầu treo Pò Đá", "Cầu treo Suối Ngọc"], Names(before));
        Assert.Contains("1.000.000.000 đ", before.Html.QuerySelector("tfoot td[data-label='Nợ đọng']")!.TextContent.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Contains("Không có công trình nào khớp", other.Text, StringComparison.Ordinal);
        Assert.Contains("Không có công trình nào khớp", west.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ghi công trình", both.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_MoreWorksThanAPage_SecondPageHasTheRestByTheSameNumberOfStatements()
    {
        var browser = await app.SignInAsync(Role.Chairman);
        await WorkAsync("Ngõ xóm đầu tiên");
        await browser.GetAsync("/cong-trinh?q=ngo+xom");
        app.Statements.Reset();
        await browser.GetAsync("/cong-trinh?q=ngo+xom");
        var few = app.Statements.Count;
        for (var i = 2; i <= ProjectQueries.PageSize + 1; i++)
        {
            var village = (await app.UnitAsync(TestCommunes.VillageB)).Id;
            await ServiceAsync(s => s.RecordAsync(Work($"Ngõ xóm {i}", ProjectField.Other, village)));
        }

        app.Statements.Reset();
        var first = await browser.GetAsync("/cong-trinh?q=ngo+xom");
        var many = app.Statements.Count;
        var second = await browser.GetAsync("/cong-trinh?q=ngo+xom&trang=2");

        Assert.Equal(50, Names(first).Count);
        Assert.Equal(["Ngõ xóm đầu tiên"], Names(second));
        Assert.Contains("Cộng 51 công trình", first.Text, StringComparison.Ordinal);
        Assert.Equal(few, many);
    }

    [Fact]
    public async Task Get_Totals_FiguresOpenTheirWorks()
    {
        var browser = await app.SignInAsync(Role.Chairman);
        await WorkAsync("Trạm bơm Đông", ProjectField.CleanWater);

        var page = await browser.GetAsync("/cong-trinh/tong-hop");
        var row = page.Html.QuerySelectorAll("tbody tr").Single(r => r.QuerySelector("th")!.TextContent == "Nước sạch");
        var debt = row.QuerySelector("td[data-label='Nợ đọng'] a")!;
        var list = await browser.GetAsync(debt.GetAttribute("href")!);

        Assert.Equal("500.000.000 đ", debt.TextContent.Replace('\u00A0', ' '));
        Assert.Equal(["Trạm bơm Đông"], Names(list));
    }

    [Fact]
    public async Task Figure_OfTheCommune_OpensTheWorksInDebtAndTheHomeTellsThem()
    {
        await WorkAsync("Công trình mở từ con số");
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);

        var table = await app.InCommuneAsync<MeasureQueries, FigureTable>(q => q.ReadAsync(["cong_trinh.no_dong_dong"], 2025, app.CommuneId, default));
        var figure = table[app.CommuneId, "cong_trinh.no_dong_dong"]!;
        var list = await browser.GetAsync(RecordLinks.UrlOf(figure.Records)!);

        Assert.Contains("Công trình mở từ con số", Names(list));
        Assert.Equal(Show(figure.Number!.Value), list.Html.QuerySelector("tfoot td[data-label='Nợ đọng']")!.TextContent.Replace('\u00A0', ' ').Trim());
        Assert.Contains(Show(figure.Number.Value), (await browser.GetAsync(Pages.Home.HomeLinks.Home)).Text.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/cong-trinh/{0}")]
    [InlineData("/cong-trinh/{0}/ghi/thanh-toan")]
    [InlineData("/cong-trinh/{0}/huy")]
    [InlineData("/cong-trinh/{1}/huy/{0}")]
    [InlineData("/cong-trinh/{1}/ghi/khong-co")]
    [InlineData("/cong-trinh?thon={2}")]
    public async Task Get_KeyOfAnotherCommune_NotFound(string path)
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);
        var (foreign, village) = await ForeignAsync();
        var own = await WorkAsync("Công trình của xã " + path.GetHashCode(StringComparison.Ordinal));

        var page = await browser.GetAsync(string.Format(null, path, foreign, own, village));

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Fact]
    public async Task Get_RolesWithoutTheDuty_AreRefused()
    {
        var head = await app.SignInAsync(Role.VillageHead);
        var enterprise = await app.SignInAsync(Role.Enterprise);
        var id = await WorkAsync("Công trình người khác đọc");

        Assert.Equal(HttpStatusCode.OK, (await head.GetAsync($"/cong-trinh/{id}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await head.GetAsync("/cong-trinh/ghi")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await head.GetAsync($"/cong-trinh/{id}/ghi/thanh-toan")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await head.GetAsync($"/cong-trinh/{id}/huy")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await enterprise.GetAsync("/cong-trinh")).Status);
    }

    private static IHtmlFormElement Form(TestPage page) => (IHtmlFormElement)page.Html.QuerySelector("main form[method=post]")!;

    private static TestFile[] Photo(string name) => [new("Input.Evidence", name, [.. TestFile.Png, .. Encoding.UTF8.GetBytes(name)])];

    private static string Show(decimal amount) => Infrastructure.Html.Show.Vnd((long)amount).Replace('\u00A0', ' ');

    private static List<string> Steps(TestPage page) =>
        [.. page.Html.QuerySelector("main table")!.QuerySelectorAll("td").Select(td => td.TextContent.Replace('\u00A0', ' ').Trim())];

    private static List<string> Names(TestPage page) =>
        [.. page.Html.QuerySelectorAll("tbody td[data-label='Công trình'] > div").Select(td => td.ChildNodes[0].TextContent.Trim())];

    private static RecordProjectLine Line(Guid id, LineKind kind, long millions) =>
        new() { ProjectId = id, Kind = kind, On = kind == LineKind.AcceptedVolume ? new DateOnly(2025, 5, 10) : new DateOnly(2025, 6, 20), AmountVnd = millions * Million, PaperNumber = "CT 01" };

    private async Task<Dictionary<string, string>> ValuesAsync(Dictionary<string, string> values) => new(
        new Dictionary<string, string>
        {
            ["Input.Name"] = "Công trình thử",
            ["Input.Field"] = "Transport",
            ["Input.UnitId"] = (await app.UnitAsync(TestCommunes.VillageA)).Id.ToString(),
            ["Input.DecisionNumber"] = "45/QĐ-UBND",
            ["Input.DecidedOn"] = "05/2/2025",
            ["Input.TotalVnd"] = "1.000.000.000",
            ["Input.ProvinceBudget"] = "1.000.000.000",
        }.Where(v => !values.ContainsKey(v.Key)).Concat(values));

    private async Task<TestPage> RecordAsync(TestBrowser browser, Dictionary<string, string> values, IReadOnlyList<TestFile>? files = null)
    {
        var page = await browser.GetAsync("/cong-trinh/ghi");
        return await browser.SubmitAsync(page, Form(page), await ValuesAsync(values), files);
    }

    private static async Task<TestPage> LineAsync(TestBrowser browser, string work, string word, Dictionary<string, string> values, IReadOnlyList<TestFile>? files = null)
    {
        var page = await browser.GetAsync($"{work}/ghi/{word}");
        values.TryAdd("Input.On", "01/7/2025");
        values.TryAdd("Input.PaperNumber", "CT 01");
        if (word == "thanh-toan")
        {
            values.TryAdd("Input.Source", "ProvinceBudget");
        }

        return await browser.SubmitAsync(page, Form(page), values, files);
    }

    /// <summary>A work of Thôn Đông with 500 million accepted on 10/5/2025.</summary>
    private async Task<Guid> WorkAsync(string name, ProjectField field = ProjectField.Transport)
    {
        var village = (await app.UnitAsync(TestCommunes.VillageA)).Id;
        var id = await ServiceAsync(s => s.RecordAsync(Work(name, field, village)));
        await ServiceAsync(s => s.RecordLineAsync(Line(id, LineKind.AcceptedVolume, 500)));
        return id;
    }

    private static RecordProject Work(string name, ProjectField field, Guid village) => new()
    {
        Name = name,
        Field = field,
        UnitId = village,
        DecisionNumber = "45/QĐ-UBND",
        DecidedOn = new DateOnly(2025, 2, 5),
        TotalVnd = 1000 * Million,
        Funding = [new PlannedSource(FundingSource.ProvinceBudget, 1000 * Million)],
    };

    private Task<Guid> ServiceAsync(Func<ProjectService, Task<Guid>> work) => app.AsAsync(Role.ProgrammeOfficer, work);

    private Task<(Guid Work, Guid Village)> ForeignAsync() => TestScope.RunAsync(app.Services, app.OtherCommuneId, async scoped =>
    {
        var db = (Core.Data.AppDbContext)scoped.GetService(typeof(Core.Data.AppDbContext))!;
        var village = await db.Units.Where(u => u.CommuneId == app.OtherCommuneId && u.Kind == UnitKind.Village).Select(u => u.Id).SingleAsync();
        var known = await db.Projects.Select(p => p.Id).FirstOrDefaultAsync();
        var service = (ProjectService)scoped.GetService(typeof(ProjectService))!;
        return (known == Guid.Empty ? await service.RecordAsync(Work("Xa", ProjectField.Other, village)) : known, village);
    });
}
