using ChungSuc.Core.WorkItems;

namespace ChungSuc.Core.Tests.WorkItems;

/// <summary>The state of a task on a day, worked by hand around its deadline of 15/10/2025.</summary>
public sealed class WorkItemStateTests
{
    private static readonly DateOnly Deadline = new(2025, 10, 15);

    [Theory]
    [InlineData("2025-10-07", WorkItemState.InProgress, "đang làm")]
    [InlineData("2025-10-08", WorkItemState.DueSoon, "còn 7 ngày")]
    [InlineData("2025-10-14", WorkItemState.DueSoon, "hạn ngày mai")]
    [InlineData("2025-10-15", WorkItemState.DueSoon, "hạn hôm nay")]
    [InlineData("2025-10-16", WorkItemState.Overdue, "quá hạn 1 ngày")]
    [InlineData("2026-10-15", WorkItemState.Overdue, "quá hạn 365 ngày")]
    public void Open_AroundTheDeadline_SaysHowItStands(string today, WorkItemState state, string words)
    {
        var facts = new WorkItemFacts(Deadline, null, IsAccepted: false, IsReturned: false, IsCancelled: false);

        Assert.Equal(state, facts.StateOn(Day(today)));
        Assert.Equal(words, facts.WordsOn(Day(today)));
    }

    [Theory]
    [InlineData("2025-10-14", false, WorkItemState.Waiting, "chờ xác nhận")]
    [InlineData("2025-10-15", false, WorkItemState.Waiting, "chờ xác nhận")]
    [InlineData("2025-10-18", false, WorkItemState.Waiting, "chờ xác nhận, trễ 3 ngày")]
    [InlineData("2025-10-15", true, WorkItemState.DoneOnTime, "hoàn thành đúng hạn")]
    [InlineData("2025-10-16", true, WorkItemState.DoneLate, "hoàn thành trễ 1 ngày")]
    public void Finished_BeforeAndAfterTheDeadline_CountsByTheDayOfFinishing(string finished, bool isAccepted, WorkItemState state, string words)
    {
        var facts = new WorkItemFacts(Deadline, Day(finished), isAccepted, IsReturned: false, IsCancelled: false);

        // A year later nothing has changed: the day of looking does not matter any more.
        Assert.Equal(state, facts.StateOn(new DateOnly(2026, 10, 15)));
        Assert.Equal(words, facts.WordsOn(new DateOnly(2026, 10, 15)));
    }

    [Theory]
    [InlineData("2025-10-14", WorkItemState.Returned, "bị trả lại")]
    [InlineData("2025-10-17", WorkItemState.Overdue, "quá hạn 2 ngày")]
    public void Returned_IsShownUntilTheDeadlinePasses(string today, WorkItemState state, string words)
    {
        var facts = new WorkItemFacts(Deadline, null, IsAccepted: false, IsReturned: true, IsCancelled: false);

        Assert.Equal((state, words), (facts.StateOn(Day(today)), facts.WordsOn(Day(today))));
    }

    [Fact]
    public void Cancelled_GoesBeforeEverything()
    {
        var facts = new WorkItemFacts(Deadline, Day("2025-10-20"), IsAccepted: false, IsReturned: true, IsCancelled: true);

        Assert.Equal(WorkItemState.Cancelled, facts.StateOn(new DateOnly(2025, 12, 1)));
        Assert.False(facts.IsLate(new DateOnly(2025, 12, 1)));
        Assert.False(facts.IsOnTime);
    }

    [Theory]
    [InlineData("Ủy ban Mặt trận Tổ quốc xã", "mat-tran")]
    [InlineData("Ủy ban Mặt trận Tổ quốc Việt Nam xã", "mat-tran")]
    [InlineData("Ủy ban nhân dân xã", "xa")]
    [InlineData("Văn hóa và Thông tin", "van-hoa")]
    [InlineData("Văn phòng – thống kê", "van-phong")]
    [InlineData("Công chức địa chính – xây dựng và môi trường", null)]
    [InlineData("Các đơn vị", null)]
    [InlineData("Các tổ chức chính trị - xã hội xã", null)]
    public void BodyOf_WordsOfThePlan_NamesTheUnitOrNone(string who, string? expected)
    {
        var names = new[] { "xa", "mat-tran", "van-hoa", "van-phong", "kinh-te", "nong-dan" };
        string[] units = ["Ủy ban nhân dân xã", "Ủy ban Mặt trận Tổ quốc Việt Nam xã", "Phòng Văn hóa - Xã hội", "Văn phòng HĐND và UBND xã", "Phòng Kinh tế", "Hội Nông dân xã"];
        var bodies = units.Select((name, at) => (Id: new Guid(at + 1, 0, 0, new byte[8]), Name: name)).ToList();

        var found = DutyQueries.BodyOf(who, bodies);

        Assert.Equal(expected, found is null ? null : names[bodies.FindIndex(b => b.Id == found)]);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", null);
}
