using ChungSuc.Core.Measures;
using ChungSuc.Core.Projects;

namespace ChungSuc.Web.Tests.Projects;

public sealed class SampleProjectTests(SampleApp app) : IClassFixture<SampleApp>
{
    [Fact]
    public async Task Sample_FourWorks_OneInDebt()
    {
        // Worked by hand on 15/10/2025: Suối Mẫu 640 - 380 = 260 million; the school's 900 million has money assigned until 31/01/2027.
        var works = await app.InCommuneAsync<ProjectQueries, IReadOnlyList<ProjectStanding>>(q => q.StandingsAsync(ProjectFilter.All, new DateOnly(2025, 10, 15), default));
        var table = await app.InCommuneAsync<MeasureQueries, FigureTable>(q => q.ReadAsync(["cong_trinh.no_dong_dong"], 2025, null, default));
        var village = (await app.UnitAsync("Thôn Suối Mẫu")).Id;
        var free = (await app.UnitAsync("Thôn Kéo Mẫu")).Id;

        Assert.Equal(4, works.Count);
        Assert.Equal("Nhà văn hóa thôn Suối Mẫu", Assert.Single(works, w => w.Debt.DebtVnd > 0).Name);
        Assert.Equal([260_000_000m, 260_000_000m, 0m], new[] { app.CommuneId, village, free }.Select(unit => table[unit, "cong_trinh.no_dong_dong"]!.Number!.Value));
    }
}
