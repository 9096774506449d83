using ChungSuc.Core.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.BrowserTests;

/// <summary>A task walks from the chairman to the village head and back; every page of the room is looked at on a desk and on a phone.</summary>
public sealed class WorkItemWalkTests(SampleApp app) : IClassFixture<SampleApp>
{
    [Theory]
    [InlineData(true, 1280)]
    [InlineData(false, 360)]
    public async Task Task_GivenDoneAndConfirmed_EveryPageIsAccessibleAndFits(bool withScript, int width)
    {
        var title = $"Quét vôi nhà văn hóa {width}";
        await using var journey = await Journey.StartAsync(app, withScript, width);

        // Given the chairman, who gives a task to the village Nà Mẫu.
        await journey.SignInAsync(Role.Chairman);
        await journey.OpenAsync("/nhiem-vu/tu-ke-hoach");
        await journey.OpenAsync("/nhiem-vu/giao");
        await journey.FillAsync("Việc cần làm", title);
        await journey.FillAsync("Sản phẩm phải nộp", "Ảnh nhà văn hóa");
        await journey.ChooseAsync("Đơn vị chịu trách nhiệm", "Thôn Nà Mẫu");
        await journey.FillAsync("Hạn hoàn thành", "20/10/2025");
        await journey.PressAsync("Giao việc");
        await journey.SeeAsync("còn 5 ngày");
        await journey.FollowAsync("Nhắn Zalo");

        // When the village head reports and says that it is done.
        await journey.SwitchToAsync(Role.VillageHead, "Nà Mẫu");
        await journey.FollowAsync(title);
        await journey.FollowAsync("Báo cáo tiến độ");
        await journey.FillAsync("Tiến độ", "Đã quét mặt trước");
        await journey.AttachAsync("Ảnh, giấy tờ minh chứng", "mat truoc.png", TestFile.Png);
        await journey.PressAsync("Gửi báo cáo");
        await journey.FollowAsync("Xin gia hạn");
        await journey.OpenAsync("/lich/dia-chi");
        await journey.PressAsync("Tạo địa chỉ");
        await journey.SeeAsync("chỉ hiện một lần");
        var id = await app.DbAsync(db => db.WorkItems.Where(i => i.Title == title).Select(i => i.Id).SingleAsync());
        await journey.OpenAsync($"/nhiem-vu/{id}/hoan-thanh");
        await journey.FillAsync("Sản phẩm đã nộp", "Ảnh bốn mặt");
        await journey.PressAsync("Báo hoàn thành");

        // Then the chairman finds it among what waits for his word, and confirms.
        await journey.SwitchToAsync(Role.Chairman);
        await journey.OpenAsync($"/nhiem-vu/{id}");
        await journey.FollowAsync("Xác nhận");
        await journey.TickAsync("Tốt");
        await journey.PressAsync("Xác nhận");
        await journey.SeeAsync("hoàn thành đúng hạn");
        await journey.OpenAsync("/lich");
        Assert.Equal(QualityMark.Good, await app.DbAsync(db => db.WorkItemActs.Where(a => a.WorkItemId == id && a.Mark != null).Select(a => a.Mark).SingleAsync()));
    }
}
