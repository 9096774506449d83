using ChungSuc.Core.Assessments;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Reviews;
using ChungSuc.Documents.Excel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChungSuc.Web.Tests.Assessments;

/// <summary>Decisions above the steps, opening again, conclusions, the closed year, ranking and summaries.</summary>
public sealed class ScoringEndsTests(ScoringApp app) : IClassFixture<ScoringApp>
{
    [Fact]
    public async Task Override_ByTheChairman_StandsAboveTheStepsAndIsShownEverywhere()
    {
        var (east, _) = await app.OpenAsync(2021, ScoringApp.AllSteps);
        await app.ScoreAsync(east, ScoringApp.Ninety);
        var chairman = await app.SignInAsync(Role.Chairman);
        var secretary = await (await app.SignInAsync(Role.EmulationSecretary)).GetAsync($"/danh-gia/{east}/quyet-dinh/D3");

        var silent = await chairman.PostAsync($"/danh-gia/{east}/quyet-dinh/D3", new Dictionary<string, string> { ["Points"] = "0" });
        var decided = await chairman.PostAsync($"/danh-gia/{east}/quyet-dinh/D3", new Dictionary<string, string> { ["Points"] = "0", ["Reason"] = "Công an xã kết luận có vụ việc" });
        var sheet = await chairman.GetAsync($"/danh-gia/{east}");
        var line = await chairman.GetAsync($"/danh-gia/{east}/D3");
        var ranking = await chairman.GetAsync($"/danh-gia/xep-hang?nam=2021&bo={ScoringApp.VillageSheet}");
        var summary = await chairman.GetAsync($"/danh-gia/tong-hop?nam=2021&bo={ScoringApp.VillageSheet}&kieu=chi-tiet");

        // 90 less the 5 points of D3.
        Assert.Equal(HttpStatusCode.Forbidden, secretary.Status);
        Assert.Contains("Nêu lý do", silent.ErrorAt("Reason"), StringComparison.Ordinal);
        Assert.Equal($"/danh-gia/{east}/D3", decided.Location);
        Assert.Contains("85 trên 100 điểm", sheet.Text, StringComparison.Ordinal);
        Assert.Contains("Người chairman (Chủ tịch UBND xã): Công an xã kết luận có vụ việc", sheet.Html.QuerySelector("#tc-D3")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("sửa kết quả đã tính, lý do: Công an xã kết luận có vụ việc", line.Text, StringComparison.Ordinal);
        Assert.Contains("có quyết định riêng ở mục D3", ranking.Text, StringComparison.Ordinal);
        Assert.Contains("0†", summary.Html.QuerySelector("main table.matrix")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Thôn Đông, mục D3, Người chairman (Chủ tịch UBND xã): Công an xã kết luận có vụ việc", summary.Text, StringComparison.Ordinal);
        Assert.Equal(["quyết định mục D3 của Thôn Đông năm 2021: 0 điểm, thay cho 5 điểm"], await app.SentencesAsync("ScoreOverridden", "2021"));
    }

    [Fact]
    public async Task Reopen_OneItem_OnlyThatItemIsOpenAndTheOldScoreCountsMeanwhile()
    {
        var (east, _) = await app.OpenAsync(2020, ScoringApp.AllSteps);
        await app.ScoreAsync(east, ScoringApp.Ninety);
        var officer = await app.SignInAsync(Role.ProgrammeOfficer);

        var silent = await officer.PostAsync($"/danh-gia/{east}/mo-lai", new Dictionary<string, string> { ["From"] = "Verification" });
        var opened = await officer.PostAsync($"/danh-gia/{east}/mo-lai", new Dictionary<string, string> { ["From"] = "Verification", ["Reason"] = "xem lại mô hình", ["OnlyCodes"] = "C1" });
        var other = await Assert.ThrowsAsync<RefusedMarksException>(() => app.GiveAsync(Role.Front, east, "khác", ("A1", 10)));
        var during = (await app.SheetAsync(east)).Tally.Points;
        await app.GiveAsync(Role.Front, east, "mô hình đã dừng", ("C1", 7.5m));
        await app.CompleteAsync(Role.Front, east, StageKind.Verification);
        var sheet = await app.SheetAsync(east);

        // 90 - 15 + 7,5; the council's step of the new round waits.
        Assert.Contains("Nêu lý do mở lại", silent.ErrorAt("Reason"), StringComparison.Ordinal);
        Assert.Equal($"/danh-gia/{east}", opened.Location);
        Assert.Contains("chỉ xem các mục C1", other.Message, StringComparison.Ordinal);
        Assert.Equal((90m, 82.5m), (during!.Value, sheet.Tally.Points!.Value));
        Assert.Equal("Hội đồng lần 2", sheet.Course.Current!.Name);
        Assert.Equal(["mở lại Thôn Đông năm 2020 từ bước Thẩm định, chỉ các mục C1"], await app.SentencesAsync("StagesReopened", "2020"));
    }

    [Fact]
    public async Task Conclude_WithdrawnAndConcludedAgain_BothStayAndTheLastStands()
    {
        var (east, _) = await app.OpenAsync(2019, StageKind.SelfScore);
        var officer = await app.SignInAsync(Role.ProgrammeOfficer);
        var early = await officer.PostAsync($"/danh-gia/{east}/ket-luan", new Dictionary<string, string> { ["Note"] = "đủ" });
        await app.GiveAsync(Role.VillageHead, east, ScoringApp.Ninety);
        await app.CompleteAsync(Role.VillageHead, east, StageKind.SelfScore);
        await officer.PostAsync($"/danh-gia/{east}/ket-luan", new Dictionary<string, string> { ["Note"] = "chưa rà soát vụ việc" });

        var silent = await officer.PostAsync($"/danh-gia/{east}/thu-hoi", new Dictionary<string, string>());
        await officer.PostAsync($"/danh-gia/{east}/thu-hoi", new Dictionary<string, string> { ["Reason"] = "thiếu sổ quý IV" });
        await app.AsAsync<ScoreOverrideService, Guid>(Role.Chairman, s => s.OverrideAsync(new OverrideScore(east, "A1", 10, null, "bổ sung sổ")));
        await officer.PostAsync($"/danh-gia/{east}/ket-luan", new Dictionary<string, string> { ["Note"] = "đã bổ sung" });
        var sheet = await officer.GetAsync($"/danh-gia/{east}");

        Assert.Contains("Phiếu còn ở bước Tự chấm", early.Summary, StringComparison.Ordinal);
        Assert.Contains("Nêu lý do thu hồi", silent.ErrorAt("Reason"), StringComparison.Ordinal);
        Assert.Contains("85 trên 100 điểm", sheet.Text, StringComparison.Ordinal);
        var kept = await app.DbAsync(db => db.AssessmentConclusions.IgnoreQueryFilters(["void"]).Where(c => c.AssessmentId == east).OrderBy(c => c.Round).Select(c => c.PointsTenThousandths).ToListAsync());
        Assert.Equal([900_000, 850_000], kept);
        Assert.Equal(["thu hồi kết luận đánh giá Thôn Đông năm 2019"], await app.SentencesAsync("ConclusionWithdrawn", "2019"));
        Assert.Equal(2, (await app.SentencesAsync("AssessmentConcluded", "Thôn Đông năm 2019")).Count);
        Assert.True((await app.InCommuneAsync<JournalVerifier, JournalVerdict>(v => v.VerifyAsync(default))).IsSound);
    }

    [Fact]
    public async Task CloseYear_SheetsWait_AsksWhyThenNothingChangesAnyMore()
    {
        var (east, _) = await app.OpenAsync(2018, ScoringApp.AllSteps);
        var chairman = await app.SignInAsync(Role.Chairman);

        var silent = await chairman.PostAsync("/danh-gia/khoa-nam?nam=2018", new Dictionary<string, string>());
        var closed = await chairman.PostAsync("/danh-gia/khoa-nam?nam=2018", new Dictionary<string, string> { ["Note"] = "thôn không nộp phiếu" });
        var mark = await Assert.ThrowsAsync<RuleException>(() => app.GiveAsync(Role.VillageHead, east, ("A1", 10)));
        var open = await Assert.ThrowsAsync<RuleException>(() => app.OpenAsync(2018, ScoringApp.AllSteps));
        var list = await chairman.GetAsync("/danh-gia?nam=2018");

        Assert.Contains("Còn 2 phiếu chưa kết luận", silent.ErrorAt("Note"), StringComparison.Ordinal);
        Assert.Equal("/danh-gia?nam=2018", closed.Location);
        Assert.Contains("Năm đánh giá 2018 đã khóa", mark.Message, StringComparison.Ordinal);
        Assert.Contains("Năm đánh giá 2018 đã khóa", open.Message, StringComparison.Ordinal);
        Assert.Contains("Năm 2018 đã khóa: Người chairman", list.Text, StringComparison.Ordinal);
        Assert.Equal(["khóa năm đánh giá 2018: 0 phiếu đã kết luận, 2 phiếu chưa kết luận"], await app.SentencesAsync("YearClosed", "2018"));
    }

    [Fact]
    public async Task Ranking_TwoYears_ShowsPlaceMovementGainAndRule()
    {
        var (east16, west16) = await app.OpenAsync(2016, StageKind.SelfScore);
        var (east17, west17) = await app.OpenAsync(2017, StageKind.SelfScore);
        (Guid Id, decimal A1)[] sheets = [(east16, 15), (west16, 10), (east17, 12), (west17, 14)];
        foreach (var (id, first) in sheets)
        {
            await app.NoBreachAsync(id);
            await app.GiveAsync(Role.ProgrammeOfficer, id, [("A1", first), .. ScoringApp.Ninety.Skip(1), ("E1", 0)]);
            await app.CompleteAsync(Role.ProgrammeOfficer, id, StageKind.SelfScore);
        }

        var page = await (await app.SignInAsync(Role.CouncilMember)).GetAsync($"/danh-gia/xep-hang?nam=2017&bo={ScoringApp.VillageSheet}");
        var rows = page.Html.QuerySelectorAll("main tbody tr").Select(row => row.QuerySelectorAll("td,th").Select(cell => cell.TextContent.Trim()).ToList()).ToList();

        // 2016: Đông 90, Đoài 85. 2017: Đông 87, Đoài 89: Đoài rises by one place and by 4 %, Đông falls by one and loses 3 %.
        Assert.Equal(2, rows.Count);
        Assert.Equal(["1", "Thôn Đoài – xem vì sao", "89/100"], rows[0].Take(3));
        Assert.Equal(["▲ 1", "+4%", "1"], rows[0].Skip(4).Take(3).Select(Plain));
        Assert.Equal(["2", "Thôn Đông – xem vì sao", "87/100"], rows[1].Take(3));
        Assert.Equal(["▼ 1", "-3%", "2"], rows[1].Skip(4).Take(3).Select(Plain));
        Assert.Contains("Quy tắc xếp hạng", page.Text, StringComparison.Ordinal);
        Assert.Contains("Tạm xếp", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accept_ManyAtOnce_CompletesTheStepOfAll()
    {
        var (east, west) = await app.OpenAsync(2015, ScoringApp.AllSteps);
        await app.CompleteAsync(Role.VillageHead, east, StageKind.SelfScore);
        await app.CompleteAsync(Role.ProgrammeOfficer, west, StageKind.SelfScore);
        var front = await app.SignInAsync(Role.Front);
        var list = await front.GetAsync("/danh-gia?nam=2015");
        var form = await front.GetAsync($"/danh-gia/nhan-ket-qua?nam=2015&bo={ScoringApp.VillageSheet}&buoc=Verification");

        var none = await front.SubmitAsync(form, ScoringApp.Form(form), new Dictionary<string, string>());
        var silent = await app.AsAsync<StageService, RuleException>(Role.Front, async s =>
            await Assert.ThrowsAsync<RuleException>(() => s.CompleteAsync(new CompleteStage([east, west], StageKind.Verification, null))));
        await app.AsAsync<StageService, Guid>(Role.Front, s => s.CompleteAsync(new CompleteStage([east, west], StageKind.Verification, "thiếu số liệu, chờ bổ sung")));

        Assert.Contains("2 phiếu chờ bước Thẩm định", list.Text, StringComparison.Ordinal);
        Assert.Contains("Chọn ít nhất một phiếu", none.Summary, StringComparison.Ordinal);
        Assert.Contains("mục chưa có kết quả", silent.Message, StringComparison.Ordinal);
        Assert.Equal(2, await app.DbAsync(db => db.AssessmentStages.CountAsync(s => (s.AssessmentId == east || s.AssessmentId == west) && s.Kind == StageKind.Verification && s.Completion != null)));
    }

    [Fact]
    public async Task Summary_BothForms_ShowEveryParticipantAndItem()
    {
        var (east, _) = await app.OpenAsync(2014, StageKind.SelfScore);
        await app.GiveAsync(Role.VillageHead, east, ScoringApp.Ninety);
        await app.CompleteAsync(Role.VillageHead, east, StageKind.SelfScore);
        var browser = await app.SignInAsync(Role.CouncilMember);

        var groups = await browser.GetAsync($"/danh-gia/tong-hop?nam=2014&bo={ScoringApp.VillageSheet}");
        var items = await browser.GetAsync($"/danh-gia/tong-hop?nam=2014&bo={ScoringApp.VillageSheet}&kieu=chi-tiet");

        var (_, bytes, _) = await browser.DownloadAsync($"/danh-gia/tong-hop/excel?nam=2014&bo={ScoringApp.VillageSheet}");
        using var book = XlsxReader.Open(new MemoryStream(bytes));
        var whole = book.Sheet("Tổng hợp").Rows().Select(row => row.Cells.ToArray().Select(cell => cell.ToString()).ToList()).ToList();
        Assert.Equal(["Tổng hợp", "A Khu dân cư kiểu mẫu", "B Chung sức của người dân", "C Mô hình phát triển sản xuất h", "D Điển hình, tuyên truyền, an n", "E Điểm trừ"], book.Sheets.Select(sheet => sheet.Name));
        Assert.Equal(["Thôn Đông", "15", "20"], whole.Single(row => row[0] == "Thôn Đông").Take(3));

        // Group A is A1 + A2 = 35.
        Assert.Contains(groups.Html.QuerySelectorAll("main tbody tr"), row => row.TextContent.Contains("A · Khu dân cư kiểu mẫu (40)", StringComparison.Ordinal) && row.TextContent.Contains("35", StringComparison.Ordinal));
        Assert.Equal(11, items.Html.QuerySelectorAll("main table.matrix thead th[title]").Length);
        Assert.Contains(items.Html.QuerySelectorAll("main tbody tr"), row => row.TextContent.StartsWith("Thôn Đông", StringComparison.Ordinal) && row.QuerySelector("b")!.TextContent == "90");
    }

    [Fact]
    public async Task Report_SheetsOfPoints_StandInTheirOwnAnnexNotAmongTheVerdicts()
    {
        var (east, _) = await app.OpenAsync(2013, StageKind.SelfScore);
        await app.GiveAsync(Role.VillageHead, east, ScoringApp.Ninety);
        await app.CompleteAsync(Role.VillageHead, east, StageKind.SelfScore);

        var figures = await app.InCommuneAsync<IServiceProvider, IReadOnlyList<ReportFigure>>(async services =>
        {
            var office = await services.GetRequiredService<Core.Data.AppDbContext>().CommuneOffices.SingleAsync(o => o.Id == app.CommuneId);
            var scope = new ReportScope(office, null!, new DateOnly(2013, 1, 1), new DateOnly(2013, 12, 31), new DateOnly(2025, 10, 15)); // this source asks nothing of the plan
            return await services.GetServices<IReportFigures>().Single(f => f.GetType().Name == "AssessmentFigures").ReadAsync(scope, default);
        });

        var rows = figures.Single(f => f.Key == "phu_luc.cham_diem").Annex!.Rows;
        Assert.Equal(2, rows.Count);
        Assert.Equal(["90", "100"], rows.Single(row => row.Cells[1] == "Thôn Đông").Cells.Skip(3).Take(2));
        Assert.Empty(figures.Single(f => f.Key == "phu_luc.danh_gia").Annex!.Rows);
    }

    private static string Plain(string cell) => cell.Replace("\u00A0", string.Empty, StringComparison.Ordinal).Replace('−', '-').Replace(" %", "%", StringComparison.Ordinal).Replace('-', '-');
}
