using System.Text;
using AngleSharp.Html.Dom;
using ChungSuc.Core.Contributions;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Contributions;

public sealed class ContributionTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Post_LandLabourAndPhoto_EntryShownWithEvidenceAndJournal()
    {
        var browser = await app.SignInAsync(Role.VillageHead);

        var answer = await SendAsync(browser, new() { ["Input.LandM2"] = "120", ["Input.LabourDays"] = "5", ["Input.GivenOn"] = "01/8/2025" }, Photo("dat hien.png"));

        var page = await browser.FollowAsync(answer);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Hộ Lương Thị Mận: 5 ngày công; 120 m² đất", page.Text, StringComparison.Ordinal);
        Assert.Contains("dat hien.png", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Html.QuerySelector(".shots img"));
        Assert.Contains("Người villagehead ghi đóng góp số 2025/", page.Text, StringComparison.Ordinal);
        Assert.Contains("gắn minh chứng «dat hien.png»", (await EventsAsync("ContributionRecorded", "EvidenceBound")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_SameFormTwice_OneEntryAndTheSameAnswer()
    {
        var browser = await app.SignInAsync(Role.VillageHead);
        var page = await browser.GetAsync("/dong-gop/ghi");
        var values = await ValuesAsync(new() { ["Input.Money"] = "500.000", ["Input.Purpose"] = "Bấm đúp", ["Input.GivenOn"] = "02/8/2025" });

        var first = await browser.SubmitAsync(page, Form(page), values);
        var second = await browser.SubmitAsync(page, Form(page), values);

        Assert.Equal(HttpStatusCode.Redirect, first.Status);
        Assert.Equal(first.Location, second.Location);
        Assert.Equal(1, await app.DbAsync(db => db.Contributions.CountAsync(c => c.Purpose == "Bấm đúp")));
    }

    [Theory]
    [InlineData("Input.Money", "-1", "Số tiền phải lớn hơn 0. Nếu không góp thứ này, để trống ô.")]
    [InlineData("Input.Money", "0", "Số tiền phải lớn hơn 0. Nếu không góp thứ này, để trống ô.")]
    [InlineData("Input.Money", "1e30", "“1e30” không phải là số. Chỉ nhập chữ số, dấu chấm tách hàng nghìn và dấu phẩy thập phân, ví dụ 1.234,5.")]
    [InlineData("Input.Money", "1000000000000000000000000000000", "“100000000000000000000000000000…” quá dài. Nhập số có tối đa 18 chữ số và 9 chữ số thập phân.")]
    [InlineData("Input.LandM2", "10000001", "Diện tích đất quá lớn. Nhập không quá 10.000.000 m² trong một lần ghi.")]
    [InlineData("Input.GivenOn", "31/02/2025", "Tháng 2 năm 2025 chỉ có 28 ngày, không có ngày 31. Kiểm tra lại ngày.")]
    [InlineData("Input.GivenOn", "16/10/2025", "Ngày góp chưa tới. Nhập ngày đã nhận, không sau hôm nay.")]
    [InlineData("Input.GivenOn", "", "Nhập ngày góp, ví dụ 03/9/2025.")]
    [InlineData("Input.Purpose", "  ", "Viết góp để làm gì, ví dụ “mở rộng đường trục thôn”.")]
    public async Task Post_BadInput_SentenceAtTheFieldAndNothingTypedIsLost(string field, string typed, string sentence)
    {
        var browser = await app.SignInAsync(Role.VillageHead);
        var before = await CountAsync();

        var answer = await SendAsync(browser, new() { ["Input.LabourDays"] = "3,5", ["Input.ReceiptNumber"] = "PT 12", [field] = typed });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(sentence, answer.ErrorAt(field));
        Assert.Contains(sentence, answer.Summary, StringComparison.Ordinal);
        Assert.Equal(typed.Trim(), answer.ValueOf(field).Trim());
        Assert.Equal("3,5", answer.ValueOf("Input.LabourDays"));
        Assert.Equal("PT 12", answer.ValueOf("Input.ReceiptNumber"));
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task Post_NothingGiven_AsksForOneThing()
    {
        var browser = await app.SignInAsync(Role.VillageHead);

        var answer = await SendAsync(browser, []);

        Assert.Equal("Nhập ít nhất một thứ đã góp: tiền, ngày công, đất, hiện vật hoặc ý tưởng.", answer.ErrorAt("Input.Money"));
    }

    [Fact]
    public async Task Post_VillageOfAnotherCommuneOrVillage_IsRefusedAtTheField()
    {
        var browser = await app.SignInAsync(Role.VillageHead);
        var foreign = await ForeignVillageAsync();
        var west = (await app.UnitAsync(TestCommunes.VillageB)).Id;

        var other = await SendAsync(browser, new() { ["Input.Money"] = "1000", ["Input.UnitId"] = foreign.ToString() });
        var neighbour = await SendAsync(browser, new() { ["Input.Money"] = "1000", ["Input.UnitId"] = west.ToString() });

        Assert.Equal("Chọn thôn trong danh sách của xã.", other.ErrorAt("Input.UnitId"));
        Assert.Equal("1000", other.ValueOf("Input.Money"));
        Assert.StartsWith("Trưởng thôn chỉ ghi và hủy đóng góp của thôn mình.", neighbour.ErrorAt("Input.UnitId"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_GiverNameInNfd_StoredOnceAndFoundWithoutMarks()
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);
        var village = (await app.UnitAsync(TestCommunes.VillageB)).Id;
        var name = "Hội đồng hương Đoài tại Cần Thơ";
        var decomposed = name.Normalize(NormalizationForm.FormD);

        var answer = await browser.PostAsync(
            $"/dong-gop/ghi?thon={village}",
            new Dictionary<string, string>
            {
                ["Input.GiverId"] = string.Empty, ["Input.OutsideGiver"] = decomposed, ["Input.Origin"] = "OutsideProvince",
                ["Input.GivenOn"] = "03/8/2025", ["Input.Money"] = "2.000.000 ", ["Input.Purpose"] = "Làm đường",
            });
        var list = await browser.GetAsync("/dong-gop?thon=&q=" + Uri.EscapeDataString("huong can tho"));
        var again = await browser.GetAsync("/dong-gop?thon=&q=" + Uri.EscapeDataString("Cần Thơ".Normalize(NormalizationForm.FormD)));

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Contains(name, list.Text, StringComparison.Ordinal);
        Assert.Contains(name, again.Text, StringComparison.Ordinal);
        Assert.Contains("Cộng 1 dòng", list.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_NameWithoutMarks_GiverOfAnyVillageIsOffered()
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);
        var village = (await app.UnitAsync(TestCommunes.VillageA)).Id;

        var page = await browser.GetAsync($"/dong-gop/ghi?thon={village}&tim=buoi");

        Assert.Contains(Form(page).QuerySelectorAll("option"), o => o.TextContent == "Vi Văn Bưởi (cá nhân), Phòng Kinh tế");
        Assert.DoesNotContain(Form(page).QuerySelectorAll("option"), o => o.TextContent.StartsWith("Hộ ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Post_LooksTheSame_ShowsTheOtherAndAsksToTick()
    {
        var browser = await app.SignInAsync(Role.VillageHead);
        var values = new Dictionary<string, string> { ["Input.Money"] = "77.000", ["Input.GivenOn"] = "04/8/2025" };
        await SendAsync(browser, values);

        var asked = await SendAsync(browser, values, Photo("lan hai.png"));
        var insisted = await browser.SubmitAsync(asked, Form(asked), new Dictionary<string, string> { ["Input.DespiteLikeness"] = "true" });

        Assert.Equal(HttpStatusCode.BadRequest, asked.Status);
        Assert.Contains("Có vẻ khoản này đã được ghi.", asked.Text, StringComparison.Ordinal);
        Assert.Contains("77.000 đồng", asked.Text, StringComparison.Ordinal);
        Assert.Contains("Đã nhận, không cần chọn lại: lan hai.png", asked.Text, StringComparison.Ordinal);
        var page = await browser.FollowAsync(insisted);
        Assert.Contains("lan hai.png", page.Text, StringComparison.Ordinal);
        Assert.Contains("vẫn ghi dù giống số 2025/", page.Text, StringComparison.Ordinal);
        Assert.Equal(2, await app.DbAsync(db => db.Contributions.CountAsync(c => c.GivenOn == new DateOnly(2025, 8, 4))));
    }

    [Theory]
    [InlineData("trong.jpg", 0, "trong.jpg: Tệp trống (0 byte). Chọn lại tệp ảnh hoặc giấy tờ có nội dung.")]
    [InlineData("chay.exe", 100, "chay.exe: Chỉ nhận ảnh JPEG, PNG, WebP, HEIC, tệp PDF, Word (.docx), Excel (.xlsx). Chọn tệp khác.")]
    [InlineData("to.png", (20 * 1024 * 1024) + 1, "to.png: Tệp lớn hơn 20 MB. Chụp lại ảnh ở cỡ nhỏ hơn hoặc chia tệp thành nhiều phần.")]
    public async Task Post_BadFile_SentenceAtTheFieldAndTheGoodPhotoIsKept(string name, int size, string sentence)
    {
        var browser = await app.SignInAsync(Role.VillageHead);
        var bytes = new byte[size];
        (size > 100 ? TestFile.Png : []).CopyTo(bytes, 0);
        var values = new Dictionary<string, string> { ["Input.LabourDays"] = "2", ["Input.GivenOn"] = "05/8/2025", ["Input.Purpose"] = name };

        var answer = await SendAsync(browser, values, [.. Photo("tot.png"), new TestFile("Input.Evidence", name, bytes)]);
        var mended = await browser.SubmitAsync(answer, Form(answer), new Dictionary<string, string> { ["Input.DespiteLikeness"] = "true" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(sentence, answer.ErrorAt("Input.Evidence"));
        Assert.Equal(name, answer.ValueOf("Input.Purpose"));
        Assert.Contains("Đã nhận, không cần chọn lại: tot.png", answer.Text, StringComparison.Ordinal);
        Assert.Contains("tot.png", (await browser.FollowAsync(mended)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_ElevenPhotos_SaysTenAtMost()
    {
        var browser = await app.SignInAsync(Role.VillageHead);
        var photos = Enumerable.Range(1, 11).Select(i => new TestFile("Input.Evidence", $"{i}.png", [.. TestFile.Png, (byte)i])).ToList();

        var answer = await SendAsync(browser, new() { ["Input.LabourDays"] = "1", ["Input.GivenOn"] = "06/8/2025" }, photos);

        Assert.Equal("Chọn tối đa 10 tệp. Bỏ bớt rồi gửi lại.", answer.ErrorAt("Input.Evidence"));
    }

    [Fact]
    public async Task Post_OverTheLimitOfTheServer_FriendlyPageWith413()
    {
        var browser = await app.SignInAsync(Role.VillageHead);

        var answer = await SendAsync(
            browser, new() { ["Input.LabourDays"] = "1" }, [new TestFile("Input.Evidence", "phim.mp4", new byte[65 * 1024 * 1024])]);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
        Assert.Contains("Tệp gửi lên quá lớn", answer.Text, StringComparison.Ordinal);
        Assert.Contains("điều đã gõ còn nguyên", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task VoidAndRecordAgain_TotalsCountOnlyTheRightOne()
    {
        var browser = await app.SignInAsync(Role.VillageHead);
        var before = await TotalsAsync();
        var wrong = await SendAsync(browser, new() { ["Input.LandM2"] = "210", ["Input.GivenOn"] = "07/8/2025" }, Photo("bien ban.png"));
        Assert.Equal(before.LandM2 + 210, (await TotalsAsync()).LandM2);

        var noReason = await browser.PostAsync(wrong.Location + "/huy", new Dictionary<string, string>());
        var voided = await browser.PostAsync(wrong.Location + "/huy", new Dictionary<string, string> { ["Reason"] = "Ghi nhầm 120 thành 210" });
        var detail = await browser.FollowAsync(voided);
        Assert.Equal(before.LandM2, (await TotalsAsync()).LandM2);
        var again = await browser.GetAsync(detail.Html.QuerySelectorAll("a").Single(a => a.TextContent == "Ghi lại").GetAttribute("href")!);
        var right = await browser.FollowAsync(await browser.SubmitAsync(again, Form(again), new Dictionary<string, string> { ["Input.LandM2"] = "120" }));

        Assert.Equal("Nêu lý do hủy, ví dụ “ghi nhầm diện tích đất”.", noReason.ErrorAt("Reason"));
        Assert.Contains("Dòng này đã hủy, không tính vào tổng nào. Lý do: Ghi nhầm 120 thành 210.", detail.Text, StringComparison.Ordinal);
        Assert.Equal("210", again.ValueOf("Input.LandM2"));
        Assert.Contains("120 m² đất", right.Text, StringComparison.Ordinal);
        Assert.Contains("bien ban.png", right.Text, StringComparison.Ordinal);
        Assert.Contains("Ghi thay cho dòng", right.Text, StringComparison.Ordinal);
        Assert.Equal(before.LandM2 + 120, (await TotalsAsync()).LandM2);
        Assert.Contains("Ghi nhầm 120 thành 210", (await browser.GetAsync("/dong-gop?trang-thai=huy")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_TotalsByVillage_EachFigureOpensItsEntries()
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);
        var west = await app.UnitAsync(TestCommunes.VillageB);
        await app.AsAsync<ContributionService, RecordOutcome>(Role.ProgrammeOfficer, async s => await s.RecordAsync(new RecordContribution
        {
            GiverKind = SubjectKind.Household,
            GiverId = (await app.HouseholdAsync(TestCommunes.HouseholdB)).Id,
            UnitId = west.Id,
            GivenOn = new DateOnly(2025, 8, 8),
            Purpose = "Kênh mương",
            Given = [new GivenThing { Kind = ContributionKind.LabourDays, Quantity = 6.5m, ValueVnd = 1_625_000 }],
        }));

        var page = await browser.GetAsync("/dong-gop/tong-hop?nam=2025");
        var row = page.Html.QuerySelectorAll("tbody tr").First(r => r.TextContent.Contains("Thôn Đoài", StringComparison.Ordinal));
        var figure = row.QuerySelector("td[data-label='Ngày công'] a")!;
        var list = await browser.GetAsync(figure.GetAttribute("href")!);

        Assert.Equal("6,5", figure.TextContent);
        Assert.Contains("Hộ Nông Văn Đào", list.Text, StringComparison.Ordinal);
        Assert.Contains("Cộng 1 dòng", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Lương Thị Mận", list.Html.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/dong-gop/{0}")]
    [InlineData("/dong-gop/{0}/huy")]
    [InlineData("/dong-gop/{0}/phieu")]
    [InlineData("/dong-gop/ghi?thay={0}")]
    [InlineData("/dong-gop?thon={0}")]
    public async Task Get_KeyOfAnotherCommune_NotFound(string path)
    {
        var browser = await app.SignInAsync(Role.EmulationSecretary);
        var foreign = path.Contains("thon=", StringComparison.Ordinal) ? await ForeignVillageAsync() : await ForeignEntryAsync();

        var page = await browser.GetAsync(string.Format(null, path, foreign));

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Fact]
    public async Task Get_RolesWithoutTheDuty_AreRefused()
    {
        var council = await app.SignInAsync(Role.CouncilMember);
        var enterprise = await app.SignInAsync(Role.Enterprise);

        Assert.Equal(HttpStatusCode.OK, (await council.GetAsync("/dong-gop")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await council.GetAsync("/dong-gop/ghi")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await enterprise.GetAsync("/dong-gop")).Status);
    }

    [Fact]
    public async Task Get_Receipt_SaysTheMoneyInWords()
    {
        var browser = await app.SignInAsync(Role.VillageHead);
        var answer = await SendAsync(browser, new() { ["Input.Money"] = "1.500.000", ["Input.GivenOn"] = "09/8/2025" });

        var page = await browser.GetAsync(answer.Location + "/phieu");

        Assert.Contains("Một triệu năm trăm nghìn đồng", page.Text, StringComparison.Ordinal);
    }

    private static IHtmlFormElement Form(TestPage page) => (IHtmlFormElement)page.Html.QuerySelector("main form[method=post]")!;

    private static TestFile[] Photo(string name) => [new("Input.Evidence", name, [.. TestFile.Png, .. Encoding.UTF8.GetBytes(name)])];

    private async Task<Dictionary<string, string>> ValuesAsync(Dictionary<string, string> values) => new(
        new Dictionary<string, string>
        {
            ["Input.GiverId"] = $"Household:{(await app.HouseholdAsync(TestCommunes.HouseholdA)).Id:N}",
            ["Input.GivenOn"] = "10/8/2025",
            ["Input.Purpose"] = "Mở rộng đường trục thôn",
        }.Where(v => !values.ContainsKey(v.Key)).Concat(values));

    private async Task<TestPage> SendAsync(TestBrowser browser, Dictionary<string, string> values, IReadOnlyList<TestFile>? files = null)
    {
        var page = await browser.GetAsync("/dong-gop/ghi");
        return await browser.SubmitAsync(page, Form(page), await ValuesAsync(values), files);
    }

    private Task<int> CountAsync() => app.DbAsync(db => db.Contributions.CountAsync());

    private async Task<string> EventsAsync(params string[] kinds) =>
        string.Join('\n', await app.DbAsync(db => db.JournalEvents.Where(e => kinds.Contains(e.Kind)).Select(e => e.Sentence).ToListAsync()));

    private async Task<ContributionTotals> TotalsAsync()
    {
        var village = (await app.UnitAsync(TestCommunes.VillageA)).Path;
        return await app.InCommuneAsync<ContributionTotalsQueries, ContributionTotals>(
            q => q.TotalsAsync(new ContributionFilter { UnderPath = village }, default));
    }

    private Task<Guid> ForeignVillageAsync() => TestScope.RunAsync(
        app.Services, app.OtherCommuneId, async scoped => (await Db(scoped).Units.SingleAsync(u => u.CommuneId == app.OtherCommuneId && u.Kind == UnitKind.Village)).Id);

    private async Task<Guid> ForeignEntryAsync()
    {
        var village = await ForeignVillageAsync();
        return await TestScope.RunAsync(app.Services, app.OtherCommuneId, async scoped =>
        {
            var service = (ContributionService)scoped.GetService(typeof(ContributionService))!;
            var outcome = await service.RecordAsync(new RecordContribution
            {
                OutsideGiver = "Người xa",
                Origin = GiverOrigin.Abroad,
                UnitId = village,
                GivenOn = new DateOnly(2025, 8, 1),
                Purpose = "Xa",
                Given = [new GivenThing { Kind = ContributionKind.Money, Quantity = 1000 }],
                DespiteLikeness = true,
            });
            return outcome.Id!.Value;
        });
    }

    private static Core.Data.AppDbContext Db(IServiceProvider scoped) => (Core.Data.AppDbContext)scoped.GetService(typeof(Core.Data.AppDbContext))!;
}
