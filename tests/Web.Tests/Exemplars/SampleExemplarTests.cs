using ChungSuc.Core.Communications;
using ChungSuc.Core.Exemplars;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChungSuc.Web.Tests.Exemplars;

public sealed class SampleExemplarTests(SampleApp app) : IClassFixture<SampleApp>
{
    private static readonly DateOnly Today = new(2025, 10, 15);

    [Fact]
    public async Task Sample_StagesSilentVillagesAndReportFigures_AreThoseOfTheParts()
    {
        var register = await app.InCommuneAsync<ExemplarQueries, IReadOnlyList<ExemplarStanding>>(q => q.StandingsAsync(ExemplarFilter.All, Today, default));
        var board = await app.InCommuneAsync<CommunicationBoardQueries, CommunicationBoard>(q => q.ReadAsync(2025, Today, default));
        var figures = await FiguresAsync();

        Assert.Equal(
            [ExemplarStage.Found, ExemplarStage.Verified, ExemplarStage.Honoured, ExemplarStage.Honoured, ExemplarStage.Replicated],
            register.Select(r => r.Stage).Order());
        Assert.Equal(["Thôn Bản Mẫu", "Thôn Kéo Mẫu", "Thôn Thâm Mẫu"], board.Villages.Where(v => v.IsSilent).Select(v => v.Name).Order(StringComparer.Ordinal));

        // Items of the part, all in 2025: 1 article and 1 news; a meeting and a contest; 12 + 90 + 180 + 10 minutes.
        Assert.Equal("2\u00A0tin, bài", figures["truyen_thong.so_tin_bai"].Words);
        Assert.Equal("2\u00A0buổi", figures["truyen_thong.so_buoi"].Words);
        Assert.Equal("292\u00A0phút", figures["truyen_thong.thoi_luong_phut"].Words);
        Assert.Equal("1\u00A0sáng kiến", figures["sang_kien.so_duoc_cong_nhan"].Words);
        Assert.Equal("1\u00A0mô hình", figures["mo_hinh.so_duoc_nhan_rong"].Words);
        Assert.Equal(["Tổng cộng", "7", "292", "1.598", "16.350.000"], figures["phu_luc.tuyen_truyen"].Annex!.Rows[^1].Cells);
        Assert.Equal(["Tổng cộng", "1", "0", "1", "2", "1", "5"], figures["phu_luc.dien_hinh"].Annex!.Rows[^1].Cells);
    }

    private Task<Dictionary<string, ReportFigure>> FiguresAsync() => app.InCommuneAsync<IServiceProvider, Dictionary<string, ReportFigure>>(async services =>
    {
        var db = services.GetRequiredService<Core.Data.AppDbContext>();
        var office = await db.CommuneOffices.SingleAsync(o => o.Id == app.CommuneId);
        var movement = await db.Movements.Select(m => m.Id).FirstAsync();
        var edition = await services.GetRequiredService<MovementQueries>().WholeAsync(movement, null, default);
        var scope = new ReportScope(office, edition, new DateOnly(2025, 1, 1), new DateOnly(2025, 12, 31), Today);
        var found = new List<ReportFigure>();
        foreach (var room in services.GetServices<IReportFigures>().Where(f => f.GetType().Name is "CommunicationFigures" or "ExemplarFigures"))
        {
            found.AddRange(await room.ReadAsync(scope, default));
        }

        return found.ToDictionary(f => f.Key);
    });
}
