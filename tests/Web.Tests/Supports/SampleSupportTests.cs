using ChungSuc.Core.Movements;
using ChungSuc.Core.Reviews;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Supports;

public sealed class SampleSupportTests(SampleApp app) : IClassFixture<SampleApp>
{
    [Fact]
    public async Task Report_OfTheSample_TellsHelpAndPoliciesWithTheirTables()
    {
        // Worked by hand from the sample on 15/10/2025: 5 helps begun in 2025, 2 of them with village and result, worth 18 + 4 million and 24 + 60 days.
        var scope = new ReportScope(
            await app.DbAsync(db => db.CommuneOffices.SingleAsync(o => o.Id == app.CommuneId)), null!, new DateOnly(2025, 1, 1), new DateOnly(2026, 12, 31), new DateOnly(2025, 12, 31));

        var help = await FiguresAsync("SupportFigures", scope);
        var policies = await FiguresAsync("PolicyFigures", scope);

        Assert.Equal(["5 việc", "2 việc", "2 thôn", "22.000.000 đồng", "84 ngày công"], help.Where(f => !f.IsAnnex).Select(f => f.Words!.Replace('\u00A0', ' ')));
        Assert.Equal(["Hội Liên hiệp Phụ nữ xã", "1", "Phòng Kinh tế", "1", "Tổng cộng"], help.Single(f => f.IsAnnex).Annex!.Rows.Select(r => r.Cells[0]));
        Assert.Equal(["1 văn bản", "1 văn bản", "1 đề xuất", "1 đề xuất"], policies.Where(f => !f.IsAnnex).Select(f => f.Words!.Replace('\u00A0', ' ')));
        Assert.Equal("9", Assert.Single(policies.Single(f => f.IsAnnex).Annex!.Rows).Cells[^1]);
    }

    private Task<IReadOnlyList<ReportFigure>> FiguresAsync(string room, ReportScope scope) =>
        app.InCommuneAsync<IEnumerable<IReportFigures>, IReadOnlyList<ReportFigure>>(rooms => rooms.Single(r => r.GetType().Name == room).ReadAsync(scope, default));
}
