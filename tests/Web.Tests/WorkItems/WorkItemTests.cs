using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ChungSuc.Core.Measures;
using ChungSuc.Core.Units;
using ChungSuc.Core.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.WorkItems;

public sealed class WorkItemTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Post_NewTask_ShownWithOwnerProductDeadlineAndJournal()
    {
        var browser = await app.SignInAsync(Role.Chairman);

        var page = await browser.FollowAsync(await AssignAsync(browser, "Lập danh sách hộ hiến đất", new() { ["Input.Steps"] = "Họp thôn\nLập danh sách" }));

        Assert.Equal("Lập danh sách hộ hiến đất", page.Html.QuerySelector("h1")!.TextContent);
        Assert.Contains("giao Thôn Đông", page.Text, StringComparison.Ordinal);
        Assert.Contains("Sản phẩm phải nộpDanh sách có chữ ký", page.Text, StringComparison.Ordinal);
        Assert.Contains("Hạn30/11/2025", page.Text, StringComparison.Ordinal);
        Assert.Contains("0/2 đã xong", page.Text, StringComparison.Ordinal);
        var row = await app.DbAsync(db => db.WorkItems.SingleAsync(i => i.Title == "Lập danh sách hộ hiến đất"));
        Assert.Equal((new DateOnly(2025, 10, 15), new DateOnly(2025, 11, 30)), (row.AssignedOn, row.Deadline));
        Assert.Contains($"giao Thôn Đông việc số {row.NumberText}", await EventsAsync(nameof(WorkItemAssigned)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_SameFormTwice_OneTaskAndTheSameAnswer()
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);
        var page = await browser.GetAsync("/nhiem-vu/giao");
        var values = await ValuesAsync("Bấm đúp giao việc", []);

        var first = await browser.SubmitAsync(page, Form(page), values);
        var second = await browser.SubmitAsync(page, Form(page), values);

        Assert.Equal(HttpStatusCode.Redirect, first.Status);
        Assert.Equal(first.Location, second.Location);
        Assert.Equal(1, await app.DbAsync(db => db.WorkItems.CountAsync(i => i.Title == "Bấm đúp giao việc")));
    }

    [Theory]
    [InlineData("Input.Title", "", "Viết việc cần làm, ví dụ “Lập danh sách hộ hiến đất”.")]
    [InlineData("Input.Product", " ", "Nêu sản phẩm phải nộp, ví dụ “Biên bản họp thôn”.")]
    [InlineData("Input.OwnerUnitId", "", "Chọn một đơn vị chịu trách nhiệm chính.")]
    [InlineData("Input.Deadline", "", "Nhập hạn hoàn thành, ví dụ 30/11/2025.")]
    [InlineData("Input.Deadline", "14/10/2025", "Hạn phải từ ngày giao 15/10/2025 trở đi. Kiểm tra lại hạn.")]
    [InlineData("Input.Deadline", "31/11/2025", "Tháng 11 năm 2025 chỉ có 30 ngày, không có ngày 31. Kiểm tra lại ngày.")]
    [InlineData("Input.AssignedOn", "16/10/2025", "Ngày giao phải từ năm 2000 đến hôm nay. Kiểm tra lại ngày.")]
    [InlineData("Input.OwnerUnitId", "00000000-0000-7000-8000-00000000dead", "Chọn đơn vị trong danh sách của xã.")]
    public async Task Post_BadInput_SentenceAtTheFieldAndNothingIsLost(string field, string typed, string sentence)
    {
        var browser = await app.SignInAsync(Role.EmulationSecretary);

        var answer = await AssignAsync(browser, "Việc thiếu", new() { ["Input.Steps"] = "Bước còn nguyên", [field] = typed });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(sentence, answer.ErrorAt(field));
        Assert.Equal("Bước còn nguyên", answer.ValueOf("Input.Steps"));
        Assert.Equal(0, await app.DbAsync(db => db.WorkItems.CountAsync(i => i.Title == "Việc thiếu")));
    }

    [Fact]
    public async Task Search_TitleSentInNfd_FoundWithAndWithoutMarks()
    {
        var browser = await app.SignInAsync(Role.Chairman);
        await AssignAsync(browser, "Nghiệm thu kênh mương Đông".Normalize(NormalizationForm.FormD), []);

        var plain = await browser.GetAsync("/nhiem-vu?q=nghiem+thu+kenh");
        var marked = await browser.GetAsync("/nhiem-vu?q=" + Uri.EscapeDataString("Kênh mương".Normalize(NormalizationForm.FormD)));
        var none = await browser.GetAsync("/nhiem-vu?q=khongcogi");

        Assert.Equal("Nghiệm thu kênh mương Đông", await app.DbAsync(db => db.WorkItems.Where(i => i.TitleFold == "nghiem thu kenh muong dong").Select(i => i.Title).SingleAsync()));
        Assert.Contains("Nghiệm thu kênh mương Đông", plain.Text, StringComparison.Ordinal);
        Assert.Contains("Nghiệm thu kênh mương Đông", marked.Text, StringComparison.Ordinal);
        Assert.Contains("Không có việc nào khớp", none.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Course_ReportDoneReturnedDoneAccepted_ToldInSentences()
    {
        var chairman = await app.SignInAsync(Role.Chairman);
        var head = await app.SignInAsync(Role.VillageHead);
        var url = (await AssignAsync(chairman, "Sửa loa thôn", [])).Location!;

        await SendAsync(head, url + "/bao-cao", new() { ["Text"] = "Đã mua 2 loa", ["On"] = "14/10/2025" }, "loa.png", refused: "Ngày báo cáo phải từ ngày giao 15/10/2025 trở đi.");
        await SendAsync(head, url + "/bao-cao", new() { ["Text"] = "Đã mua 2 loa", ["On"] = "15/10/2025" }, "loa.png");
        await SendAsync(head, url + "/hoan-thanh", new() { ["Delivered"] = "Biên bản nghiệm thu", ["FinishedOn"] = "15/10/2025" }, "bien ban.png");
        await SendAsync(head, url + "/hoan-thanh", new() { ["Delivered"] = "Lần nữa", ["FinishedOn"] = "15/10/2025" }, refused: "đang chờ xác nhận");
        await SendAsync(chairman, url + "/tra-lai", new() { ["Reason"] = "" }, refused: "Nêu lý do trả lại: còn thiếu gì, phải sửa gì.");
        await SendAsync(chairman, url + "/tra-lai", new() { ["Reason"] = "Thiếu chữ ký" });
        var returned = await head.GetAsync(url);
        Assert.Contains("Ảnh, giấy tờ minh chứng (không bắt buộc)", (await head.GetAsync(url + "/hoan-thanh")).Text, StringComparison.Ordinal);
        await SendAsync(head, url + "/hoan-thanh", new() { ["Delivered"] = "Biên bản đã ký", ["FinishedOn"] = "15/10/2025" });
        await SendAsync(chairman, url + "/xac-nhan", [], refused: "Chọn mức chất lượng.");
        await SendAsync(chairman, url + "/xac-nhan", new() { ["Mark"] = "Failed" }, refused: "Chất lượng chưa đạt thì nêu rõ chưa đạt ở đâu.");
        await SendAsync(chairman, url + "/xac-nhan", new() { ["Mark"] = "Fair", ["Note"] = "Làm gọn" });

        var page = await head.GetAsync(url);
        Assert.Contains("Người chairman trả lại ngày 15/10/2025. Lý do: Thiếu chữ ký", returned.Text, StringComparison.Ordinal);
        Assert.Equal("hoàn thành đúng hạn", page.Html.QuerySelector(".tag")!.TextContent);
        Assert.Contains("Người villagehead báo cáo tiến độ ngày 15/10/2025: Đã mua 2 loa", page.Text, StringComparison.Ordinal);
        Assert.Contains("Người chairman xác nhận hoàn thành, chất lượng Khá: Làm gọn", page.Text, StringComparison.Ordinal);
        Assert.Contains("loa.png", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Html.QuerySelectorAll(".head .btn"), b => b.TextContent.StartsWith("Báo hoàn thành", StringComparison.Ordinal));
        var id = Guid.Parse(url.AsSpan("/nhiem-vu/".Length));
        Assert.Equal(5, await app.DbAsync(db => db.WorkItemActs.CountAsync(a => a.WorkItemId == id)));
        Assert.Contains("gắn minh chứng «bien ban.png»", await EventsAsync("EvidenceBound"), StringComparison.Ordinal);
        var proof = page.Html.QuerySelectorAll("a").First(a => a.TextContent == "bien ban.png").GetAttribute("href")!;
        var file = await head.GetAsync(proof);
        var back = file.Html.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!).First(h => h.StartsWith("/nhiem-vu/", StringComparison.Ordinal));
        Assert.Contains("Sửa loa thôn", (await head.GetAsync(back)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extension_AskedAndGranted_TheDeadlineMoves()
    {
        var officer = await app.SignInAsync(Role.ProgrammeOfficer);
        var head = await app.SignInAsync(Role.VillageHead);
        var url = (await AssignAsync(officer, "Vận động bảo hiểm y tế", new() { ["Input.Deadline"] = "16/10/2025" })).Location!;

        await SendAsync(head, url + "/xin-gia-han", new() { ["NewDeadline"] = "16/10/2025", ["Reason"] = "Mưa" }, refused: "Hạn mới phải sau hạn đang áp dụng 16/10/2025.");
        await SendAsync(head, url + "/xin-gia-han", new() { ["NewDeadline"] = "26/10/2025", ["Reason"] = "Hộ đi làm xa" });
        var waiting = await officer.GetAsync("/viec-cua-toi");
        await SendAsync(officer, url + "/gia-han", new() { ["Reason"] = "Đồng ý" }, refused: "Chọn đồng ý hoặc không đồng ý.");
        await SendAsync(officer, url + "/gia-han", new() { ["IsGranted"] = "true", ["Reason"] = "Lý do chính đáng" });

        var page = await head.GetAsync(url);
        Assert.Contains("Trả lời đề nghị gia hạn: Vận động bảo hiểm y tế", waiting.Text, StringComparison.Ordinal);
        Assert.Contains("Hạn26/10/2025 (hạn đầu 16/10/2025, đã gia hạn)", page.Text, StringComparison.Ordinal);
        Assert.Contains("Người programmeofficer đồng ý gia hạn đến 26/10/2025: Lý do chính đáng", page.Text, StringComparison.Ordinal);
        Assert.Equal("đang làm", page.Html.QuerySelector(".tag")!.TextContent);
    }

    [Fact]
    public async Task Steps_TickOnThePage_SaysWhoAndCanBeUndone()
    {
        var chairman = await app.SignInAsync(Role.Chairman);
        var head = await app.SignInAsync(Role.VillageHead);
        var url = (await AssignAsync(chairman, "Việc có bước", new() { ["Input.Steps"] = "Họp thôn" })).Location!;

        var ticked = await head.FollowAsync(await head.PostAsync(url, new Dictionary<string, string>(), ".steps form"));
        var undone = await head.FollowAsync(await head.PostAsync(url, new Dictionary<string, string>(), ".steps form"));

        Assert.Contains("1/1 đã xong", ticked.Text, StringComparison.Ordinal);
        Assert.Contains("Người villagehead đánh dấu xong bước “Họp thôn”", ticked.Text, StringComparison.Ordinal);
        Assert.Contains("0/1 đã xong", undone.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancel_WithReason_StaysReadableAndCountsNowhere()
    {
        var chairman = await app.SignInAsync(Role.Chairman);
        var url = (await AssignAsync(chairman, "Việc giao trùng", [])).Location!;

        await SendAsync(chairman, url + "/huy", new() { ["Reason"] = "Trùng việc khác" });
        await SendAsync(chairman, url + "/huy", new() { ["Reason"] = "Trùng việc khác" }, refused: "đã hủy ngày 15/10/2025: Trùng việc khác. Không ghi thêm được.");

        Assert.Contains("Người chairman hủy việc này: Trùng việc khác", (await chairman.GetAsync(url)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Việc giao trùng", (await chairman.GetAsync("/nhiem-vu?tinh-trang=Assigned")).Text, StringComparison.Ordinal);
        Assert.Contains("Việc giao trùng", (await chairman.GetAsync("/nhiem-vu?tinh-trang=Cancelled")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_OfAVillageHead_HisOwnMostUrgentFirst()
    {
        var chairman = await app.SignInAsync(Role.Chairman);
        await AssignAsync(chairman, "Thôn Đông làm sau", new() { ["Input.Deadline"] = "25/12/2025" });
        await AssignAsync(chairman, "Thôn Đông làm trước", new() { ["Input.Deadline"] = "15/10/2025" });
        await AssignAsync(chairman, "Thôn Đoài làm", new() { ["Input.OwnerUnitId"] = await KeyAsync(TestCommunes.VillageB) });
        await AssignAsync(chairman, "Thôn Đoài có Thôn Đông giúp", new() { ["Input.OwnerUnitId"] = await KeyAsync(TestCommunes.VillageB), ["Input.HelperIds"] = await KeyAsync(TestCommunes.VillageA) });
        var head = await app.SignInAsync(Role.VillageHead);

        var mine = await head.GetAsync("/nhiem-vu");
        var unit = await head.GetAsync("/nhiem-vu?pham-vi=Unit");
        var all = await head.GetAsync("/nhiem-vu?pham-vi=All");
        var home = await head.GetAsync("/viec-cua-toi");

        Assert.Equal("Việc của tôi", mine.Html.QuerySelector("h1")!.TextContent);
        Assert.True(mine.Text.IndexOf("Thôn Đông làm trước", StringComparison.Ordinal) < mine.Text.IndexOf("Thôn Đông làm sau", StringComparison.Ordinal));
        Assert.DoesNotContain("Thôn Đoài", mine.Html.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Thôn Đoài có Thôn Đông giúp", unit.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Thôn Đoài làm", unit.Text, StringComparison.Ordinal);
        Assert.Contains("Thôn Đoài làm", all.Text, StringComparison.Ordinal);
        Assert.Contains("Hôm nay Thôn Đông làm trước", home.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Thôn Đông làm sau", home.Html.QuerySelector(".todo")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Enterprise_SeesOnlyWhatConcernsIt()
    {
        var chairman = await app.SignInAsync(Role.Chairman);
        var others = (await AssignAsync(chairman, "Việc của thôn", [])).Location!;
        var own = (await AssignAsync(chairman, "Bao tiêu na cho hộ nghèo", new() { ["Input.OwnerUnitId"] = await KeyAsync("Hợp tác xã Na Thử") })).Location!;
        var enterprise = await app.SignInAsync(Role.Enterprise);

        var list = await enterprise.GetAsync("/nhiem-vu?pham-vi=All&tinh-trang=");

        Assert.Contains("Bao tiêu na cho hộ nghèo", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Việc của thôn", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Việc của thôn", (await enterprise.GetAsync("/lich?thang=11-2025&pham-vi=All")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await enterprise.GetAsync(others)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await enterprise.GetAsync(others + "/bao-cao")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await enterprise.GetAsync($"/nhiem-vu/nhan-tin?viec={others[10..]}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await enterprise.GetAsync(own + "/hoan-thanh")).Status);
    }

    [Theory]
    [InlineData(Role.VillageHead, "/nhiem-vu/giao")]
    [InlineData(Role.VillageHead, "/nhiem-vu/{0}/xac-nhan")]
    [InlineData(Role.Front, "/nhiem-vu/{0}/tra-lai")]
    [InlineData(Role.CultureOfficer, "/nhiem-vu/{0}/gia-han")]
    [InlineData(Role.MassOrganisation, "/nhiem-vu/{0}/huy")]
    [InlineData(Role.CouncilMember, "/nhiem-vu/{0}/bao-cao")]
    [InlineData(Role.Administrator, "/nhiem-vu")]
    [InlineData(Role.VillageHead, "/nhiem-vu/tu-ke-hoach/tin-bai/khong-giao")]
    public async Task Get_RoleWithoutTheDuty_IsRefused(Role role, string path)
    {
        var browser = await app.SignInAsync(role);

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync(string.Format(null, path, Guid.CreateVersion7()))).Status);
    }

    [Fact]
    public async Task Post_VillageHeadForAnotherVillage_IsRefusedWithASentence()
    {
        var chairman = await app.SignInAsync(Role.Chairman);
        var url = (await AssignAsync(chairman, "Việc của Thôn Đoài", new() { ["Input.OwnerUnitId"] = await KeyAsync(TestCommunes.VillageB) })).Location!;
        var head = await app.SignInAsync(Role.VillageHead);

        await SendAsync(head, url + "/hoan-thanh", new() { ["Delivered"] = "Xong", ["FinishedOn"] = "15/10/2025" }, refused: "Việc này giao cho đơn vị khác.");

        Assert.DoesNotContain((await head.GetAsync(url)).Html.QuerySelectorAll(".head .btn"), b => b.TextContent.Contains("hoàn thành", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/nhiem-vu/{0}")]
    [InlineData("/nhiem-vu/{0}/bao-cao")]
    [InlineData("/nhiem-vu/{0}/hoan-thanh")]
    [InlineData("/nhiem-vu/{0}/xin-gia-han")]
    [InlineData("/nhiem-vu/{0}/xac-nhan")]
    [InlineData("/nhiem-vu/{0}/tra-lai")]
    [InlineData("/nhiem-vu/{0}/gia-han")]
    [InlineData("/nhiem-vu/{0}/huy")]
    [InlineData("/nhiem-vu/nhan-tin?viec={0}")]
    public async Task Get_KeyOfAnotherCommune_NotFound(string path)
    {
        var browser = await app.SignInAsync(Role.Chairman);
        var foreign = await TestScope.RunAsync(app.Services, app.OtherCommuneId, async scoped =>
        {
            var db = (Core.Data.AppDbContext)scoped.GetService(typeof(Core.Data.AppDbContext))!;
            var village = await db.Units.SingleAsync(u => u.CommuneId == app.OtherCommuneId && u.Kind == UnitKind.Village);
            return await ((AssignmentService)scoped.GetService(typeof(AssignmentService))!).AssignAsync(
                new AssignWorkItem { Title = "Xa", Product = "Xa", OwnerUnitId = village.Id, Deadline = new DateOnly(2025, 12, 1) });
        });

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(string.Format(null, path, foreign))).Status);
    }

    [Fact]
    public async Task Counts_OfListMeasureAndReport_AreTheSame()
    {
        var chairman = await app.SignInAsync(Role.Chairman);
        var unit = await app.UnitAsync("Phòng Kinh tế");
        await AssignAsync(chairman, "Trễ của phòng", new() { ["Input.OwnerUnitId"] = unit.Id.ToString(), ["Input.AssignedOn"] = "01/8/2025", ["Input.Deadline"] = "01/9/2025" });
        var done = (await AssignAsync(chairman, "Xong của phòng", new() { ["Input.OwnerUnitId"] = unit.Id.ToString(), ["Input.AssignedOn"] = "01/8/2025" })).Location!;
        await SendAsync(await app.SignInAsync(Role.ProgrammeOfficer), done + "/hoan-thanh", new() { ["Delivered"] = "Báo cáo", ["FinishedOn"] = "01/9/2025" });

        var list = await chairman.GetAsync($"/nhiem-vu?don-vi={unit.Id}&nam=2025&pham-vi=All&tinh-trang=");
        var figures = await app.InCommuneAsync<MeasureQueries, FigureTable>(q => q.ReadAsync(["nhiem_vu.duoc_giao", "nhiem_vu.qua_han", "nhiem_vu.ty_le_dung_han"], 2025, null, default));
        var url = Pages.Measures.RecordLinks.UrlOf(figures[unit.Id, "nhiem_vu.qua_han"]!.Records)!;
        var behind = await chairman.GetAsync(url);

        Assert.Equal([2, 1, 50], new[] { "nhiem_vu.duoc_giao", "nhiem_vu.qua_han", "nhiem_vu.ty_le_dung_han" }.Select(k => figures[unit.Id, k]!.Number));
        Assert.Equal(["2", "1", "0", "1", "50%"], list.Html.QuerySelectorAll(".figures .figure").Select(f => f.TextContent));
        Assert.Equal("1 việc", behind.Html.QuerySelector(".paging .count")!.TextContent);
        Assert.Contains("Trễ của phòng", behind.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Message_OfATaskAndOfAUnit_ReadyToPaste()
    {
        var chairman = await app.SignInAsync(Role.Chairman);
        var front = await KeyAsync("Ủy ban Mặt trận Tổ quốc xã");
        var url = (await AssignAsync(chairman, "Giám sát ba thôn", new() { ["Input.OwnerUnitId"] = front, ["Input.Deadline"] = "18/10/2025" })).Location!;

        var one = await chairman.GetAsync($"/nhiem-vu/nhan-tin?viec={url[10..]}");
        var all = await chairman.GetAsync($"/nhiem-vu/nhan-tin?don-vi={front}");

        var text = one.Html.QuerySelector<IHtmlTextAreaElement>("textarea")!.Value.Trim();
        Assert.StartsWith("Ủy ban Mặt trận Tổ quốc xã: Giám sát ba thôn.\nSản phẩm: Danh sách có chữ ký.\nHạn: 18/10/2025 (còn 3 ngày).\nBáo kết quả tại http://", text, StringComparison.Ordinal);
        Assert.EndsWith(url, text, StringComparison.Ordinal);
        Assert.Contains("1. Giám sát ba thôn - hạn 18/10/2025 (còn 3 ngày)", all.Html.QuerySelector<IHtmlTextAreaElement>("textarea")!.Value, StringComparison.Ordinal);
    }

    private static IHtmlFormElement Form(TestPage page) => (IHtmlFormElement)page.Html.QuerySelector("main form[method=post]")!;

    private static async Task SendAsync(TestBrowser browser, string path, Dictionary<string, string> values, string? photo = null, string? refused = null)
    {
        var page = await browser.GetAsync(path);
        TestFile[] files = photo is null ? [] : [new("Evidence", photo, [.. TestFile.Png, .. Encoding.UTF8.GetBytes(photo)])];
        var answer = await browser.SubmitAsync(page, Form(page), values, files);
        if (refused is null)
        {
            Assert.True(answer.Status == HttpStatusCode.Redirect, answer.Summary);
        }
        else
        {
            Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
            Assert.Contains(refused, answer.Summary, StringComparison.Ordinal);
        }
    }

    private async Task<string> KeyAsync(string unit) => (await app.UnitAsync(unit)).Id.ToString();

    private async Task<Dictionary<string, string>> ValuesAsync(string title, Dictionary<string, string> values) => new(
        new Dictionary<string, string>
        {
            ["Input.Title"] = title,
            ["Input.Product"] = "Danh sách có chữ ký",
            ["Input.OwnerUnitId"] = await KeyAsync(TestCommunes.VillageA),
            ["Input.Deadline"] = "30/11/2025",
        }.Where(v => !values.ContainsKey(v.Key)).Concat(values));

    private async Task<TestPage> AssignAsync(TestBrowser browser, string title, Dictionary<string, string> values)
    {
        var page = await browser.GetAsync("/nhiem-vu/giao");
        return await browser.SubmitAsync(page, Form(page), await ValuesAsync(title, values));
    }

    private async Task<string> EventsAsync(params string[] kinds) =>
        string.Join('\n', await app.DbAsync(db => db.JournalEvents.Where(e => kinds.Contains(e.Kind)).Select(e => e.Sentence).ToListAsync()));
}
