using System.Globalization;
using ChungSuc.Documents.Excel;

namespace ChungSuc.Documents.Tests.Excel;

/// <summary>What other programs write, read rightly. The XML is written by hand after ECMA-376.</summary>
public sealed class XlsxReaderTests
{
    [Fact]
    public void Rows_EveryKindOfCell_IsReadAsItIs()
    {
        var file = Workbooks.Zip([
            .. Workbooks.Frame(),
            ("xl/sharedStrings.xml", $"<sst xmlns=\"{Workbooks.Sheet}\"><si><t>Thôn Đông</t></si><si><r><t xml:space=\"preserve\">Hai </t></r><rPh sb=\"0\" eb=\"1\"><t>kana</t></rPh><r><rPr><b/></rPr><t>đoạn</t></r></si></sst>"),
            ("xl/styles.xml", $"<styleSheet xmlns=\"{Workbooks.Sheet}\"><numFmts><numFmt numFmtId=\"170\" formatCode=\"&quot;ngày &quot;dd\\/mm\"/><numFmt numFmtId=\"171\" formatCode=\"#,##0 &quot;đ&quot;\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>"),
            ("xl/worksheets/sheet1.xml", $"""
                <worksheet xmlns="{Workbooks.Sheet}"><sheetData>
                <row r="2" hidden="1">
                  <c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="inlineStr"><is><t>ngay tại ô</t></is></c>
                  <c r="D2"><v>0.30000000000000004</v></c><c r="E2" s="1"><v>45903</v></c><c r="F2" s="2"><v>45903.5</v></c><c r="G2" s="3"><v>1.5E6</v></c>
                  <c r="H2" s="4"><v>0.85</v></c><c r="I2" t="b"><v>1</v></c><c r="J2" t="e"><v>#N/A</v></c><c r="K2" t="str"><f>A2&amp;"x"</f><v>Thôn Đôngx</v></c>
                  <c r="L2" s="1"/><c r="M2"><f>B9</f></c><c r="AB2"><v>7</v></c>
                </row>
                <row r="5"/><row><c><v>1</v></c><c><v>2</v></c></row>
                </sheetData><mergeCells><mergeCell ref="A2:B3"/></mergeCells></worksheet>
                """),
        ]);
        using var book = XlsxReader.Open(new MemoryStream(file));
        var rows = book.Sheet("bảng").Rows().ToList();

        Assert.Equal([2, 6], rows.Select(row => row.Number));
        Assert.True(rows[0].IsHidden);
        Assert.Equal("Thôn Đông", rows[0][1].Text);
        Assert.Equal("Hai đoạn", rows[0][2].Text);
        Assert.Equal("ngay tại ô", rows[0][3].Text);
        Assert.Equal(0.3m, rows[0][4].Decimal);
        Assert.Equal((XlsxCellKind.Date, new DateTime(2025, 9, 3)), (rows[0][5].Kind, rows[0][5].Moment));
        Assert.Equal((XlsxCellKind.Date, new DateTime(2025, 9, 3, 12, 0, 0)), (rows[0][6].Kind, rows[0][6].Moment));
        Assert.Equal((XlsxCellKind.Number, 1_500_000m), (rows[0][7].Kind, rows[0][7].Decimal));
        Assert.True(rows[0][8] is { Kind: XlsxCellKind.Number, IsPercent: true, Decimal: 0.85m });
        Assert.True(rows[0][9] is { Kind: XlsxCellKind.Boolean, Boolean: true });
        Assert.True(rows[0][10] is { Kind: XlsxCellKind.Error, Text: "#N/A" });
        Assert.True(rows[0][11] is { Text: "Thôn Đôngx", IsFormula: true });
        Assert.Equal(XlsxCellKind.Blank, rows[0][12].Kind);
        Assert.True(rows[0][13] is { Kind: XlsxCellKind.Blank, IsFormula: true });
        Assert.Equal("AB2", rows[0].Cells[^1].Reference);
        Assert.Equal([1m, 2m], rows[1].Cells.Select(cell => cell.Decimal ?? 0));
        Assert.Equal("A2:B3", Assert.Single(book.Sheets[0].Merged).ToString());
    }

    [Fact]
    public void Rows_BookCountsFrom1904_GivesTheSameDay()
    {
        // 3/9/2025 is 45903 days from 1900 and 44441 from 1904.
        var file = Workbooks.Zip([
            .. Workbooks.Frame("date1904=\"1\""),
            ("xl/styles.xml", $"<styleSheet xmlns=\"{Workbooks.Sheet}\"><cellXfs><xf numFmtId=\"14\"/></cellXfs></styleSheet>"),
            ("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Workbooks.Sheet}\"><sheetData><row r=\"1\"><c r=\"A1\" s=\"0\"><v>44441</v></c></row></sheetData></worksheet>"),
        ]);

        Assert.Equal(new DateTime(2025, 9, 3), Workbooks.Cell(file).Moment);
    }

    [Theory]
    [InlineData(1, "1900-01-01")]
    [InlineData(59, "1900-02-28")]
    [InlineData(60, null)] // 29/02/1900, a day of Excel alone
    [InlineData(61, "1900-03-01")]
    [InlineData(2_958_465, "9999-12-31")]
    [InlineData(2_958_466, null)]
    [InlineData(-1, null)]
    public void Moment_AtTheEdgesOfTheCalendar_IsTheDayExcelShows(double serial, string? day)
    {
        var moment = new XlsxCell { Row = 1, Column = 1, Kind = XlsxCellKind.Date, Number = serial }.Moment;

        Assert.Equal(day, moment?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Sheets_HiddenOne_IsNoted()
    {
        var frame = Workbooks.Frame();
        frame[2].Xml = frame[2].Xml.Replace("sheetId=", "state=\"veryHidden\" sheetId=");
        using var book = XlsxReader.Open(new MemoryStream(Workbooks.Zip([.. frame, ("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Workbooks.Sheet}\"/>")])));

        Assert.True(book.Sheets[0].IsHidden);
        Assert.Empty(book.Sheets[0].Rows());
    }

    [Fact]
    public void Sheet_NameIsNotThere_SaysWhichAre()
    {
        using var book = XlsxReader.Open(new MemoryStream(Workbooks.OneText("a")));

        var refusal = Assert.Throws<XlsxRefusedException>(() => book.Sheet("Thống kê"));
        Assert.Equal("Tệp không có trang “Thống kê”. Các trang trong tệp: Bảng.", refusal.Message);
    }

    [Fact]
    public void Open_StreamCannotSeek_IsReadAllTheSame()
    {
        var file = Workbooks.OneText("a");
        using var packed = new MemoryStream();
        using (var zip = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionMode.Compress, leaveOpen: true))
        {
            zip.Write(file);
        }

        packed.Position = 0;
        using var book = XlsxReader.Open(new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionMode.Decompress));

        Assert.Equal("a", book.Sheets[0].Rows().Last()[1].Text);
    }

    [Fact]
    public void Rows_TwoSheetsReadByTurns_DoNotMix()
    {
        using var stream = new MemoryStream();
        using (var writer = new XlsxWriter(stream))
        {
            foreach (var name in (string[])["Một", "Hai"])
            {
                var sheet = writer.AddSheet(name, [new XlsxColumn("Số"), new XlsxColumn("Tên")]);
                for (var i = 0; i < 20_000; i++)
                {
                    sheet.WriteRow(i, name);
                }
            }

            writer.Complete();
        }

        using var book = XlsxReader.Open(stream);
        var pairs = book.Sheet("Một").Rows().Zip(book.Sheet("Hai").Rows()).Skip(1);

        Assert.All(pairs, pair => Assert.True(pair.First[1].Number == pair.Second[1].Number && pair.First[2].Text == "Một" && pair.Second[2].Text == "Hai"));
    }
}
