using ChungSuc.Core.Reviews;
using ChungSuc.Core.Movements;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChungSuc.Web.Tests.Enterprises;

public sealed class SampleEnterpriseTests(SampleApp app) : IClassFixture<SampleApp>
{
    [Fact]
    public async Task Sample_ACooperativeWithItsDoor_ReportsItsConfirmedFacts()
    {
        var figures = await TestScope.RunAsync(app.Services, app.CommuneId, async scoped =>
        {
            var db = scoped.GetRequiredService<Core.Data.AppDbContext>();
            var office = await db.CommuneOffices.AsNoTracking().SingleAsync(o => o.Id == app.CommuneId);
            var movement = await db.Movements.Select(m => m.Id).FirstAsync();
            var edition = await scoped.GetRequiredService<MovementQueries>().WholeAsync(movement, null, default);
            var scope = new ReportScope(office, edition, new DateOnly(2025, 1, 1), new DateOnly(2025, 12, 31), new DateOnly(2025, 10, 15));
            var all = new List<ReportFigure>();
            foreach (var room in scoped.GetServices<IReportFigures>())
            {
                all.AddRange(await room.ReadAsync(scope, default));
            }

            return all;
        });
        var browser = app.Anonymous();
        var doors = await browser.GetAsync("/dang-nhap");
        await browser.SubmitAsync(doors, doors.Html.Forms.First(f => f.TextContent.Contains(Role.Enterprise.Vietnamese(), StringComparison.Ordinal)), new Dictionary<string, string>());
        var list = await browser.GetAsync("/doanh-nghiep");

        string Words(string key) => figures.Single(f => f.Key == key).Words!.Replace('\u00A0', ' ');
        Assert.Equal("1 sản phẩm", Words("ocop.so_4_sao"));
        Assert.Equal("0 sản phẩm", Words("ocop.so_3_sao")); // that of the factory waits for confirmation
        Assert.Equal("20 việc làm", Words("doanh_nghiep.viec_lam"));
        Assert.Equal("96 tấn", Words("doanh_nghiep.san_luong_tieu_thu"));
        Assert.Equal("Na Mẫu", Assert.Single(figures.Single(f => f.Key == "phu_luc.ocop").Annex!.Rows).Cells[1]);
        Assert.Equal(figures.Count, figures.Select(f => f.Key).Distinct().Count());
        Assert.Contains("Hợp tác xã Nông sản Mẫu", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Mẫu Xanh", list.Text, StringComparison.Ordinal);
    }
}
