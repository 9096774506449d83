using System.Text;
using AngleSharp.Html.Dom;
using ChungSuc.Core.Measures;
using ChungSuc.Core.Policies;
using ChungSuc.Web.Pages.Measures;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Policies;

public sealed class PolicyTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Journey_IssueAndUse_DaysFromIssueToUseAreTold()
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);
        var agency = (await app.UnitAsync("Phòng Kinh tế")).Id;

        var recorded = await RecordAsync(browser, new() { ["Input.DocumentNumber"] = "31/NQ-HĐND", ["Input.AuthorIds"] = (await app.PersonAsync(TestCommunes.PersonB)).Id.ToString() });
        var use = await UseAsync(browser, recorded.Location!, new() { ["Input.UnitId"] = agency.ToString(), ["Input.UsedOn"] = "11/3/2025", ["Input.Result"] = "Làm 2 km đường" });
        await UseAsync(browser, recorded.Location!, new() { ["Input.UnitId"] = agency.ToString(), ["Input.UsedOn"] = "20/5/2025" });
        var page = await browser.FollowAsync(use);
        var list = await browser.GetAsync($"/chinh-sach?trien-khai={agency}&q=" + Uri.EscapeDataString("nghị quyết".Normalize(NormalizationForm.FormD)));

        Assert.Equal(["sau 10 ngày", "lần tiếp theo"], page.Html.QuerySelectorAll("td[data-label='Kịp thời']").Select(td => td.TextContent));
        Assert.Contains("Vi Văn Bưởi", page.Text, StringComparison.Ordinal);
        Assert.Contains("ghi Phòng Kinh tế triển khai văn bản 31/NQ-HĐND từ ngày 11/03/2025", page.Text, StringComparison.Ordinal);
        Assert.Contains("1 đơn vị, sớm nhất sau 10 ngày", list.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Input.DocumentNumber", "", "Nhập số, ký hiệu văn bản, ví dụ 12/NQ-HĐND.")]
    [InlineData("Input.IssuedOn", "16/10/2025", "Ngày ban hành chưa tới. Nhập ngày đã qua, không sau hôm nay.")]
    [InlineData("Input.IssuerUnitId", "", "Chọn xã hoặc đơn vị đã ban hành.")]
    [InlineData("Input.Level", "Province", "Văn bản cấp trên không do đơn vị của xã ban hành. Để trống ô này.", "Input.IssuerUnitId")]
    [InlineData("Input.ValidTo", "28/2/2025", "Ngày hết hiệu lực phải sau ngày có hiệu lực.")]
    [InlineData("Input.DocumentNumber", "01/nq-hđnd", "Văn bản này đã có trong sổ ở số 2025/")]
    public async Task Post_BadPolicy_SentenceAtTheField(string field, string typed, string sentence, string? at = null)
    {
        var browser = await app.SignInAsync(Role.EmulationSecretary);
        await RecordAsync(browser, new() { ["Input.DocumentNumber"] = "01/NQ-HĐND" });
        var before = await app.DbAsync(db => db.Policies.CountAsync());

        var answer = await RecordAsync(browser, new() { [field] = typed });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.StartsWith(sentence, answer.ErrorAt(at ?? field), StringComparison.Ordinal);
        Assert.Equal(before, await app.DbAsync(db => db.Policies.CountAsync()));
    }

    [Fact]
    public async Task Use_TooEarlyOrOfAnotherUnit_SentenceAtTheFieldAndOneRowForTwoClicks()
    {
        var officer = await app.SignInAsync(Role.ProgrammeOfficer);
        var head = await app.SignInAsync(Role.VillageHead);
        var (east, west) = ((await app.UnitAsync(TestCommunes.VillageA)).Id, (await app.UnitAsync(TestCommunes.VillageB)).Id);
        var path = (await RecordAsync(officer, new() { ["Input.DocumentNumber"] = "55/KH-UBND" })).Location!;

        var early = await UseAsync(officer, path, new() { ["Input.UnitId"] = east.ToString(), ["Input.UsedOn"] = "28/2/2025" });
        var page = await head.GetAsync(path + "/trien-khai");
        var other = await UseAsync(head, path, new() { ["Input.UnitId"] = west.ToString() });
        var values = new Dictionary<string, string> { ["Input.UnitId"] = east.ToString(), ["Input.UsedOn"] = "05/3/2025", ["Input.What"] = "Họp thôn phổ biến" };
        await head.SubmitAsync(page, Form(page), values);
        await head.SubmitAsync(page, Form(page), values);

        Assert.Equal("Văn bản ban hành ngày 01/03/2025. Nhập ngày từ đó trở đi.", early.ErrorAt("Input.UsedOn"));
        Assert.Equal("Anh/chị chỉ ghi cho đơn vị mình. Chọn đơn vị của mình, hoặc nhờ cán bộ xã ghi.", other.ErrorAt("Input.UnitId"));
        Assert.Single(page.Html.QuerySelectorAll("select[name='Input.UnitId'] option"), o => o.GetAttribute("value") == east.ToString());
        Assert.Equal(1, await app.DbAsync(db => db.PolicyUses.CountAsync(u => u.What == "Họp thôn phổ biến")));
        Assert.Equal(HttpStatusCode.Forbidden, (await head.GetAsync("/chinh-sach/ghi")).Status);
    }

    [Fact]
    public async Task Void_PolicyInUse_UseFirstAndReasonsStayReadable()
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);
        var path = (await RecordAsync(browser, new() { ["Input.DocumentNumber"] = "77/KH-UBND" })).Location!;
        var id = Guid.Parse(path[^36..]);
        await UseAsync(browser, path, new() { ["Input.UnitId"] = app.CommuneId.ToString() });
        var use = await app.DbAsync(db => db.PolicyUses.Where(u => u.PolicyId == id).Select(u => u.Id).SingleAsync());

        var tooEarly = await browser.PostAsync($"{path}/huy", new Dictionary<string, string> { ["Reason"] = "Ghi trùng" });
        await browser.PostAsync($"{path}/huy/{use}", new Dictionary<string, string> { ["Reason"] = "Sai đơn vị" });
        var gone = await browser.FollowAsync(await browser.PostAsync($"{path}/huy", new Dictionary<string, string> { ["Reason"] = "Ghi trùng" }));

        Assert.Equal("Văn bản còn lần triển khai đã ghi. Hủy từng lần đó trước, rồi hủy văn bản.", tooEarly.ErrorAt("Reason"));
        Assert.Contains("Đã hủy: Sai đơn vị (Người programmeofficer", gone.Text, StringComparison.Ordinal);
        Assert.Contains("Văn bản này đã hủy khỏi sổ, không tính vào đâu. Lý do: Ghi trùng.", gone.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("77/KH-UBND", (await browser.GetAsync("/chinh-sach")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Proposal_SentAcceptedCarriedOut_StateAndFigureFollowItsSteps()
    {
        var browser = await app.SignInAsync(Role.Front);
        var front = (await app.UnitAsync("Ủy ban Mặt trận Tổ quốc xã")).Id;

        var sent = await browser.PostAsync("/chinh-sach/de-xuat/ghi", new Dictionary<string, string>
        {
            ["Input.UnitId"] = front.ToString(), ["Input.ProposedOn"] = "01/4/2025", ["Input.Addressee"] = "UBND xã", ["Input.Title"] = "Giảm phí thu gom rác cho hộ nghèo",
        });
        var tooEarly = await StepAsync(browser, sent.Location!, "CarriedOut", "05/5/2025");
        var before = await StepAsync(browser, sent.Location!, "Accepted", "31/3/2025");
        await StepAsync(browser, sent.Location!, "Accepted", "20/4/2025");
        var refused = await StepAsync(browser, sent.Location!, "Refused", "21/4/2025");
        var page = await browser.FollowAsync(await StepAsync(browser, sent.Location!, "CarriedOut", "05/5/2025"));
        var figure = (await app.InCommuneAsync<MeasureQueries, FigureTable>(q => q.ReadAsync(["chinh_sach.so_de_xuat"], 2025, front, default)))[front, "chinh_sach.so_de_xuat"]!;
        var list = await browser.GetAsync(RecordLinks.UrlOf(figure.Records)!);

        Assert.Equal("Ghi bước “Được ghi nhận” trước, rồi ghi việc đã thực hiện.", tooEarly.ErrorAt("Input.Kind"));
        Assert.Equal("Đề xuất gửi ngày 01/04/2025. Nhập ngày từ đó trở đi.", before.ErrorAt("Input.On"));
        Assert.Equal("Đề xuất đã được ghi nhận. Hủy bước đó trước nếu ghi nhầm.", refused.ErrorAt("Input.Kind"));
        Assert.Equal("Đã thực hiện", page.Html.QuerySelector("header .tag")!.TextContent);
        Assert.Equal(1, figure.Number);
        Assert.Contains("Giảm phí thu gom rác", Assert.Single(list.Html.QuerySelectorAll("tbody tr")).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_ListWorkbookAndForeignKeys()
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);
        var (policy, proposal) = await TestScope.RunAsync(app.Services, app.OtherCommuneId, async scoped =>
        {
            var policies = (PolicyService)scoped.GetService(typeof(PolicyService))!;
            var proposals = (ProposalService)scoped.GetService(typeof(ProposalService))!;
            return (
                await policies.RecordAsync(new RecordPolicy
                {
                    Kind = PolicyKind.Plan, Level = PolicyLevel.Commune, DocumentNumber = "XA-1", IssuedOn = new DateOnly(2025, 1, 2), IssuerUnitId = app.OtherCommuneId, Title = "Xa",
                }),
                await proposals.RecordAsync(new RecordProposal { UnitId = app.OtherCommuneId, ProposedOn = new DateOnly(2025, 1, 2), Addressee = "Huyện", Title = "Xa" }));
        });

        foreach (var path in new[] { $"/chinh-sach/{policy}", $"/chinh-sach/{policy}/trien-khai", $"/chinh-sach/{policy}/huy", $"/chinh-sach/de-xuat/{proposal}", $"/chinh-sach/de-xuat/{proposal}/buoc", $"/chinh-sach/de-xuat/{proposal}/huy" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(path)).Status);
        }

        var (status, _, answer) = await browser.DownloadAsync("/chinh-sach/excel?nam=2025");
        answer.Dispose();
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.DoesNotContain("XA-1", (await browser.GetAsync("/chinh-sach")).Text, StringComparison.Ordinal);
    }

    private static IHtmlFormElement Form(TestPage page) => (IHtmlFormElement)page.Html.QuerySelector("main form[method=post]")!;

    private async Task<TestPage> RecordAsync(TestBrowser browser, Dictionary<string, string> values)
    {
        var page = await browser.GetAsync("/chinh-sach/ghi");
        return await browser.SubmitAsync(page, Form(page), new Dictionary<string, string>(new Dictionary<string, string>
        {
            ["Input.Kind"] = "Guideline",
            ["Input.IssuerUnitId"] = app.CommuneId.ToString(),
            ["Input.IssuerName"] = "Hội đồng nhân dân xã",
            ["Input.DocumentNumber"] = "90/NQ-HĐND",
            ["Input.IssuedOn"] = "01/3/2025",
            ["Input.Title"] = "Nghị quyết hỗ trợ xi măng",
        }.Where(v => !values.ContainsKey(v.Key)).Concat(values)));
    }

    private static async Task<TestPage> UseAsync(TestBrowser browser, string policy, Dictionary<string, string> values)
    {
        var page = await browser.GetAsync(policy + "/trien-khai");
        return await browser.SubmitAsync(page, Form(page), new Dictionary<string, string>(
            new Dictionary<string, string> { ["Input.UsedOn"] = "01/4/2025", ["Input.What"] = "Họp phổ biến" }.Where(v => !values.ContainsKey(v.Key)).Concat(values)));
    }

    private static Task<TestPage> StepAsync(TestBrowser browser, string proposal, string kind, string on) =>
        browser.PostAsync(proposal + "/buoc", new Dictionary<string, string> { ["Input.Kind"] = kind, ["Input.On"] = on, ["Input.Note"] = "Công văn 15 của UBND xã" });
}
