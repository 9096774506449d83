using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Tests.Shared;

public class VietnameseNumberTests
{
    [Theory]
    [InlineData(0, "không")]
    [InlineData(1, "một")]
    [InlineData(4, "bốn")]
    [InlineData(5, "năm")]
    [InlineData(10, "mười")]
    [InlineData(11, "mười một")]
    [InlineData(14, "mười bốn")]
    [InlineData(15, "mười lăm")]
    [InlineData(20, "hai mươi")]
    [InlineData(21, "hai mươi mốt")]
    [InlineData(24, "hai mươi tư")]
    [InlineData(25, "hai mươi lăm")]
    [InlineData(55, "năm mươi lăm")]
    [InlineData(91, "chín mươi mốt")]
    [InlineData(100, "một trăm")]
    [InlineData(101, "một trăm linh một")]
    [InlineData(104, "một trăm linh bốn")]
    [InlineData(105, "một trăm linh năm")]
    [InlineData(110, "một trăm mười")]
    [InlineData(111, "một trăm mười một")]
    [InlineData(115, "một trăm mười lăm")]
    [InlineData(121, "một trăm hai mươi mốt")]
    [InlineData(999, "chín trăm chín mươi chín")]
    [InlineData(1_000, "một nghìn")]
    [InlineData(1_001, "một nghìn không trăm linh một")]
    [InlineData(1_015, "một nghìn không trăm mười lăm")]
    [InlineData(2_024, "hai nghìn không trăm hai mươi tư")]
    [InlineData(10_000, "mười nghìn")]
    [InlineData(21_000, "hai mươi mốt nghìn")]
    [InlineData(702_000, "bảy trăm linh hai nghìn")]
    [InlineData(1_001_000, "một triệu không trăm linh một nghìn")]
    [InlineData(1_000_005, "một triệu không trăm linh năm")]
    [InlineData(1_520_000, "một triệu năm trăm hai mươi nghìn")]
    [InlineData(2_340_000, "hai triệu ba trăm bốn mươi nghìn")]
    [InlineData(17_710_000, "mười bảy triệu bảy trăm mười nghìn")]
    [InlineData(1_000_000_000, "một tỷ")]
    [InlineData(1_000_000_001, "một tỷ không trăm linh một")]
    [InlineData(1_050_000_000, "một tỷ không trăm năm mươi triệu")]
    [InlineData(12_345_678_901, "mười hai tỷ ba trăm bốn mươi lăm triệu sáu trăm bảy mươi tám nghìn chín trăm linh một")]
    [InlineData(1_000_000_000_000, "một nghìn tỷ")]
    [InlineData(1_005_000_000_000, "một nghìn không trăm linh năm tỷ")]
    [InlineData(1_000_000_000_000_000, "một triệu tỷ")]
    [InlineData(-21, "âm hai mươi mốt")]
    public void InWords_FollowsOfficialReading(long value, string expected)
    {
        Assert.Equal(expected, VietnameseNumber.InWords(value));
    }

    [Fact]
    public void InWords_ExtremesOfLong_DoNotOverflow()
    {
        Assert.StartsWith("chín tỷ hai trăm hai mươi ba triệu", VietnameseNumber.InWords(long.MaxValue), StringComparison.Ordinal);
        Assert.EndsWith("tám trăm linh tám", VietnameseNumber.InWords(long.MinValue), StringComparison.Ordinal);
    }

    [Fact]
    public void DongInWords_StartsWithCapital()
    {
        Assert.Equal("Một triệu không trăm linh một nghìn đồng", VietnameseNumber.DongInWords(1_001_000));
        Assert.Equal("Âm năm nghìn đồng", VietnameseNumber.DongInWords(-5_000));
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("1500", "1500")]
    [InlineData("1.500", "1500")]
    [InlineData("1.234.567,5", "1234567.5")]
    [InlineData("1234567,5", "1234567.5")]
    [InlineData("0,5", "0.5")]
    [InlineData("-2,25", "-2.25")]
    [InlineData("−3", "-3")]
    [InlineData(" 12 ", "12")]
    [InlineData("007", "7")]
    public void TryParse_RightNumbers_AreRead(string text, string expected)
    {
        Assert.True(VietnameseNumber.TryParse(text, out decimal value, out var problem), problem);
        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), value);
        Assert.Null(problem);
    }

    [Theory]
    [InlineData(null, "Nhập một số.")]
    [InlineData("   ", "Nhập một số.")]
    [InlineData("1.5", "viết 1,5")]
    [InlineData("0.500", "viết 0,500")]
    [InlineData("1,234.5", "1.234.567,5")]
    [InlineData("1.23.456", "1.234.567,5")]
    [InlineData("1,", "1.234.567,5")]
    [InlineData(",5", "1.234.567,5")]
    [InlineData("1,2,3", "1.234.567,5")]
    [InlineData("1e30", "không phải là số")]
    [InlineData("năm", "không phải là số")]
    [InlineData("--1", "không phải là số")]
    [InlineData("-", "không phải là số")]
    [InlineData("1 500", "không phải là số")]
    [InlineData("١٢", "không phải là số")]
    [InlineData("1234567890123456789", "quá dài")]
    [InlineData("0,1234567890", "quá dài")]
    public void TryParse_WrongNumbers_AreRefusedWithAdvice(string? text, string advice)
    {
        Assert.False(VietnameseNumber.TryParse(text, out decimal _, out var problem));
        Assert.Contains(advice, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void TryParse_WholeNumberAsked_RefusesDecimals()
    {
        Assert.True(VietnameseNumber.TryParse("12.000", out long value, out _));
        Assert.Equal(12_000, value);
        Assert.False(VietnameseNumber.TryParse("12,5", out long _, out var problem));
        Assert.Contains("số nguyên", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1234567.5", "1.234.567,5")]
    [InlineData("0.25", "0,25")]
    [InlineData("100", "100")]
    [InlineData("-1234.50", "-1.234,5")]
    [InlineData("0.00001", "0")]
    [InlineData("-0.00001", "0")]
    public void Format_ShowsDotsAndComma(string value, string expected)
    {
        Assert.Equal(expected, VietnameseNumber.Format(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Format_OtherShapes()
    {
        Assert.Equal("1.234.567", VietnameseNumber.Format(1_234_567L));
        Assert.Equal("8,50", VietnameseNumber.FormatFixed(8.5m, 2));
        Assert.Equal("25,6%", VietnameseNumber.Percent(0.256m));
        Assert.Equal("100%", VietnameseNumber.Percent(1m));
    }

    [Theory]
    [InlineData(1, "I")]
    [InlineData(4, "IV")]
    [InlineData(9, "IX")]
    [InlineData(14, "XIV")]
    [InlineData(49, "XLIX")]
    [InlineData(2026, "MMXXVI")]
    [InlineData(3999, "MMMCMXCIX")]
    public void Roman_Numbers(int value, string expected)
    {
        Assert.Equal(expected, VietnameseNumber.Roman(value));
    }

    [Fact]
    public void Roman_OutOfRange_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => VietnameseNumber.Roman(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => VietnameseNumber.Roman(4000));
    }
}
