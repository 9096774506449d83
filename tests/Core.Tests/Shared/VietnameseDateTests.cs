using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Tests.Shared;

public class VietnameseDateTests
{
    [Theory]
    [InlineData(2026, 9, 3, "03/09/2026", "ngày 03 tháng 9 năm 2026", "03/9/2026")]
    [InlineData(2022, 8, 3, "03/08/2022", "ngày 03 tháng 8 năm 2022", "03/8/2022")]
    [InlineData(2025, 1, 15, "15/01/2025", "ngày 15 tháng 01 năm 2025", "15/01/2025")]
    [InlineData(2025, 2, 28, "28/02/2025", "ngày 28 tháng 02 năm 2025", "28/02/2025")]
    [InlineData(2025, 3, 10, "10/03/2025", "ngày 10 tháng 3 năm 2025", "10/3/2025")]
    [InlineData(2025, 12, 31, "31/12/2025", "ngày 31 tháng 12 năm 2025", "31/12/2025")]
    public void Date_IsWrittenInThreeWays(int year, int month, int day, string screen, string document, string citation)
    {
        var date = new DateOnly(year, month, day);
        Assert.Equal(screen, VietnameseDate.Screen(date));
        Assert.Equal(document, VietnameseDate.Document(date));
        Assert.Equal(citation, VietnameseDate.Citation(date));
    }

    [Theory]
    [InlineData("3/9/2025")]
    [InlineData("03/09/2025")]
    [InlineData(" 03-9-2025 ")]
    [InlineData("3.9.2025")]
    [InlineData("2025-09-03")]
    public void TryParse_RightDates_AreRead(string text)
    {
        Assert.True(VietnameseDate.TryParse(text, out var date, out var problem), problem);
        Assert.Equal(new DateOnly(2025, 9, 3), date);
    }

    [Theory]
    [InlineData(null, "Nhập ngày")]
    [InlineData("", "Nhập ngày")]
    [InlineData("31/02/2025", "Tháng 2 năm 2025 chỉ có 28 ngày, không có ngày 31")]
    [InlineData("30/02/2024", "chỉ có 29 ngày")]
    [InlineData("31/4/2025", "chỉ có 30 ngày")]
    [InlineData("0/4/2025", "không có ngày 0")]
    [InlineData("12/25/2025", "Không có tháng 25")]
    [InlineData("3/9/25", "bốn chữ số")]
    [InlineData("3/9/0925", "nằm ngoài khoảng")]
    [InlineData("3/9", "không phải là ngày")]
    [InlineData("mai", "không phải là ngày")]
    [InlineData("-1/2/2025", "không phải là ngày")]
    [InlineData("99999999999/1/2025", "không phải là ngày")]
    public void TryParse_WrongDates_AreRefusedWithSentence(string? text, string sentence)
    {
        Assert.False(VietnameseDate.TryParse(text, out _, out var problem));
        Assert.Contains(sentence, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Local_IsSevenHoursAhead()
    {
        var utc = new DateTime(2025, 6, 30, 17, 30, 0, DateTimeKind.Utc);
        Assert.Equal(new DateTime(2025, 7, 1, 0, 30, 0, DateTimeKind.Unspecified), VietnameseDate.Local(utc));
        Assert.Equal(new DateOnly(2025, 7, 1), VietnameseDate.LocalDate(utc));
        Assert.Equal("01/07/2025 00:30", VietnameseDate.ScreenMoment(utc));
        Assert.Throws<ArgumentException>(() => VietnameseDate.Local(DateTime.SpecifyKind(utc, DateTimeKind.Local)));
    }

    [Fact]
    public void DocumentTime_HasTwoDigits()
    {
        Assert.Equal("08 giờ 05 phút", VietnameseDate.DocumentTime(new TimeOnly(8, 5)));
    }
}
