using ChungSuc.Core.Criteria;
using ChungSuc.Core.Shared;
using ChungSuc.Documents.Excel;
using ChungSuc.TestKit;
using ChungSuc.Web.Infrastructure.Commands;
using ChungSuc.Web.Infrastructure.Excel;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace ChungSuc.Web.Tests.Excel;

/// <summary>Criteria sets as real files: written, opened by a second reader, edited, read back; and the two commands.</summary>
public sealed class CriteriaSetWorkbookTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("workbook");

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder, "*.yaml").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    private static string Folder => CatalogFiles.PathOf("criteria-sets");

    public void Dispose()
    {
        _folder.Delete(recursive: true);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void ReadAfterWrite_EachShippedSet_MeansTheSame(string file)
    {
        var text = File.ReadAllText(Path.Combine(Folder, file));

        var (yaml, faults) = CriteriaSetWorkbook.Read(new MemoryStream(CriteriaSetWorkbook.Write(text)));

        Assert.Empty(faults);
        var (before, after) = (CriteriaSetLoader.Load(text).Set!, CriteriaSetLoader.Load(yaml!).Set!);
        Assert.Empty(SetComparison.Compare(before, after));

        // The sheets hold every key of the set (a test of the core compares them with the loader); so what is written again must be the same.
        Assert.Equal(yaml, CriteriaSetWorkbook.Read(new MemoryStream(CriteriaSetWorkbook.Write(yaml!))).YamlText);
        Assert.Equal(Texts(SetTables.Write(text)), Texts(SetTables.Write(yaml!)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Write_EachShippedSet_IsValidForTheOfficeSchema(string file)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(CriteriaSetWorkbook.Write(File.ReadAllText(Path.Combine(Folder, file)))), isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(document).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}"));
    }

    [Fact]
    public void Read_FileThatIsNoWorkbook_SaysWhatToDo()
    {
        var refusal = Assert.Throws<RuleException>(() => CriteriaSetWorkbook.Read(new MemoryStream("Mã;Tên"u8.ToArray())));

        Assert.Equal("Tệp không phải là sổ Excel dạng .xlsx. Mở tệp bằng Excel rồi lưu lại theo dạng “Excel Workbook (*.xlsx)”.", refusal.Message);
    }

    [Fact]
    public void Read_WorkbookOfSomethingElse_NamesTheSheetsThatAreMissing()
    {
        using var stream = new MemoryStream();
        using (var book = new XlsxWriter(stream))
        {
            book.AddSheet("Trang 1", [new XlsxColumn("A")]);
            book.Complete();
        }

        var (yaml, faults) = CriteriaSetWorkbook.Read(stream);

        Assert.Null(yaml);
        Assert.Equal(["Bộ tiêu chí", "Tiêu chí"], faults.Select(fault => fault.Sheet));
    }

    [Fact]
    public void ExportThenImport_Commands_GiveTheSetBack()
    {
        var (book, set) = (Path.Combine(_folder.FullName, "a.xlsx"), Path.Combine(_folder.FullName, "a.yaml"));
        var source = Path.Combine(Folder, "thi-dua-thon.yaml");

        Assert.Equal((0, $"{book}: đã ghi", ""), Run((output, errors) => CriteriaWorkbookCommand.Export(source, book, output, errors)));
        Assert.Equal((0, $"{set}: đã ghi", ""), Run((output, errors) => CriteriaWorkbookCommand.Import(book, set, output, errors)));
        Assert.Equal((0, "Hai bộ tiêu chí giống nhau", ""), Run((output, errors) => CriteriaCommands.Diff(source, set, output, errors)));
    }

    [Fact]
    public void Import_FaultyCell_ExitsWithTwoNamesTheCellAndWritesNothing()
    {
        var (book, set) = (Path.Combine(_folder.FullName, "a.xlsx"), Path.Combine(_folder.FullName, "a.yaml"));
        File.WriteAllBytes(book, Edited("thi-dua-thon.yaml", "Tiêu chí", row: 3, column: 10, XlsxValue.Text("mười lăm")));

        var (code, output, errors) = Run((output, errors) => CriteriaWorkbookCommand.Import(book, set, output, errors));

        Assert.Equal((CriteriaCommands.Faulty, ""), (code, output));
        Assert.StartsWith($"{book}: Tiêu chí!J3: “mười lăm” không phải là số.", errors, StringComparison.Ordinal);
        Assert.False(File.Exists(set));
    }

    [Fact]
    public void Import_CellTypedAsOfficialsTypeIt_IsTaken()
    {
        var (book, set) = (Path.Combine(_folder.FullName, "a.xlsx"), Path.Combine(_folder.FullName, "a.yaml"));
        File.WriteAllBytes(book, Edited("thi-dua-thon.yaml", "Tiêu chí", row: 3, column: 11, XlsxValue.Text("-2,5")));

        Assert.Equal(0, Run((output, errors) => CriteriaWorkbookCommand.Import(book, set, output, errors)).Code);
        Assert.Equal((0, "+ A1: thêm điểm thấp nhất: -2,5", ""), Run((output, errors) => CriteriaCommands.Diff(Path.Combine(Folder, "thi-dua-thon.yaml"), set, output, errors)));
    }

    [Fact]
    public void Export_FaultySet_ExitsWithTwoAndTheLine()
    {
        var (source, book) = (Path.Combine(_folder.FullName, "a.yaml"), Path.Combine(_folder.FullName, "a.xlsx"));
        File.WriteAllText(source, "id: a\nversion: không\n");

        var (code, _, errors) = Run((output, errors) => CriteriaWorkbookCommand.Export(source, book, output, errors));

        Assert.Equal(CriteriaCommands.Faulty, code);
        Assert.Contains($"{source}:2:10: ", errors, StringComparison.Ordinal);
        Assert.False(File.Exists(book));
    }

    [Fact]
    public void Import_NoSuchFile_ExitsWithTwo()
    {
        var (code, _, errors) = Run((output, errors) => CriteriaWorkbookCommand.Import("khong-co.xlsx", "a.yaml", output, errors));

        Assert.Equal(CriteriaCommands.Faulty, code);
        Assert.StartsWith("khong-co.xlsx: không đọc hoặc không ghi được tệp", errors, StringComparison.Ordinal);
    }

    private static (int Code, string Output, string Errors) Run(Func<TextWriter, TextWriter, int> command)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = command(output, errors);
        return (code, output.ToString().Trim(), errors.ToString().Trim());
    }

    private static string Texts(IReadOnlyList<SetTable> tables)
    {
        return string.Join('\n', tables.SelectMany(table => table.Rows.SelectMany(row => row.Cells.OrderBy(cell => cell.Key).Select(cell => $"{table.Name} {row.Number} {cell.Key} {cell.Value}"))));
    }

    /// <summary>The workbook of a set as another program would save it after a person changed one cell.</summary>
    private static byte[] Edited(string file, string sheet, int row, int column, XlsxValue value)
    {
        using var book = XlsxReader.Open(new MemoryStream(CriteriaSetWorkbook.Write(File.ReadAllText(Path.Combine(Folder, file)))));
        using var stream = new MemoryStream();
        using (var copy = new XlsxWriter(stream))
        {
            foreach (var source in book.Sheets)
            {
                var rows = source.Rows().ToList();
                var width = rows[0].Cells.Count;
                var target = copy.AddSheet(source.Name, rows[0].Cells.Select(cell => new XlsxColumn(cell.Text!)).ToArray());
                foreach (var line in rows.Skip(1))
                {
                    target.WriteRow(Enumerable.Range(1, width).Select(i => source.Name == sheet && line.Number == row && i == column ? value : Copied(line[i])).ToArray());
                }
            }

            copy.Complete();
        }

        return stream.ToArray();
    }

    private static XlsxValue Copied(XlsxCell cell) => cell.Kind switch
    {
        XlsxCellKind.Number => XlsxValue.Number(cell.Decimal ?? 0),
        XlsxCellKind.Date => XlsxValue.Date(DateOnly.FromDateTime(cell.Moment ?? default)),
        _ => XlsxValue.Text(cell.Text),
    };
}
