using System.Text;
using AngleSharp.Html.Dom;
using ChungSuc.Core.Communications;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Exemplars;
using ChungSuc.Core.Measures;
using ChungSuc.Core.Units;
using ChungSuc.Web.Pages.Measures;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Exemplars;

public sealed class ExemplarTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Journey_NominateVerifyHonourCopy_EachStepIsARowWithWhoWhenAndEvidence()
    {
        var head = await app.SignInAsync(Role.VillageHead);
        var officer = await app.SignInAsync(Role.CultureOfficer);

        var sent = await NominateAsync(head, new() { ["Input.Title"] = "Vườn na rải vụ", ["Input.Kind"] = "Model" }, Photo("vuon na.png"));
        var found = await head.FollowAsync(sent);
        var home = await officer.GetAsync(Pages.Home.HomeLinks.Home);
        var verified = await officer.FollowAsync(await StepAsync(officer, sent.Location!, "xac-minh", new() { ["Input.Text"] = "Đã xem vườn.", ["Input.IsEffective"] = "true" }, Photo("bien ban.png")));
        var honoured = await officer.FollowAsync(await StepAsync(officer, sent.Location!, "cong-nhan", new() { ["Input.Honour"] = "Praised", ["Input.DecisionNumber"] = "45/QĐ-UBND" }));
        var west = (await app.UnitAsync(TestCommunes.VillageB)).Id.ToString();
        var copied = await officer.FollowAsync(await StepAsync(officer, sent.Location!, "nhan-rong", new() { ["Input.VillageId"] = west, ["Input.Text"] = "Tám hộ làm theo." }));
        var spread = await head.GetAsync("/dien-hinh/nhan-rong");

        var proof = await head.GetAsync(verified.Html.QuerySelectorAll("main a").First(a => a.TextContent == "bien ban.png").GetAttribute("href")!);
        Assert.Contains("Xác minh đúng ngày 15/10/2025, Vườn na rải vụ", proof.Text, StringComparison.Ordinal);
        Assert.Contains("Hộ Lương Thị Mận", found.Text, StringComparison.Ordinal);
        Assert.Contains("mới phát hiện", found.Text, StringComparison.Ordinal);
        Assert.NotNull(found.Html.QuerySelector(".shots img"));
        Assert.Contains("Người villagehead giới thiệu mô hình số 2025/", found.Text, StringComparison.Ordinal);
        Assert.Contains("điển hình mới được giới thiệu", home.Text, StringComparison.Ordinal);
        Assert.Contains("đã xác minh", verified.Text, StringComparison.Ordinal);
        Assert.Contains("bien ban.png", verified.Text, StringComparison.Ordinal);
        Assert.Contains("Chủ tịch UBND xã · quyết định 45/QĐ-UBND", honoured.Text, StringComparison.Ordinal);
        Assert.Contains("đã nhân rộng", copied.Text, StringComparison.Ordinal);
        Assert.Contains("ghi bước «Nhân rộng» cho số 2025/", copied.Text, StringComparison.Ordinal);
        Assert.Contains("Thôn Đoài, 15/10/2025: Tám hộ làm theo.", spread.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Input.Title", "", "Viết tên việc làm, mô hình, sáng kiến trong một dòng.")]
    [InlineData("Input.OwnerId", "", "Chọn hộ, người, tập thể trong danh sách, hoặc nhập tên ở ô bên dưới.")]
    [InlineData("Input.UnitId", "village-b", "Trưởng thôn chỉ giới thiệu điển hình của thôn mình. Chọn thôn của mình.")]
    public async Task Nominate_BadForm_SentenceAtTheFieldAndNothingTypedIsLost(string field, string typed, string sentence)
    {
        var head = await app.SignInAsync(Role.VillageHead);
        var value = typed == "village-b" ? (await app.UnitAsync(TestCommunes.VillageB)).Id.ToString() : typed;

        var answer = await NominateAsync(head, new() { ["Input.Result"] = "Giữ " + field, [field] = value }, Photo("giu lai.png"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(sentence, answer.ErrorAt(field));
        Assert.Equal("Giữ " + field, answer.ValueOf("Input.Result"));
        Assert.Contains("giu lai.png", answer.Text, StringComparison.Ordinal);
        Assert.False(await app.DbAsync(db => db.Exemplars.AnyAsync(e => e.Result == "Giữ " + field)));
    }

    [Theory]
    [InlineData("xac-minh", "Input.Evidence", "", "Xác minh phải có minh chứng: chọn ảnh hoặc biên bản xác minh.", false)]
    [InlineData("cong-nhan", "Input.On", "15/10/2025", "Xác minh trước, rồi mới biểu dương, công nhận hay nhân rộng.", false)]
    [InlineData("xac-minh", "Input.On", "31/7/2025", "Điển hình được phát hiện ngày 01/08/2025. Nhập ngày từ đó trở đi.", false)]
    [InlineData("cong-nhan", "Input.Honour", "Praised", "Sáng kiến được công nhận bằng quyết định. Chọn “Công nhận”.", true)]
    [InlineData("nhan-rong", "Input.VillageId", "village-a", "Đây là thôn có điển hình. Chọn thôn khác đã làm theo.", true)]
    [InlineData("nhan-rong", "Input.On", "01/8/2025", "Điển hình được xác minh ngày 01/09/2025. Nhập ngày từ đó trở đi.", true)]
    public async Task Step_OutOfOrderOrIncomplete_SentenceAtTheField(string word, string field, string typed, string sentence, bool isVerified)
    {
        var officer = await app.SignInAsync(Role.CultureOfficer);
        var id = await ExemplarAsync($"Sáng kiến {word} {field} {typed}", ExemplarKind.Initiative, isVerified);
        var value = typed == "village-a" ? (await app.UnitAsync(TestCommunes.VillageA)).Id.ToString() : typed;
        var values = new Dictionary<string, string> { ["Input.Honour"] = "Recognised", ["Input.DecisionNumber"] = "9/QĐ", ["Input.VillageId"] = (await app.UnitAsync(TestCommunes.VillageB)).Id.ToString() };
        values[field] = value;

        var answer = await StepAsync(officer, $"/dien-hinh/{id}", word, values, word == "xac-minh" && field != "Input.Evidence" ? Photo("bien ban.png") : null);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(sentence, answer.ErrorAt(field));
        Assert.Equal(isVerified ? 1 : 0, await app.DbAsync(db => db.ExemplarSteps.CountAsync(s => s.ExemplarId == id)));
    }

    [Fact]
    public async Task Nominate_LikeOneThatStandsOrSentTwice_IsToldAndWrittenOnce()
    {
        var head = await app.SignInAsync(Role.VillageHead);
        var page = await head.GetAsync("/dien-hinh/gioi-thieu");
        var values = await ValuesAsync(new() { ["Input.Title"] = "Tổ tự quản đường hoa" });

        var first = await head.SubmitAsync(page, Form(page), values);
        var repeated = await head.SubmitAsync(page, Form(page), values);
        var like = await NominateAsync(head, new() { ["Input.Title"] = "to tu quan duong hoa", ["Input.OwnerId"] = "", ["Input.OtherOwner"] = "Chi hội phụ nữ" });
        var despite = await head.SubmitAsync(like, Form(like), new Dictionary<string, string> { ["Input.DespiteLikeness"] = "true" });

        Assert.Equal(first.Location, repeated.Location);
        Assert.Contains("Có vẻ việc này đã được giới thiệu.", like.Text, StringComparison.Ordinal);
        Assert.Contains("Chi hội phụ nữ", (await head.FollowAsync(despite)).Text, StringComparison.Ordinal);
        Assert.Equal(2, await app.DbAsync(db => db.Exemplars.CountAsync(e => e.TitleFold == "to tu quan duong hoa")));
    }

    [Fact]
    public async Task VillageHead_MaySayThatHisVillageCopies_ButNotVerify()
    {
        var head = await app.SignInAsync(Role.VillageHead);
        var west = (await app.UnitAsync(TestCommunes.VillageB)).Id;
        var id = await ExemplarAsync("Mô hình của thôn Đoài", ExemplarKind.Model, isVerified: true, west);

        var verify = await StepAsync(head, $"/dien-hinh/{id}", "xac-minh", new() { ["Input.Text"] = "Tôi thấy đúng." }, Photo("toi.png"));
        var copied = await StepAsync(head, $"/dien-hinh/{id}", "nhan-rong", new() { ["Input.Text"] = "Ba hộ thôn Đông làm theo." });

        Assert.Equal(HttpStatusCode.BadRequest, verify.Status);
        Assert.Contains("Trưởng thôn chỉ ghi thôn mình làm theo.", verify.Summary, StringComparison.Ordinal);
        Assert.Contains("Nhân rộng: Thôn Đông", (await head.FollowAsync(copied)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Present_TieNewsToExemplar_IsSeenOnBothPagesAndVoidable()
    {
        var officer = await app.SignInAsync(Role.CultureOfficer);
        var id = await ExemplarAsync("Được báo viết", ExemplarKind.Exemplar, isVerified: true);
        var item = (await app.AsAsync<CommunicationService, CommunicationOutcome>(Role.CultureOfficer, s => s.RecordAsync(new RecordCommunication
        {
            Kind = CommunicationKind.Article, Medium = CommunicationMedium.Press, HeldOn = new DateOnly(2025, 10, 2), Topic = "Bài trên báo tỉnh", UnitId = app.CommuneId, Reach = 900,
        }))).Id!.Value;
        var values = new Dictionary<string, string> { ["CommunicationId"] = item.ToString() };

        var tied = await officer.FollowAsync(await officer.PostAsync($"/dien-hinh/gan-tin-bai?dien-hinh={id}", values));
        var twice = await officer.PostAsync($"/dien-hinh/gan-tin-bai?dien-hinh={id}", values);
        var news = await officer.GetAsync($"/tuyen-truyen/{item}");
        var gone = await officer.FollowAsync(await officer.PostAsync(
            tied.Html.QuerySelectorAll("main a").Single(a => a.TextContent.StartsWith("Gỡ", StringComparison.Ordinal)).GetAttribute("href")!, new Dictionary<string, string> { ["Reason"] = "Gắn nhầm" }));

        Assert.Contains("Bài trên báo tỉnh", tied.Text, StringComparison.Ordinal);
        Assert.Equal("Tin, bài này đã được gắn vào điển hình.", twice.ErrorAt("CommunicationId"));
        Assert.Contains("Được báo viết", news.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Bài trên báo tỉnh", gone.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Story_ComposedFromTheRecord_NamesNobodyWithoutConsentAndIsShownWhenApproved()
    {
        var officer = await app.SignInAsync(Role.CultureOfficer);
        var id = await ExemplarAsync("Dạy nghề miễn phí", ExemplarKind.Exemplar, isVerified: true);
        var unverified = await ExemplarAsync("Chưa ai xem", ExemplarKind.Exemplar, isVerified: false);

        var silent = await officer.GetAsync($"/dien-hinh/{id}/loi-phat-thanh");
        await StepAsync(officer, $"/dien-hinh/{id}", "dong-y-neu-ten", []);
        var named = await officer.GetAsync($"/dien-hinh/{id}/loi-phat-thanh");
        var approved = await officer.FollowAsync(await officer.PostAsync($"/dien-hinh/{id}/loi-zalo", new Dictionary<string, string> { ["Text"] = "Lời đã sửa\nhai dòng" }));
        var early = await officer.PostAsync($"/dien-hinh/{unverified}/loi-zalo", new Dictionary<string, string> { ["Text"] = "Vội" });

        Assert.Contains("của một gương sáng ở Thôn Đông, Thôn Đông", silent.ValueOf("Text"), StringComparison.Ordinal);
        Assert.DoesNotContain("Lương Thị Mận", silent.ValueOf("Text"), StringComparison.Ordinal);
        Assert.Contains("của Hộ Lương Thị Mận, Thôn Đông", named.ValueOf("Text"), StringComparison.Ordinal);
        Assert.Contains("Lời đã sửa hai dòng Người cultureofficer duyệt lúc", approved.Text, StringComparison.Ordinal);
        Assert.Equal("Xác minh trước, rồi mới giới thiệu rộng rãi.", early.ErrorAt("Text"));
    }

    [Fact]
    public async Task Void_StepsThenExemplar_InTheOrderThatKeepsTheRecordTrue()
    {
        var officer = await app.SignInAsync(Role.CultureOfficer);
        var id = await ExemplarAsync("Ghi nhầm", ExemplarKind.Exemplar, isVerified: true);
        await StepAsync(officer, $"/dien-hinh/{id}", "cong-nhan", new() { ["Input.Honour"] = "Praised", ["Input.DecisionNumber"] = "1/QĐ" });
        var steps = await app.DbAsync(db => db.ExemplarSteps.Where(s => s.ExemplarId == id).ToDictionaryAsync(s => s.Kind, s => s.Id));
        var reason = new Dictionary<string, string> { ["Reason"] = "Ghi nhầm người" };

        var whole = await officer.PostAsync($"/dien-hinh/{id}/huy", reason);
        var verified = await officer.PostAsync($"/dien-hinh/{id}/huy/{steps[StepKind.Verified]}", reason);
        await officer.PostAsync($"/dien-hinh/{id}/huy/{steps[StepKind.Honoured]}", reason);
        var back = await officer.FollowAsync(await officer.PostAsync($"/dien-hinh/{id}/huy/{steps[StepKind.Verified]}", reason));
        var gone = await officer.FollowAsync(await officer.PostAsync($"/dien-hinh/{id}/huy", reason));

        Assert.Equal("Điển hình còn các bước xác minh, công nhận, nhân rộng. Hủy từng bước đó trước.", whole.ErrorAt("Reason"));
        Assert.Contains("Hủy các bước đó trước.", verified.ErrorAt("Reason"), StringComparison.Ordinal);
        Assert.Contains("mới phát hiện", back.Text, StringComparison.Ordinal);
        Assert.Contains("Đã hủy: Ghi nhầm người (Người cultureofficer", back.Text, StringComparison.Ordinal);
        Assert.Contains("Bản ghi này đã hủy", gone.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_FiguresAndReport_OpenTheSameRecordsAndThePublicPageNamesThoseWhoAgreed()
    {
        var officer = await app.SignInAsync(Role.CultureOfficer);
        var west = (await app.UnitAsync(TestCommunes.VillageB)).Id;
        var open = await ExemplarAsync("Lò gốm bản Đoài", ExemplarKind.Exemplar, isVerified: true, west);
        var shy = await ExemplarAsync("Lò gạch bản Đoài", ExemplarKind.Exemplar, isVerified: true, west);
        foreach (var id in new[] { open, shy })
        {
            await StepAsync(officer, $"/dien-hinh/{id}", "cong-nhan", new() { ["Input.Honour"] = "Commended", ["Input.DecisionNumber"] = "77/QĐ-UBND" });
        }

        await StepAsync(officer, $"/dien-hinh/{open}", "dong-y-neu-ten", []);

        var nfd = await officer.GetAsync("/dien-hinh?don-vi=&q=" + Uri.EscapeDataString("Lò gốm".Normalize(NormalizationForm.FormD)));
        var table = await app.InCommuneAsync<MeasureQueries, FigureTable>(q => q.ReadAsync(["dien_hinh.duoc_bieu_duong"], 2025, west, default));
        var behind = await officer.GetAsync(RecordLinks.UrlOf(table[west, "dien_hinh.duoc_bieu_duong"]!.Records)!);
        var open404 = await officer.GetAsync("/dien-hinh?buoc=Found&q=lo+gom");
        var (status, _, _) = await officer.DownloadAsync("/dien-hinh/excel?q=lo+gom");
        var citizen = await app.Anonymous().GetAsync("/xa/xa-thu");

        Assert.Equal(["Lò gốm bản Đoài"], Titles(nfd));
        Assert.Equal(2, table[west, "dien_hinh.duoc_bieu_duong"]!.Number);
        Assert.Equal(["Lò gạch bản Đoài", "Lò gốm bản Đoài"], Titles(behind).Order(StringComparer.Ordinal));
        Assert.Contains("Không có điển hình nào khớp", open404.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Lò gốm bản Đoài", citizen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Lò gạch bản Đoài", citizen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_KeyOfAnotherCommune_NotFound()
    {
        var officer = await app.SignInAsync(Role.CultureOfficer);
        var foreign = await ForeignAsync();
        var own = await ExemplarAsync("Của xã mình", ExemplarKind.Experience, isVerified: false);
        string[] paths =
        [
            $"/dien-hinh/{foreign}", $"/dien-hinh/{foreign}/ghi/xac-minh", $"/dien-hinh/{foreign}/huy", $"/dien-hinh/{foreign}/loi-zalo",
            $"/dien-hinh/{own}/ghi/khong-co", $"/dien-hinh/{own}/huy/{foreign}",
        ];

        foreach (var path in paths)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await officer.GetAsync(path)).Status);
        }
    }

    private static IHtmlFormElement Form(TestPage page) => (IHtmlFormElement)page.Html.QuerySelector("main form[method=post]")!;

    private static TestFile[] Photo(string name) => [new("Input.Evidence", name, [.. TestFile.Png, .. Encoding.UTF8.GetBytes(name)])];

    private static List<string> Titles(TestPage page) =>
        [.. page.Html.QuerySelectorAll("tbody td[data-label='Việc làm, mô hình'] > div").Select(td => td.ChildNodes[0].TextContent.Trim())];

    private async Task<Dictionary<string, string>> ValuesAsync(Dictionary<string, string> values) => new(
        new Dictionary<string, string>
        {
            ["Input.UnitId"] = (await app.UnitAsync(TestCommunes.VillageA)).Id.ToString(),
            ["Input.Kind"] = "Exemplar",
            ["Input.Title"] = "Việc thử " + Guid.CreateVersion7().ToString("N"),
            ["Input.Field"] = "Production",
            ["Input.OwnerId"] = $"Household:{(await app.HouseholdAsync(TestCommunes.HouseholdA)).Id:N}",
            ["Input.Story"] = "Dòng một\nDòng hai",
        }.Where(v => !values.ContainsKey(v.Key)).Concat(values));

    private async Task<TestPage> NominateAsync(TestBrowser browser, Dictionary<string, string> values, IReadOnlyList<TestFile>? files = null)
    {
        var page = await browser.GetAsync("/dien-hinh/gioi-thieu");
        return await browser.SubmitAsync(page, Form(page), await ValuesAsync(values), files);
    }

    private static async Task<TestPage> StepAsync(TestBrowser browser, string exemplar, string word, Dictionary<string, string> values, IReadOnlyList<TestFile>? files = null)
    {
        var page = await browser.GetAsync($"{exemplar}/ghi/{word}");
        values.TryAdd("Input.Text", "Đã xem tận nơi.");
        return await browser.SubmitAsync(page, Form(page), values, files);
    }

    /// <summary>Found on 1/8/2025 in Thôn Đông (or another village), verified on 1/9/2025.</summary>
    private async Task<Guid> ExemplarAsync(string title, ExemplarKind kind, bool isVerified, Guid? village = null)
    {
        var place = village ?? (await app.UnitAsync(TestCommunes.VillageA)).Id;
        var owner = (await app.HouseholdAsync(village is null ? TestCommunes.HouseholdA : TestCommunes.HouseholdB)).Id;
        var outcome = await app.AsAsync<ExemplarService, NominationOutcome>(Role.CultureOfficer, s => s.NominateAsync(Nomination(title, kind, place, owner)));
        var id = outcome.Id!.Value;
        if (isVerified)
        {
            var file = await app.InCommuneAsync<EvidenceStore, StoredFile>(s => s.PutAsync(new MemoryStream(TestFile.Png), "xac minh.png", "Evidence", default));
            await app.AsAsync<ExemplarService, Guid>(Role.CultureOfficer, s => s.RecordStepAsync(new RecordStep
            {
                ExemplarId = id, Kind = StepKind.Verified, On = new DateOnly(2025, 9, 1), By = "Tổ xác minh", Text = "Đúng.", Evidence = [file],
            }));
        }

        return id;
    }

    private static NominateExemplar Nomination(string title, ExemplarKind kind, Guid place, Guid? owner) => new()
    {
        Kind = kind,
        Field = ExemplarField.Other,
        Title = title,
        OwnerKind = owner is null ? null : SubjectKind.Household,
        OwnerId = owner,
        OtherOwner = "Người xa",
        UnitId = place,
        FoundOn = new DateOnly(2025, 8, 1),
        Story = "Kể ngắn.",
        DespiteLikeness = true,
    };

    private Task<Guid> ForeignAsync() => TestScope.RunAsync(app.Services, app.OtherCommuneId, async scoped =>
    {
        var db = (Core.Data.AppDbContext)scoped.GetService(typeof(Core.Data.AppDbContext))!;
        var known = await db.Exemplars.Select(e => e.Id).FirstOrDefaultAsync();
        var service = (ExemplarService)scoped.GetService(typeof(ExemplarService))!;
        return known == Guid.Empty ? (await service.NominateAsync(Nomination("Xa", ExemplarKind.Exemplar, app.OtherCommuneId, null))).Id!.Value : known;
    });
}
