using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ChungSuc.Core.Contributions;
using ChungSuc.Core.Reviews;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Reviews;

public sealed class ReportPageTests(ReviewApp app) : IClassFixture<ReviewApp>
{
    [Fact]
    public async Task Post_NewFinalReview_DraftShowsTheWholePeriodAndStandsInTheList()
    {
        var secretary = await app.SignInAsync(Role.EmulationSecretary);

        var answer = await secretary.PostAsync("/bao-cao/moi", new Dictionary<string, string> { ["Input.Kind"] = "Final", ["Input.MovementId"] = app.MovementId.ToString() });

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var page = await secretary.FollowAsync(answer);
        Assert.Contains("01/01/2021 – 31/12/2025", page.Text, StringComparison.Ordinal);
        Assert.Contains("II. KẾT QUẢ THỰC HIỆN", page.Text, StringComparison.Ordinal);
        Assert.Contains("dự thảo", (await secretary.GetAsync("/bao-cao")).Text, StringComparison.Ordinal);
        var id = Guid.Parse(answer.Location!.Split('/')[^1]);
        Assert.Equal(1, await app.DbAsync(db => db.JournalEvents.CountAsync(e => e.SubjectId == id && e.Kind == nameof(ReportComposed))));
    }

    [Fact]
    public async Task Post_NewTwiceWithOneKey_OneReport()
    {
        var secretary = await app.SignInAsync(Role.EmulationSecretary);
        var page = await secretary.GetAsync("/bao-cao/moi");
        var values = new Dictionary<string, string> { ["Input.Kind"] = "Periodic", ["Input.MovementId"] = app.MovementId.ToString(), ["Input.From"] = "01/7/2025", ["Input.To"] = "30/9/2025" };

        var first = await secretary.SubmitAsync(page, Form(page), values);
        var second = await secretary.SubmitAsync(page, Form(page), values);

        Assert.Equal(HttpStatusCode.Redirect, first.Status);
        Assert.Equal(first.Location, second.Location);
    }

    [Theory]
    [InlineData("Input.From", "31/02/2025", "Tháng 2 năm 2025 chỉ có 28 ngày, không có ngày 31. Kiểm tra lại ngày.")]
    [InlineData("Input.From", "01/01/2031", "Ngày cuối kỳ phải sau ngày đầu kỳ. Kiểm tra lại hai ngày.")]
    [InlineData("Input.MovementId", "", "Chọn phong trào.")]
    public async Task Post_NewWithBadInput_SentenceInTheSummary(string field, string typed, string sentence)
    {
        var secretary = await app.SignInAsync(Role.EmulationSecretary);

        var answer = await secretary.PostAsync(
            "/bao-cao/moi", new Dictionary<string, string> { ["Input.Kind"] = "Final", ["Input.MovementId"] = app.MovementId.ToString(), [field] = typed });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(sentence, answer.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Draft_EachFigureOpensItsRecordsAndMissingOnesStandOnTop()
    {
        var id = await app.ComposeAsync();
        var officer = await app.SignInAsync(Role.ProgrammeOfficer);

        var page = await officer.GetAsync($"/bao-cao/{id}");

        var money = page.Html.QuerySelectorAll<IHtmlAnchorElement>("a.open").First(a => a.Title!.StartsWith("Tiền đóng góp", StringComparison.Ordinal));
        var records = await officer.GetAsync(money.GetAttribute("href")!);
        Assert.Equal(HttpStatusCode.OK, records.Status);
        Assert.Contains("Lương Thị Mận", records.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nông Văn Đào", records.Text, StringComparison.Ordinal);
        var missing = page.Html.QuerySelector("section.note")!.TextContent;
        Assert.Contains("Khu dân cư nông thôn mới kiểu mẫu được công nhận mới: thực hiện: chưa có số liệu", missing, StringComparison.Ordinal);
        Assert.Contains("chỗ chưa viết", missing, StringComparison.Ordinal);
        Assert.Contains(page.Html.QuerySelectorAll("p .tag.wait"), tag => tag.TextContent == "chưa có số liệu");
        Assert.Contains("Thôn Đoài", page.Html.QuerySelector("#phu_luc-dong_gop")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.Html.QuerySelector("a[href$='/ban-hanh']"));
        Assert.Null(page.Html.QuerySelector("a[href*='/sua/']"));
    }

    [Fact]
    public async Task Get_DraftAfterAVoid_ShowsTheNewSum()
    {
        var gift = await app.GiveAsync(TestCommunes.HouseholdA, new DateOnly(2025, 9, 20), new GivenThing { Kind = ContributionKind.Money, Quantity = 450_000 });
        var id = await app.ComposeAsync();
        var secretary = await app.SignInAsync(Role.EmulationSecretary);
        Assert.Contains("đã đóng góp 2.450.000 đồng", (await secretary.GetAsync($"/bao-cao/{id}")).Text, StringComparison.Ordinal);

        await app.VoidAsync(gift);

        var page = await secretary.GetAsync($"/bao-cao/{id}");
        Assert.Contains("đã đóng góp 2.000.000 đồng", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_PartWithUnknownFigure_SentenceAtTheFieldAndNothingTypedIsLost()
    {
        var id = await app.ComposeAsync();
        var part = await app.SectionAsync(id, 3);
        var secretary = await app.SignInAsync(Role.EmulationSecretary);

        var answer = await secretary.PostAsync(
            $"/bao-cao/{id}/sua/{part.Id}", new Dictionary<string, string> { ["Input.Text"] = "Mới góp {dong_gop.tienn}.", ["Input.Heading"] = "Hạn chế" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("Không có số liệu {dong_gop.tienn}. Có phải {dong_gop.tien} (Tiền đóng góp)?", answer.ErrorAt("Input.Text"));
        Assert.Equal("Mới góp {dong_gop.tienn}.", answer.ValueOf("Input.Text"));
        Assert.Equal("Hạn chế", answer.ValueOf("Input.Heading"));
        Assert.Contains("2.000.000", answer.Text, StringComparison.Ordinal);
        Assert.Equal(part.Text, (await app.SectionAsync(id, 3)).Text);
    }

    [Fact]
    public async Task Post_PartTypedInNfd_IsSavedInNfcWithItsJournalLine()
    {
        var id = await app.ComposeAsync();
        var part = await app.SectionAsync(id, 4);
        var secretary = await app.SignInAsync(Role.EmulationSecretary);
        const string Typed = "Lấy dân làm gốc, việc gì cũng bàn với dân.";

        var answer = await secretary.PostAsync(
            $"/bao-cao/{id}/sua/{part.Id}", new Dictionary<string, string> { ["Input.Text"] = Typed.Normalize(NormalizationForm.FormD) });

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Equal(Typed, (await app.SectionAsync(id, 4)).Text);
        Assert.Equal(
            "sửa phần “Bài học kinh nghiệm” của báo cáo",
            await app.DbAsync(db => db.JournalEvents.Where(e => e.SubjectId == part.Id).Select(e => e.Sentence).SingleAsync()));
    }

    [Fact]
    public async Task Post_PartThatAnotherSaved_BothTextsStandAndThePersonDecides()
    {
        var id = await app.ComposeAsync();
        var part = await app.SectionAsync(id, 5);
        var path = $"/bao-cao/{id}/sua/{part.Id}";
        var (first, second) = (await app.SignInAsync(Role.EmulationSecretary), await app.SignInAsync(Role.EmulationSecretary));
        var (pageOne, pageTwo) = (await first.GetAsync(path), await second.GetAsync(path));
        await first.SubmitAsync(pageOne, Form(pageOne), new Dictionary<string, string> { ["Input.Text"] = "Bản của người thứ nhất." });

        var conflict = await second.SubmitAsync(pageTwo, Form(pageTwo), new Dictionary<string, string> { ["Input.Text"] = "Bản của người thứ hai." });

        Assert.Equal(HttpStatusCode.BadRequest, conflict.Status);
        Assert.Contains("đã lưu phần này lúc", conflict.Summary, StringComparison.Ordinal);
        Assert.Equal("Bản của người thứ nhất.", conflict.Html.QuerySelector<IHtmlTextAreaElement>("#ban-dang-luu")!.Value);
        Assert.Equal("Bản của người thứ hai.", conflict.ValueOf("Input.Text"));
        Assert.Equal("Bản của người thứ nhất.", (await app.SectionAsync(id, 5)).Text);
        var decided = await second.SubmitAsync(conflict, Form(conflict), new Dictionary<string, string>());
        Assert.Equal(HttpStatusCode.Redirect, decided.Status);
        Assert.Equal("Bản của người thứ hai.", (await app.SectionAsync(id, 5)).Text);
    }

    [Fact]
    public async Task Post_IssueTwice_OneNumberThenNothingCanBeEdited()
    {
        var id = await app.WrittenAsync();
        var chairman = await app.SignInAsync(Role.Chairman);
        var page = await chairman.GetAsync($"/bao-cao/{id}/ban-hanh");
        var values = new Dictionary<string, string> { ["Input.DespiteMissing"] = "true" };

        var first = await chairman.SubmitAsync(page, Form(page), values);
        var second = await chairman.SubmitAsync(page, Form(page), values);

        Assert.Equal(HttpStatusCode.Redirect, first.Status);
        Assert.Equal(first.Location, second.Location);
        var issue = Assert.Single(await app.DbAsync(db => db.ReportIssues.Where(i => i.ReportId == id).ToListAsync()));
        var shown = await chairman.FollowAsync(first);
        Assert.Contains($"{issue.NumberText}, 15/10/2025", shown.Text, StringComparison.Ordinal);
        var part = await app.SectionAsync(id, 3);
        var secretary = await app.SignInAsync(Role.EmulationSecretary);
        var edit = await secretary.PostAsync($"/bao-cao/{id}/sua/{part.Id}", new Dictionary<string, string> { ["Input.Text"] = "Sửa sau khi ký." });
        Assert.Equal(HttpStatusCode.BadRequest, edit.Status);
        Assert.Contains("đã ban hành với số", edit.Summary, StringComparison.Ordinal);
        Assert.NotNull((await secretary.GetAsync($"/bao-cao/{id}")).Html.QuerySelector($"a[href='/bao-cao/moi?thay={id}']"));
    }

    [Fact]
    public async Task Post_IssueWithMissingFigures_AsksAtTheBoxFirst()
    {
        var id = await app.WrittenAsync();
        var chairman = await app.SignInAsync(Role.Chairman);

        var answer = await chairman.PostAsync($"/bao-cao/{id}/ban-hanh", new Dictionary<string, string>());

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.StartsWith("Còn ", answer.ErrorAt("Input.DespiteMissing"), StringComparison.Ordinal);
        Assert.Equal(0, await app.DbAsync(db => db.ReportIssues.CountAsync(i => i.ReportId == id)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/van-ban")]
    [InlineData("/ban-hanh")]
    public async Task Get_ReportOfAnotherCommune_IsNotFound(string page)
    {
        var id = await app.ComposeAsync();
        var stranger = await app.SignInAsync(TestCommunes.OtherUserName(Role.EmulationSecretary));
        var chairman = await app.SignInAsync(Role.Chairman);

        // Their secretary may not issue; our chairman may, but not what is not ours.
        Assert.Equal(page == "/ban-hanh" ? HttpStatusCode.Forbidden : HttpStatusCode.NotFound, (await stranger.GetAsync($"/bao-cao/{id}{page}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await chairman.GetAsync($"/bao-cao/{Guid.CreateVersion7()}{page}")).Status);
    }

    [Theory]
    [InlineData(Role.VillageHead, "/bao-cao")]
    [InlineData(Role.Enterprise, "/bao-cao")]
    [InlineData(Role.Front, "/bao-cao/moi")]
    [InlineData(Role.Chairman, "/bao-cao/moi")]
    [InlineData(Role.CultureOfficer, "/bao-cao/moi")]
    public async Task Get_WrongRole_IsRefused(Role role, string path) => Assert.Equal(HttpStatusCode.Forbidden, (await (await app.SignInAsync(role)).GetAsync(path)).Status);

    [Fact]
    public async Task Get_IssueAsSecretary_IsRefused()
    {
        var id = await app.ComposeAsync();

        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.SignInAsync(Role.EmulationSecretary)).GetAsync($"/bao-cao/{id}/ban-hanh")).Status);
    }

    private static IHtmlFormElement Form(TestPage page) => page.Html.QuerySelectorAll<IHtmlFormElement>("main form[method=post]").First();
}
