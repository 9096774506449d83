using System.IO.Compression;
using System.Text;
using ChungSuc.Documents.Excel;

namespace ChungSuc.Documents.Tests.Excel;

/// <summary>Workbooks for tests: through our writer, or part by part as another program or an enemy would make them.</summary>
internal static class Workbooks
{
    public const string Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static byte[] Written(string name, IReadOnlyList<XlsxColumn> columns, Action<XlsxSheetWriter> write)
    {
        using var stream = new MemoryStream();
        using (var book = new XlsxWriter(stream))
        {
            write(book.AddSheet(name, columns));
            book.Complete();
        }

        return stream.ToArray();
    }

    public static byte[] OneText(string text)
    {
        return Written("Bảng", [new XlsxColumn("Chữ")], sheet => sheet.WriteRow(text));
    }

    /// <summary>A workbook whose only sheet has this content of sheetData.</summary>
    public static byte[] WithRows(string rows)
    {
        return WithSheet($"<worksheet xmlns=\"{Sheet}\"><sheetData>{rows}</sheetData></worksheet>");
    }

    public static byte[] WithSheet(string xml, params (string Name, string Xml)[] others)
    {
        return Zip([.. Frame(), ("xl/worksheets/sheet1.xml", xml), .. others]);
    }

    /// <summary>The parts around a sheet; a part named again replaces the one here.</summary>
    public static (string Name, string Xml)[] Frame(string workbookAttributes = "") =>
    [
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"),
        ("_rels/.rels", Relations(("rId1", "officeDocument", "xl/workbook.xml"))),
        ("xl/workbook.xml", $"<workbook xmlns=\"{Sheet}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><workbookPr {workbookAttributes}/><sheets><sheet name=\"Bảng\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", Relations(("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "sharedStrings", "sharedStrings.xml"), ("rId3", "styles", "styles.xml"))),
    ];

    public static string Relations(params (string Id, string Kind, string Target)[] relations)
    {
        return $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(relations.Select(r => $"<Relationship Id=\"{r.Id}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{r.Kind}\" Target=\"{r.Target}\"/>"))}</Relationships>";
    }

    public static byte[] Zip(IEnumerable<(string Name, string Xml)> parts)
    {
        return Zip(parts.Select(part => (part.Name, (Action<Stream>)(stream => stream.Write(Encoding.UTF8.GetBytes(part.Xml))))));
    }

    public static byte[] Zip(IEnumerable<(string Name, Action<Stream> Write)> parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, write) in parts)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
                write(entry);
            }
        }

        return stream.ToArray();
    }

    /// <summary>One part whose middle is repeated until it has the wanted size.</summary>
    public static Action<Stream> Repeated(string begin, string middle, long bytes, string end)
    {
        return stream =>
        {
            stream.Write(Encoding.UTF8.GetBytes(begin));
            var block = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(middle, Math.Max(1, 65_536 / middle.Length))));
            for (var written = 0L; written < bytes; written += block.Length)
            {
                stream.Write(block);
            }

            stream.Write(Encoding.UTF8.GetBytes(end));
        };
    }

    public static List<XlsxRow> Rows(byte[] file, XlsxLimits? limits = null)
    {
        using var book = XlsxReader.Open(new MemoryStream(file), limits);
        return book.Sheets[0].Rows().ToList();
    }

    public static XlsxCell Cell(byte[] file, int column = 1, int row = 1)
    {
        return Rows(file).Single(r => r.Number == row)[column];
    }
}
