using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Honours;

public sealed class DecisionPageTests : IAsyncLifetime
{
    private readonly TestApp app = new();
    private IReadOnlyList<Guid> council = [];

    public async ValueTask InitializeAsync()
    {
        await app.InitializeAsync();
        council = await app.SeatCouncilAsync();
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Issue_SentTwiceWithTheSameKey_OneNumber()
    {
        var decision = await DraftAsync(TestCommunes.VillageA);
        var chairman = await app.SignInAsync(Role.Chairman);
        var page = await chairman.GetAsync($"/quyet-dinh/{decision}/ban-hanh");
        var form = page.Html.QuerySelectorAll<AngleSharp.Html.Dom.IHtmlFormElement>("main form[method=post]").First();

        var first = await chairman.SubmitAsync(page, form, new Dictionary<string, string>());
        var second = await chairman.SubmitAsync(page, form, new Dictionary<string, string>());

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (first.Status, second.Status));
        Assert.Equal(first.Location, second.Location);
        Assert.Equal(1, await app.DbAsync(db => db.AwardIssues.SingleAsync().ContinueWith(t => t.Result.Number, TaskScheduler.Default)));
    }

    [Fact]
    public async Task Issue_DatedTomorrow_RefusedAtTheField()
    {
        var decision = await DraftAsync(TestCommunes.VillageA);
        var chairman = await app.SignInAsync(Role.Chairman);

        var page = await chairman.PostAsync($"/quyet-dinh/{decision}/ban-hanh", new Dictionary<string, string> { ["Input.IssuedOn"] = "16/10/2025" });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal("Ngày ban hành không được sau hôm nay. Nhập lại ngày.", page.ErrorAt("Input.IssuedOn"));
        Assert.Equal(0, await app.DbAsync(db => db.Awards.CountAsync()));
    }

    [Fact]
    public async Task Draft_CouncilDidNotPass_ReasonAskedThenShown()
    {
        var nomination = await app.NominateAsync(HonourSteps.Nomination(await app.ReferenceAsync(TestCommunes.VillageB)));
        await app.HoldMeetingAsync(council, 3, nomination);
        var secretary = await app.SignInAsync(Role.EmulationSecretary);
        var typed = new Dictionary<string, string>
        {
            ["Input.Subject"] = "Về việc tặng Giấy khen", ["Input.Reason"] = "đã có thành tích", ["Input.Chosen"] = nomination.ToString(),
        };

        var refused = await secretary.PostAsync("/quyet-dinh/moi", typed);
        typed[$"Input.Deviations[{nomination}]"] = "Thôn mới vượt khó, có xác nhận của Mặt trận";
        var drafted = await secretary.PostAsync("/quyet-dinh/moi", typed);

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("Hội đồng không đủ phiếu (3/9, cần 5)", refused.Summary, StringComparison.Ordinal);
        Assert.Contains("Khác ý kiến Hội đồng: Thôn mới vượt khó", (await secretary.FollowAsync(drafted)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Draft_ProvinceForm_IsListedAsSubmission()
    {
        var nomination = await app.NominateAsync(HonourSteps.Nomination(await app.ReferenceAsync(TestCommunes.VillageB)) with { FormCode = "BK_TINH" });
        await app.HoldMeetingAsync(council, 9, nomination);
        var secretary = await app.SignInAsync(Role.EmulationSecretary);

        var page = await secretary.GetAsync("/quyet-dinh/moi");

        Assert.Contains("Trình cấp trên", page.Text, StringComparison.Ordinal);
        Assert.Contains("Sở Nội vụ", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Discard_ThroughThePage_SaysWhyAndMayNotBeIssued()
    {
        var decision = await DraftAsync(TestCommunes.VillageA);
        var secretary = await app.SignInAsync(Role.EmulationSecretary);

        var refused = await secretary.PostAsync($"/quyet-dinh/{decision}/bo", new Dictionary<string, string> { ["Reason"] = "" });
        var answer = await secretary.PostAsync($"/quyet-dinh/{decision}/bo", new Dictionary<string, string> { ["Reason"] = "Thiếu một hộ" });

        Assert.Equal("Nêu lý do bỏ dự thảo.", refused.ErrorAt("Reason"));
        Assert.Contains("Thiếu một hộ", (await secretary.FollowAsync(answer)).Text, StringComparison.Ordinal);
        var chairman = await app.SignInAsync(Role.Chairman);
        Assert.DoesNotContain("Ban hành", (await chairman.GetAsync($"/quyet-dinh/{decision}")).Html.QuerySelectorAll("main a.btn").Select(a => a.TextContent));
    }

    [Fact]
    public async Task Paper_Draft_HasNoNumberYet()
    {
        var decision = await DraftAsync(TestCommunes.VillageA);
        var secretary = await app.SignInAsync(Role.EmulationSecretary);

        var words = PaperText.OfWord((await secretary.DownloadAsync($"/quyet-dinh/{decision}/van-ban")).Body);

        Assert.Matches(@"Số:\s+/QĐ-UBND", words);
        Assert.Equal(HttpStatusCode.NotFound, (await secretary.DownloadAsync($"/quyet-dinh/{decision}/giay-khen")).Status);
    }

    [Fact]
    public async Task Revoke_ThroughThePage_RegisterKeepsTheLineAndPrintsNoCertificate()
    {
        await app.IssueAsync(await DraftAsync(TestCommunes.VillageA));
        var award = await app.DbAsync(db => db.Awards.Select(a => a.Id).SingleAsync());
        var chairman = await app.SignInAsync(Role.Chairman);

        var answer = await chairman.PostAsync($"/so-khen-thuong/{award}/huy-bo", new Dictionary<string, string>
        {
            ["Input.GroundCode"] = "ke-khai-sai", ["Input.Reason"] = "Kết luận số 05/KL ngày 10/10/2025",
        });

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Contains("Kê khai sai thành tích (Luật TĐKT Điều 93 khoản 2)", (await chairman.FollowAsync(answer)).Text, StringComparison.Ordinal);
        Assert.Contains("đã hủy bỏ", (await chairman.GetAsync("/so-khen-thuong")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await chairman.DownloadAsync($"/giay-khen/{award}")).Status);
        Assert.Equal("Kết luận số 05/KL ngày 10/10/2025", await app.DbAsync(db => db.JournalProcesses.Where(p => p.Kind == "award.revoke").Select(p => p.Reason).SingleAsync()));
    }

    [Fact]
    public async Task Certificate_OfAVillage_PdfHoldsNameNumberAndSigner()
    {
        await app.IssueAsync(await DraftAsync(TestCommunes.VillageA));
        var award = await app.DbAsync(db => db.Awards.Select(a => a.Id).SingleAsync());
        var secretary = await app.SignInAsync(Role.EmulationSecretary);

        var file = await secretary.DownloadAsync($"/giay-khen/{award}");

        var page = Assert.Single(PaperText.OfPdf(file.Body));
        Assert.Contains("GIẤY KHEN", page, StringComparison.Ordinal);
        Assert.Contains("Thôn Đông", page, StringComparison.Ordinal);
        Assert.Contains("01/QĐ-UBND", page, StringComparison.Ordinal);
        Assert.Contains("Lộc Văn Chủ", page, StringComparison.Ordinal);
        Assert.Contains("Số sổ vàng", page, StringComparison.Ordinal);
        Assert.DoesNotContain("TM.", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.EmulationSecretary)]
    [InlineData(Role.ProgrammeOfficer)]
    [InlineData(Role.CouncilMember)]
    [InlineData(Role.VillageHead)]
    [InlineData(Role.Administrator)]
    public async Task Post_NotTheChairman_MayNeitherIssueNorRevoke(Role role)
    {
        var browser = await app.SignInAsync(role);

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync($"/quyet-dinh/{Guid.CreateVersion7()}/ban-hanh")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync($"/so-khen-thuong/{Guid.CreateVersion7()}/huy-bo")).Status);
    }

    [Fact]
    public async Task Get_DecisionOrAwardOfNobody_NotFound()
    {
        var chairman = await app.SignInAsync(Role.Chairman);
        var id = Guid.CreateVersion7();

        foreach (var path in new[] { $"/quyet-dinh/{id}", $"/quyet-dinh/{id}/ban-hanh", $"/quyet-dinh/{id}/van-ban", $"/quyet-dinh/{id}/giay-khen", $"/so-khen-thuong/{id}", $"/so-khen-thuong/{id}/huy-bo", $"/giay-khen/{id}" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await chairman.GetAsync(path)).Status);
        }
    }

    [Fact]
    public async Task Public_AfterIssue_NamesTheCommendedWithoutMoney()
    {
        await app.IssueAsync(await DraftAsync(TestCommunes.VillageA));

        var page = await app.Anonymous().GetAsync("/xa/xa-thu");

        Assert.Contains("Được khen thưởng", page.Text, StringComparison.Ordinal);
        Assert.Contains("số 01/QĐ-UBND", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("1.410.000", page.Text, StringComparison.Ordinal);
    }

    private async Task<Guid> DraftAsync(string village)
    {
        var nomination = await app.NominateAsync(HonourSteps.Nomination(await app.ReferenceAsync(village)));
        await app.HoldMeetingAsync(council, 9, nomination);
        return await app.DraftAsync(HonourSteps.Draft(nomination));
    }
}
