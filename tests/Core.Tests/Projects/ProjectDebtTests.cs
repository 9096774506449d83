using ChungSuc.Core.Projects;

namespace ChungSuc.Core.Tests.Projects;

/// <summary>The rule of debt by hand (Luật Đầu tư công 39/2019/QH14, Điều 4: accepted, and no money assigned).</summary>
public sealed class ProjectDebtTests
{
    private static readonly DebtLine[] Road =
    [
        Line(LineKind.Advance, "2024-03-01", 200),
        Line(LineKind.AcceptedVolume, "2024-05-10", 500),
        Line(LineKind.Payment, "2024-06-20", 250),
        Line(LineKind.AcceptedVolume, "2024-09-30", 400),
        Line(LineKind.Allocation, "2024-12-15", 300) with { Until = new DateOnly(2025, 1, 31) },
        Line(LineKind.Payment, "2025-01-20", 100),
        Line(LineKind.Settlement, "2025-04-01", 850),
        Line(LineKind.Payment, "2025-07-01", 300),
    ];

    [Theory]
    [InlineData("2024-02-29", 0)] // nothing yet
    [InlineData("2024-03-01", 0)] // 0 accepted, 200 advanced: never below 0
    [InlineData("2024-05-10", 300)] // 500 - 200
    [InlineData("2024-06-19", 300)] // the day before the payment
    [InlineData("2024-06-20", 50)] // 500 - 450
    [InlineData("2024-09-30", 450)] // 900 - 450
    [InlineData("2024-12-15", 150)] // 450 - 300 assigned
    [InlineData("2025-01-20", 150)] // 900 - 550 = 350 unpaid; 300 - 100 = 200 still assigned
    [InlineData("2025-01-31", 150)] // last day of the term
    [InlineData("2025-02-01", 350)] // the term is over
    [InlineData("2025-04-01", 300)] // settled 850, below the accepted 900: 850 - 550
    [InlineData("2025-07-01", 0)] // 850 - 850
    public void On_EachDay_EqualsTheHandWorkedDebt(string day, long debt) => Assert.Equal(debt, ProjectDebt.On(Day(day), Road).DebtVnd);

    [Fact]
    public void On_SettledBelowWhatWasPaid_NoDebtAndTheRestIsAhead()
    {
        var debt = ProjectDebt.On(Day("2025-07-02"), [.. Road, Line(LineKind.Payment, "2025-07-02", 40)]);

        Assert.Equal((0, 40), (debt.DebtVnd, debt.AheadVnd));
    }

    [Fact]
    public void Steps_PaidInPartAndAssigned_TellTheWayToTheDebt()
    {
        var steps = ProjectDebt.On(Day("2025-01-20"), Road).Steps;

        Assert.Equal(
            [
                new("Khối lượng đã nghiệm thu", 900),
                new("Trừ đã thanh toán, trong đó tạm ứng 200 đồng", -550),
                new("Trừ phần đã bố trí vốn, hạn thanh toán 31/01/2025", -200),
                new("Nợ đọng", 150),
            ],
            steps);
    }

    [Fact]
    public void Steps_TermOfAssignedMoneyIsOver_SayWhyItIsDebtAgain() =>
        Assert.Contains(new DebtStep("Vốn bố trí có hạn đến 31/01/2025 đã hết hạn, không còn trừ", 0), ProjectDebt.On(Day("2025-02-01"), Road).Steps);

    [Fact]
    public void On_AssignedMoreThanUnpaid_CoversNoMoreThanUnpaid()
    {
        var debt = ProjectDebt.On(
            Day("2024-07-01"), [Road[1], Line(LineKind.Allocation, "2024-06-01", 900) with { Until = Day("2024-12-31") }]);

        Assert.Equal((500, 500, 0), (debt.UnpaidVnd, debt.CoveredVnd, debt.DebtVnd));
    }

    private static DebtLine Line(LineKind kind, string on, long amount) => new(kind, Day(on), amount);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", null);
}
