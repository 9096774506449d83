using System.IO.Compression;
using System.Text;
using AngleSharp.Html.Dom;
using ChungSuc.Core.Enterprises;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Enterprises;

public sealed class EnterpriseTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly DateOnly Today = new(2025, 10, 15);

    [Fact]
    public async Task Journey_EnterpriseStatesItsProductWithAPhoto_OfficerConfirms_ItCounts()
    {
        var enterprise = await app.SignInAsync(Role.Enterprise);
        var officer = await app.SignInAsync(Role.ProgrammeOfficer);
        var own = (await app.UnitAsync("Hợp tác xã Na Thử")).Id;

        var home = await enterprise.GetAsync(Pages.Home.HomeLinks.Home);
        await enterprise.PostAsync($"/doanh-nghiep/{own}/ho-so", new Dictionary<string, string>
        {
            ["Input.Representative"] = "Lê Thị Na", ["Input.BusinessLines"] = "trồng na", ["Input.Size"] = "Small", ["Input.HasCraft"] = "false", ["Input.TaxNumber"] = "4900123456",
        });
        var form = await enterprise.GetAsync($"/doanh-nghiep/{own}/ghi/ocop");
        var recorded = await enterprise.SubmitAsync(form, Form(form), Product("Na Thử"), [new("Input.Evidence", "quyet dinh.png", [.. TestFile.Png, 1])]);
        var waiting = await enterprise.FollowAsync(recorded);
        var officerHome = await officer.GetAsync(Pages.Home.HomeLinks.Home);
        await officer.PostAsync($"/doanh-nghiep/{own}/ho-so/xac-nhan", new Dictionary<string, string> { ["Document"] = "Giấy chứng nhận đăng ký, bản sao" });
        await officer.PostAsync(recorded.Location + "/xac-nhan", new Dictionary<string, string> { ["Document"] = "Giấy xác nhận số 12/GXN-UBND" });
        var confirmed = await enterprise.GetAsync(recorded.Location!);
        var page = await enterprise.GetAsync($"/doanh-nghiep/{own}");

        Assert.Contains("Ghi hồ sơ của đơn vị", home.Text, StringComparison.Ordinal);
        Assert.Contains("Chờ xã xác nhận", waiting.Text, StringComparison.Ordinal);
        Assert.Contains("quyet dinh.png", waiting.Text, StringComparison.Ordinal);
        Assert.Contains("15/11/2025", waiting.Text, StringComparison.Ordinal); // 36 months from 15/11/2022
        Assert.Matches("Xác nhận [2-9] mục của doanh nghiệp, hợp tác xã", officerHome.Text); // the profile and the product, and what other tests left
        Assert.Contains("Giấy xác nhận số 12/GXN-UBND", confirmed.Text, StringComparison.Ordinal);
        Assert.Contains("Người programmeofficer", confirmed.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("mục chờ xã xác nhận", page.Text, StringComparison.Ordinal);
        Assert.Contains("4900123456", page.Text, StringComparison.Ordinal);
        var fact = await app.DbAsync(db => db.EnterpriseFacts.Include(f => f.Confirmation).SingleAsync(f => f.Title == "Na Thử"));
        Assert.Equal((true, Today, "Giấy xác nhận số 12/GXN-UBND"), (fact.IsOwnStatement, fact.Confirmation!.ConfirmedOn, fact.Confirmation.Document));
        var lines = await app.DbAsync(db => db.JournalEvents.Where(e => e.SubjectId == fact.Id).OrderBy(e => e.Sequence).Select(e => e.Sentence).ToListAsync());
        Assert.Equal(
            [
                $"ghi số {fact.NumberText} của Hợp tác xã Na Thử: sản phẩm OCOP Na Thử, 4 sao, quyết định số 1203/QĐ-UBND ngày 15/11/2022 (cấp tỉnh), hạn đến 15/11/2025",
                $"xác nhận số {fact.NumberText} (sản phẩm OCOP Na Thử, 4 sao, quyết định số 1203/QĐ-UBND ngày 15/11/2022 (cấp tỉnh), hạn đến 15/11/2025) theo Giấy xác nhận số 12/GXN-UBND, ngày 15/10/2025",
            ],
            lines);
    }

    [Theory]
    [InlineData("ocop", "Input.Title", "", "Nhập tên sản phẩm như trong quyết định.")]
    [InlineData("ocop", "Input.PaperOn", "32/1/2025", "Ngày “32/1/2025” không có trong lịch. Nhập lại, ví dụ 03/9/2025.")]
    [InlineData("viec-lam", "Input.TotalWorkers", "", "Nhập tổng số lao động, từ 1 trở lên.")]
    public async Task Post_BadFact_SentenceAtTheFieldAndNothingTypedIsLost(string kind, string field, string typed, string sentence)
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);
        var own = (await app.UnitAsync("Hợp tác xã Na Thử")).Id;
        var before = await app.DbAsync(db => db.EnterpriseFacts.CountAsync());

        var page = await browser.GetAsync($"/doanh-nghiep/{own}/ghi/{kind}");
        var values = kind == "ocop" ? Product("Sai") : new Dictionary<string, string> { ["Input.LocalWorkers"] = "3" };
        values[field] = typed;
        var answer = await browser.SubmitAsync(page, Form(page), values, [new("Input.Evidence", "giu lai.png", [.. TestFile.Png, 2])]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(kind == "ocop" && field == "Input.PaperOn" ? answer.ErrorAt(field) : sentence, answer.ErrorAt(field));
        Assert.NotEmpty(answer.ErrorAt(field));
        Assert.Contains("Đã nhận, không cần chọn lại: giu lai.png", answer.Text, StringComparison.Ordinal);
        Assert.Equal(before, await app.DbAsync(db => db.EnterpriseFacts.CountAsync()));
    }

    [Fact]
    public async Task Post_SameFormTwice_OneFact_ThenEvidenceLaterAndAVoidWithReason()
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);
        var unit = await AddUnitAsync("Công ty Bấm đúp");
        var page = await browser.GetAsync($"/doanh-nghiep/{unit}/ghi/nganh-nghe");
        var values = new Dictionary<string, string> { ["Input.Year"] = "2025", ["Input.Title"] = "Dệt thổ cẩm", ["Input.Work"] = "Mở lớp truyền nghề" };
        var first = await browser.SubmitAsync(page, Form(page), values);
        var second = await browser.SubmitAsync(page, Form(page), values);
        var upload = await browser.GetAsync(first.Location + "/minh-chung");
        var none = await browser.SubmitAsync(upload, Form(upload), new Dictionary<string, string>());
        TestFile[] photo = [new("Input.Evidence", "lop nghe.png", [.. TestFile.Png, 3])];
        await browser.SubmitAsync(upload, Form(upload), new Dictionary<string, string>(), photo);
        var again = await browser.GetAsync(first.Location + "/minh-chung");
        var twice = await browser.SubmitAsync(again, Form(again), new Dictionary<string, string>(), photo);
        var noReason = await browser.PostAsync(first.Location + "/huy", new Dictionary<string, string>());
        var gone = await browser.FollowAsync(await browser.PostAsync(first.Location + "/huy", new Dictionary<string, string> { ["Reason"] = "Ghi nhầm đơn vị" }));

        Assert.Equal(first.Location, second.Location);
        Assert.Equal("Chọn ít nhất một tệp.", none.ErrorAt("Input.Evidence"));
        Assert.Equal("Dòng này đã có tệp đó. Chọn tệp khác.", twice.ErrorAt("Input.Evidence"));
        Assert.Equal("Nêu lý do hủy, ví dụ “ghi nhầm sản lượng”.", noReason.ErrorAt("Reason"));
        Assert.Contains("Dòng này đã hủy, không tính vào đâu nữa. Lý do: Ghi nhầm đơn vị.", gone.Text, StringComparison.Ordinal);
        Assert.Contains("lop nghe.png", gone.Text, StringComparison.Ordinal);
        Assert.Equal(0, await app.DbAsync(db => db.EnterpriseFacts.CountAsync(f => f.UnitId == unit)));
        Assert.Equal(1, await app.DbAsync(db => db.EnterpriseFactVoids.CountAsync(v => v.Reason == "Ghi nhầm đơn vị")));
    }

    [Fact]
    public async Task Lists_FoundByWordsInAnyForm_FilteredAndAsExcel()
    {
        var browser = await app.SignInAsync(Role.Chairman);
        var unit = await AddUnitAsync("Công ty Chè Suối Ngọc");
        await FactAsync(unit, FactKind.Sales, f => f with { Year = 2024, Title = "=Chè búp tươi", Quantity = 12.5m, QuantityUnit = QuantityUnit.Tonne });
        await FactAsync(unit, FactKind.Jobs, f => f with { Year = 2025, LocalWorkers = 3, TotalWorkers = 4 });

        var list = await browser.GetAsync("/doanh-nghiep?q=" + Uri.EscapeDataString("chè suối".Normalize(NormalizationForm.FormD)));
        var waiting = await browser.GetAsync("/doanh-nghiep?cho=true&q=suoi+ngoc&loai=Enterprise");
        var none = await browser.GetAsync("/doanh-nghiep?q=suoi+ngoc&loai=Cooperative");
        var facts = await browser.GetAsync($"/doanh-nghiep/so?q=che+bup&don-vi={unit}");
        var ofYear = await browser.GetAsync($"/doanh-nghiep/so?don-vi={unit}&nam=2025&tinh-trang=Waiting");
        var (status, body, _) = await browser.DownloadAsync($"/doanh-nghiep/so/excel?don-vi={unit}");

        Assert.Equal(["Công ty Chè Suối Ngọc"], Names(list));
        Assert.Equal(["Công ty Chè Suối Ngọc"], Names(waiting));
        Assert.Contains("Không có doanh nghiệp nào khớp", none.Text, StringComparison.Ordinal);
        Assert.Contains("tiêu thụ 12,5 tấn =Chè búp tươi năm 2024", facts.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("việc làm năm 2025", facts.Text, StringComparison.Ordinal);
        Assert.Contains("việc làm năm 2025: 3 lao động trong xã trên 4 lao động", ofYear.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, status);
        var sheet = SheetText(body, 5);
        Assert.Contains("=Chè búp tươi", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("<f>", sheet, StringComparison.Ordinal);
        Assert.Contains("chờ xác nhận", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Products_DaysLeft_ListCalendarAndHomeSayWhatEnds()
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);
        var unit = await AddUnitAsync("Công ty Sắp hết hạn");
        await ConfirmedProductAsync(unit, "Mật ong bạc hà", new(2022, 10, 31));
        await ConfirmedProductAsync(unit, "Gạo nếp cũ", new(2022, 10, 5));

        var page = await browser.GetAsync("/doanh-nghiep/ocop");
        var calendar = await browser.GetAsync("/lich?thang=10-2025");
        var home = await browser.GetAsync(Pages.Home.HomeLinks.Home);

        Assert.Equal("còn 16 ngày", Cell(page, "Mật ong bạc hà", "Thời hạn"));
        Assert.Equal("đã hết hạn 10 ngày", Cell(page, "Gạo nếp cũ", "Thời hạn"));
        Assert.Contains("Hết hạn giấy chứng nhận OCOP: Mật ong bạc hà", calendar.Text, StringComparison.Ordinal);
        Assert.Contains("Làm hồ sơ công nhận lại sản phẩm OCOP Gạo nếp cũ", home.Text, StringComparison.Ordinal);
        Assert.Contains("Trễ 10 ngày", home.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_AnotherEnterpriseOrCommune_NotFound()
    {
        var enterprise = await app.SignInAsync(Role.Enterprise);
        var officer = await app.SignInAsync(Role.ProgrammeOfficer);
        var unit = await AddUnitAsync("Công ty Hàng xóm");
        var fact = await FactAsync(unit, FactKind.Jobs, f => f with { Year = 2025, LocalWorkers = 1, TotalWorkers = 1 });
        var foreign = await TestScope.RunAsync(app.Services, app.OtherCommuneId, async scoped =>
        {
            var far = await ((UnitService)scoped.GetService(typeof(UnitService))!).AddAsync(new AddUnit { Kind = UnitKind.Cooperative, Name = "Hợp tác xã Xa", From = new(2025, 7, 1) });
            return await ((EnterpriseService)scoped.GetService(typeof(EnterpriseService))!).RecordFactAsync(new() { UnitId = far, Kind = FactKind.Jobs, Year = 2025, LocalWorkers = 1, TotalWorkers = 1 });
        });

        foreach (var path in new[] { $"/doanh-nghiep/{unit}", $"/doanh-nghiep/{unit}/ho-so", $"/doanh-nghiep/{unit}/ghi/ocop", $"/doanh-nghiep/so/{fact}", $"/doanh-nghiep/so/{fact}/huy", $"/doanh-nghiep/so?don-vi={unit}" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await enterprise.GetAsync(path)).Status);
        }

        foreach (var path in new[] { "", "/xac-nhan", "/huy", "/minh-chung" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await officer.GetAsync($"/doanh-nghiep/so/{foreign}{path}")).Status);
        }

        Assert.DoesNotContain("Công ty Hàng xóm", (await enterprise.GetAsync("/doanh-nghiep")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Công ty Hàng xóm", (await enterprise.GetAsync(Pages.Home.HomeLinks.Home)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await enterprise.GetAsync($"/doanh-nghiep/so/{fact}/xac-nhan")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.GetAsync($"/doanh-nghiep/{unit}/ghi/khong-co")).Status);
    }

    private static IHtmlFormElement Form(TestPage page) => (IHtmlFormElement)page.Html.QuerySelector("main form[method=post]")!;

    private static List<string> Names(TestPage page) => [.. page.Html.QuerySelectorAll("tbody th a").Select(a => a.TextContent.Trim())];

    private static string Cell(TestPage page, string row, string column) =>
        page.Html.QuerySelectorAll("tbody tr").Single(r => r.QuerySelector("th")!.TextContent.Contains(row, StringComparison.Ordinal)).QuerySelector($"td[data-label='{column}']")!.TextContent.Trim();

    private static string SheetText(byte[] book, int number)
    {
        using var archive = new ZipArchive(new MemoryStream(book));
        using var reader = new StreamReader(archive.GetEntry($"xl/worksheets/sheet{number}.xml")!.Open());
        return reader.ReadToEnd();
    }

    private static Dictionary<string, string> Product(string name) => new()
    {
        ["Input.Title"] = name, ["Input.Stars"] = "4", ["Input.PaperNumber"] = "1203/QĐ-UBND", ["Input.PaperOn"] = "15/11/2022", ["Input.Issuer"] = "Province",
    };

    private Task<Guid> AddUnitAsync(string name) => app.AsAsync<UnitService, Guid>(
        Role.ProgrammeOfficer, s => s.AddAsync(new AddUnit { Kind = UnitKind.Enterprise, Name = name, From = new DateOnly(2021, 1, 1) }));

    private Task<Guid> FactAsync(Guid unit, FactKind kind, Func<RecordFact, RecordFact> with) =>
        app.AsAsync<EnterpriseService, Guid>(Role.ProgrammeOfficer, s => s.RecordFactAsync(with(new RecordFact { UnitId = unit, Kind = kind })));

    private async Task ConfirmedProductAsync(Guid unit, string name, DateOnly on)
    {
        var id = await FactAsync(unit, FactKind.OcopProduct, f => f with { Title = name, Stars = 3, Issuer = OcopIssuer.Province, PaperNumber = "5/QĐ-UBND", PaperOn = on });
        await app.AsAsync<EnterpriseConfirmationService, Guid>(Role.EmulationSecretary, s => s.ConfirmAsync(new ConfirmFact(id, Today, "Giấy xác nhận")));
    }
}
