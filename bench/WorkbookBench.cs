using System.Globalization;
using System.IO.Compression;
using System.Xml;
using ChungSuc.Documents.Excel;
using MiniExcelLibs;

namespace ChungSuc.Bench;

/// <summary>A14 and A15: people's Excel files in, large lists out.</summary>
internal sealed class WorkbookBench : IBench
{
    private const int Columns = 10;

    public string Name => "workbook";

    public string About => """
        Workbooks of 252,400 and 1,000,000 cells (a name and nine numbers in each row) read cell by cell, the numbers checked and summed, within the limits that a commune's import sets; and 100,000 rows of ten written.
        Ours reads from the zip directory on, refuses what is beyond its limits, and keeps no row. The anchors are MiniExcel 1.46 on the same bytes, and a bare XmlReader that only counts the cells of the
        sheet: the floor under any reader that uses it. For writing the anchor is MiniExcel; the sizes of the files differ, so no answers are compared.
        """;

    public IEnumerable<Contest> Contests()
    {
        foreach (int rows in new[] { 25_240, 100_000 })
        {
            byte[] book = Written(rows);
            yield return new Contest(string.Create(CultureInfo.InvariantCulture, $"read {rows * Columns:N0} cells"), new Side("ours", () => [Ours(book)]),
            [
                new Side("MiniExcel", () => [Theirs(book)]) { Bar = 0.5 },
                new Side("XmlReader, cells counted", () => [Floor(book)]) { Bar = 2, DoesLess = "counts only" },
            ]);
        }
        const int written = 100_000;
        yield return new Contest("write 1,000,000 cells", new Side("ours", () => [Written(written).Length]),
        [
            new Side("MiniExcel", () => [TheirsWritten(written)]) { Bar = 1, DoesLess = "other bytes" },
        ]);
    }

    private static byte[] Written(int rows)
    {
        using var stream = new MemoryStream();
        using (var book = new XlsxWriter(stream))
        {
            XlsxSheetWriter sheet = book.AddSheet("Số liệu", [.. Enumerable.Range(0, Columns).Select(i => new XlsxColumn(i == 0 ? "Hộ" : string.Create(CultureInfo.InvariantCulture, $"Số {i}")))]);
            var cells = new XlsxValue[Columns];
            for (int row = 0; row < rows; row++)
            {
                cells[0] = NameOf(row);
                for (int i = 1; i < Columns; i++)
                {
                    cells[i] = XlsxValue.Number(NumberOf(row, i));
                }
                sheet.WriteRow(cells);
            }
            book.Complete();
        }
        return stream.ToArray();
    }

    private static long TheirsWritten(int rows)
    {
        using var stream = new MemoryStream();
        stream.SaveAs(Enumerable.Range(0, rows).Select(row => Enumerable.Range(0, Columns).ToDictionary(
            i => i == 0 ? "Hộ" : string.Create(CultureInfo.InvariantCulture, $"Số {i}"), i => i == 0 ? (object)NameOf(row) : NumberOf(row, i), StringComparer.Ordinal)));
        return stream.Length;
    }

    private static long Ours(byte[] book)
    {
        decimal sum = 0;
        using XlsxReader reader = XlsxReader.Open(new MemoryStream(book, writable: false), new XlsxLimits());
        foreach (XlsxRow row in reader.Sheets[0].Rows())
        {
            foreach (XlsxCell cell in row.Cells)
            {
                sum += cell is { Kind: XlsxCellKind.Number, Decimal: { } number and >= 0 } ? number : 0;
            }
        }
        return (long)sum;
    }

    private static long Theirs(byte[] book)
    {
        decimal sum = 0;
        foreach (IDictionary<string, object> row in new MemoryStream(book, writable: false).Query().Cast<IDictionary<string, object>>())
        {
            foreach (object cell in row.Values)
            {
                sum += cell is double number and >= 0 ? (decimal)number : 0;
            }
        }
        return (long)sum;
    }

    private static long Floor(byte[] book)
    {
        using var zip = new ZipArchive(new MemoryStream(book, writable: false));
        using Stream sheet = zip.Entries.First(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)).Open();
        using var xml = XmlReader.Create(sheet, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        long cells = 0;
        while (xml.Read())
        {
            cells += xml.NodeType == XmlNodeType.Element && xml.LocalName == "c" ? 1 : 0;
        }
        return cells;
    }

    private static string NameOf(int row) => string.Create(CultureInfo.InvariantCulture, $"Hộ Nguyễn Văn Mẫu {row}");

    private static decimal NumberOf(int row, int column) => ((row * 31) + (column * 7)) % 100_000;
}
