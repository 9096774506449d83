using System.Buffers.Binary;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using ChungSuc.Documents.Excel;

namespace ChungSuc.Documents.Tests.Excel;

/// <summary>Files made to exhaust the reader: refused within 2 s and 100 MB, by a sentence that names the limit.</summary>
public sealed class HostileWorkbookTests
{
    private const long Megabyte = 1024 * 1024;
    private const string Begin = "<worksheet xmlns=\"" + Workbooks.Sheet + "\"><sheetData>";
    private const string Signs = "<>\"'&;/=-0123456789eE.%[]@_xA\u00A0\uFFFD";
    private const string End = "</sheetData></worksheet>";

    public static TheoryData<string, string, string> Hostile => new()
    {
        { "bomb of zeros", "xlsx.bytes", "128 MB" },
        { "bomb within the size", "xlsx.ratio", "200 lần" },
        { "rows at the last column", "xlsx.columns", "XFD1" },
        { "rows without end", "xlsx.rows", "200.000 dòng" },
        { "cells without end", "xlsx.cells", "1.500.000 ô" },
        { "empty cells without end", "xlsx.cells", "1.500.000 ô" },
        { "one endless text", "xlsx.characters", "32.767 ký tự" },
        { "one endless attribute", "xlsx.piece", "512 KB" },
        { "one endless comment", "xlsx.piece", "512 KB" },
        { "one endless cdata", "xlsx.piece", "512 KB" },
        { "endless nesting", "xlsx.depth", "64 tầng" },
        { "a new name in every tag", "xlsx.names", "5.000 tên thẻ" },
        { "a new attribute in every cell", "xlsx.names", "5.000 tên thẻ" },
        { "shared texts without end", "xlsx.shared_texts", "1.000.000 đoạn chữ" },
        { "shared letters without end", "xlsx.shared_characters", "16.000.000 ký tự" },
        { "merged ranges without end", "xlsx.merged", "20.000 chỗ gộp ô" },
        { "formats without end", "xlsx.formats", "65.536 kiểu" },
        { "sheets without end", "xlsx.sheets", "100 trang" },
        { "parts without end", "xlsx.parts", "2.000 tệp con" },
        { "size stated too small", "xlsx.false_size", "Kích thước ghi trong tệp không đúng" },
        { "size stated too large", "xlsx.false_size", "Kích thước ghi trong tệp không đúng" },
        { "long size that overflows", "xlsx.false_size", "Kích thước ghi trong tệp không đúng" },
        { "long offset that overflows", "xlsx.false_size", "Kích thước ghi trong tệp không đúng" },
        { "negative long size", "xlsx.false_size", "Kích thước ghi trong tệp không đúng" },
        { "parts that overlap", "xlsx.false_size", "Kích thước ghi trong tệp không đúng" },
        { "checksum wrong", "xlsx.damaged", "tổng kiểm tra" },
        { "cut in half", "xlsx.damaged", "cắt cụt" },
        { "packed bytes broken", "xlsx.damaged", "hỏng" },
        { "doctype", "xlsx.dtd", "DTD" },
        { "doctype in shared texts", "xlsx.dtd", "DTD" },
        { "external link part", "xlsx.external_link", "Break Link" },
        { "external relation", "xlsx.external_link", "Break Link" },
        { "data connection", "xlsx.external_link", "nguồn dữ liệu bên ngoài" },
        { "macro part", "xlsx.macro", "macro" },
        { "macro part under another name", "xlsx.macro", "macro" },
        { "encrypted", "xlsx.encrypted", "mật khẩu" },
        { "encrypted part", "xlsx.encrypted", "mật khẩu" },
        { "not a workbook", "xlsx.format", ".xlsx" },
        { "an ordinary zip", "xlsx.format", ".xlsx" },
        { "empty", "xlsx.format", ".xlsx" },
        { "larger than allowed", "xlsx.bytes", "20 MB" },
        { "rows in disorder", "xlsx.damaged", "thứ tự dòng" },
        { "cells in disorder", "xlsx.damaged", "thứ tự ô" },
        { "cells beyond the last column", "xlsx.damaged", "thứ tự ô" },
        { "text that is not there", "xlsx.damaged", "đoạn chữ không có" },
        { "sheet part missing", "xlsx.damaged", "thiếu xl/worksheets/sheet1.xml" },
        { "another encoding", "xlsx.damaged", "XML sai" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Read_HostileFile_IsRefusedSoonSmallAndInWords(string kind, string code, string words)
    {
        var file = Make(kind);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var clock = Stopwatch.StartNew();

        var refusal = Assert.Throws<XlsxRefusedException>(() => ReadAll(file));

        // Bounds for a loaded build machine; on a quiet one the slowest takes under 2 s. Bytes allocated are more than bytes held.
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(8), $"It took {clock.Elapsed}.");
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - allocated, 0, MayAllocate(kind));
        Assert.Equal(code, refusal.Code);
        Assert.Contains(words, refusal.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_HonestSizesInLongForm_AreTaken()
    {
        Assert.Equal("Thôn Đông", Workbooks.Cell(InLongForm((inflated, packed, offset) => (inflated, packed, offset)), row: 2).Text);
    }

    [Fact]
    public void Rows_TimeIsUp_SaysSo()
    {
        var refusal = Assert.Throws<XlsxRefusedException>(() => Workbooks.Rows(Workbooks.OneText("a"), new XlsxLimits { Time = TimeSpan.Zero }));

        Assert.Equal("Đọc tệp quá 0 giây. Chia tệp thành nhiều phần nhỏ hơn.", refusal.Message);
    }

    [Fact]
    public void Read_AnyBytesChanged_IsReadOrRefusedButNeverFails()
    {
        var whole = Workbooks.Written("Bảng", [new("Tên"), new("Số") { Choices = ["a"] }], sheet =>
        {
            for (var i = 0; i < 50; i++)
            {
                sheet.WriteRow("Thôn số " + i.ToString(CultureInfo.InvariantCulture), i / 7m);
            }
        });
        var random = new Random(20251015);
        for (var i = 0; i < 4_000; i++)
        {
            var file = whole.ToArray();
            for (var change = random.Next(1, 6); change > 0; change--)
            {
                file[random.Next(file.Length)] = (byte)random.Next(256);
            }

            if (random.Next(4) == 0)
            {
                file = file[..random.Next(file.Length)];
            }

            Record(file, i);
        }
    }

    [Fact]
    public void Read_AnyXmlInTheSheet_IsReadOrRefusedButNeverFails()
    {
        string[] pieces =
        [
            "<row>", "<row r=\"3\">", "<row r=\"x\"/>", "</row>", "<c>", "<c r=\"B3\" t=\"s\">", "<c r=\"ZZZZ9\"/>", "<c t=\"inlineStr\">", "</c>", "<v>", "</v>", "<is>", "</is>", "<t>", "</t>", "<rPh>", "</rPh>",
            "1", "-", "1e999", "NaN", "&#xD800;", "&amp;", "&x;", "<![CDATA[", "]]>", "<!--", "-->", "<?x?>", "<mergeCell ref=\"A1:\"/>", "<f>", "</f>", "a", "\u0001", "_x0041_", "<c r=\"A99999999999999\"/>", "t=\"b\"", "<c t=\"d\"><v>0050-01-01</v></c>", "<c t=\"d\"><v>2025-09-03T08:00:00Z</v></c>", "<c t=\"b\"><v>", "<c s=\"-1\"><v>9e30</v></c>",
        ];
        var random = new Random(20251016);
        for (var i = 0; i < 4_000; i++)
        {
            var rows = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => pieces[random.Next(pieces.Length)]));
            Record(Workbooks.WithRows(rows), i);
        }
    }

    [Fact]
    public void Read_AnyPartOfTheXmlChanged_IsReadOrRefusedButNeverFails()
    {
        (string Name, string Xml)[] whole =
        [
            .. Workbooks.Frame("date1904=\"0\""),
            ("xl/sharedStrings.xml", $"<sst xmlns=\"{Workbooks.Sheet}\" count=\"2\"><si><t>Thôn</t></si><si><r><rPr><b/></rPr><t xml:space=\"preserve\"> _x000D_</t></r><rPh sb=\"0\"><t>a</t></rPh></si></sst>"),
            ("xl/styles.xml", $"<styleSheet xmlns=\"{Workbooks.Sheet}\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"[h]:mm;@&quot;a&quot;\\d\"/></numFmts><cellXfs><xf numFmtId=\"164\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>"),
            ("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Workbooks.Sheet}\"><sheetData><row r=\"1\" hidden=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" s=\"0\"><v>45903.5</v></c><c r=\"C1\" s=\"1\"><f>A1</f><v>1E-7</v></c></row><row r=\"9\"><c r=\"AA9\" t=\"d\"><v>2025-09-03</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells></worksheet>"),
        ];
        var random = new Random(20251017);
        for (var i = 0; i < 6_000; i++)
        {
            var parts = whole.ToArray();
            for (var change = random.Next(1, 4); change > 0; change--)
            {
                var part = random.Next(parts.Length);
                parts[part].Xml = Changed(parts[part].Xml, random);
            }

            Record(Workbooks.Zip(parts), i);
        }
    }

    private static string Changed(string xml, Random random)
    {
        var (start, end) = (random.Next(xml.Length + 1), random.Next(xml.Length + 1));
        (start, end) = (Math.Min(start, end), Math.Min(Math.Max(start, end), Math.Min(start, end) + 12));
        return random.Next(3) switch
        {
            0 => xml.Remove(start, end - start),
            1 => xml.Insert(start, xml[start..end]),
            _ => xml[..start] + Signs[random.Next(Signs.Length)] + xml[Math.Min(start + 1, xml.Length)..],
        };
    }

    private static void Record(byte[] file, int round)
    {
        try
        {
            ReadAll(file);
        }
        catch (XlsxRefusedException)
        {
            // a sentence for the person: that is what is wanted
        }
        catch (Exception failure)
        {
            Assert.Fail($"Round {round.ToString(CultureInfo.InvariantCulture)}: {failure}");
        }
    }

    private static void ReadAll(byte[] file)
    {
        using var book = XlsxReader.Open(new MemoryStream(file));
        foreach (var row in book.Sheets.SelectMany(sheet => sheet.Rows()))
        {
            Assert.NotEmpty(row.Cells);
        }
    }

    /// <summary>Rows that are handed on and forgotten may pass through more memory than is held at once.</summary>
    private static long MayAllocate(string kind)
    {
        return kind is "rows without end" or "cells without end" or "empty cells without end" ? 400 * Megabyte : 100 * Megabyte;
    }

    private static byte[] Make(string kind) => kind switch
    {
        "bomb of zeros" => Sheet(Workbooks.Repeated(Begin, "<row><c><v>0</v></c></row>", 600 * Megabyte, End)),
        "bomb within the size" => Sheet(Workbooks.Repeated(Begin + "<row>", "<c/>", 5, "</row>" + End), ("xl/sharedStrings.xml", Workbooks.Repeated("<sst>", new string(' ', 60_000) + "<x/>", 100 * Megabyte, "</sst>"))),
        "rows at the last column" => Sheet(Rows(200_000, r => $"<row r=\"{r}\"><c r=\"XFD{r}\"><v>1</v></c></row>")),
        "rows without end" => Sheet(Rows(200_001, r => $"<row r=\"{r}\"><c><v>{r}</v></c></row>")),
        "cells without end" => Sheet(Rows(160_000, r => $"<row r=\"{r}\">{string.Concat(Enumerable.Range(1, 10).Select(i => $"<c><v>{r * i}</v></c>"))}</row>")),
        "empty cells without end" => Sheet(Rows(160_000, r => $"<row r=\"{r}\">{string.Concat(Enumerable.Repeat("<c s=\"1\"/>", 10))}</row>")),
        "one endless text" => Sheet(Noise(Begin + "<row><c t=\"inlineStr\"><is><t>", 20, "</t></is></c></row>" + End)),
        "one endless attribute" => Sheet(Noise(Begin + "<row a=\"", 20, "\"/>" + End)),
        "one endless comment" => Sheet(Noise(Begin + "<!--", 20, "-->" + End)),
        "one endless cdata" => Sheet(Noise(Begin + "<row><c t=\"inlineStr\"><is><t><![CDATA[", 20, "]]></t></is></c></row>" + End)),
        "endless nesting" => Sheet(Workbooks.Repeated(Begin, "<row>", 20 * Megabyte, "")),
        "a new name in every tag" => Sheet(Rows(100_000, r => $"<n{r}/>")),
        "a new attribute in every cell" => Sheet(Rows(100_000, r => $"<row a{r}=\"1\"/>")),
        "shared texts without end" => Sheet(Rows(1, _ => ""), ("xl/sharedStrings.xml", Lines("<sst>", 1_000_001, r => $"<si><t>{r}</t></si>", "</sst>"))),
        "shared letters without end" => Sheet(Rows(1, _ => ""), ("xl/sharedStrings.xml", Lines("<sst>", 1_000, r => $"<si><t>{Letters(r, 20_000)}</t></si>", "</sst>"))),
        "merged ranges without end" => Sheet(Lines(Begin + "</sheetData><mergeCells>", 20_001, r => $"<mergeCell ref=\"A{r}:B{r}\"/>", "</mergeCells></worksheet>")),
        "formats without end" => Sheet(Rows(1, _ => ""), ("xl/styles.xml", Lines("<styleSheet><cellXfs>", 65_537, r => $"<xf numFmtId=\"{r}\"/>", "</cellXfs></styleSheet>"))),
        "sheets without end" => Workbooks.Zip([.. Changed(2, Lines("<workbook xmlns:r=\"r\"><sheets>", 101, r => $"<sheet name=\"{r}\" r:id=\"rId1\"/>", "</sheets></workbook>"))]),
        "parts without end" => Workbooks.Zip(Enumerable.Range(0, 2_001).Select(i => ($"xl/{i}.xml", ""))),
        "size stated too small" => Tampered("xl/worksheets/sheet1.xml", 24, size => size - 10),
        "size stated too large" => Tampered("xl/worksheets/sheet1.xml", 24, size => size + 10),
        "long size that overflows" => InLongForm((inflated, packed, offset) => (inflated, long.MaxValue, offset)),
        "long offset that overflows" => InLongForm((inflated, packed, offset) => (inflated, packed, long.MaxValue - 5)),
        "negative long size" => InLongForm((inflated, packed, offset) => (-1, packed, offset)),
        "parts that overlap" => Tampered("xl/workbook.xml", 42, _ => 0),
        "checksum wrong" => Tampered("xl/worksheets/sheet1.xml", 16, crc => crc ^ 1),
        "cut in half" => Workbooks.OneText("a")[..900],
        "packed bytes broken" => Broken(),
        "doctype" => Workbooks.WithSheet($"<!DOCTYPE worksheet [<!ENTITY a \"b\">]><worksheet xmlns=\"{Workbooks.Sheet}\"/>"),
        "doctype in shared texts" => Workbooks.WithSheet($"<worksheet xmlns=\"{Workbooks.Sheet}\"/>", ("xl/sharedStrings.xml", "<!DOCTYPE sst SYSTEM \"file:///etc/passwd\"><sst/>")),
        "external link part" => Workbooks.WithSheet("<worksheet/>", ("xl/externalLinks/externalLink1.xml", "<externalLink/>")),
        "external relation" => Workbooks.Zip([.. Changed(3, s => s.Write(Encoding.UTF8.GetBytes(Workbooks.Relations(("rId1", "worksheet", "http://a/b.xml")).Replace("Target=", "TargetMode=\"External\" Target="))))]),
        "data connection" => Workbooks.WithSheet("<worksheet/>", ("xl/connections.xml", "<connections/>")),
        "macro part" => Workbooks.WithSheet("<worksheet/>", ("xl/vbaProject.bin", "x")),
        "macro part under another name" => Workbooks.Zip([.. Changed(0, s => s.Write("<Types><Override PartName=\"/xl/a.bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>"u8))]),
        "encrypted" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[4096]],
        "encrypted part" => Tampered("xl/worksheets/sheet1.xml", 8, flags => flags | 1),
        "not a workbook" => Encoding.UTF8.GetBytes("Tên;Số\nThôn Đông;3\n"),
        "an ordinary zip" => Workbooks.Zip([("a.txt", "a")]),
        "empty" => [],
        "larger than allowed" => [.. "PK"u8, .. new byte[21 * Megabyte]],
        "rows in disorder" => Workbooks.WithRows("<row r=\"2\"/><row r=\"1\"/>"),
        "cells in disorder" => Workbooks.WithRows("<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>"),
        "cells beyond the last column" => Workbooks.WithRows($"<row>{string.Concat(Enumerable.Repeat("<c/>", 20_000))}<c><v>1</v></c></row>"),
        "text that is not there" => Workbooks.WithRows("<row><c t=\"s\"><v>4</v></c></row>"),
        "sheet part missing" => Workbooks.Zip(Workbooks.Frame()),
        "another encoding" => Sheet(s => s.Write(Encoding.Unicode.GetBytes("<worksheet/>"))),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown file."),
    };

    private static byte[] Sheet(Action<Stream> sheet, params (string Name, Action<Stream> Write)[] others)
    {
        return Workbooks.Zip([.. Changed(-1, _ => { }), ("xl/worksheets/sheet1.xml", sheet), .. others]);
    }

    private static IEnumerable<(string Name, Action<Stream> Write)> Changed(int index, Action<Stream> write)
    {
        return Workbooks.Frame().Select((part, i) => (part.Name, i == index ? write : s => s.Write(Encoding.UTF8.GetBytes(part.Xml))));
    }

    private static Action<Stream> Rows(int count, Func<int, string> row)
    {
        return Lines(Begin, count, row, End);
    }

    private static Action<Stream> Lines(string begin, int count, Func<int, string> line, string end)
    {
        return stream =>
        {
            using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
            writer.Write(begin);
            for (var i = 1; i <= count; i++)
            {
                writer.Write(line(i));
            }

            writer.Write(end);
        };
    }

    /// <summary>Letters that pack badly, so that the ratio does not give the file away before the limit under test.</summary>
    private static Action<Stream> Noise(string begin, int megabytes, string end)
    {
        return Lines(begin, megabytes * 16, i => Letters(i, 65_536), end);
    }

    private static string Letters(int seed, int count)
    {
        var random = new Random(seed);
        return string.Create(count, random, (letters, source) =>
        {
            for (var i = 0; i < letters.Length; i++)
            {
                letters[i] = (char)('a' + source.Next(16));
            }
        });
    }

    /// <summary>Changes a field of four bytes in the directory's entry of a part.</summary>
    private static byte[] Tampered(string part, int field, Func<uint, uint> change)
    {
        var file = Workbooks.OneText("Thôn Đông");
        var name = Encoding.UTF8.GetBytes(part);
        var entry = file.AsSpan(file.AsSpan().LastIndexOf(name) - 46);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[field..], change(BinaryPrimitives.ReadUInt32LittleEndian(entry[field..])));
        return file;
    }

    /// <summary>The workbook with the sizes of its sheet in eight bytes, as programs write that do not know a size beforehand.</summary>
    private static byte[] InLongForm(Func<long, long, long, (long Inflated, long Packed, long Offset)> change)
    {
        var file = Workbooks.OneText("Thôn Đông");
        var name = "xl/worksheets/sheet1.xml"u8;
        var start = file.AsSpan().LastIndexOf(name) - 46;
        var entry = file.AsSpan(start);
        var (packed, inflated, offset) = (BinaryPrimitives.ReadUInt32LittleEndian(entry[20..]), BinaryPrimitives.ReadUInt32LittleEndian(entry[24..]), BinaryPrimitives.ReadUInt32LittleEndian(entry[42..]));
        var changed = change(inflated, packed, offset);
        foreach (var field in (int[])[20, 24, 42])
        {
            BinaryPrimitives.WriteUInt32LittleEndian(entry[field..], uint.MaxValue);
        }

        var extra = new byte[28];
        BinaryPrimitives.WriteUInt16LittleEndian(extra, 1);
        BinaryPrimitives.WriteUInt16LittleEndian(extra.AsSpan(2), 24);
        BinaryPrimitives.WriteInt64LittleEndian(extra.AsSpan(4), changed.Inflated);
        BinaryPrimitives.WriteInt64LittleEndian(extra.AsSpan(12), changed.Packed);
        BinaryPrimitives.WriteInt64LittleEndian(extra.AsSpan(20), changed.Offset);
        BinaryPrimitives.WriteUInt16LittleEndian(entry[30..], (ushort)extra.Length);
        var directoryLength = file.AsSpan(file.Length - 10);
        BinaryPrimitives.WriteUInt32LittleEndian(directoryLength, BinaryPrimitives.ReadUInt32LittleEndian(directoryLength) + (uint)extra.Length);
        var cut = start + 46 + name.Length;
        return [.. file[..cut], .. extra, .. file[cut..]];
    }

    private static byte[] Broken()
    {
        var file = Workbooks.OneText("Thôn Đông");
        var start = file.AsSpan().IndexOf("xl/worksheets/sheet1.xml"u8) + 60;
        file.AsSpan(start, 40).Fill(0xFF);
        return file;
    }
}
