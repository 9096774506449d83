using System.Text;
using AngleSharp.Html.Dom;
using ChungSuc.Core.Communications;
using ChungSuc.Core.Units;
using ChungSuc.Documents.Excel;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Communications;

public sealed class CommunicationTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Journey_RecordWithPhotoProveVoid_PageTellsCostForEachPersonAndHistory()
    {
        var browser = await app.SignInAsync(Role.VillageHead);

        var recorded = await RecordAsync(browser, new() { ["Input.Topic"] = "Bàn làm đường ngõ", ["Input.Kind"] = "Meeting", ["Input.Minutes"] = "90", ["Input.Reach"] = "120", ["Input.CostVnd"] = "600.000" }, Photo("hop dan.png"));
        var page = await browser.FollowAsync(recorded);
        var proof = await browser.GetAsync(recorded.Location + "/minh-chung");
        var proved = await browser.FollowAsync(await browser.SubmitAsync(proof, Form(proof), new Dictionary<string, string>(), [new TestFile("Evidence", "them.png", [.. TestFile.Png, 7])]));
        var noFile = await browser.PostAsync(recorded.Location + "/minh-chung", new Dictionary<string, string>());
        var noReason = await browser.PostAsync(recorded.Location + "/huy", new Dictionary<string, string>());
        var gone = await browser.FollowAsync(await browser.PostAsync(recorded.Location + "/huy", new Dictionary<string, string> { ["Reason"] = "Ghi trùng" }));

        Assert.Contains("Kinh phí mỗi lượt người5.000 đ", page.Text.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Contains("hop dan.png", page.Text, StringComparison.Ordinal);
        Assert.Contains("Người villagehead ghi việc tuyên truyền số 2025/", page.Text, StringComparison.Ordinal);
        Assert.Contains("thêm 1 tệp minh chứng cho việc tuyên truyền số", proved.Text, StringComparison.Ordinal);
        Assert.Equal("Chọn ít nhất một tệp chưa có ở dòng này.", noFile.ErrorAt("Evidence"));
        Assert.Equal("Nêu lý do hủy, ví dụ “ghi trùng buổi phát”.", noReason.ErrorAt("Reason"));
        Assert.Contains("Dòng này đã hủy, không tính vào tổng nào. Lý do: Ghi trùng.", gone.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Bàn làm đường ngõ", (await browser.GetAsync("/tuyen-truyen")).Text, StringComparison.Ordinal);
        Assert.Contains("Bàn làm đường ngõ", (await browser.GetAsync("/tuyen-truyen?trang-thai=huy")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Input.Topic", "", "Viết tuyên truyền về việc gì, ví dụ “phân loại rác tại nhà”.")]
    [InlineData("Input.HeldOn", "16/10/2025", "Ngày thực hiện chưa tới. Nhập ngày đã làm, không sau hôm nay.")]
    [InlineData("Input.Minutes", "", "Nhập thời lượng phát thanh, tính bằng phút.")]
    [InlineData("Input.Reach", "-1", "Số người nghe, xem, dự phải từ 0 đến 10.000.000. Kiểm tra lại.")]
    public async Task Post_BadItem_SentenceAtTheFieldAndNothingTypedIsLost(string field, string typed, string sentence)
    {
        var browser = await app.SignInAsync(Role.VillageHead);

        var answer = await RecordAsync(browser, new() { ["Input.Content"] = "Giữ lại " + field, [field] = typed }, Photo("giu lai.png"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(sentence, answer.ErrorAt(field));
        Assert.Equal("Giữ lại " + field, answer.ValueOf("Input.Content"));
        Assert.Contains("Đã nhận, không cần chọn lại: giu lai.png", answer.Text, StringComparison.Ordinal);
        Assert.False(await app.DbAsync(db => db.Communications.AnyAsync(c => c.Content == "Giữ lại " + field)));
    }

    [Fact]
    public async Task Post_ForAVillageThatIsNotHis_IsRefusedAtTheField()
    {
        var browser = await app.SignInAsync(Role.VillageHead);
        var west = (await app.UnitAsync(TestCommunes.VillageB)).Id.ToString();

        var village = await RecordAsync(browser, new() { ["Input.VillageIds"] = west });
        var unit = await RecordAsync(browser, new() { ["Input.UnitId"] = west });

        Assert.Equal("Trưởng thôn chỉ ghi cho thôn mình. Chọn đúng thôn của mình.", village.ErrorAt("Input.VillageIds"));
        Assert.Contains("Trưởng thôn, tổ chức chỉ ghi việc tuyên truyền của mình.", unit.ErrorAt("Input.UnitId"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_SameWeekSameVillageSameSubject_IsShownBeforeItIsSavedAndTheDecisionIsKept()
    {
        var browser = await app.SignInAsync(Role.VillageHead);
        var first = await RecordAsync(browser, new() { ["Input.Topic"] = "Tiêm phòng cho đàn trâu bò", ["Input.HeldOn"] = "13/10/2025" });

        var again = await RecordAsync(browser, new() { ["Input.Topic"] = "tiem phong cho dan trau bo!", ["Input.HeldOn"] = "15/10/2025" });
        var lastWeek = await RecordAsync(browser, new() { ["Input.Topic"] = "Tiêm phòng cho đàn trâu bò", ["Input.HeldOn"] = "12/10/2025" });
        var despite = await browser.SubmitAsync(again, Form(again), new Dictionary<string, string> { ["Input.DespiteLikeness"] = "true" });

        Assert.Equal(HttpStatusCode.Redirect, first.Status);
        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
        Assert.Contains("Có vẻ việc này trùng một việc đã ghi.", again.Text, StringComparison.Ordinal);
        Assert.Contains("cùng nơi, cùng nội dung", again.ErrorAt("Input.DespiteLikeness"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, lastWeek.Status);
        Assert.Contains("(vẫn ghi dù giống số 2025/", (await browser.FollowAsync(despite)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_SameFormTwice_OneItemAndTheSameAnswer()
    {
        var browser = await app.SignInAsync(Role.VillageHead);
        var page = await browser.GetAsync("/tuyen-truyen/ghi");
        var values = await ValuesAsync(new() { ["Input.Topic"] = "Bấm đúp" });

        var first = await browser.SubmitAsync(page, Form(page), values);
        var second = await browser.SubmitAsync(page, Form(page), values);

        Assert.Equal(HttpStatusCode.Redirect, first.Status);
        Assert.Equal(first.Location, second.Location);
        Assert.Equal(1, await app.DbAsync(db => db.Communications.CountAsync(c => c.Topic == "Bấm đúp")));
    }

    [Fact]
    public async Task List_SearchFilterExcel_FindWithAndWithoutMarksAndInNfd()
    {
        var officer = await app.SignInAsync(Role.CultureOfficer);
        var west = (await app.UnitAsync(TestCommunes.VillageB)).Id;
        await ServiceAsync("=Thủy lợi nhỏ ở Đoài", CommunicationKind.News, west);
        await ServiceAsync("Thủy lợi toàn xã", CommunicationKind.Column, null);

        var folded = await officer.GetAsync("/tuyen-truyen?q=thuy+loi");
        var nfd = await officer.GetAsync("/tuyen-truyen?q=" + Uri.EscapeDataString("Thủy lợi".Normalize(NormalizationForm.FormD)) + "&thon=" + west);
        var wide = await officer.GetAsync("/tuyen-truyen?q=thuy+loi&thon=" + app.CommuneId);
        var group = await officer.GetAsync("/tuyen-truyen?q=thuy+loi&nhom=Sessions");
        var (_, bytes, _) = await officer.DownloadAsync("/tuyen-truyen/excel?q=thuy+loi&thon=" + west);

        Assert.Equal(["=Thủy lợi nhỏ ở Đoài", "Thủy lợi toàn xã"], Topics(folded).Order(StringComparer.Ordinal));
        Assert.Equal(["=Thủy lợi nhỏ ở Đoài"], Topics(nfd));
        Assert.Equal(["Thủy lợi toàn xã"], Topics(wide));
        Assert.Contains("Không có dòng nào khớp", group.Text, StringComparison.Ordinal);
        using var book = XlsxReader.Open(new MemoryStream(bytes));
        var cells = Assert.Single(book.Sheets[0].Rows().Skip(1)).Cells;
        Assert.Contains(cells, c => c is { Text: "=Thủy lợi nhỏ ở Đoài", IsFormula: false });
    }

    [Fact]
    public async Task Board_SilentVillageAndPlan_AreShownAndTheHomeAsksForThem()
    {
        var officer = await app.SignInAsync(Role.CultureOfficer);
        var north = await app.InCommuneAsync<UnitService, Guid>(s => s.AddAsync(new AddUnit { Kind = UnitKind.Village, Name = "Thôn Bắc Im", From = new DateOnly(2025, 7, 1) }));
        await ServiceAsync("Tin cũ của thôn Bắc", CommunicationKind.News, north, new DateOnly(2025, 8, 15));
        await ServiceAsync("Tin mới của thôn Đoài", CommunicationKind.News, (await app.UnitAsync(TestCommunes.VillageB)).Id, new DateOnly(2025, 10, 1));

        var board = await officer.GetAsync("/tuyen-truyen/tong-hop?nam=2025");
        var planned = await officer.PostAsync("/tuyen-truyen/ke-hoach?nam=2025", new Dictionary<string, string> { ["Input.UnitId"] = north.ToString(), ["Input.Items"] = "4" });
        var noItems = await officer.PostAsync("/tuyen-truyen/ke-hoach", new Dictionary<string, string> { ["Input.UnitId"] = north.ToString(), ["Input.Items"] = "0" });
        var home = await officer.GetAsync(Pages.Home.HomeLinks.Home);

        Assert.Contains("Thôn Bắc Im: lần cuối ngày 15/08/2025", board.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Thôn Đoài: ", board.Html.QuerySelector("main .note")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Thôn Bắc Im", home.Text, StringComparison.Ordinal);
        Assert.Contains("thôn im ắng", home.Text, StringComparison.Ordinal);
        Assert.Equal("Nhập số buổi, tin, bài theo kế hoạch, từ 1 đến 100.000.", noItems.ErrorAt("Input.Items"));
        Assert.Contains("Thôn Bắc Im", (await officer.FollowAsync(planned)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_KeyOfAnotherCommune_NotFound()
    {
        var browser = await app.SignInAsync(Role.CultureOfficer);
        var (foreign, village) = await ForeignAsync();
        string[] paths = [$"/tuyen-truyen/{foreign}", $"/tuyen-truyen/{foreign}/huy", $"/tuyen-truyen/{foreign}/minh-chung", $"/tuyen-truyen?thon={village}"];

        foreach (var path in paths)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(path)).Status);
        }
    }

    private static IHtmlFormElement Form(TestPage page) => (IHtmlFormElement)page.Html.QuerySelector("main form[method=post]")!;

    private static TestFile[] Photo(string name) => [new("Input.Evidence", name, [.. TestFile.Png, .. Encoding.UTF8.GetBytes(name)])];

    private static List<string> Topics(TestPage page) =>
        [.. page.Html.QuerySelectorAll("tbody td[data-label='Nội dung'] > div").Select(td => td.ChildNodes[0].TextContent.Trim())];

    private async Task<Dictionary<string, string>> ValuesAsync(Dictionary<string, string> values)
    {
        var east = (await app.UnitAsync(TestCommunes.VillageA)).Id.ToString();
        return new(new Dictionary<string, string>
        {
            ["Input.Kind"] = "Broadcast",
            ["Input.Medium"] = "VillageLoudspeaker",
            ["Input.HeldOn"] = "01/10/2025",
            ["Input.Topic"] = "Việc thử " + Guid.CreateVersion7().ToString("N"),
            ["Input.UnitId"] = east,
            ["Input.VillageIds"] = east,
            ["Input.Minutes"] = "10",
        }.Where(v => !values.ContainsKey(v.Key)).Concat(values));
    }

    private async Task<TestPage> RecordAsync(TestBrowser browser, Dictionary<string, string> values, IReadOnlyList<TestFile>? files = null)
    {
        var page = await browser.GetAsync("/tuyen-truyen/ghi");
        return await browser.SubmitAsync(page, Form(page), await ValuesAsync(values), files);
    }

    private static RecordCommunication Item(string topic, CommunicationKind kind, Guid unit, Guid? village, DateOnly? on = null) => new()
    {
        Kind = kind, Medium = CommunicationMedium.Zalo, HeldOn = on ?? new DateOnly(2025, 9, 3), Topic = topic, UnitId = unit, VillageIds = village is { } id ? [id] : [],
    };

    private Task<CommunicationOutcome> ServiceAsync(string topic, CommunicationKind kind, Guid? village, DateOnly? on = null) =>
        app.AsAsync<CommunicationService, CommunicationOutcome>(Role.CultureOfficer, s => s.RecordAsync(Item(topic, kind, app.CommuneId, village, on)));

    private Task<(Guid Item, Guid Village)> ForeignAsync() => TestScope.RunAsync(app.Services, app.OtherCommuneId, async scoped =>
    {
        var db = (Core.Data.AppDbContext)scoped.GetService(typeof(Core.Data.AppDbContext))!;
        var village = await db.Units.Where(u => u.CommuneId == app.OtherCommuneId && u.Kind == UnitKind.Village).Select(u => u.Id).SingleAsync();
        var service = (CommunicationService)scoped.GetService(typeof(CommunicationService))!;
        var known = await db.Communications.Select(c => c.Id).FirstOrDefaultAsync();
        return (known == Guid.Empty ? (await service.RecordAsync(Item("Xa", CommunicationKind.News, village, village))).Id!.Value : known, village);
    });
}
