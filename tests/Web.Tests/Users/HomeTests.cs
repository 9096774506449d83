namespace ChungSuc.Web.Tests.Users;

/// <summary>The home page answers three questions for every office: what must I do and by when, where do we stand, what changed.</summary>
public sealed class HomeTests(SampleApp app) : IClassFixture<SampleApp>
{
    /// <summary>Of the sample on 15 October 2025: a thing to do with its day, and a figure of one's own room.</summary>
    [Theory]
    [InlineData(Role.Chairman, "Xác nhận 1 việc đã báo hoàn thành", "Nhiệm vụ quá hạn 2/13")]
    [InlineData(Role.ProgrammeOfficer, "Tự chấm: 8 phiếu", "Nợ đọng công trình")]
    [InlineData(Role.EmulationSecretary, "Tự chấm: 8 phiếu", "Nhiệm vụ quá hạn 2/13")]
    [InlineData(Role.CultureOfficer, "Trễ 2 ngày Viết bài về điển hình", "Việc của đơn vị tôi, hạn trong năm 2025 0/1 việc tới hạn")]
    [InlineData(Role.Front, "02/11/2025 Xem cả 2 việc đang mở của tôi", "2 việc được giao · 0 đang quá hạn")]
    [InlineData(Role.VillageHead, "Tự chấm: Thôn Nà Mẫu", "Việc của đơn vị tôi, hạn trong năm 2025 1/1 việc tới hạn")]
    public async Task Home_OfEachOffice_SaysWhatToDoWhereWeStandWhatChanged(Role role, string todo, string stand)
    {
        var browser = app.Anonymous();
        var doors = await browser.GetAsync("/dang-nhap");
        await browser.SubmitAsync(doors, doors.Html.Forms.First(f => f.TextContent.Contains(role.Vietnamese(), StringComparison.Ordinal)), new Dictionary<string, string>());

        var home = await browser.GetAsync("/viec-cua-toi");

        Assert.Contains(todo, home.Text, StringComparison.Ordinal);
        Assert.Contains(stand.Replace(" ", string.Empty, StringComparison.Ordinal), home.Text.Replace(" ", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        var changed = home.Html.QuerySelectorAll(".feed li").Select(li => li.TextContent).ToList();
        Assert.Equal(8, changed.Count);
        Assert.Contains("kết luận thành việc được giao (và 5 nội dung khác)", changed[0], StringComparison.Ordinal); // one line for one act
    }
}
