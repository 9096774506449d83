using System.Text;
using AngleSharp.Html.Dom;
using ChungSuc.Core.Criteria;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Criteria;

/// <summary>Writing a set in the browser, without script: by forms, by its text, from a file; and publishing it.</summary>
public sealed class DraftPageTests(TestApp app) : IClassFixture<TestApp>
{
    private const string NewPage = "/bo-tieu-chi/soan-moi";

    [Fact]
    public async Task Post_NewSetByFormsOnly_CanBePublishedAndIsOffered()
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);
        var draft = (await browser.PostAsync(NewPage, new Dictionary<string, string> { ["Input.Name"] = "Thôn xanh", ["Input.SubjectKind"] = "Village" })).Location!;

        await AddAsync(browser, draft, "", isGroup: true, "A", "Môi trường");
        var leaf = await AddAsync(browser, draft, "0", isGroup: false, "A1", "Tỷ lệ hộ thu gom rác");
        var saved = await browser.PostAsync(leaf, new Dictionary<string, string>
        {
            ["Input.Fields[kind]"] = "percent",
            ["Input.Fields[unit]"] = "%",
            ["Input.Fields[input]"] = "thong_ke.thu_gom",
            ["Input.Fields[max]"] = "10",
            ["Input.Fields[evidence]"] = "Ảnh\nBiên bản",
            ["Pass.Way"] = ">=",
            ["Pass.Level"] = "80",
            ["Points.Way"] = "bands",
            ["Points.Bands[0].HighWord"] = "below",
            ["Points.Bands[0].High"] = "80",
            ["Points.Bands[0].Points"] = "2,5",
            ["Points.Bands[1].Low"] = "80",
            ["Points.Bands[1].Points"] = "10",
        });
        Assert.True(saved.Status == HttpStatusCode.Redirect, saved.Summary);
        Assert.Contains("Không còn lỗi", (await browser.GetAsync(draft)).Text, StringComparison.Ordinal);

        // 60 % is under 80 %, so the band gives 2,5 of 10 points.
        var tried = await browser.GetAsync(draft + "/thu?cham=1&s0=60");
        Assert.Contains("2,5 trên 10", tried.Text, StringComparison.Ordinal);
        Assert.Contains("60 % nhỏ hơn 80 %, chưa đạt", tried.Text, StringComparison.Ordinal);

        var published = await browser.PostAsync(draft + "/cong-bo", new Dictionary<string, string> { ["Reason"] = "họp xã ngày 10/10/2025" });

        Assert.Equal("/bo-tieu-chi/thon-xanh/1", published.Location);
        var shown = await browser.FollowAsync(published);
        Assert.Contains("Đạt khi: ≥ 80 %", shown.Text, StringComparison.Ordinal);
        Assert.Contains("họp xã ngày 10/10/2025", shown.Text, StringComparison.Ordinal);
        Assert.Contains(await ForAsync(2025), s => s.Set.Id == "thon-xanh");
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(draft)).Status);
        var process = await app.DbAsync(db => db.JournalProcesses.Where(p => p.Kind == "criteria.publish" && p.Reason == "họp xã ngày 10/10/2025").SingleAsync());
        Assert.Equal("Công bố bộ tiêu chí", process.KindName);
    }

    [Fact]
    public async Task Post_CopyThenEditOneLeaf_DiffShowsThatLeafOnly()
    {
        var browser = await app.SignInAsync(Role.EmulationSecretary);
        var draft = await CopyAsync(browser, "thi-dua-thon@1");
        var leaf = await PathAsync(browser, draft, "B1");

        await browser.PostAsync(leaf, new Dictionary<string, string> { ["Input.Fields[name]"] = "Hộ tham gia góp sức", ["Input.Fields[evidence]"] = "Sổ ghi" });

        var publish = await browser.GetAsync(draft + "/cong-bo");
        var changes = publish.Html.QuerySelectorAll("table tbody tr").Select(r => string.Join(" | ", r.Children.Select(c => c.TextContent.Trim())));
        Assert.Equal(
            ["bộ tiêu chí | bản | 1 | 2", "B1 | tên | Hộ tham gia đóng góp | Hộ tham gia góp sức", "B1 | minh chứng | Sổ ghi đóng góp | Sổ ghi"],
            changes);
        var payload = await app.DbAsync(db => db.JournalEvents.Where(e => e.Kind == "CriteriaDraftEdited" && e.Sentence.StartsWith("sửa chỉ tiêu B1")).OrderByDescending(e => e.Sequence).Select(e => e.Payload).FirstAsync());
        Assert.Contains("B1: tên: Hộ tham gia đóng góp → Hộ tham gia góp sức", payload, StringComparison.Ordinal);
        var text = await TextOfAsync(draft);
        Assert.StartsWith("# ĐỀ XUẤT phiếu chấm thi đua", text, StringComparison.Ordinal);
        var version = (await browser.PostAsync(draft + "/cong-bo", new Dictionary<string, string> { ["Reason"] = "góp ý của thôn" })).Location!;
        Assert.Equal("/bo-tieu-chi/thi-dua-thon/2", version);
        var compare = await browser.GetAsync("/bo-tieu-chi/thi-dua-thon/so-sanh/1/2");
        Assert.Contains("Hộ tham gia góp sức", compare.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_FaultyText_IsSavedAndEachFaultLeadsToItsLineAndForm()
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);
        var draft = await CopyAsync(browser, "thi-dua-xa@1");
        var text = await TextOfAsync(draft);
        var lines = (text + "sai_khoa: 1\n").Split('\n');

        var answer = await browser.PostAsync(draft + "/van-ban", new Dictionary<string, string> { ["Text"] = string.Join("\r\n", lines) });

        Assert.Equal(draft + "/van-ban", answer.Location);
        var page = await browser.FollowAsync(answer);
        var number = lines.Length - 1;
        Assert.Contains("Đã lưu văn bản, còn 1 lỗi.", page.Source, StringComparison.Ordinal);
        Assert.Contains($"Dòng {number}, cột 1", page.Text, StringComparison.Ordinal);
        Assert.Contains("Bộ tiêu chí không có khóa “sai_khoa”", page.Text, StringComparison.Ordinal);
        Assert.Equal("sai_khoa: 1", page.Html.GetElementById($"dong-{number}")!.TextContent);
        Assert.Equal(string.Join('\n', lines), await TextOfAsync(draft));
        var show = await browser.GetAsync(draft);
        Assert.Contains("Còn 1 lỗi", show.Text, StringComparison.Ordinal);

        var refused = await browser.GetAsync(draft + "/cong-bo");
        Assert.Contains("còn 1 lỗi nên chưa công bố được", refused.Text, StringComparison.Ordinal);
        Assert.Null(refused.Html.QuerySelector("main form[method=post]"));
    }

    [Fact]
    public async Task Post_IndentationOfTheText_IsKeptAsTyped()
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);
        var draft = await CopyAsync(browser, "thi-dua-ca-nhan@1");
        var text = "# chú thích   giữ nguyên\n\n\n" + await TextOfAsync(draft);

        await browser.PostAsync(draft + "/van-ban", new Dictionary<string, string> { ["Text"] = text });

        Assert.Equal(text, await TextOfAsync(draft));
    }

    [Fact]
    public async Task Get_FormsOfAnUnreadableText_LeadToTheText()
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);
        var draft = await CopyAsync(browser, "thi-dua-thon@1");
        await browser.PostAsync(draft + "/van-ban", new Dictionary<string, string> { ["Text"] = "id: [hỏng" });

        foreach (var page in new[] { "/dau-muc", "/phan/so-lieu", "/muc/0", "/them" })
        {
            Assert.Equal(draft + "/van-ban", (await browser.GetAsync(draft + page)).Location);
        }

        Assert.Contains("Còn 1 lỗi", (await browser.GetAsync(draft)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_LeafWithWrongBoxes_ShowsSentencesAtTheBoxesAndKeepsWhatWasTyped()
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);
        var draft = await CopyAsync(browser, "thi-dua-thon@1");
        var leaf = await PathAsync(browser, draft, "A2");

        var page = await browser.PostAsync(leaf, new Dictionary<string, string> { ["Input.Fields[max]"] = "mười" });
        var points = await browser.PostAsync(leaf, new Dictionary<string, string> { ["Points.Way"] = "bands", ["Points.Bands[0].High"] = "80", ["Points.Bands[0].Points"] = "nhiều" });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.NotEqual("", page.ErrorAt("Input.Fields[max]"));
        Assert.Equal("mười", page.ValueOf("Input.Fields[max]"));
        Assert.NotEqual("", points.ErrorAt("Points.Bands[0].Points"));
        Assert.Equal(CriteriaSetLoader.Load(await TextOfAsync(draft)).Set!.Leaves.Single(l => l.Code == "A2").MaxPoints, 25m);
    }

    [Fact]
    public async Task Post_GroupWithOtherPoints_ShowsBothSumsAndLeadsToTheGroup()
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);
        var draft = await CopyAsync(browser, "thi-dua-thon@1");
        var group = await PathAsync(browser, draft, "A");

        await browser.PostAsync(group, new Dictionary<string, string> { ["Input.Fields[max]"] = "41" });

        var page = await browser.GetAsync(draft);
        Assert.Contains("ghi 41, cộng 40", page.Text, StringComparison.Ordinal);
        Assert.Equal(group, page.Html.QuerySelector(".feed a")!.GetAttribute("href"));
        Assert.Contains("Mục này còn 1 lỗi", (await browser.GetAsync(group)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_TwoPeopleOnOneLeaf_TheSecondSeesBothAndDecides()
    {
        var officer = await app.SignInAsync(Role.ProgrammeOfficer);
        var secretary = await app.SignInAsync(Role.EmulationSecretary);
        var draft = await CopyAsync(officer, "thi-dua-thon@1");
        var leaf = await PathAsync(officer, draft, "B1");
        var open = await officer.GetAsync(leaf);
        await secretary.PostAsync(leaf, new Dictionary<string, string> { ["Input.Fields[name]"] = "Tên của thư ký" });

        var conflict = await officer.SubmitAsync(open, Form(open), new Dictionary<string, string> { ["Input.Fields[name]"] = "Tên của cán bộ" });

        Assert.Equal(HttpStatusCode.BadRequest, conflict.Status);
        Assert.Contains("đã lưu bản nháp này lúc 15/10/2025", conflict.Summary, StringComparison.Ordinal);
        Assert.Contains("Đang lưu: Tên của thư ký", conflict.Text, StringComparison.Ordinal);
        Assert.Equal("Tên của cán bộ", conflict.ValueOf("Input.Fields[name]"));

        var decided = await officer.SubmitAsync(conflict, Form(conflict), new Dictionary<string, string>());
        Assert.Equal(HttpStatusCode.Redirect, decided.Status);
        Assert.Contains("Tên của cán bộ", await TextOfAsync(draft), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_TwoPeopleOnTheText_BothTextsStandOnThePage()
    {
        var officer = await app.SignInAsync(Role.ProgrammeOfficer);
        var secretary = await app.SignInAsync(Role.EmulationSecretary);
        var draft = await CopyAsync(officer, "thi-dua-xa@1");
        var text = await TextOfAsync(draft);
        var open = await officer.GetAsync(draft + "/van-ban");
        await secretary.PostAsync(draft + "/van-ban", new Dictionary<string, string> { ["Text"] = text + "note: của thư ký\n" });

        var conflict = await officer.SubmitAsync(open, Form(open), new Dictionary<string, string> { ["Text"] = text + "note: của cán bộ\n" });

        Assert.Contains("note: của thư ký", ((IHtmlTextAreaElement)conflict.Html.GetElementById("ban-dang-luu")!).Value, StringComparison.Ordinal);
        Assert.Contains("note: của cán bộ", conflict.ValueOf("Text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_SectionRows_AddNameAndRefuseAtTheCell()
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);
        var draft = await CopyAsync(browser, "thi-dua-thon@1");
        var inputs = draft + "/phan/so-lieu";
        var free = (await browser.GetAsync(inputs)).Html.QuerySelectorAll("input[name$='.Cells[ten_goi]']").ToList().FindIndex(e => e.GetAttribute("value") == "");

        var refused = await browser.PostAsync(inputs, new Dictionary<string, string> { [$"Rows[{free}].Cells[label]"] = "Số trẻ em" });
        var answer = await browser.PostAsync(inputs, new Dictionary<string, string>
        {
            [$"Rows[{free}].Cells[ten_goi]"] = "thon.tre_em", [$"Rows[{free}].Cells[label]"] = "Số trẻ em", [$"Rows[{free}].Cells[type]"] = "count",
        });

        Assert.Equal("Nhập kiểu, hoặc xóa hết dòng này.", refused.ErrorAt($"Rows[{free}].Cells[type]"));
        Assert.True(answer.Status == HttpStatusCode.Redirect, answer.Summary);
        Assert.Contains("  thon.tre_em: {label: Số trẻ em, type: count}\n", await TextOfAsync(draft), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(draft + "/phan/khong-co")).Status);
    }

    [Fact]
    public async Task Post_HeadingAndEverySection_SentBackUntouched_KeepTheText()
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);
        var draft = await CopyAsync(browser, "thi-dua-thon@1");
        var before = await TextOfAsync(draft);

        foreach (var page in new[] { "/dau-muc", "/phan/can-cu", "/phan/so-lieu", "/phan/tham-so", "/phan/cong-thuc", "/phan/loai-tru", "/phan/xep-loai", "/phan/xep-hang", "/muc/0", "/muc/0.0", "/muc/0.1", "/muc/1.3" })
        {
            var answer = await browser.PostAsync(draft + page, new Dictionary<string, string>());
            Assert.True(answer.Status == HttpStatusCode.Redirect, page + answer.Summary);
            Assert.Equal((page, before), (page, await TextOfAsync(draft)));
        }
    }

    [Fact]
    public async Task Post_MoveAndRemove_ChangeTheOrder()
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);
        var draft = await CopyAsync(browser, "thi-dua-thon@1");

        await browser.PostAsync(draft + "/muc/1.0/vi-tri", new Dictionary<string, string> { ["Move"] = "Down" });
        await browser.PostAsync(draft + "/muc/1.0/vi-tri", new Dictionary<string, string> { ["Move"] = "Remove" });
        var nothing = await browser.PostAsync(draft + "/muc/1.0/vi-tri", new Dictionary<string, string>());

        // B1..B4: B1 goes below B2, then B2 (now first) is taken out.
        var set = ChungSuc.Core.Criteria.Editing.SetDocument.Open(await TextOfAsync(draft))!;
        Assert.Equal(["B1", "B3", "B4"], set.Nodes.Where(n => n.Parent == "1").Select(n => n.Code));
        Assert.Contains("Chọn đưa lên, đưa xuống hoặc bỏ.", nothing.Summary, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(draft + "/muc/99/vi-tri")).Status);
    }

    [Fact]
    public async Task Post_UploadedFile_BecomesADraftOnceAndFaultyOnesToo()
    {
        var browser = await app.SignInAsync(Role.EmulationSecretary);
        var page = await browser.GetAsync("/bo-tieu-chi/nhap-tep");
        var bytes = Encoding.UTF8.GetBytes("id: tu-tep\nversion: 1\nname: Từ tệp\n");

        var first = await browser.SubmitAsync(page, Form(page), new Dictionary<string, string>(), [new TestFile("Chosen", "bo.yaml", bytes)]);
        var second = await browser.SubmitAsync(page, Form(page), new Dictionary<string, string>(), [new TestFile("Chosen", "bo.yaml", bytes)]);
        var none = await browser.PostAsync("/bo-tieu-chi/nhap-tep", new Dictionary<string, string>());
        var old = await browser.SubmitAsync(await browser.GetAsync("/bo-tieu-chi/nhap-tep"), Form(page), new Dictionary<string, string> { ["__once"] = Guid.CreateVersion7().ToString() }, [new TestFile("Chosen", "cu.yaml", [0x69, 0x64, 0x3A, 0x20, 0xD5, 0xFF])]);

        Assert.Equal(first.Location, second.Location);
        Assert.Equal(1, await app.DbAsync(db => db.CriteriaSetDrafts.CountAsync(d => d.SetId == "tu-tep")));
        Assert.Contains("lỗi", (await browser.FollowAsync(first)).Text, StringComparison.Ordinal);
        Assert.Equal("Chọn tệp bộ tiêu chí (.xlsx hoặc .yaml).", none.ErrorAt("Chosen"));
        Assert.StartsWith("Tệp không ghi bằng bảng mã UTF-8.", old.ErrorAt("Chosen"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_NewTwiceWithTheSameKey_IsOneDraft()
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);
        var page = await browser.GetAsync(NewPage);
        var values = new Dictionary<string, string> { ["Input.Name"] = "Bấm hai lần", ["Input.SubjectKind"] = "Household" };

        var first = await browser.SubmitAsync(page, Form(page), values);
        var second = await browser.SubmitAsync(page, Form(page), values);

        Assert.Equal(first.Location, second.Location);
        Assert.Equal(1, await app.DbAsync(db => db.CriteriaSetDrafts.CountAsync(d => d.SetId == "bam-hai-lan")));
        Assert.Contains("subject: household", await TextOfAsync(first.Location!), StringComparison.Ordinal);
        var nameless = await browser.PostAsync(NewPage, new Dictionary<string, string>());
        Assert.Equal("Nhập tên, không quá 300 ký tự.", nameless.ErrorAt("Input.Name"));
    }

    [Fact]
    public async Task Get_DraftOfAnotherCommune_IsNotFound()
    {
        var other = await app.SignInAsync(TestCommunes.OtherUserName(Role.EmulationSecretary));
        var draft = await CopyAsync(other, "thi-dua-thon@1");

        var browser = await app.SignInAsync(Role.ProgrammeOfficer);

        foreach (var page in new[] { "", "/van-ban", "/tep", "/dau-muc", "/phan/so-lieu", "/muc/0", "/muc/0/vi-tri", "/them", "/thu", "/cong-bo", "/bo" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(draft + page)).Status);
        }
    }

    [Fact]
    public async Task Post_Discard_TakesTheDraftOffTheList()
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);
        var draft = (await browser.PostAsync(NewPage, new Dictionary<string, string> { ["Input.Name"] = "Bỏ đi", ["Input.SubjectKind"] = "Village" })).Location!;
        Assert.Contains("Bỏ đi", (await browser.GetAsync("/bo-tieu-chi")).Text, StringComparison.Ordinal);

        var answer = await browser.PostAsync(draft + "/bo", new Dictionary<string, string>());

        Assert.DoesNotContain("Bỏ đi", (await browser.FollowAsync(answer)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_TryWithAWrongFigure_SaysItAtTheBoxAndScoresNothing()
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);
        var draft = await CopyAsync(browser, "thi-dua-thon@1");

        var page = await browser.GetAsync(draft + "/thu?cham=1&s0=" + Uri.EscapeDataString("nhiều"));

        Assert.DoesNotContain("Kết quả thử", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Html.QuerySelector("#s0-error"));
    }

    private static IHtmlFormElement Form(TestPage page) => (IHtmlFormElement)page.Html.QuerySelector("main form[method=post]")!;

    private static async Task<string> CopyAsync(TestBrowser browser, string from) =>
        (await browser.PostAsync(NewPage + "?tu=" + from, new Dictionary<string, string>())).Location!;

    private static async Task<string> AddAsync(TestBrowser browser, string draft, string group, bool isGroup, string code, string name)
    {
        var answer = await browser.PostAsync(draft + "/them" + (group.Length == 0 ? "" : "?nhom=" + group), new Dictionary<string, string>
        {
            ["Input.IsGroup"] = isGroup ? "true" : "false", ["Input.Code"] = code, ["Input.Name"] = name,
        });
        return answer.Location ?? throw new InvalidOperationException(answer.Summary);
    }

    private static async Task<string> PathAsync(TestBrowser browser, string draft, string code)
    {
        var page = await browser.GetAsync(draft);
        var row = page.Html.QuerySelectorAll("tr[id^='muc-']").First(r => r.TextContent.Trim().StartsWith(code + ". ", StringComparison.Ordinal));
        return row.QuerySelector("a[href*='/muc/']")!.GetAttribute("href")!;
    }

    private Task<string> TextOfAsync(string draft) =>
        app.DbAsync(db => db.CriteriaSetDrafts.Where(d => d.Id == Guid.Parse(draft.Split('/', StringSplitOptions.RemoveEmptyEntries)[2])).Select(d => d.Text).SingleAsync());

    private Task<IReadOnlyList<ShelvedSet>> ForAsync(int year) => app.InCommuneAsync<CriteriaSetQueries, IReadOnlyList<ShelvedSet>>(q => q.ForAsync(year));
}
