using System.Text;
using ChungSuc.Documents.Text;

namespace ChungSuc.Documents.Tests;

public class PaperTextTests
{
    [Fact]
    public void Clean_TextIsNfd_ReturnsNfc() =>
        Assert.Equal("Tiếng Việt", PaperText.Clean("Tiếng Việt".Normalize(NormalizationForm.FormD)));

    [Fact]
    public void Clean_TextHasControlAndInvisibleCharacters_DropsThem() =>
        Assert.Equal("Chi Lăng", PaperText.Clean("C\u0001h\u00ADi\u200B Lăng\uFEFF\uFFFE"));

    [Fact]
    public void Clean_TextHasLoneSurrogate_DropsIt() =>
        Assert.Equal("xã", PaperText.Clean("x\uD800ã"));

    [Theory]
    [InlineData("Ủy ban nhân dân xã Đồng Mỏ", "ỦY BAN NHÂN DÂN XÃ ĐỒNG MỎ")]
    [InlineData("thưởng  kế\thoạch", "THƯỞNG KẾ HOẠCH")]
    public void Capitals_VietnameseLetters_AreRaised(string text, string expected) =>
        Assert.Equal(expected, PaperText.Capitals(text));

    // Nghị định 30/2020, Phụ lục I, II.4.b.
    [Theory]
    [InlineData(2026, 2, 5, "ngày 05 tháng 02 năm 2026")]
    [InlineData(2026, 9, 3, "ngày 03 tháng 9 năm 2026")]
    [InlineData(2026, 3, 10, "ngày 10 tháng 3 năm 2026")]
    [InlineData(2026, 1, 31, "ngày 31 tháng 01 năm 2026")]
    [InlineData(2026, 12, 1, "ngày 01 tháng 12 năm 2026")]
    public void LongDate_PadsDaysUnderTenAndMonthsOneAndTwoOnly(int year, int month, int day, string expected) =>
        Assert.Equal(expected, PaperDate.Long(new DateOnly(year, month, day)));

    [Theory]
    [InlineData(2022, 8, 3, "03/8/2022")]
    [InlineData(2022, 2, 12, "12/02/2022")]
    public void ShortDate_PadsAsTheLongOne(int year, int month, int day, string expected) =>
        Assert.Equal(expected, PaperDate.Short(new DateOnly(year, month, day)));

    [Fact]
    public void PointLetter_FirstSeventeen_FollowVietnameseAlphabet() =>
        Assert.Equal("a b c d đ e g h i k l m n o p q r", string.Join(' ', Enumerable.Range(1, 17).Select(PaperNumber.PointLetter)));

    [Theory]
    [InlineData(4, "IV")]
    [InlineData(9, "IX")]
    [InlineData(14, "XIV")]
    [InlineData(49, "XLIX")]
    public void Roman_KnownNumbers_AreWritten(int value, string expected) =>
        Assert.Equal(expected, PaperNumber.Roman(value));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(702_000, "702.000")]
    [InlineData(12_001_000, "12.001.000")]
    public void Whole_Thousands_AreParted(long value, string expected) =>
        Assert.Equal(expected, PaperNumber.Whole(value));

    [Theory]
    [InlineData(5, 7, "71,43%")]
    [InlineData(6, 7, "85,71%")]
    [InlineData(7, 7, "100%")]
    [InlineData(1, 8, "12,5%")]
    public void Percent_OfWhole_HasCommaAndNoIdleNoughts(int part, int whole, string expected) =>
        Assert.Equal(expected, PaperNumber.Percent(part, whole));
}
