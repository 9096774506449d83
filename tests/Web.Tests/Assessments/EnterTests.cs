using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Assessments;

public sealed class EnterTests(AssessmentApp app) : IClassFixture<AssessmentApp>
{
    private const string Paved = "thong_ke.ty_le_duong_cung_hoa";
    private const string Lit = "thong_ke.ty_le_duong_chieu_sang";
    private const string Models = "thong_ke.so_mo_hinh_san_xuat";

    [Fact]
    public async Task Post_SomeBoxesAreWrong_EachSaysWhatToDoAndNothingIsLost()
    {
        var (browser, form) = await OpenAsync(2024);

        var answer = await browser.SubmitAsync(form, Form(form), AssessmentApp.Boxes(form, (Paved, "130"), (Lit, "tám mươi"), (Models, "2,5"), ("thong_ke.co_so_do", "có")));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("130 % nằm ngoài khoảng cho phép. Nhập giá trị từ 0 đến 100 %.", answer.ErrorAt(AssessmentApp.Box(form, Paved)), StringComparison.Ordinal);
        Assert.Contains("không phải là số", answer.ErrorAt(AssessmentApp.Box(form, Lit)), StringComparison.Ordinal);
        Assert.Contains("Nhập số nguyên", answer.ErrorAt(AssessmentApp.Box(form, Models)), StringComparison.Ordinal);
        Assert.Contains("có 3 chỗ cần sửa", answer.Summary, StringComparison.Ordinal);
        Assert.Equal("130", answer.ValueOf(AssessmentApp.Box(form, Paved)));
        Assert.Equal("tám mươi", answer.ValueOf(AssessmentApp.Box(form, Lit)));
        Assert.Equal("có", answer.ValueOf(AssessmentApp.Box(form, "thong_ke.co_so_do")));
        Assert.Equal(0, await CountAsync(2024));
    }

    [Fact]
    public async Task Post_BlankAndZero_OnlyZeroIsAFigure()
    {
        var (browser, form) = await OpenAsync(2023);

        await browser.SubmitAsync(form, Form(form), AssessmentApp.Boxes(form, (Models, "0"), (Paved, "")));

        var kept = await app.DbAsync(db => db.Statistics.Where(s => s.Year == 2023).Select(s => new { s.Key, s.Amount }).ToListAsync());
        Assert.Equal(new { Key = Models, Amount = (long?)0L }, Assert.Single(kept));
    }

    [Fact]
    public async Task Post_SameFormTwice_OneLineAndTheSameAnswer()
    {
        var (browser, form) = await OpenAsync(2022);
        var boxes = AssessmentApp.Boxes(form, (Paved, "86,1"));

        var first = await browser.SubmitAsync(form, Form(form), boxes);
        var second = await browser.SubmitAsync(form, Form(form), boxes);

        Assert.Equal(HttpStatusCode.Redirect, first.Status);
        Assert.Equal((first.Status, first.Location), (second.Status, second.Location));
        Assert.Equal(1, await CountAsync(2022));
    }

    [Fact]
    public async Task Post_AnotherEnteredMeanwhile_BothValuesAreShownAndThePersonDecides()
    {
        var (officer, stale) = await OpenAsync(2021);
        var secretary = await app.SignInAsync(Role.EmulationSecretary);
        var fresh = await secretary.GetAsync(stale.Path);
        await secretary.SubmitAsync(fresh, Form(fresh), AssessmentApp.Boxes(fresh, (Paved, "88")));

        var refused = await officer.SubmitAsync(stale, Form(stale), AssessmentApp.Boxes(stale, (Paved, "86")));
        var boxes = AssessmentApp.Boxes(refused, (Paved, "86"));
        boxes["Reason"] = "đo lại tuyến đường";
        var decided = await officer.SubmitAsync(refused, Form(refused), boxes);

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        var error = refused.ErrorAt(AssessmentApp.Box(refused, Paved));
        Assert.Contains("Người emulationsecretary vừa nhập 88 %", error, StringComparison.Ordinal);
        Assert.Contains("anh/chị nhập 86 %", error, StringComparison.Ordinal);
        Assert.Equal("86", refused.ValueOf(AssessmentApp.Box(refused, Paved)));
        Assert.Equal(HttpStatusCode.Redirect, decided.Status);
        Assert.Equal([860_000L], await app.DbAsync(db => db.Statistics.Where(s => s.Year == 2021).Select(s => s.Amount!.Value).ToListAsync()));
    }

    [Fact]
    public async Task VillageHead_OwnVillageEntersOtherVillageRefused()
    {
        var browser = await app.SignInAsync(Role.VillageHead);

        var own = await browser.GetAsync($"/danh-gia/{app.East}/nhap");
        var saved = await browser.SubmitAsync(own, Form(own), AssessmentApp.Boxes(own, ("thong_ke.ty_le_duong_hoa", "60")));
        var other = await browser.GetAsync($"/danh-gia/{app.West}/nhap");
        var forced = await browser.SubmitAsync(
            own, Form(own), new Dictionary<string, string>(AssessmentApp.Boxes(own, ("thong_ke.ty_le_duong_hoa", "61"))) { ["Source"] = "" });

        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        Assert.Equal(HttpStatusCode.Forbidden, other.Status);
        Assert.NotEqual(HttpStatusCode.Redirect, forced.Status); // the key of the form was used with other content
        var sheet = await browser.GetAsync($"/danh-gia/{app.West}");
        Assert.Equal(HttpStatusCode.OK, sheet.Status);
        Assert.Null(sheet.Html.QuerySelector($"main a[href='/danh-gia/{app.West}/nhap']"));
    }

    [Fact]
    public async Task Home_VillageHead_IsToldWhatIsMissingAndWhereTheVillageStands()
    {
        var page = await (await app.SignInAsync(Role.VillageHead)).GetAsync("/viec-cua-toi");

        Assert.Contains("chỉ tiêu của Thôn Đông", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Html.QuerySelector($"main a[href='/danh-gia/{app.East}/nhap']"));
    }

    [Fact]
    public async Task Post_NothingChanged_SaysSo()
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);
        var form = await browser.GetAsync($"/danh-gia/{app.West}/nhap");

        var answer = await browser.SubmitAsync(form, Form(form), new Dictionary<string, string>());

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Chưa có ô nào khác số đang có", answer.Summary, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Front)]
    [InlineData(Role.Chairman)]
    [InlineData(Role.Enterprise)]
    public async Task Get_RoleThatOnlyReads_EntryIsClosed(Role role)
    {
        var browser = await app.SignInAsync(role);

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync($"/danh-gia/{app.East}/nhap")).Status);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync($"/danh-gia/{app.East}")).Status);
    }

    private async Task<(TestBrowser Browser, TestPage Form)> OpenAsync(int year)
    {
        var (east, _) = await app.OpenAsync(year);
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);
        return (browser, await browser.GetAsync($"/danh-gia/{east}/nhap"));
    }

    private Task<int> CountAsync(int year) => app.DbAsync(db => db.Statistics.CountAsync(s => s.Year == year));

    private static IHtmlFormElement Form(TestPage page) => (IHtmlFormElement)page.Html.QuerySelector("main form[method=post]")!;
}
