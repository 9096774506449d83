using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using ChungSuc.Core.Awards;
using ChungSuc.Core.Contributions;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Reviews;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.BrowserTests;

/// <summary>
/// One fact walks from the plan to a certificate and into the report, each step by the person concerned, with script and without.
/// Sums are worked by hand: on 15/10/2025 the base salary is 2.340.000 đ, so Giấy khen of the commune pays 0,6 of it to a collective
/// (1.404.000, rounded up to 1.410.000 đ) and 0,45 to a household (1.053.000, rounded up to 1.060.000 đ).
/// </summary>
public sealed partial class OneFactWalksTests
{
    private const string Village = "Thôn Suối Mẫu";
    private const string Head = "Lý Mẫu Tâm";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task APlan_ItsFactsAndItsHonours_WalkThroughTheHouse(bool withScript)
    {
        await using var app = new SampleApp();
        await app.InitializeAsync();
        await using var person = await Journey.StartAsync(app, withScript, name: "one-fact");

        await TheSecretarySeesThePlanAsync(person);
        await TheVillageHeadRecordsAndCorrectsAsync(app, person);
        await TheProgrammeOfficerEntersAndUnderstandsAsync(person);
        await TheSecretaryNominatesAsync(person);
        await TheCouncilMeetsAsync(person);
        await TheChairmanDecidesAsync(app, person);
        await AnyoneSeesThePublicPageAsync(person);
        await TheSecretaryComposesTheReportAsync(app, person);
        await TheJournalIsSoundAsync(app);
    }

    private static async Task TheSecretarySeesThePlanAsync(Journey person)
    {
        await person.SignInAsync(Role.EmulationSecretary);
        await person.LookAsync();
        await person.FollowAsync("Kế hoạch, chỉ tiêu");

        await person.SeeAsync("Lạng Sơn cùng cả nước chung sức xây dựng nông thôn mới");
        await person.SeeAsync("219/KH-UBND");
        await person.SeeAsync("Huân chương Lao động");
        await person.SeeAsync("2023");
        await person.SeeAsync("2025");
    }

    private static async Task TheVillageHeadRecordsAndCorrectsAsync(TestApp app, Journey person)
    {
        await person.SwitchToAsync(Role.VillageHead, Village);
        await person.OpenAsync("/dong-gop/ghi");
        await RecordAsync(person, land: "210");
        await person.SeeAsync("210");

        await person.FollowAsync("Hủy dòng này");
        await person.FillAsync("Lý do", "Ghi nhầm diện tích: 120 chứ không phải 210");
        await person.PressAsync("Hủy dòng này");
        await person.FollowAsync("Ghi lại");
        await person.FillAsync("Đất hiến", "120");
        await person.PressAsync("Ghi vào sổ");

        await person.SeeAsync("120");
        await person.OpenAsync("/dong-gop/tong-hop?nam=2025");
        await person.SeeAsync(Village);
        var standing = await app.DbAsync(db => db.Contributions.Include(c => c.Lines).Where(c => c.Purpose == "Mở rộng đường trục thôn (nhật ký hành trình)").ToListAsync());
        var one = Assert.Single(standing);
        Assert.Equal(120m, one.Lines.Single(l => l.Kind == ContributionKind.LandM2).Quantity);
        Assert.Equal(5m, one.Lines.Single(l => l.Kind == ContributionKind.LabourDays).Quantity);
    }

    private static async Task RecordAsync(Journey person, string land)
    {
        if (await person.Page.GetByLabel("Người góp trong xã").CountAsync() == 0)
        {
            await person.Page.Locator("select[name=thon]").SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue { Label = Village });
            await person.PressIfShownAsync("Mở danh sách");
        }

        await person.ChooseStartingWithAsync("Người góp trong xã", "Hộ " + Head);
        await person.FillAsync("Ngày góp", "12/10/2025");
        await person.FillAsync("Ngày công", "5");
        await person.FillAsync("Đất hiến", land);
        await person.FillAsync("Góp để làm gì", "Mở rộng đường trục thôn (nhật ký hành trình)");
        await person.TickAsync("Người góp tự nguyện");
        await person.FillAsync("Biên bản họp thôn", "Biên bản họp thôn ngày 10/10/2025");
        await person.TickAsync("Người góp đồng ý được nêu tên công khai");
        await person.AttachAsync("Ảnh, giấy tờ minh chứng", "duong-thon.png", TestFile.Png);
        await person.PressAsync("Ghi vào sổ");
    }

    private static async Task TheProgrammeOfficerEntersAndUnderstandsAsync(Journey person)
    {
        await person.SwitchToAsync(Role.ProgrammeOfficer);
        await person.OpenAsync("/danh-gia?nam=2025&bo=thon-kieu-mau-de-xuat");
        await person.FollowAsync(Village);
        await person.SeeAsync("tiêu chí đạt");

        await person.FollowAsync("Nhập số liệu");
        await person.FillAsync("Số hộ của thôn", "178");
        await person.FillAsync("Lý do thay hoặc bỏ số đã có", "Hai hộ mới tách");
        await person.FillAsync("Nguồn của các số vừa nhập", "Biểu thống kê thôn tháng 10/2025");
        await person.PressAsync("Lưu số liệu");
        await person.SeeAsync("chưa xác nhận");

        var figure = person.Page.Locator("a.open").Filter(new Microsoft.Playwright.LocatorFilterOptions { HasText = "mở chỉ tiêu 14.2" }).First;
        await figure.ClickAsync();
        await person.LookAsync();
        await person.SeeAsync(Head);
    }

    private static async Task TheSecretaryNominatesAsync(Journey person)
    {
        await person.SwitchToAsync(Role.EmulationSecretary);
        await NominateAsync(person, Village, Village);
        await NominateAsync(person, "ly mau tam", "Hộ " + Head);
        await person.OpenAsync("/de-nghi");
        await person.SeeAsync(Village);
        await person.SeeAsync("Hộ " + Head);
    }

    private static async Task NominateAsync(Journey person, string search, string subject)
    {
        await person.OpenAsync("/de-nghi/moi?q=" + Uri.EscapeDataString(search));
        await person.FollowAsync(subject, exact: true);
        await person.ChooseStartingWithAsync("Danh hiệu, hình thức", "Giấy khen của Chủ tịch UBND xã");
        await person.FillAsync("Thành tích", "Vận động hiến đất, góp công mở rộng đường trục thôn.");
        await person.FillAsync("Câu ghi trên giấy khen", "Đã có thành tích xuất sắc trong Phong trào thi đua chung sức xây dựng nông thôn mới năm 2025");
        await person.FillAsync("Nơi bình xét", "Hội nghị " + Village);
        await person.FillAsync("Ngày bình xét", "13/10/2025");
        await person.FillAsync("Biên bản bình xét", "Biên bản họp thôn ngày 13/10/2025");
        await person.PressAsync("Lập đề nghị");
        await person.SeeAsync("Điều 75");
    }

    private static async Task TheCouncilMeetsAsync(Journey person)
    {
        await person.OpenAsync("/hoi-dong/hop/moi");
        await person.FillAsync("Ngày họp", "15/10/2025");
        await person.FillAsync("Giờ bắt đầu", "08:00");
        await person.FillAsync("Nơi họp", "Hội trường UBND xã");
        await person.ChooseNthAsync("Chủ tọa", 1);
        await person.ChooseNthAsync("Thư ký", 2);
        foreach (var box in await person.Page.Locator("input[type=checkbox][name='Input.NominationIds']").AllAsync())
        {
            await box.CheckAsync();
        }

        await person.PressAsync("Mở cuộc họp");
        await person.FollowAsync("Điểm danh");
        await person.PressAsync("Ghi điểm danh");
        await person.FollowAsync("Ghi kiểm phiếu");
        await person.FillCellAsync($"Đồng ý: {Village}", "9");
        await person.FillCellAsync($"Không đồng ý: {Village}", "0");
        await person.FillCellAsync($"Không hợp lệ: {Village}", "0");
        await person.FillCellAsync($"Đồng ý: Hộ {Head}", "8");
        await person.FillCellAsync($"Không đồng ý: Hộ {Head}", "1");
        await person.FillCellAsync($"Không hợp lệ: Hộ {Head}", "0");
        await person.PressAsync("Ghi kết quả");
        await person.SeeAsync("5/9");
        await person.FollowAsync("Kết luận");
        await person.FillAsync("Diễn biến", "Hội đồng nghe Thư ký báo cáo và thảo luận.");
        await person.FillAsync("Kết luận", "Đề nghị Chủ tịch UBND xã tặng Giấy khen cho thôn và hộ gia đình.");
        await person.FillAsync("Giờ kết thúc", "10:00");
        await person.PressAsync("Kết luận cuộc họp");

        var minutes = TextOf(await person.DownloadAsync("Biên bản (Word)"));
        Assert.Contains("BIÊN BẢN", minutes, StringComparison.Ordinal);
        Assert.Contains(Head, minutes, StringComparison.Ordinal);
    }

    private static async Task TheChairmanDecidesAsync(TestApp app, Journey person)
    {
        await person.OpenAsync("/quyet-dinh/moi");
        foreach (var box in await person.Page.Locator("main input[type=checkbox]").AllAsync())
        {
            await box.CheckAsync();
        }

        await person.PressAsync("Lập dự thảo");
        await person.SwitchToAsync(Role.Chairman);
        await person.OpenAsync("/quyet-dinh");
        await person.Page.Locator("main tbody a").First.ClickAsync();
        await person.LookAsync();
        await person.SeeAsync("1.410.000");
        await person.SeeAsync("1.060.000");
        await person.SeeAsync("2.470.000");
        await person.FollowAsync("Ban hành");
        await person.FillAsync("Ngày ban hành", "15/10/2025");
        await person.PressAsync("Ban hành, cấp số");
        await person.SeeAsync("Quyết định số 01/QĐ-UBND");

        var pdf = await person.DownloadAsync("Giấy khen (PDF)");
        Assert.Equal("%PDF-", Encoding.ASCII.GetString(pdf, 0, 5));
        var decision = TextOf(await person.DownloadAsync("Quyết định (Word)"));
        Assert.Contains("QUYẾT ĐỊNH", decision, StringComparison.Ordinal);
        Assert.Contains("Hai triệu bốn trăm bảy mươi nghìn đồng", decision, StringComparison.OrdinalIgnoreCase);
        await person.OpenAsync("/so-khen-thuong");
        await person.SeeAsync(Village);
        await person.SeeAsync("Hộ " + Head);
        var rewards = await app.DbAsync(db => db.Awards.OrderBy(a => a.Ordinal).Select(a => a.RewardVnd).ToListAsync());
        Assert.Equal([1_060_000, 1_410_000], rewards.Order());
    }

    private static async Task AnyoneSeesThePublicPageAsync(Journey person)
    {
        await person.SignOutAsync();
        await person.OpenAsync("/");
        await person.SeeAsync("chung sức xây dựng nông thôn mới");
        await person.SeeAsync(Village);
        await person.SeeAsync("Giấy khen");
    }

    private static async Task TheSecretaryComposesTheReportAsync(TestApp app, Journey person)
    {
        await person.SignInAsync(Role.EmulationSecretary);
        await person.OpenAsync("/bao-cao/moi");
        await person.TickAsync("Tổng kết");
        await person.ChooseNthAsync("Phong trào", 1);
        await person.PressAsync("Lập dự thảo");
        await person.SeeAsync("ĐẶC ĐIỂM");

        var paper = TextOf(await person.DownloadAsync("Tải văn bản Word"));
        Assert.Contains("BÁO CÁO", paper, StringComparison.Ordinal);
        Assert.Contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", paper.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Equal(1, await app.DbAsync(db => db.Reports.CountAsync()));
    }

    private static async Task TheJournalIsSoundAsync(TestApp app)
    {
        var verdict = await app.InCommuneAsync<JournalVerifier, JournalVerdict>(verifier => verifier.VerifyAsync());

        Assert.True(verdict.IsSound, string.Join("; ", verdict.Faults.Select(f => f.Where + ": " + f.Sentence)));
    }

    /// <summary>All words of a Word file's body.</summary>
    private static string TextOf(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        return Tags().Replace(reader.ReadToEnd().Replace("</w:p>", " ", StringComparison.Ordinal), string.Empty);
    }

    [GeneratedRegex("<[^>]+>", RegexOptions.NonBacktracking)]
    private static partial Regex Tags();
}
