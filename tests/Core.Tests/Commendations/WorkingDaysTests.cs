using System.Globalization;
using ChungSuc.Core.Commendations.Law;
using CsCheck;
using static ChungSuc.Core.Tests.Commendations.TestLaw;

namespace ChungSuc.Core.Tests.Commendations;

public sealed class WorkingDaysTests
{
    private static readonly WorkingDays Calendar = new(Catalog.Holidays);

    [Theory]
    [InlineData("2025-11-21", 1, "2025-11-24")] // over a weekend
    [InlineData("2025-08-29", 1, "2025-09-03")] // weekend, 01/9 and 02/9
    [InlineData("2025-04-29", 1, "2025-05-05")] // 30/4, 01/5, 02/5 swapped, weekend
    [InlineData("2025-04-25", 1, "2025-04-26")] // Saturday made up for 02/5
    [InlineData("2026-02-13", 1, "2026-02-23")] // Tết Bính Ngọ
    [InlineData("2025-12-01", 20, "2025-12-29")] // four weeks without a holiday
    [InlineData("2025-12-01", 0, "2025-12-01")]
    public void Add_OverHolidays_CountsWorkingDaysOnly(string anchor, int days, string due) =>
        Assert.Equal(Day(due), Calendar.Add(Day(anchor), days).Date);

    [Fact]
    public void Add_NoHolidayOnTheWay_IsConfirmed() =>
        Assert.Equal(new DueDate(Day("2025-12-29"), IsConfirmed: true, Caution: null), Calendar.Add(Day("2025-12-01"), 20));

    [Fact]
    public void Add_OverAnUncheckedHoliday_SaysWhich()
    {
        var due = Calendar.Add(Day("2026-02-13"), 1);

        Assert.False(due.IsConfirmed);
        Assert.Equal("Tết Bính Ngọ năm 2026 chưa xác nhận", due.Caution);
    }

    [Fact]
    public void Add_IntoAYearWithoutCalendar_SaysSo()
    {
        var due = Calendar.Add(Day("2026-12-30"), 3);

        Assert.Equal((false, "Chưa có lịch nghỉ lễ năm 2027"), (due.IsConfirmed, due.Caution));
    }

    [Theory]
    [InlineData("gui-quyet-dinh", "2025-12-01", "2025-12-15")] // 10 working days
    [InlineData("xa-tham-dinh", "2025-12-01", "2025-12-29")] // 20 working days
    [InlineData("huy-bo-de-nghi", "2025-12-01", "2025-12-08")] // 7 days
    [InlineData("huy-bo-quyet-dinh", "2025-12-01", "2025-12-08")] // 5 working days
    [InlineData("trinh-tinh-chuyen-de", "2025-12-20", "2025-12-10")] // 10 days before the conference
    public void DueOn_StepOfTheLaw_FallsOnTheDay(string step, string anchor, string due) =>
        Assert.Equal(Day(due), Calendar.DueOn(Catalog.DeadlineOn(step, Day(anchor))!, Day(anchor)).Date);

    [Fact]
    public void Subtract_OverAWeekend_GoesBackToFriday() =>
        Assert.Equal(Day("2025-11-21"), Calendar.Subtract(Day("2025-11-24"), 1).Date);

    [Fact]
    public void Add_AnyStart_LandsOnAWorkingDayAndCountsBack() =>
        Gen.Select(Gen.Int[0, 2_000], Gen.Int[1, 60]).Sample((offset, days) =>
        {
            var anchor = Day("2021-01-01").AddDays(offset);
            var due = Calendar.Add(anchor, days).Date;

            return Calendar.IsWorkingDay(due) && Calendar.Between(anchor, due) == days;
        });

    [Theory]
    [InlineData(2021)]
    [InlineData(2022)]
    [InlineData(2023)]
    [InlineData(2024)]
    [InlineData(2025)]
    [InlineData(2026)]
    public void Holidays_EachYear_HaveTheDaysOfTheLabourCode(int year)
    {
        DateOnly[] required =
        [
            new(year, 1, 1), new(year, 4, 30), new(year, 5, 1), new(year, 9, 2),
            Lunar(year, month: 1, day: 1), Lunar(year, month: 3, day: 10),
        ];

        Assert.All(required, date => Assert.Contains(Catalog.Holidays, holiday => holiday.Date == date && !holiday.IsMadeUpWork));
    }

    [Fact]
    public void Holidays_OnlyFixedSolarDays_AreConfirmed() =>
        Assert.All(
            Catalog.Holidays.Where(holiday => holiday.IsConfirmed),
            holiday => Assert.Contains((holiday.Date.Month, holiday.Date.Day), new[] { (1, 1), (4, 30), (5, 1), (9, 2) }));

    [Fact]
    public void Holidays_MadeUpWork_FallsOnAWeekend() =>
        Assert.All(
            Catalog.Holidays.Where(holiday => holiday.IsMadeUpWork),
            holiday => Assert.True(holiday.Date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday));

    /// <summary>The Chinese and the Vietnamese calendar agree on these days in 2021–2026.</summary>
    private static DateOnly Lunar(int year, int month, int day)
    {
        var calendar = new ChineseLunisolarCalendar();
        var leap = calendar.GetLeapMonth(year);
        return DateOnly.FromDateTime(calendar.ToDateTime(year, leap > 0 && leap <= month ? month + 1 : month, day, 0, 0, 0, 0));
    }
}
