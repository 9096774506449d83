using AngleSharp.Html.Dom;
using ChungSuc.Core.Measures;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Movements;

/// <summary>Units' own plans (Kế hoạch, mục VI.2): who has one, who has not, who is late.</summary>
public sealed class UnitPlanTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Journey_DeadlineThenAPlan_BoardMessageAndMeasureFollow()
    {
        await app.LoadPlanAsync();
        var secretary = await app.SignInAsync(Role.EmulationSecretary);
        var front = await app.UnitAsync("Ủy ban Mặt trận Tổ quốc xã");
        var agency = await app.UnitAsync("Phòng Kinh tế");
        var before = await FigureAsync("thi_dua.co_ke_hoach", front.Id);

        await secretary.PostAsync("/ke-hoach-don-vi/han", new Dictionary<string, string> { ["Deadline"] = "31/03/2025", ["Basis"] = "Công văn số 45/UBND-VP" });
        var none = await secretary.PostAsync("/ke-hoach-don-vi/han", new Dictionary<string, string> { ["Kinds"] = "" });
        var own = await app.SignInAsync(Role.Front);
        var recorded = await own.PostAsync(
            "/ke-hoach-don-vi/ghi",
            new Dictionary<string, string>
            {
                ["Input.Title"] = "Kế hoạch vận động năm 2025", ["Input.Number"] = "12/KH-MTTQ", ["Input.IssuedOn"] = "10/03/2025", ["Input.Year"] = "2025", ["Input.DutyKeys"] = "mat-tran-giam-sat",
            });

        Assert.Equal(HttpStatusCode.BadRequest, none.Status);
        var page = await own.FollowAsync(recorded);
        Assert.Contains("12/KH-MTTQ", page.Text, StringComparison.Ordinal);
        Assert.Contains("Tổ chức giám sát thực hiện xây dựng nông thôn mới", page.Text, StringComparison.Ordinal);
        Assert.Contains("ghi kế hoạch của Ủy ban Mặt trận Tổ quốc xã số 12/KH-MTTQ ngày 10/3/2025", page.Text, StringComparison.Ordinal);
        var board = await secretary.GetAsync("/ke-hoach-don-vi?nam=2025");
        Assert.Contains("1/2", board.Html.QuerySelector(".figures")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("quá hạn, chưa có", RowOf(board, "Phòng Kinh tế"), StringComparison.Ordinal);
        Assert.Contains("đã có", RowOf(board, "Ủy ban Mặt trận Tổ quốc xã"), StringComparison.Ordinal);
        Assert.Contains("Kính gửi: Phòng Kinh tế.", (await secretary.GetAsync("/ke-hoach-don-vi/nhan-tin?nam=2025")).Text, StringComparison.Ordinal);
        Assert.Contains("Hạn 31/03/2025 đã qua 198 ngày.", (await secretary.GetAsync("/ke-hoach-don-vi/nhan-tin?nam=2025")).Text, StringComparison.Ordinal);
        Assert.Contains("Nhắc 1 đơn vị xây dựng kế hoạch riêng", (await secretary.GetAsync("/viec-cua-toi")).Text, StringComparison.Ordinal);
        Assert.NotEqual(true, before?.Answer); // nothing is known before the first plan of the year
        Assert.Equal((true, false), ((await FigureAsync("thi_dua.co_ke_hoach", front.Id))!.Answer, (await FigureAsync("thi_dua.co_ke_hoach", agency.Id))!.Answer));
        Assert.Equal(new DateOnly(2025, 3, 10), (await FigureAsync("thi_dua.ngay_ke_hoach", front.Id))!.Day);
        Assert.Single(await app.InCommuneAsync<MeasureQueries, IReadOnlyList<FigureRecord>>(m => m.RecordsAsync("thi_dua.co_ke_hoach", front.Id, 2025, CancellationToken.None)));
        Assert.Equal((byte)'P', (await secretary.DownloadAsync("/ke-hoach-don-vi/tai-xuong?nam=2025")).Body[0]);

        var late = await secretary.PostAsync(
            "/ke-hoach-don-vi/ghi",
            new Dictionary<string, string> { ["Input.UnitId"] = agency.Id.ToString(), ["Input.Title"] = "Kế hoạch của Phòng", ["Input.IssuedOn"] = "02/04/2025" });
        Assert.Contains("có, ban hành sau hạn", RowOf(await secretary.GetAsync("/ke-hoach-don-vi?nam=2025"), "Phòng Kinh tế"), StringComparison.Ordinal);
        Assert.Equal("Nêu lý do hủy, ví dụ “ghi nhầm đơn vị”.", (await secretary.PostAsync(late.Location + "/huy", new Dictionary<string, string>())).ErrorAt("Reason"));
        var gone = await secretary.FollowAsync(await secretary.PostAsync(late.Location + "/huy", new Dictionary<string, string> { ["Reason"] = "Ghi nhầm" }));
        Assert.Contains("Kế hoạch này đã hủy, không tính nữa. Lý do: Ghi nhầm.", gone.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Input.Title", "", "Nhập tên kế hoạch.")]
    [InlineData("Input.IssuedOn", "16/10/2025", "Ngày ban hành chưa tới. Nhập ngày ghi trên kế hoạch.")]
    [InlineData("Input.IssuedOn", "01/05/2018", "Phong trào chạy trong 2021 - 2025. Kiểm tra lại ngày ban hành.")]
    [InlineData("Input.UnitId", "", "Chọn đơn vị.")]
    public async Task Post_BadPlan_SentenceAtTheField(string field, string typed, string sentence)
    {
        await app.LoadPlanAsync();
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);
        var unit = (await app.UnitAsync(TestCommunes.VillageB)).Id;

        var answer = await browser.PostAsync(
            "/ke-hoach-don-vi/ghi",
            new Dictionary<string, string> { ["Input.UnitId"] = unit.ToString(), ["Input.Title"] = "Kế hoạch thôn", ["Input.IssuedOn"] = "01/05/2025", [field] = typed });

        Assert.Equal((HttpStatusCode.BadRequest, sentence), (answer.Status, answer.ErrorAt(field)));
        Assert.False(await app.DbAsync(db => db.UnitPlans.AnyAsync(p => p.UnitId == unit)));
    }

    [Fact]
    public async Task Post_VillageHeadForAnotherVillage_IsRefusedAndTheSameKeyTwiceIsOneRow()
    {
        await app.LoadPlanAsync();
        var browser = await app.SignInAsync(Role.VillageHead);
        var west = (await app.UnitAsync(TestCommunes.VillageB)).Id;
        var east = (await app.UnitAsync(TestCommunes.VillageA)).Id;
        var page = await browser.GetAsync("/ke-hoach-don-vi/ghi");
        var form = (IHtmlFormElement)page.Html.QuerySelector("main form[method=post]")!;
        var values = new Dictionary<string, string> { ["Input.Title"] = "Kế hoạch thôn Đông", ["Input.IssuedOn"] = "01/05/2025" };

        var foreign = await browser.PostAsync("/ke-hoach-don-vi/ghi", new Dictionary<string, string>(values) { ["Input.UnitId"] = west.ToString() });
        var first = await browser.SubmitAsync(page, form, values);
        var second = await browser.SubmitAsync(page, form, values);

        Assert.Equal("Thôn Đoài không phải đơn vị của bạn. Nhờ đơn vị đó hoặc thư ký Hội đồng ghi.", foreign.ErrorAt("Input.UnitId"));
        Assert.Equal((HttpStatusCode.Redirect, first.Location), (second.Status, second.Location));
        Assert.Equal(1, await app.DbAsync(db => db.UnitPlans.CountAsync(p => p.UnitId == east)));
    }

    private static string RowOf(TestPage page, string unit) =>
        page.Html.QuerySelectorAll("main tbody tr").Single(tr => tr.QuerySelector("th")!.TextContent.Contains(unit, StringComparison.Ordinal)).TextContent;

    private async Task<Figure?> FigureAsync(string key, Guid unit) =>
        (await app.InCommuneAsync<MeasureQueries, FigureTable>(m => m.ReadAsync([key], 2025, unit, CancellationToken.None)))[unit, key];
}
