using ChungSuc.Core.WorkItems;

namespace ChungSuc.Web.Tests.WorkItems;

public sealed class SampleWorkItemTests(SampleApp app) : IClassFixture<SampleApp>
{
    [Fact]
    public async Task Sample_FifteenTasks_StandAsWorkedByHand()
    {
        var tasks = await app.InCommuneAsync<WorkItemQueries, IReadOnlyList<WorkItemStanding>>(q => q.ListAsync(WorkItemFilter.All, default));

        // Of the part's table: 12 days ago done a day early, 9 days ago done 4 days late, 6 days ago reported a day early, two overdue, one returned;
        // besides the finding of the sample's inspection and two of a meeting's conclusions, due in 10 and 18 days.
        var today = new DateOnly(2025, 10, 15);
        Assert.Equal(
            ["bị trả lại", "chờ xác nhận", "còn 2 ngày", "còn 5 ngày", "hoàn thành trễ 4 ngày", "hoàn thành đúng hạn", "quá hạn 2 ngày", "quá hạn 3 ngày", "đang làm", "đang làm", "đang làm", "đang làm", "đang làm", "đang làm", "đang làm"],
            tasks.Select(t => t.Facts.WordsOn(today)).Order(StringComparer.Ordinal));
        Assert.Equal(new WorkItemTally(15, 2, 3, 2, 1, 3), WorkItemTally.Of(tasks, today));
    }

    [Fact]
    public async Task Home_OfTheChairman_AsksForHisWordAndSaysWhoIsLate()
    {
        var browser = await SignInAsync(Role.Chairman);

        var home = await browser.GetAsync("/viec-cua-toi");

        Assert.Contains("Xác nhận 1 việc đã báo hoàn thành", home.Text, StringComparison.Ordinal);
        Assert.Contains("Trả lời đề nghị gia hạn: Vận động hộ tham gia bảo hiểm y tế", home.Text, StringComparison.Ordinal);
        Assert.Equal("2/13 việc đang mở", home.Html.QuerySelector(".target .row > span")!.TextContent.Trim());
        Assert.Contains("Phòng Văn hóa - Xã hội 1", home.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Home_OfTheCultureOfficer_HoldsTheTaskOfHerOwnRoom()
    {
        var browser = await SignInAsync(Role.CultureOfficer);

        var home = await browser.GetAsync("/viec-cua-toi");
        var list = await browser.GetAsync("/nhiem-vu");

        Assert.Contains("Trễ 2 ngày", home.Html.QuerySelector(".todo .late")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Viết bài về điển hình tiên tiến", home.Text, StringComparison.Ordinal);
        Assert.Equal("1 việc", list.Html.QuerySelector(".paging .count")!.TextContent);
    }

    private async Task<TestBrowser> SignInAsync(Role role)
    {
        var browser = app.Anonymous();
        var doors = await browser.GetAsync("/dang-nhap");
        await browser.SubmitAsync(doors, doors.Html.Forms.First(f => f.TextContent.Contains(role.Vietnamese(), StringComparison.Ordinal)), new Dictionary<string, string>());
        return browser;
    }
}
