using System.Text;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Movements;

public sealed class UploadTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Page = "/phong-trao/tai-len";

    [Fact]
    public async Task Post_PlanOfChiLang_PreviewThenLoadedAndShown()
    {
        var browser = await app.SignInAsync(Role.EmulationSecretary);

        var preview = await UploadAsync(browser, await TextAsync(CatalogFiles.Plan));
        Assert.Contains("Chưa lưu thành phong trào", preview.Text, StringComparison.Ordinal);
        Assert.Contains("5 nhóm, 19 tiêu chí", preview.Text, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync("chung-suc-ntm-chi-lang-2021-2025"));

        var shown = await browser.FollowAsync(await LoadAsync(browser, preview));

        Assert.Contains("Đã nạp bản 1 của phong trào Chung sức xây dựng nông thôn mới.", shown.Text, StringComparison.Ordinal);
        Assert.Equal(1, await CountAsync("chung-suc-ntm-chi-lang-2021-2025"));
        var line = await app.DbAsync(db => db.JournalEvents.OrderByDescending(e => e.Sequence).Select(e => e.Sentence).FirstAsync());
        Assert.Equal("nạp bản 1 của phong trào Chung sức xây dựng nông thôn mới: 2 chỉ tiêu, 5 nhóm đối tượng", line);
    }

    [Fact]
    public async Task Post_LoadTwiceWithTheSameKey_OneEditionAndTheSameAnswer()
    {
        var browser = await app.SignInAsync(Role.EmulationSecretary);
        var preview = await UploadAsync(browser, await OtherAsync("bam-hai-lan"));

        var first = await LoadAsync(browser, preview);
        var second = await LoadAsync(browser, preview);

        Assert.Equal((first.Status, first.Location), (second.Status, second.Location));
        Assert.Equal(1, await CountAsync("bam-hai-lan"));
    }

    [Fact]
    public async Task Post_UploadTwiceWithTheSameKey_OneDraft()
    {
        var browser = await app.SignInAsync(Role.EmulationSecretary);
        var page = await browser.GetAsync(Page);
        var text = await OtherAsync("tai-hai-lan");

        var first = await SendAsync(browser, page, "a.yaml", Encoding.UTF8.GetBytes(text));
        var second = await SendAsync(browser, page, "a.yaml", Encoding.UTF8.GetBytes(text));

        Assert.Equal(first.Location, second.Location);
        Assert.Equal(1, await app.DbAsync(db => db.MovementUploads.CountAsync(u => u.Text.Contains("tai-hai-lan"))));
    }

    [Fact]
    public async Task Post_SameFileAgain_SaysThatThereIsNothingToLoad()
    {
        var browser = await app.SignInAsync(Role.Chairman);
        var text = await OtherAsync("cung-tep");
        await LoadAsync(browser, await UploadAsync(browser, text));

        var preview = await UploadAsync(browser, text.Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.Contains("giống hệt bản 1 đang dùng", preview.Text, StringComparison.Ordinal);
        Assert.Null(preview.Html.QuerySelector("main form[method=post]"));
    }

    [Fact]
    public async Task Post_ChangedFile_BecomesEditionTwoAndTheOldOneCanBeRead()
    {
        var browser = await app.SignInAsync(Role.EmulationSecretary);
        var text = await OtherAsync("sua-tep");
        var first = await LoadAsync(browser, await UploadAsync(browser, text));

        var preview = await UploadAsync(browser, text.Replace("value: 4..6", "value: 5..8", StringComparison.Ordinal));
        Assert.Contains("Nạp tệp sẽ thành bản 2", preview.Text, StringComparison.Ordinal);
        var second = await LoadAsync(browser, preview);

        Assert.Equal(first.Location, second.Location);
        Assert.Contains("5 – 8 lớp", (await browser.FollowAsync(second)).Text, StringComparison.Ordinal);
        var old = await browser.GetAsync(first.Location + "?ban=1");
        Assert.Contains("4 – 6 lớp", old.Text, StringComparison.Ordinal);
        Assert.Contains("Đây là bản 1, đã có bản mới hơn", old.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_FaultyFile_ShowsLinesWithSentencesAndWritesNothing()
    {
        var browser = await app.SignInAsync(Role.EmulationSecretary);
        var faulty = (await OtherAsync("tep-sai"))
            .Replace("value: 4..6", "value: 6..4", StringComparison.Ordinal)
            .Replace("clause: VI.1", "clause: VII.9", StringComparison.Ordinal);
        var line = Array.FindIndex(faulty.Split('\n'), l => l.Contains("6..4", StringComparison.Ordinal)) + 1;

        var page = await SendAsync(browser, await browser.GetAsync(Page), "sai.yaml", Encoding.UTF8.GetBytes(faulty));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains($"Dòng {line} ", page.Text, StringComparison.Ordinal);
        Assert.Contains("Khoảng “6..4” ngược: số sau nhỏ hơn số trước.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Không có điều khoản “VII.9” trong danh sách “clauses”.", page.Text, StringComparison.Ordinal);
        Assert.StartsWith("Tệp có 3 chỗ phải sửa.", page.ErrorAt("Chosen"), StringComparison.Ordinal);
        Assert.Equal(0, await app.DbAsync(db => db.MovementUploads.CountAsync(u => u.Text.Contains("tep-sai"))));
    }

    [Fact]
    public async Task Post_EmptyFile_SaysWhatToDo()
    {
        var browser = await app.SignInAsync(Role.EmulationSecretary);

        var page = await SendAsync(browser, await browser.GetAsync(Page), "trong.yaml", []);

        Assert.Equal((HttpStatusCode.BadRequest, "Tệp trống. Chọn tệp phong trào có nội dung."), (page.Status, page.ErrorAt("Chosen")));
    }

    [Fact]
    public async Task Post_FileInAnOldEncoding_SaysWhatToDo()
    {
        var browser = await app.SignInAsync(Role.EmulationSecretary);

        var page = await SendAsync(browser, await browser.GetAsync(Page), "cu.yaml", [0x69, 0x64, 0x3A, 0x20, 0xD5, 0xFF]);

        Assert.StartsWith("Tệp không ghi bằng bảng mã UTF-8.", page.ErrorAt("Chosen"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_NoFile_SaysWhatToDo()
    {
        var browser = await app.SignInAsync(Role.EmulationSecretary);

        var page = await browser.PostAsync(Page, new Dictionary<string, string>());

        Assert.Equal((HttpStatusCode.BadRequest, "Chọn tệp phong trào (.yaml)."), (page.Status, page.ErrorAt("Chosen")));
    }

    [Theory]
    [InlineData(Role.VillageHead)]
    [InlineData(Role.Front)]
    [InlineData(Role.Administrator)]
    public async Task Get_OtherRoles_AreRefused(Role role)
    {
        var browser = await app.SignInAsync(role);

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync(Page)).Status);
    }

    [Fact]
    public async Task Get_DraftOfAnotherCommune_IsNotFound()
    {
        var other = await app.SignInAsync(TestCommunes.OtherUserName(Role.EmulationSecretary));
        var preview = await UploadAsync(other, await OtherAsync("xa-khac"));

        var browser = await app.SignInAsync(Role.EmulationSecretary);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(preview.Path)).Status);
    }

    private static async Task<string> OtherAsync(string id) =>
        (await TextAsync(CatalogFiles.SecondPlan)).Replace("id: mau-chuyen-doi-so-2026-2030", "id: " + id, StringComparison.Ordinal);

    private static Task<string> TextAsync(string file) => File.ReadAllTextAsync(CatalogFiles.Movement(file));

    private static async Task<TestPage> UploadAsync(TestBrowser browser, string text)
    {
        var answer = await SendAsync(browser, await browser.GetAsync(Page), "phong-trao.yaml", Encoding.UTF8.GetBytes(text));
        return await browser.FollowAsync(answer);
    }

    private static Task<TestPage> SendAsync(TestBrowser browser, TestPage page, string name, byte[] bytes) =>
        browser.SubmitAsync(page, Form(page), new Dictionary<string, string>(), [new TestFile("Chosen", name, bytes)]);

    private static Task<TestPage> LoadAsync(TestBrowser browser, TestPage preview) =>
        browser.SubmitAsync(preview, Form(preview), new Dictionary<string, string>());

    private static IHtmlFormElement Form(TestPage page) => (IHtmlFormElement)page.Html.QuerySelector("main form[method=post]")!;

    private Task<int> CountAsync(string key) => app.DbAsync(db => db.Movements.CountAsync(m => m.Key == key));
}
