using System.Text;
using ChungSuc.Core.Shared;
using ChungSuc.Documents.Excel;
using CsvHelper;
using CsvHelper.Configuration;

namespace ChungSuc.Web.Infrastructure.Excel;

/// <summary>One sheet as it lies: rows that hold something, and which cells are merged. A CSV file is one sheet of texts.</summary>
internal sealed record Grid(string Name, IReadOnlyList<XlsxRow> Rows, IReadOnlyList<XlsxRange> Merged);

/// <summary>The one door through which lists come in: .xlsx or .csv, read within limits.</summary>
internal static class GridFile
{
    private const int MostCharacters = 20_000_000;
    private const int MostCsvRows = 20_000;
    private const int LongestField = 5_000;
    private const int MostColumns = 100;

    private static readonly XlsxLimits Limits = new()
    {
        FileBytes = 10 * 1024 * 1024,
        PartBytes = 48 * 1024 * 1024,
        TotalBytes = 96 * 1024 * 1024,
        Rows = MostCsvRows,
        Columns = MostColumns,
        Cells = 600_000,
        SharedTexts = 300_000,
        Time = TimeSpan.FromSeconds(10),
    };

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Visible sheets with content. The stream is disposed.</summary>
    /// <exception cref="RuleException">The file is no table or is more than the limits allow.</exception>
    public static IReadOnlyList<Grid> Read(Stream file, string name)
    {
        try
        {
            return Path.GetExtension(name).Equals(".csv", StringComparison.OrdinalIgnoreCase) ? [ReadCsv(file)] : ReadWorkbook(file);
        }
        catch (XlsxRefusedException refusal)
        {
            throw new RuleException("import.file", refusal.Message);
        }
    }

    private static List<Grid> ReadWorkbook(Stream file)
    {
        using var book = XlsxReader.Open(file, Limits);
        var grids = new List<Grid>();
        foreach (var sheet in book.Sheets.Where(s => !s.IsHidden))
        {
            var rows = sheet.Rows().ToList();
            if (rows.Count > 0)
            {
                grids.Add(new Grid(sheet.Name.Trim(), rows, sheet.Merged));
            }
        }

        return grids;
    }

    private static Grid ReadCsv(Stream file)
    {
        using var buffer = new MemoryStream();
        using (file)
        {
            file.CopyTo(buffer);
        }

        var text = Decoded(buffer.ToArray());
        if (text.Length > MostCharacters)
        {
            throw new RuleException("import.csv.long", $"Tệp dài quá {VietnameseNumber.Format(MostCharacters)} ký tự. Chia tệp thành nhiều phần.");
        }

        var rows = new List<XlsxRow>();
        using var parser = new CsvParser(new StringReader(text), new CsvConfiguration(System.Globalization.CultureInfo.InvariantCulture)
        {
            Delimiter = DelimiterOf(text), HasHeaderRecord = false, MaxFieldSize = LongestField, IgnoreBlankLines = false,
        });
        try
        {
            for (var number = 1; parser.Read(); number++)
            {
                Keep(rows, number, parser.Record ?? []);
            }
        }
        catch (Exception e) when (e is MaxFieldSizeException or BadDataException)
        {
            throw new RuleException("import.csv.quotes", $"Dòng {parser.RawRow} của tệp CSV đặt sai dấu nháy kép, hoặc có ô dài quá {VietnameseNumber.Format(LongestField)} ký tự. Lưu tệp bằng Excel (.xlsx) rồi tải lên.");
        }

        return new Grid("CSV", rows, []);
    }

    private static void Keep(List<XlsxRow> rows, int number, string[] fields)
    {
        if (number > MostCsvRows || fields.Length > MostColumns)
        {
            throw new RuleException("import.csv.size", $"Tệp CSV quá {VietnameseNumber.Format(MostCsvRows)} dòng hoặc {MostColumns} cột. Chia tệp thành nhiều phần.");
        }

        var cells = fields
            .Select((field, i) => new XlsxCell { Row = number, Column = i + 1, Kind = field.Length == 0 ? XlsxCellKind.Blank : XlsxCellKind.Text, Text = field.Length == 0 ? null : field })
            .Where(cell => cell.Kind != XlsxCellKind.Blank)
            .ToList();
        if (cells.Count > 0)
        {
            rows.Add(new XlsxRow(number, IsHidden: false, cells));
        }
    }

    /// <summary>UTF-8 or UTF-16; else the bytes of the old Vietnamese fonts, whose letters the cells are then converted from.</summary>
    private static string Decoded(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..])
        {
            return Encoding.Unicode.GetString(bytes.AsSpan(2));
        }

        if (bytes.AsSpan().Contains((byte)0))
        {
            throw new RuleException("import.csv.binary", "Tệp này không phải là CSV. Lưu bảng dưới dạng Excel (.xlsx) rồi tải lên.");
        }

        try
        {
            return StrictUtf8.GetString(bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes.AsSpan(3) : bytes);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes); // a code page that the provider always has
        }
    }

    /// <summary>Excel in Vietnam writes semicolons; other programs commas or tabs. The one that most of the first lines hold is taken.</summary>
    private static string DelimiterOf(string text)
    {
        var lines = text.AsSpan(0, Math.Min(text.Length, 20_000)).ToString().Split('\n').Take(15).ToList();
        return new[] { ";", "\t", "," }.MaxBy(sign => lines.Count(line => line.Contains(sign, StringComparison.Ordinal)) + (sign == "," ? -1 : 0))!;
    }
}
