using AngleSharp.Html.Dom;
using ChungSuc.Core.Journal;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Assessments;

public sealed class OpenAndConcludeTests(AssessmentApp app) : IClassFixture<AssessmentApp>
{
    [Fact]
    public async Task Open_Twice_TheSecondSaysTheyAreOpen()
    {
        var browser = await app.SignInAsync(Role.EmulationSecretary);
        var form = await browser.GetAsync("/danh-gia/mo?nam=2024&bo=thon-kieu-mau-de-xuat@1");

        var boxes = Form(form).QuerySelectorAll("input[name='Input.SubjectIds']").ToList();
        var first = await browser.SubmitAsync(form, Form(form), new Dictionary<string, string>());
        var again = await browser.PostAsync("/danh-gia/mo?nam=2024&bo=thon-kieu-mau-de-xuat@1", new Dictionary<string, string>());

        Assert.Equal(string.Empty, first.Summary);
        Assert.Equal(2, boxes.Count);
        Assert.Equal("/danh-gia?nam=2024", first.Location);
        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
        Assert.Contains("đều đã mở đánh giá năm 2024", again.Summary, StringComparison.Ordinal);
        Assert.Equal(2, await app.DbAsync(db => db.Assessments.CountAsync(a => a.Year == 2024)));
        Assert.Equal(1, await app.DbAsync(db => db.FrozenCriteriaSets.CountAsync()));
    }

    [Fact]
    public async Task Conclude_ItemsOpen_AsksForTheReasonThenKeepsTheResults()
    {
        var (east, _) = await app.OpenAsync(2022);
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);
        var refused = await browser.PostAsync($"/danh-gia/{east}/ket-luan", new Dictionary<string, string>());
        var form = await browser.GetAsync($"/danh-gia/{east}/nhap");

        var concluded = await browser.PostAsync($"/danh-gia/{east}/ket-luan", new Dictionary<string, string> { ["Note"] = "Hết thời hạn báo cáo" });
        var late = await browser.SubmitAsync(form, Form(form), AssessmentApp.Boxes(form, ("thong_ke.co_so_do", "có")));
        var sheet = await browser.GetAsync($"/danh-gia/{east}");

        Assert.Contains("chỉ tiêu chưa có kết quả", refused.ErrorAt("Note"), StringComparison.Ordinal);
        Assert.Equal($"/danh-gia/{east}", concluded.Location);
        Assert.Equal($"/danh-gia/{east}", late.Location);
        Assert.Contains("Người programmeofficer (Cán bộ Chương trình nông thôn mới) kết luận lúc", sheet.Text, StringComparison.Ordinal);
        Assert.Contains("0 trên 14 tiêu chí đạt", sheet.Text, StringComparison.Ordinal);
        Assert.Null(sheet.Html.QuerySelector($"main a[href='/danh-gia/{east}/nhap']"));
        Assert.Equal(0, await app.DbAsync(db => db.Statistics.CountAsync(s => s.Year == 2022)));
        Assert.True(await app.DbAsync(db => db.AssessmentResults.CountAsync(r => r.AssessmentId == east)) > 30);
        Assert.Contains(
            "kết luận Thôn Đông năm 2022 đạt 0 trên 14 tiêu chí",
            Assert.Single(await app.DbAsync(db => db.JournalEvents.Where(e => e.Kind == "AssessmentConcluded").Select(e => e.Sentence).ToListAsync())),
            StringComparison.Ordinal);
        Assert.True((await app.InCommuneAsync<JournalVerifier, JournalVerdict>(v => v.VerifyAsync(default))).IsSound);
    }

    [Theory]
    [InlineData(Role.VillageHead, HttpStatusCode.Forbidden)]
    [InlineData(Role.Front, HttpStatusCode.Forbidden)]
    [InlineData(Role.EmulationSecretary, HttpStatusCode.OK)]
    [InlineData(Role.ProgrammeOfficer, HttpStatusCode.OK)]
    public async Task Get_Conclude_OnlyTheKeepersOfTheSheets(Role role, HttpStatusCode expected) =>
        Assert.Equal(expected, (await (await app.SignInAsync(role)).GetAsync($"/danh-gia/{app.East}/ket-luan")).Status);

    private static IHtmlFormElement Form(TestPage page) => (IHtmlFormElement)page.Html.QuerySelector("main form[method=post]")!;
}
