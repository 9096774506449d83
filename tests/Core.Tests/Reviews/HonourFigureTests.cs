using ChungSuc.Core.Reviews;
using ChungSuc.Core.Shared;
using ChungSuc.TestKit;

namespace ChungSuc.Core.Tests.Reviews;

public sealed class HonourFigureTests(TestApp app) : IClassFixture<TestApp>
{
    private readonly ReviewWorld world = new(app);

    [Fact]
    public async Task Figures_OfTheRegister_CountOnlyTheAwardsOfTheMovement()
    {
        var council = await app.SeatCouncilAsync();
        var movement = await world.MovementAsync();
        var nominations = new[]
        {
            await app.NominateAsync(HonourSteps.Nomination(await app.ReferenceAsync(TestCommunes.VillageA)) with { MovementId = movement }),
            await app.NominateAsync(HonourSteps.Nomination(await app.HouseholdReferenceAsync(TestCommunes.HouseholdA)) with { MovementId = movement }),
            await app.NominateAsync(HonourSteps.Nomination(await app.ReferenceAsync(TestCommunes.VillageB))),
        };
        await app.HoldMeetingAsync(council, 9, nominations);
        var decision = await app.DraftAsync(HonourSteps.Draft(nominations));
        var id = await world.ComposeAsync(ReportKind.Final);
        Assert.True((await world.GetAsync(id)).Figures["khen_thuong.tong_so"].IsMissing);

        await app.IssueAsync(decision);

        // 6/10 and 9/20 of 2.340.000, rounded up to 10.000: 1.410.000 + 1.060.000 = 2.470.000. The third award is of no movement.
        var figures = (await world.GetAsync(id)).Figures;
        Assert.Equal("2\u00A0lượt", figures["khen_thuong.tong_so"].Words);
        Assert.Equal("1\u00A0tập thể", figures["khen_thuong.tap_the"].Words);
        Assert.Equal("1\u00A0hộ gia đình", figures["khen_thuong.ho_gia_dinh"].Words);
        Assert.Equal("0\u00A0cá nhân", figures["khen_thuong.ca_nhan"].Words);
        Assert.Equal("2.470.000\u00A0đồng", figures["khen_thuong.tien_thuong"].Words);
        Assert.StartsWith("2 Giấy khen", figures["khen_thuong.theo_hinh_thuc"].Words, StringComparison.Ordinal);
        var rows = figures["phu_luc.khen_thuong"].Annex!.Rows;
        Assert.Equal(["Thôn Đông", "Hộ Lương Thị Mận"], rows.Select(r => r.Cells[1]));
        Assert.All(rows, r => Assert.Equal("01/QĐ-UBND, 15/10/2025", r.Cells[4]));
    }
}
