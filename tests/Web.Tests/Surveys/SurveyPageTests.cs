using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using ChungSuc.Core.Surveys;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Surveys;

public sealed partial class SurveyPageTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Satisfied = "11111 11111 11111 11111";
    private const string NotOnTheWhole = "11111 11111 11111 11112";

    [Fact]
    public async Task Journey_OpenInviteAnswerKeyTwiceClose_ResultForEachReader()
    {
        var front = await app.SignInAsync(Role.Front);
        var round = await OpenAsync(front, new() { ["Input.Title"] = "Lấy ý kiến hành trình", ["Input.FloorPercent"] = "70" });
        await AnswerAsync(round);
        await KeyAsync(front, round, "Thôn Đông", [.. Enumerable.Repeat(Satisfied, 14), .. Enumerable.Repeat(NotOnTheWhole, 6)]);
        await KeyAsync(front, round, "Thôn Đông", [.. Enumerable.Repeat(Satisfied, 9)]);
        await KeyAsync(front, round, "Thôn Đoài", [.. Enumerable.Repeat(Satisfied, 17), .. Enumerable.Repeat(NotOnTheWhole, 3)]);

        Assert.Equal(HttpStatusCode.NotFound, (await front.GetAsync($"{round}/ket-qua")).Status);
        var closed = await front.PostAsync($"{round}/dong", new Dictionary<string, string> { ["Reason"] = "Đã thu đủ phiếu" });

        Assert.Equal($"{round}/ket-qua", closed.Location);
        var result = await front.FollowAsync(closed);
        Assert.Contains("80%hài lòng chung, 40/50 phiếu hợp lệ", result.Text, StringComparison.Ordinal); // Đông 23 of 30, one of them by phone; Đoài 17 of 20
        Assert.Contains("71,43%hộ được hỏi có phiếu: 50/70, đạt mức tối thiểu 70%", result.Text, StringComparison.Ordinal);
        Assert.Equal(["ẩn", "ẩn"], Column(result, 5)); // 3 others in Đoài; Đông alone would tell them
        var head = await (await app.SignInAsync(Role.VillageHead)).GetAsync($"{round}/ket-qua");
        Assert.Contains("Thôn Đông", head.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Thôn Đoài", head.Text, StringComparison.Ordinal);
        var book = await (await app.SignInAsync(Role.Chairman)).DownloadAsync($"{round}/ket-qua/excel");
        Assert.Equal((HttpStatusCode.OK, "PK"), (book.Status, System.Text.Encoding.ASCII.GetString(book.Body[..2])));
        Assert.Contains("đóng đợt lấy ý kiến số", await LastSentenceAsync(round), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Input.Title", "", "Nhập tên đợt, ví dụ “Lấy ý kiến về kết quả xây dựng nông thôn mới năm 2025”.")]
    [InlineData("Input.Basis", "", "Nhập căn cứ: kế hoạch hoặc công văn của Mặt trận.")]
    [InlineData("Input.To", "14/10/2025", "Ngày kết thúc phải từ ngày bắt đầu trở đi, trong vòng một năm.")]
    [InlineData("Input.FloorPercent", "101", "Nhập tỷ lệ từ 1 đến 100, hoặc để trống nếu hướng dẫn không quy định.")]
    [InlineData("Input.Villages[1].Households", "", "Nhập số hộ của Thôn Đông, từ 1 trở lên.")]
    [InlineData("Input.Method", "Number", "Nhập số hộ được hỏi ở mỗi thôn, từ 1 trở lên.", "Input.Amount")]
    public async Task Post_BadRound_SentenceAtTheField(string field, string typed, string sentence, string? at = null)
    {
        var front = await app.SignInAsync(Role.Front);

        var answer = await front.PostAsync("/khao-sat/mo", Round(new() { ["Input.Basis"] = "Kế hoạch sai", [field] = typed }));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(sentence, answer.ErrorAt(at ?? field));
        Assert.False(await app.DbAsync(db => db.SurveyRounds.AnyAsync(r => r.Basis == "Kế hoạch sai")));
    }

    [Fact]
    public async Task Post_SameRoundTwice_OneRoundAndNfdWordsFindIt()
    {
        var front = await app.SignInAsync(Role.Front);
        var page = await front.GetAsync("/khao-sat/mo");
        var form = (IHtmlFormElement)page.Html.QuerySelector("main form[method=post]")!;
        var values = Round(new() { ["Input.Title"] = "Ý kiến bấm đúp" });

        var (first, second) = (await front.SubmitAsync(page, form, values), await front.SubmitAsync(page, form, values));

        Assert.Equal((HttpStatusCode.Redirect, first.Location), (second.Status, second.Location));
        Assert.Equal(1, await app.DbAsync(db => db.SurveyRounds.CountAsync(r => r.Title == "Ý kiến bấm đúp")));
        var found = await front.GetAsync("/khao-sat?q=" + Uri.EscapeDataString("bấm đúp".Normalize(System.Text.NormalizationForm.FormD)));
        Assert.Equal(["Ý kiến bấm đúp"], found.Html.QuerySelectorAll("tbody td[data-label='Đợt']").Select(c => c.TextContent));
    }

    [Fact]
    public async Task Answer_NoSignIn_NoCookieNoScriptNeededAndSentences()
    {
        var front = await app.SignInAsync(Role.Front);
        var round = await OpenAsync(front, new() { ["Input.Title"] = "Lấy ý kiến trên điện thoại" });
        var code = (await CodesAsync(front, round, "Thôn Đông"))[0];
        var household = app.Anonymous();

        var page = await household.GetAsync($"/xa/xa-thu/y-kien/{code}");
        var empty = await household.PostAsync($"/xa/xa-thu/y-kien/{code}", new Dictionary<string, string>());
        var sent = await household.PostAsync($"/xa/xa-thu/y-kien/{code}", new Dictionary<string, string> { ["c1"] = "2", ["c20"] = "1" });
        var thanks = await household.FollowAsync(sent);
        var wrong = await household.GetAsync("/xa/xa-thu/y-kien/ABCD-EFGH-JKLM");
        var typed = await household.GetAsync($"/xa/xa-thu/y-kien?ma={code.ToLowerInvariant()}");

        Assert.All([page, empty, sent, thanks, wrong], p => Assert.False(p.Headers.ContainsKey("Set-Cookie")));
        Assert.Equal("no-store", page.Headers["Cache-Control"]);
        Assert.Equal(20, page.Html.QuerySelectorAll("fieldset").Length);
        Assert.Equal(HttpStatusCode.BadRequest, empty.Status);
        Assert.Equal("Chọn mức trả lời cho ít nhất 1 nội dung, rồi gửi.", empty.Summary);
        Assert.Contains("Phiếu của mã này đã được ghi nhận", thanks.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, wrong.Status);
        Assert.Contains("Mã không đúng, hoặc đợt lấy ý kiến đã kết thúc.", wrong.Text, StringComparison.Ordinal);
        Assert.Equal($"/xa/xa-thu/y-kien/{code}", typed.Location);
        Assert.Contains("Mã không đúng", (await household.GetAsync($"/xa/xa-khac/y-kien/{code}")).Text, StringComparison.Ordinal);
        Assert.Equal(["1", "1"], (await front.GetAsync(round)).Html.QuerySelectorAll("td[data-label='Điện thoại'], .figures div:nth-child(2) .figure").Select(c => c.TextContent).Where(t => t == "1"));
    }

    [Fact]
    public async Task Enter_BadForms_SentenceAtTheLineAndDifferencesAreCompared()
    {
        var front = await app.SignInAsync(Role.Front);
        var other = await app.SignInAsync(Role.MassOrganisation);
        var round = await OpenAsync(front, new() { ["Input.Title"] = "Lấy ý kiến hai lần nhập" });
        var enter = await EnterAddressAsync(front, round, "Thôn Đoài", 2);

        var bad = await front.PostAsync(enter, new Dictionary<string, string> { ["Input.Forms[0].Marks"] = Satisfied, ["Input.Forms[1].Marks"] = "1119" });
        await front.PostAsync(enter, new Dictionary<string, string> { ["Input.Forms[0].Marks"] = Satisfied, ["Input.Forms[1].Invalid"] = "TwoMarks" });
        var batch = await BatchAsync(round);
        Assert.Contains("Nhập lại 1 tập phiếu lấy ý kiến", (await other.GetAsync("/viec-cua-toi")).Text, StringComparison.Ordinal);
        Assert.Contains("Hạn trả lời: Lấy ý kiến hai lần nhập", (await front.GetAsync("/lich?thang=11-2025")).Text, StringComparison.Ordinal);
        var again = await other.PostAsync($"{round}/tap/{batch}/nhap-lai", new Dictionary<string, string> { ["Input.Forms[0].Marks"] = NotOnTheWhole, ["Input.Forms[1].Invalid"] = "TwoMarks" });
        var compare = await front.GetAsync($"{round}/tap/{batch}/doi-chieu");
        var solved = await front.PostAsync($"{round}/tap/{batch}/doi-chieu", new Dictionary<string, string> { ["Input.Forms[0].Marks"] = NotOnTheWhole });

        Assert.Equal(HttpStatusCode.BadRequest, bad.Status);
        Assert.Equal("Phiếu 2: “9” không phải là mức trả lời. Gõ số từ 1 đến 3, câu để trống gõ 0.", bad.ErrorAt("Input.Forms[1].Marks"));
        Assert.Equal(Satisfied, bad.ValueOf("Input.Forms[0].Marks"));
        Assert.Contains("Hai lần nhập khác nhau ở 1 phiếu.", (await other.FollowAsync(again)).Text, StringComparison.Ordinal);
        Assert.Contains("Lần đầu: 11111 11111 11111 11111. Lần hai: 11111 11111 11111 11112.", compare.Text, StringComparison.Ordinal);
        Assert.Equal(round, solved.Location);
        Assert.Contains("đã tính", (await front.GetAsync(round)).Text, StringComparison.Ordinal);
        var voided = await front.PostAsync($"{round}/tap/{batch}/huy", new Dictionary<string, string> { ["Reason"] = "" });
        Assert.Equal("Nêu lý do hủy, ví dụ “nhập nhầm thôn”.", voided.ErrorAt("Reason"));
    }

    [Fact]
    public async Task ForeignCommune_AnyAddressOfTheRound_Gives404()
    {
        var front = await app.SignInAsync(Role.Front);
        var round = await OpenAsync(front, new() { ["Input.Title"] = "Lấy ý kiến của xã này" });
        var stranger = await app.SignInAsync(TestCommunes.OtherUserName(Role.EmulationSecretary));

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(round)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"{round}/ket-qua")).Status);
        Assert.DoesNotContain("Lấy ý kiến của xã này", (await stranger.GetAsync("/khao-sat")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.SignInAsync(Role.Chairman)).GetAsync($"{round}/dong")).Status);
    }

    [Fact]
    public async Task Void_Round_ReasonStaysReadableAndPaperPagesPrint()
    {
        var front = await app.SignInAsync(Role.Front);
        var round = await OpenAsync(front, new() { ["Input.Title"] = "Lấy ý kiến mở nhầm", ["Input.Method"] = "Number", ["Input.Amount"] = "1", ["Input.Seed"] = "08273" });

        Assert.Contains("Nông Văn Đào", (await front.GetAsync($"{round}/ho-duoc-hoi")).Text, StringComparison.Ordinal);
        Assert.Equal(60, (await front.GetAsync($"{round}/phieu-giay")).Html.QuerySelectorAll("tbody td span").Length); // 20 lines of 3 boxes
        await front.PostAsync($"{round}/huy", new Dictionary<string, string> { ["Reason"] = "Mở nhầm" });

        Assert.Contains("Đợt này đã hủy: Mở nhầm", (await front.GetAsync(round)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await front.GetAsync($"{round}/phieu-moi")).Status);
        Assert.DoesNotContain("Lấy ý kiến mở nhầm", (await front.GetAsync("/khao-sat")).Text, StringComparison.Ordinal);
    }

    /// <summary>One household of Thôn Đông by phone: happy with all but the whole.</summary>
    private async Task AnswerAsync(string round)
    {
        var code = (await CodesAsync(await app.SignInAsync(Role.Front), round, "Thôn Đông"))[5];
        var marks = Enumerable.Range(1, 20).ToDictionary(q => $"c{q}", q => q == 20 ? "2" : "1", StringComparer.Ordinal);
        await app.Anonymous().PostAsync($"/xa/xa-thu/y-kien/{code}", marks);
    }

    private async Task KeyAsync(TestBrowser front, string round, string village, IReadOnlyList<string> forms)
    {
        var values = forms.Select((marks, i) => ($"Input.Forms[{i}].Marks", marks)).ToDictionary(v => v.Item1, v => v.marks, StringComparer.Ordinal);
        await front.PostAsync(await EnterAddressAsync(front, round, village, forms.Count), values);
        var batch = await BatchAsync(round);
        await (await app.SignInAsync(Role.MassOrganisation)).PostAsync($"{round}/tap/{batch}/nhap-lai", values);
    }

    private async Task<string> EnterAddressAsync(TestBrowser front, string round, string village, int forms) =>
        $"{round}/nhap-phieu?thon={(await app.UnitAsync(village)).Id}&so={forms}";

    private Task<Guid> BatchAsync(string round)
    {
        var id = IdOf(round);
        return app.DbAsync(db => db.SurveyBatches.Where(b => b.RoundId == id).OrderByDescending(b => b.Number).Select(b => b.Id).FirstAsync());
    }

    private async Task<List<string>> CodesAsync(TestBrowser front, string round, string village)
    {
        var sheets = await front.PostAsync($"{round}/phieu-moi", new Dictionary<string, string> { ["VillageId"] = $"{(await app.UnitAsync(village)).Id}" });
        Assert.Equal(HttpStatusCode.OK, sheets.Status);
        Assert.Equal(sheets.Html.QuerySelectorAll(".slip").Length, sheets.Html.QuerySelectorAll("svg.qr path").Length);
        return [.. sheets.Html.QuerySelectorAll(".slip .code").Select(c => c.TextContent)];
    }

    private static async Task<string> OpenAsync(TestBrowser front, Dictionary<string, string> values)
    {
        var opened = await front.PostAsync("/khao-sat/mo", Round(values));
        Assert.Equal(HttpStatusCode.Redirect, opened.Status);
        return opened.Location!;
    }

    /// <summary>Thôn Đoài 30 households, Thôn Đông 40 (the form lists them in Vietnamese order).</summary>
    private static Dictionary<string, string> Round(Dictionary<string, string> values)
    {
        var round = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Input.Title"] = "Lấy ý kiến",
            ["Input.Basis"] = "Kế hoạch 12/KH-MTTQ",
            ["Input.Villages[0].Households"] = "30",
            ["Input.Villages[1].Households"] = "40",
        };
        foreach (var (name, value) in values)
        {
            round[name] = value;
        }

        return round;
    }

    private Task<string> LastSentenceAsync(string round)
    {
        var id = IdOf(round);
        return app.DbAsync(db => db.JournalEvents.Where(e => e.SubjectId == id).OrderByDescending(e => e.Sequence).Select(e => e.Sentence).FirstAsync());
    }

    private static List<string> Column(TestPage page, int column) => [.. page.Html.QuerySelectorAll($"#thon tbody td:nth-child({column + 1})").Select(c => c.TextContent)];

    private static Guid IdOf(string address) => Guid.Parse(Id().Match(address).Value);

    [GeneratedRegex("[0-9a-f-]{36}", RegexOptions.NonBacktracking)]
    private static partial Regex Id();
}
