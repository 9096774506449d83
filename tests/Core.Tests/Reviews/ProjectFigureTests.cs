using ChungSuc.Core.Projects;
using ChungSuc.Core.Reviews;
using ChungSuc.Core.Shared;
using ChungSuc.TestKit;

namespace ChungSuc.Core.Tests.Reviews;

public sealed class ProjectFigureTests(TestApp app) : IClassFixture<TestApp>
{
    private const long Million = 1_000_000;

    private readonly ReviewWorld world = new(app);

    [Fact]
    public async Task Figures_OfWorks_TellTheDebtAndItsTable()
    {
        var id = await world.ComposeAsync(ReportKind.Final);
        Assert.True((await world.GetAsync(id)).Figures["cong_trinh.no_dong_dong"].IsMissing);
        var road = await WorkAsync("Đường Đông", isOfProgramme: true);
        await WorkAsync("Trụ sở ngoài chương trình", isOfProgramme: false);

        var owed = (await world.GetAsync(id)).Figures;
        await ServiceAsync(s => s.RecordLineAsync(Line(road, LineKind.Payment, 500) with { Source = FundingSource.CommuneBudget }));
        var paid = (await world.GetAsync(id)).Figures;

        // 500 accepted on 10/5/2025, nothing paid; the second work is not of the programme.
        Assert.Equal("500.000.000\u00A0đồng", owed["cong_trinh.no_dong_dong"].Words);
        Assert.Equal("1\u00A0công trình", owed["cong_trinh.so_con_no"].Words);
        Assert.Equal("1\u00A0công trình", owed["cong_trinh.so_cong_trinh"].Words);
        Assert.Equal("800.000.000\u00A0đồng", owed["cong_trinh.tong_muc_dau_tu"].Words);
        var rows = owed["phu_luc.no_dong"].Annex!.Rows;
        Assert.Equal(["1", "Đường Đông, Thôn Đông", "800.000.000", "500.000.000", "0", "500.000.000"], rows[0].Cells);
        Assert.Equal(["Tổng cộng", "800.000.000", "500.000.000", "0", "500.000.000"], rows[1].Cells);
        Assert.Equal("0\u00A0đồng", paid["cong_trinh.no_dong_dong"].Words);
        Assert.Equal("500.000.000\u00A0đồng", paid["cong_trinh.da_thanh_toan"].Words);
        Assert.Equal(["Không có công trình nào còn nợ đọng"], Assert.Single(paid["phu_luc.no_dong"].Annex!.Rows).Cells);
    }

    private async Task<Guid> WorkAsync(string name, bool isOfProgramme)
    {
        var village = (await app.UnitAsync(TestCommunes.VillageA)).Id;
        var id = await ServiceAsync(s => s.RecordAsync(new RecordProject
        {
            Name = name,
            Field = ProjectField.Transport,
            UnitId = village,
            DecisionNumber = "45/QĐ-UBND",
            DecidedOn = new DateOnly(2025, 2, 5),
            TotalVnd = 800 * Million,
            Funding = [new PlannedSource(FundingSource.CommuneBudget, 800 * Million)],
            IsOfProgramme = isOfProgramme,
        }));
        await ServiceAsync(s => s.RecordLineAsync(Line(id, LineKind.AcceptedVolume, 500)));
        return id;
    }

    private static RecordProjectLine Line(Guid id, LineKind kind, long millions) =>
        new() { ProjectId = id, Kind = kind, On = new DateOnly(2025, 5, 10), AmountVnd = millions * Million, PaperNumber = "BB 01" };

    private Task<Guid> ServiceAsync(Func<ProjectService, Task<Guid>> work) => app.AsAsync(Role.ProgrammeOfficer, work);
}
