using ChungSuc.Core.Assessments;
using ChungSuc.Web.Tests.Assessments;

namespace ChungSuc.Web.Tests.Inspections;

/// <summary>Self-score beside inspected score (Kế hoạch, mục V.2).</summary>
public sealed class ScoreCompareTests(ScoringApp app) : IClassFixture<ScoringApp>
{
    [Fact]
    public async Task Compare_TwoVillages_LargestDifferenceFirstWithItsSheetAndVisits()
    {
        var (east, west) = await app.OpenAsync(2025, StageKind.SelfScore, StageKind.Verification);
        foreach (var id in new[] { east, west })
        {
            await app.GiveAsync(Role.ProgrammeOfficer, id, ScoringApp.Ninety);
            await app.CompleteAsync(Role.ProgrammeOfficer, id, StageKind.SelfScore);
        }

        await app.GiveAsync(Role.Front, west, "thiếu hồ sơ", ("A2", 12), ("B4", 4)); // 20 and 6 before: ten less
        await app.CompleteAsync(Role.Front, west, StageKind.Verification);
        await new InspectionWorld(app).MadeAsync(Role.EmulationSecretary, "Kiểm tra điểm", new DateOnly(2025, 10, 10), TestCommunes.VillageB);
        var secretary = await app.SignInAsync(Role.EmulationSecretary);

        var page = await secretary.GetAsync("/kiem-tra/doi-chieu?nam=2025");
        var rows = page.Html.QuerySelectorAll("tbody tr").Select(tr => tr.QuerySelectorAll("th, td").Select(c => c.TextContent.Trim()).ToList()).ToList();
        var visits = await secretary.GetAsync(page.Html.QuerySelector("tbody tr a.open")!.GetAttribute("href")!);

        Assert.Equal(["Thôn Đoài", "90/100", "80", "-10", "1"], rows[0].Where((_, at) => at != 1));
        Assert.Equal(["Thôn Đông", "90/100", "chưa thẩm định", "–", "0"], rows[1].Where((_, at) => at != 1));
        Assert.Equal($"/danh-gia/{west}", page.Html.QuerySelector("tbody th a")!.GetAttribute("href"));
        Assert.Contains("Kiểm tra điểm", visits.Text, StringComparison.Ordinal);
    }
}
