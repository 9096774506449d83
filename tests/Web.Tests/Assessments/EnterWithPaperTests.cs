using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Assessments;

/// <summary>Figures with the papers that prove them.</summary>
public sealed class EnterWithPaperTests(AssessmentApp app) : IClassFixture<AssessmentApp>
{
    private const string Paved = "thong_ke.ty_le_duong_cung_hoa";
    private const string Lit = "thong_ke.ty_le_duong_chieu_sang";

    [Fact]
    public async Task Post_WithPaper_EachFigureOfTheSendingIsProvenByIt()
    {
        var (browser, form) = await OpenAsync(2024);

        var answer = await browser.SubmitAsync(
            form, Form(form), AssessmentApp.Boxes(form, (Paved, "90"), (Lit, "75")), [new TestFile("Evidence", "bien-ban.png", [.. TestFile.Png, 1])]);

        var sheet = await browser.FollowAsync(answer);
        Assert.Equal("1", sheet.Html.QuerySelector("#tc-2-1 td:last-child a")!.FirstChild!.TextContent);
        Assert.Equal("1", sheet.Html.QuerySelector("#tc-2-3 td:last-child a")!.FirstChild!.TextContent);
        var line = await browser.GetAsync($"{answer.Location}/2.1");
        Assert.Contains("bien-ban.png", line.Text, StringComparison.Ordinal);
        var file = await app.DbAsync(db => db.EvidenceFiles.SingleAsync(f => f.Name == "bien-ban.png"));
        Assert.Equal(2, await app.DbAsync(db => db.EvidenceLinks.CountAsync(l => l.FileId == file.Id)));
    }

    [Fact]
    public async Task Post_WrongBoxWithPaper_ThePaperIsNotAskedForAgain()
    {
        var (browser, form) = await OpenAsync(2023);

        var refused = await browser.SubmitAsync(
            form, Form(form), AssessmentApp.Boxes(form, (Paved, "900")), [new TestFile("Evidence", "bien-ban-2.png", TestFile.Png)]);
        var answer = await browser.SubmitAsync(refused, Form(refused), AssessmentApp.Boxes(refused, (Paved, "90")));

        Assert.Contains("bien-ban-2.png", refused.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var id = await app.DbAsync(db => db.Statistics.Where(s => s.Year == 2023).Select(s => s.Id).SingleAsync());
        Assert.Equal(1, await app.DbAsync(db => db.EvidenceLinks.CountAsync(l => l.RecordId == id)));
    }

    private async Task<(TestBrowser Browser, TestPage Form)> OpenAsync(int year)
    {
        var (east, _) = await app.OpenAsync(year);
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);
        return (browser, await browser.GetAsync($"/danh-gia/{east}/nhap"));
    }

    private static IHtmlFormElement Form(TestPage page) => (IHtmlFormElement)page.Html.QuerySelector("main form[method=post]")!;
}
