using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ChungSuc.Core.Contributions;
using ChungSuc.Core.Imports;
using ChungSuc.Core.Projects;
using ChungSuc.Core.Statistics;
using ChungSuc.Documents.Excel;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Imports;

public sealed class ImportPageTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly object?[] Head = ["Ngày góp", "Thôn", "Người góp", "Số tiền", "Mục đích"];

    [Fact]
    public async Task Post_SoundFile_PreviewedThenWrittenThenUndone()
    {
        var browser = await app.SignInAsync(Role.VillageHead);
        var file = OldFile.Xlsx([["SỔ THU"], Head, ["01/9/2025", "Đông", "Lương Thị Mận", "150.000", "Trang đầu"], ["02/9/2025", "Đông", "Hoàng Thị Lê", 250_000, "Trang đầu"]]);

        var preview = await PreviewAsync(browser, "dong-gop", "so thu.xlsx", file);
        Assert.Equal("2", preview.Html.QuerySelector(".figures .figure")!.TextContent);
        Assert.Contains("Hoàng Thị Lê, Thôn Đông, 02/09/2025: 250.000 đồng", preview.Text, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync("Trang đầu"));

        var shown = await browser.FollowAsync(await browser.SubmitAsync(preview, Form(preview), new Dictionary<string, string>()));
        Assert.Contains("Đã ghi tất cả các dòng của tệp.", shown.Html.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("so thu.xlsx", shown.Text, StringComparison.Ordinal);
        Assert.Contains("ghi đóng góp số 2025/", shown.Text, StringComparison.Ordinal);
        Assert.Equal(2, await CountAsync("Trang đầu"));

        var undone = await browser.FollowAsync(await browser.PostAsync(shown.Path + "/hoan-tac", new Dictionary<string, string> { ["Reason"] = "nhập nhầm năm" }));
        Assert.Contains("Đã hoàn tác bởi Người villagehead", undone.Text, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync("Trang đầu"));
        var journal = await (await app.SignInAsync(Role.EmulationSecretary)).GetAsync("/nhat-ky");
        Assert.Contains("hoàn tác lần nhập số", journal.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_FaultyFile_EachCellWithItsSentenceAndNoButton()
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);

        var preview = await PreviewAsync(browser, "dong-gop", "sai.xlsx", OldFile.Xlsx([Head, ["31/2/2025", "Đông", "Lương Thị Mận", "1.5", "Đường"], ["01/9/2025", "Đông", "Ai Đó", 250_000, "Đường"]]));

        var cells = preview.Html.QuerySelectorAll("table[class] tbody tr").Select(r => r.TextContent.Trim()).ToList();
        Assert.Contains(cells, c => c.StartsWith("A2", StringComparison.Ordinal) && c.EndsWith("Kiểm tra lại ngày.", StringComparison.Ordinal));
        Assert.Contains(cells, c => c.StartsWith("D2", StringComparison.Ordinal));
        Assert.Contains(cells, c => c.StartsWith("C3", StringComparison.Ordinal) && c.Contains("Không có “Ai Đó” trong danh sách", StringComparison.Ordinal));
        Assert.Null(preview.Html.QuerySelector("main form[method=post]"));
    }

    [Theory]
    [InlineData("", "Chosen", "Chọn tệp Excel (.xlsx) hoặc CSV.")]
    [InlineData("so.xls", "Chosen", "Chọn tệp Excel (.xlsx) hoặc CSV. Tệp .xls cũ: mở bằng Excel, lưu lại dạng .xlsx.")]
    [InlineData("so.xlsx", "Chosen", "Tệp thiếu cột “Mục đích”. Thêm cột đó, hoặc đặt lại tên cột như tệp mẫu, rồi tải lên lại.")]
    public async Task Post_FileThatIsNoList_SaysWhatToDoAtTheField(string name, string field, string sentence)
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);

        var answer = await UploadAsync(browser, "dong-gop", name, name.Length == 0 ? null : OldFile.Xlsx([[.. Head.Take(4)]]));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(sentence, answer.ErrorAt(field));
    }

    [Fact]
    public async Task Post_ChangedRowsAndLikeRows_AskForReasonAndChoiceAtTheField()
    {
        var browser = await app.SignInAsync(Role.Front);
        await SendAsync(browser, "dong-gop", OldFile.Xlsx([Head, ["03/8/2025", "Đoài", "Nông Văn Đào", 100_000, "Hỏi lại"]]));
        var entry = await app.DbAsync(db => db.Contributions.SingleAsync(c => c.Purpose == "Hỏi lại"));
        object?[][] rows = [["Mã", .. Head], [entry.NumberText, "03/8/2025", "Thôn Đoài", "Hộ Nông Văn Đào", 120_000, "Hỏi lại"], [null, "03/8/2025", "Đoài", "Nông Văn Đào", 100_000, "Hỏi lại"]];

        var preview = await PreviewAsync(browser, "dong-gop", "sua.xlsx", OldFile.Xlsx(rows));
        var asked = await browser.SubmitAsync(preview, Form(preview), new Dictionary<string, string> { ["Reason"] = "đối chiếu lại" });
        var reason = await browser.SubmitAsync(preview, Form(preview), new Dictionary<string, string> { ["OnLikeness"] = "Record" });
        var done = await browser.SubmitAsync(preview, Form(preview), new Dictionary<string, string> { ["OnLikeness"] = "Record", ["Reason"] = "đối chiếu lại" });

        Assert.Contains("Số tiền (đồng): 100.000 → 120.000", preview.Text, StringComparison.Ordinal);
        Assert.Equal("Tệp có 1 dòng giống dòng đã có. Chọn bỏ qua các dòng đó, hoặc vẫn ghi.", asked.ErrorAt("OnLikeness"));
        Assert.StartsWith("Tệp sửa dòng đã ghi. Nêu lý do", reason.ErrorAt("Reason"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, done.Status);
        Assert.Equal([100_000, 120_000], await app.DbAsync(db => db.Contributions.Where(c => c.Purpose == "Hỏi lại").Select(c => c.Lines[0].ValueVnd!.Value).OrderBy(v => v).ToListAsync()));
    }

    [Fact]
    public async Task Post_SameFormTwice_OneImportAndTheSameAnswer()
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);
        var name = "Hội đồng hương Thử tại Huế".Normalize(NormalizationForm.FormD);
        var preview = await PreviewAsync(browser, "dong-gop", "hai lan.csv", Encoding.UTF8.GetBytes($"Ngày góp;Thôn;Người góp;Nơi ở;Số tiền;Mục đích\n04/8/2025;Toàn xã;{name};Ngoài tỉnh;2 triệu;Hai lần\n"));

        var first = await browser.SubmitAsync(preview, Form(preview), new Dictionary<string, string>());
        var second = await browser.SubmitAsync(preview, Form(preview), new Dictionary<string, string>());

        Assert.Equal(HttpStatusCode.Redirect, first.Status);
        Assert.Equal(first.Location, second.Location);
        Assert.Equal(1, await CountAsync("Hai lần"));
        Assert.Contains("Hội đồng hương Thử tại Huế", (await browser.GetAsync("/dong-gop?thon=&q=huong+tai+hue")).Text, StringComparison.Ordinal);
        var page = await browser.GetAsync((await browser.FollowAsync(first)).Html.QuerySelector<IHtmlAnchorElement>("main a[href^='/minh-chung/']")!.GetAttribute("href")!);
        var kept = await browser.DownloadAsync(page.Html.QuerySelector<IHtmlAnchorElement>("main a[href$='/tep']")!.GetAttribute("href")!);
        Assert.Equal("text/csv", kept.Answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Get_KeysOfOthers_AreNotFound()
    {
        var mine = await PreviewAsync(await app.SignInAsync(Role.ProgrammeOfficer), "dong-gop", "cua toi.xlsx", OldFile.Xlsx([Head, ["05/8/2025", "Đông", "Lương Thị Mận", 1_000, "Đường"]]));
        await SendAsync(await app.SignInAsync(Role.ProgrammeOfficer), "ho", OldFile.Xlsx([["Thôn", "Chủ hộ"], ["Đoài", "Bế Văn Xa"]]));
        var import = await app.DbAsync(db => db.Imports.FirstAsync());
        var other = await app.SignInAsync(Role.EmulationSecretary);
        var foreign = await app.SignInAsync(TestCommunes.OtherUserName(Role.EmulationSecretary));

        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(mine.Path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync("/nhap-tu-excel/xem?tep=abc")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync("/nhap-tu-excel/xem")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await foreign.GetAsync($"/nhap-tu-excel/{import.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await foreign.GetAsync($"/nhap-tu-excel/{import.Id}/hoan-tac")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync(Role.VillageHead)).GetAsync("/nhap-tu-excel/mau/cong-trinh")).Status);
        Assert.DoesNotContain("Bế Văn Xa", (await foreign.GetAsync("/nhap-tu-excel")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("thon", "Thôn Đông")]
    [InlineData("ho", "Thôn Đoài")]
    [InlineData("dong-gop", "Nước ngoài")]
    [InlineData("cong-trinh", "Thủy lợi")]
    [InlineData("so-lieu", "Số hộ: từ 1 đến 5.000 hộ")]
    public async Task Template_OfEachList_HasGuideListsAndExamplesThatAreIgnored(string kind, string listed)
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);

        var (status, body, _) = await browser.DownloadAsync($"/nhap-tu-excel/mau/{kind}");
        var answer = await UploadAsync(browser, kind, "mau.xlsx", body);

        Assert.Equal(HttpStatusCode.OK, status);
        using var book = XlsxReader.Open(new MemoryStream(body));
        Assert.Equal(["Dữ liệu", "Hướng dẫn", "Danh sách"], book.Sheets.Select(s => s.Name));
        Assert.Equal(2, book.Sheet("Dữ liệu").Rows().Count(r => r[1].Text == ImportKind.ExampleMark));
        Assert.Contains(book.Sheet("Danh sách").Rows(), r => r.Cells.Any(c => c.Text == listed));
        Assert.Equal("Bảng chưa có dòng nào dưới dòng tên cột. Điền dữ liệu rồi tải lên lại.", answer.ErrorAt("Chosen"));
    }

    [Fact]
    public async Task Excel_OfEachList_ComesInAgainUnchangedAndHoldsNoFormula()
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);
        await FillAsync();

        foreach (var (kind, url) in new[]
        {
            ("thon", "/don-vi?handler=Units"), ("ho", "/don-vi?handler=Excel"), ("dong-gop", "/dong-gop?thon=&handler=Excel"), ("cong-trinh", "/cong-trinh?handler=Excel"),
            ("so-lieu", "/nhap-tu-excel?handler=Excel&nam=2022"), ("ho", $"/don-vi/{(await app.UnitAsync(TestCommunes.VillageB)).Id}?handler=Excel"),
        })
        {
            var (status, body, _) = await browser.DownloadAsync(url);
            Assert.True(status == HttpStatusCode.OK, $"{url}: {status}");
            using (var book = XlsxReader.Open(new MemoryStream(body)))
            {
                Assert.DoesNotContain(book.Sheets.SelectMany(s => s.Rows()).SelectMany(r => r.Cells), c => c.IsFormula);
            }

            var preview = await PreviewAsync(browser, kind, "xuat.xlsx", body);
            Assert.True(preview.Text.Contains("Không có gì mới để ghi", StringComparison.Ordinal), $"{url}: {preview.Text}");
        }

        var links = (await browser.GetAsync("/dong-gop?thon=&nam=2025")).Html.QuerySelectorAll<IHtmlAnchorElement>("main a").Select(a => a.GetAttribute("href"));
        Assert.Contains("/dong-gop?thon=&nam=2025&handler=Excel", links);
    }

    private async Task FillAsync()
    {
        var village = await app.UnitAsync(TestCommunes.VillageA);
        var household = await app.HouseholdAsync(TestCommunes.HouseholdA);
        await app.AsAsync<ContributionService, RecordOutcome>(Role.ProgrammeOfficer, s => s.RecordAsync(new RecordContribution
        {
            UnitId = village.Id, GiverKind = Core.Units.SubjectKind.Household, GiverId = household.Id, GivenOn = new DateOnly(2025, 6, 1), Purpose = "=HYPERLINK(\"http://x\")",
            Given =
            [
                new GivenThing { Kind = ContributionKind.Goods, Quantity = 1.2345m, UnitText = "-khối", Description = "+Cát", ValueVnd = 5_000 },
                new GivenThing { Kind = ContributionKind.Goods, Quantity = 2, UnitText = "xe", Description = "@Đá" },
                new GivenThing { Kind = ContributionKind.LandM2, Quantity = 120.5m, Description = "đầu thôn" },
                new GivenThing { Kind = ContributionKind.Idea, Description = "Làm đường bê tông" },
            ],
        }));
        await app.AsAsync<ProjectService, Guid>(Role.ProgrammeOfficer, async s =>
        {
            var id = await s.RecordAsync(new RecordProject
            {
                Name = "Đường liên thôn", Field = ProjectField.CultureHouse, UnitId = app.CommuneId, DecisionNumber = "=1", DecidedOn = new DateOnly(2024, 1, 2), TotalVnd = 500,
                Funding = [new(FundingSource.People, 500)], IsOfProgramme = false,
            });
            return id;
        });
        await app.AsAsync<StatisticService, Guid>(Role.ProgrammeOfficer, s => s.RecordAsync(
            new RecordStatistics
            {
                UnitId = village.Id, Period = StatisticPeriod.OfYear(2022),
                Entries = [new("thong_ke.so_ho", StatisticValue.OfNumber(120), null), new("thong_ke.ty_le_bao_hiem_y_te", StatisticValue.OfPercent(86.15m), null), new("thong_ke.co_so_do", StatisticValue.OfAnswer(false), null), new("thong_ke.rieng", new StatisticValue(StatisticKind.Text) { Text = "=A1" }, null)],
            },
            StatisticCatalogue.Shipped.All.Append(new StatisticDefinition("thong_ke.rieng", "Ghi chú riêng", StatisticKind.Text)).ToDictionary(d => d.Key)));
    }

    private static IHtmlFormElement Form(TestPage page) => page.Html.QuerySelector<IHtmlFormElement>("main form[method=post]") ?? throw new InvalidOperationException(page.Text);

    private static async Task<TestPage> UploadAsync(TestBrowser browser, string kind, string name, byte[]? file)
    {
        var page = await browser.GetAsync("/nhap-tu-excel");
        return await browser.SubmitAsync(page, Form(page), new Dictionary<string, string> { ["Kind"] = kind }, file is null ? [] : [new TestFile("Chosen", name, file)]);
    }

    private static async Task<TestPage> PreviewAsync(TestBrowser browser, string kind, string name, byte[] file) => await browser.FollowAsync(await UploadAsync(browser, kind, name, file));

    private static async Task SendAsync(TestBrowser browser, string kind, byte[] file)
    {
        var preview = await PreviewAsync(browser, kind, "tep.xlsx", file);
        var answer = await browser.SubmitAsync(preview, Form(preview), new Dictionary<string, string>());
        Assert.True(answer.Status == HttpStatusCode.Redirect, answer.Text);
    }

    private Task<int> CountAsync(string purpose) => app.DbAsync(db => db.Contributions.CountAsync(c => c.Purpose == purpose));
}
