using System.Globalization;
using ChungSuc.Documents.Excel;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace ChungSuc.Documents.Tests.Excel;

public sealed class XlsxWriterTests
{
    [Fact]
    public void WriteRow_EveryKindOfValue_IsReadBackAlike()
    {
        var file = Workbooks.Written("Sổ", [new("Tên"), new("Số"), new("Tiền"), new("Tỷ lệ"), new("Ngày"), new("Có"), new("Trống")], sheet =>
            sheet.WriteRow("Thôn Đông", 1.25m, XlsxValue.Money(-9_007_199_254_740), XlsxValue.Percent(0.256m), new DateOnly(2025, 9, 3), XlsxValue.Boolean(true), XlsxValue.Blank));
        var rows = Workbooks.Rows(file);

        Assert.Equal("Tên", rows[0][1].Text);
        Assert.Equal("Thôn Đông", rows[1][1].Text);
        Assert.Equal(1.25m, rows[1][2].Decimal);
        Assert.Equal(-9_007_199_254_740m, rows[1][3].Decimal);
        Assert.True(rows[1][4] is { IsPercent: true, Decimal: 0.256m });
        Assert.True(rows[1][5] is { Kind: XlsxCellKind.Date } date && date.Moment == new DateTime(2025, 9, 3));
        Assert.True(rows[1][6] is { Kind: XlsxCellKind.Boolean, Boolean: true });
        Assert.Equal(6, rows[1].Cells.Count);
    }

    public static TheoryData<string> Texts =>
    [
        "=1+1", "+84", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "'=1", "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://a\",\"b\")",
        " đầu và cuối ", "  ", "hai\ndòng", "hai\r\ndòng", "a & b < c > d \"e\" 'f'", "_x0041_", "_x004", "x_x000D_", "\u0001\u001F", "\uD83D\uDE00 cười", "\uD800 lẻ", "lẻ \uDC00", "\uFFFE",
        "Hòa Thuỷ", "đ Đ ð Ð", "]]>", "&#1;", "NULL", "TRUE", "1.10", "03/9/2025",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void WriteRow_AnyText_IsReadBackLetterForLetter(string text)
    {
        var cell = Workbooks.Cell(Workbooks.OneText(text), row: 2);

        Assert.Equal((XlsxCellKind.Text, text), (cell.Kind, cell.Text));
        Assert.False(cell.IsFormula);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void WriteRow_AnyText_IsPlainTextForAnotherReaderToo(string text)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Workbooks.OneText(text)), isEditable: false);
        var cell = document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Cell>().Single(c => c.CellReference == "A2");
        var look = document.WorkbookPart.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value);

        Assert.Null(cell.CellFormula);
        Assert.Equal(CellValues.InlineString, cell.DataType!.Value);
        Assert.Equal(49U, look.NumberFormatId!.Value); // text: typing over it makes no formula of what is already there
        Assert.Equal(text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '\'', look.QuotePrefix?.Value ?? false);
    }

    [Fact]
    public void Complete_WorkbookWithEverything_IsValidForTheOfficeSchema()
    {
        using var stream = new MemoryStream();
        using (var book = new XlsxWriter(stream))
        {
            var sheet = book.AddSheet("Tiêu chí & mức", [new("Mã", 8), new("Kiểu", 20.5) { Choices = ["có", "không <", "a & b"] }, new("Ghi chú", 60) { Look = XlsxLook.Wrapped }]);
            sheet.WriteRow("1.1", "có", XlsxValue.Text("=x", XlsxLook.Wrapped));
            sheet.WriteRow(2.5m, XlsxValue.Boolean(false), new DateOnly(2025, 12, 31));
            book.AddSheet("Trang hai", [new("+Một")]).WriteRow(XlsxValue.Percent(1));
            book.Complete();
        }

        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        var faults = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(document).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}");

        Assert.Empty(faults);
        Assert.Equal(["Tiêu chí & mức", "Trang hai"], document.WorkbookPart!.Workbook!.Descendants<Sheet>().Select(sheet => sheet.Name!.Value!));
    }

    [Theory]
    [InlineData("")]
    [InlineData("một/hai")]
    [InlineData("'nháy")]
    [InlineData("tên dài hơn ba mươi mốt chữ cái đấy")]
    public void AddSheet_NameThatExcelRefuses_IsRefusedHere(string name)
    {
        using var book = new XlsxWriter(new MemoryStream());

        Assert.Throws<ArgumentException>(() => book.AddSheet(name, [new("A")]));
    }

    [Fact]
    public void WriteRow_TextBeyondACell_IsRefused()
    {
        using var book = new XlsxWriter(new MemoryStream());
        var sheet = book.AddSheet("A", [new("A")]);

        Assert.Throws<ArgumentException>(() => sheet.WriteRow(new string('a', 32_768)));
    }

    [Fact]
    public void WriteRow_AHundredThousandRows_TakeNoMemoryOfTheirOwn()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        using (var book = new XlsxWriter(Stream.Null))
        {
            var sheet = book.AddSheet("A", Enumerable.Range(1, 10).Select(i => new XlsxColumn(i.ToString(CultureInfo.InvariantCulture))).ToArray());
            Span<XlsxValue> row = new XlsxValue[10];
            row.Fill("Thôn Đông");
            for (var i = 0; i < 100_000; i++)
            {
                row[0] = i;
                sheet.WriteRow(row);
            }

            book.Complete();
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 2_000_000);
    }
}
