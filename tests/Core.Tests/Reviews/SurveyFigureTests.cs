using ChungSuc.Core.Reviews;
using ChungSuc.Core.Tests.Surveys;

namespace ChungSuc.Core.Tests.Reviews;

public sealed class SurveyFigureTests(TestApp app) : IClassFixture<TestApp>
{
    private readonly ReviewWorld world = new(app);
    private readonly SurveyWorld surveys = new(app);

    [Fact]
    public async Task Figures_OfASurveyOfTheWholeCommune_TellShareBaseAndTable()
    {
        var id = await world.ComposeAsync(ReportKind.Final);
        Assert.True((await world.GetAsync(id)).Figures["khao_sat.ty_le_hai_long"].IsMissing);
        var round = await surveys.OpenAsync();

        // 40 forms happy; 20 of Đoài, 8 of them not on the whole: 52 of 60.
        await surveys.CountAsync(round, surveys.East, SurveyWorld.Forms(40));
        await surveys.CountAsync(round, surveys.West, [.. SurveyWorld.Forms(12), .. SurveyWorld.Forms(8, "11111111111111111112")]);
        Assert.True((await world.GetAsync(id)).Figures["khao_sat.ty_le_hai_long"].IsMissing);
        await surveys.CloseAsync(round);

        var figures = (await world.GetAsync(id)).Figures;
        Assert.Equal("86,67%", figures["khao_sat.ty_le_hai_long"].Words);
        Assert.Equal("60\u00A0phiếu", figures["khao_sat.phieu_hop_le"].Words);
        Assert.Equal("85,71%", figures["khao_sat.ty_le_tham_gia"].Words); // 60 of 70
        var rows = figures["phu_luc.khao_sat"].Annex!.Rows;
        Assert.Equal(["20", "Nhìn chung về kết quả xây dựng nông thôn mới của xã", "52", "86,67%"], rows[19].Cells);
        Assert.Equal(["1", "Quy hoạch được công khai, thực hiện đúng", "60", "100%"], rows[0].Cells);
    }
}
