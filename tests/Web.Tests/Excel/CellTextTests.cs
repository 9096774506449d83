using System.Globalization;
using ChungSuc.Documents.Excel;
using ChungSuc.Web.Infrastructure.Excel;

namespace ChungSuc.Web.Tests.Excel;

/// <summary>One understanding of cells for every import.</summary>
public sealed class CellTextTests
{
    private static readonly XlsxCell Blank = new() { Row = 7, Column = 2 };

    [Theory]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("1234,5", "1234.5")]
    [InlineData(" 12 ", "12")]
    [InlineData("-3", "-3")]
    [InlineData("0", "0")]
    [InlineData("", null)]
    [InlineData("  \u00A0 ", null)]
    public void TryNumber_Text_IsReadAsVietnameseWritesIt(string text, string? expected)
    {
        Assert.True(CellText.TryNumber(Text(text), out var number, out _));
        Assert.Equal(expected, number?.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("1,234.5", "Ví dụ đúng: 1.234.567,5.")]
    [InlineData("1.5", "viết 1,5")]
    [InlineData("85 %", "không phải là số")]
    [InlineData("mười", "không phải là số")]
    [InlineData("01/02", "không phải là số")]
    public void TryNumber_TextOfAnotherShape_SaysHowToWriteIt(string text, string words)
    {
        Assert.False(CellText.TryNumber(Text(text), out var number, out var problem));
        Assert.Null(number);
        Assert.Contains(words, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void TryNumber_CellsThatAreNoPlainNumber_SayWhatStandsThere()
    {
        Assert.Equal("Ô đang là ngày (01/05/2025); cần một số. Đổi định dạng ô rồi nhập lại.", ProblemOfNumber(Number(45778) with { Kind = XlsxCellKind.Date }));
        Assert.Equal("Ô báo lỗi #DIV/0!; cần một số. Sửa công thức hoặc nhập thẳng giá trị.", ProblemOfNumber(Blank with { Kind = XlsxCellKind.Error, Text = "#DIV/0!" }));
        Assert.Equal("Ô có công thức nhưng chưa có kết quả; cần một số. Mở tệp bằng Excel, chờ tính xong rồi lưu lại.", ProblemOfNumber(Blank with { IsFormula = true }));
        Assert.Equal("Ô định dạng phần trăm nhưng cột này cần số thường. Đổi định dạng ô và nhập lại số.", ProblemOfNumber(Number(0.85) with { IsPercent = true }));
    }

    [Fact]
    public void TryNumber_BlankAndZero_AreNotTheSame()
    {
        Assert.True(CellText.TryNumber(Blank, out var blank, out _));
        Assert.True(CellText.TryNumber(Number(0), out var zero, out _));
        Assert.Null(blank);
        Assert.Equal(0m, zero);
    }

    [Fact]
    public void TryWhole_Fraction_IsRefused()
    {
        Assert.False(CellText.TryWhole(Number(1234.5), out _, out var problem));
        Assert.Equal("1.234,5 không phải là số nguyên. Nhập số nguyên.", problem);
        Assert.True(CellText.TryWhole(Text("1.234"), out var number, out _));
        Assert.Equal(1234, number);
    }

    [Fact]
    public void TryPercent_EveryWayOfWritingIt_GivesPoints()
    {
        Assert.Equal(85m, Percent(Text("85 %")));
        Assert.Equal(85.5m, Percent(Text("85,5%")));
        Assert.Equal(85m, Percent(Text("85")));
        Assert.Equal(85m, Percent(Number(85)));
        Assert.Equal(85m, Percent(Number(0.85) with { IsPercent = true }));
        Assert.Equal(0.85m, Percent(Number(0.85)));
        Assert.Null(Percent(Blank));
    }

    [Theory]
    [InlineData("03/09/2025")]
    [InlineData("3/9/2025")]
    [InlineData("3-9-2025")]
    [InlineData("03.9.2025")]
    [InlineData("2025-09-03")]
    [InlineData("ngày 3 tháng 9 năm 2025")]
    [InlineData(" Ngày 03  tháng 9 năm 2025 ")]
    [InlineData("03 tháng 9 năm 2025")]
    [InlineData("ngµy 03 th¸ng 9 n¨m 2025")]
    public void TryDate_EveryShape_IsTheDay(string text)
    {
        Assert.True(CellText.TryDate(Text(text), out var date, out var problem), problem);
        Assert.Equal(new DateOnly(2025, 9, 3), date);
    }

    [Fact]
    public void TryDate_NumberOfExcel_IsTheDayButAYearIsNot()
    {
        Assert.True(CellText.TryDate(Number(45903), out var plain, out _));
        Assert.True(CellText.TryDate(Number(45903.75) with { Kind = XlsxCellKind.Date }, out var shown, out _));
        Assert.True(CellText.TryDate(Number(44441) with { Kind = XlsxCellKind.Date, CountsFrom1904 = true }, out var mac, out _));
        Assert.All([plain, shown, mac], date => Assert.Equal(new DateOnly(2025, 9, 3), date));

        Assert.False(CellText.TryDate(Number(2025), out _, out var problem));
        Assert.Equal("“2025” không dùng được ở đây; cần một ngày, ví dụ 03/9/2025. Nhập lại ô.", problem);
    }

    [Theory]
    [InlineData("01/02", "không phải là ngày")]
    [InlineData("31/9/2025", "Tháng 9 năm 2025 chỉ có 30 ngày")]
    [InlineData("9/31/2025", "Không có tháng 31")]
    [InlineData("ngày 31 tháng 9 năm 2025", "chỉ có 30 ngày")]
    [InlineData("quý III", "không phải là ngày")]
    public void TryDate_NoSuchDay_SaysWhy(string text, string words)
    {
        Assert.False(CellText.TryDate(Text(text), out _, out var problem));
        Assert.Contains(words, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("  Thôn\u00A0  Đông ", "Thôn Đông")]
    [InlineData("Tho\u0302n Đo\u0302ng", "Thôn Đông")]
    [InlineData("Th«n §«ng", "Thôn Đông")]
    [InlineData("Thoân Ñoâng", "Thôn Đông")]
    [InlineData("Ðông\u200B", "Đông")]
    [InlineData("Ðăng", "Đăng")]
    [InlineData("Thôn Đông", "Thôn Đông")]
    [InlineData("Tổ 5 - khu A", "Tổ 5 - khu A")]
    [InlineData(" Tổ", "Tổ")]
    [InlineData("Tổ  5", "Tổ 5")]
    [InlineData("Hà\tTổ", "Hà Tổ")]
    [InlineData("Sè 5 phè Hµng", "Số 5 phố Hàng")]
    public void TryText_StraySpacesFormsAndOldFonts_GiveTheSameWords(string text, string expected)
    {
        Assert.True(CellText.TryText(Text(text), out var clean, out _));
        Assert.Equal(expected, clean);
    }

    [Fact]
    public void TryText_FontThatNobodyKnows_IsRefusedWithTheCell()
    {
        Assert.False(CellText.TryText(Text("§¾k L¾k"), out _, out var problem));
        Assert.StartsWith("Không nhận ra bảng mã của “§¾k L¾k”.", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(7, "7")]
    [InlineData(912345678, "912345678")]
    [InlineData(1.5, "1,5")]
    public void TryText_CodeThatExcelTookForANumber_IsItsDigits(double number, string expected)
    {
        Assert.True(CellText.TryText(Number(number), out var text, out _));
        Assert.Equal(expected, text);
    }

    [Fact]
    public void TryLines_Breaks_AreKept()
    {
        Assert.True(CellText.TryLines(Text(" một \r\n hai "), out var text, out _));
        Assert.Equal("một\nhai", text);
    }

    [Fact]
    public void TryYesNo_WordsOfOfficials_AreUnderstood()
    {
        Assert.All(["có", "X", "Đạt", "TRUE", "1"], word => Assert.True(Answer(Text(word))));
        Assert.All(["không", "Chưa đạt", "0"], word => Assert.False(Answer(Text(word))));
        Assert.True(Answer(Number(1) with { Kind = XlsxCellKind.Boolean }));
        Assert.Null(Answer(Blank));
        Assert.False(CellText.TryYesNo(Text("có lẽ"), out _, out var problem));
        Assert.Equal("Không hiểu “có lẽ”. Ghi có hoặc không.", problem);
    }

    private static string? ProblemOfNumber(XlsxCell cell)
    {
        Assert.False(CellText.TryNumber(cell, out _, out var problem));
        return problem;
    }

    private static decimal? Percent(XlsxCell cell)
    {
        Assert.True(CellText.TryPercent(cell, out var points, out var problem), problem);
        return points;
    }

    private static bool? Answer(XlsxCell cell)
    {
        Assert.True(CellText.TryYesNo(cell, out var answer, out var problem), problem);
        return answer;
    }

    private static XlsxCell Text(string text)
    {
        return Blank with { Kind = text.Length == 0 ? XlsxCellKind.Blank : XlsxCellKind.Text, Text = text };
    }

    private static XlsxCell Number(double number)
    {
        return Blank with { Kind = XlsxCellKind.Number, Number = number };
    }
}
