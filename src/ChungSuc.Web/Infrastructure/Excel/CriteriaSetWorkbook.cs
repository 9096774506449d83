using System.Globalization;
using ChungSuc.Core.Criteria;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Shared.Files;
using ChungSuc.Documents.Excel;

namespace ChungSuc.Web.Infrastructure.Excel;

/// <summary>A criteria set as an Excel workbook and back; docs/criteria-sets.md, section 13, describes the layout.</summary>
public static class CriteriaSetWorkbook
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Ten thousand criteria at most, and what a person keeps beside them.</summary>
    private static readonly XlsxLimits Limits = new()
    {
        FileBytes = 5 * 1024 * 1024,
        PartBytes = 32 * 1024 * 1024,
        TotalBytes = 64 * 1024 * 1024,
        Rows = 12_000,
        Columns = 100,
        Cells = 400_000,
        SharedTexts = 200_000,
        Time = TimeSpan.FromSeconds(5),
    };

    /// <exception cref="RuleException">The text is no sound set.</exception>
    public static byte[] Write(string yamlText)
    {
        using var stream = new MemoryStream();
        using (var book = new XlsxWriter(stream))
        {
            foreach (var table in SetTables.Write(yamlText))
            {
                var sheet = book.AddSheet(table.Name, table.Columns.Select(ColumnOf).ToArray());
                foreach (var row in table.Rows)
                {
                    sheet.WriteRow(table.Columns.Select((column, i) => row.Cells.TryGetValue(i + 1, out var cell) ? ValueOf(cell, column) : XlsxValue.Blank).ToArray());
                }
            }

            book.Complete();
        }

        return stream.ToArray();
    }

    /// <summary>The YAML text of a sound set, or null and what is wrong, cell by cell. The stream is disposed.</summary>
    /// <exception cref="RuleException">The file is no workbook or is more than the limits allow.</exception>
    public static (string? YamlText, IReadOnlyList<CellFault> Faults) Read(Stream file)
    {
        try
        {
            using var book = XlsxReader.Open(file, Limits);
            return SetTables.Read(SetTables.SheetNames.Select(book.FindSheet).OfType<XlsxSheet>().Select(TableOf).ToArray());
        }
        catch (XlsxRefusedException refusal)
        {
            throw new RuleException("criteria.workbook.refused", refusal.Message);
        }
    }

    private static XlsxColumn ColumnOf(SetColumn column)
    {
        return new XlsxColumn(column.Head, column.Width) { Look = LookOf(column), Choices = column.Choices };
    }

    private static XlsxLook LookOf(SetColumn column)
    {
        return column.IsNumber ? XlsxLook.Number : column.IsLong ? XlsxLook.Wrapped : XlsxLook.Text;
    }

    private static XlsxValue ValueOf(SetCell cell, SetColumn column)
    {
        if (cell.Text.Length > XlsxAddress.MostCharacters)
        {
            throw new RuleException("criteria.workbook.cell", $"Có phần dài quá {VietnameseNumber.Format(XlsxAddress.MostCharacters)} ký tự, không đặt vừa một ô Excel: “{cell.Text[..40]}…”. Rút ngắn phần ấy rồi xuất lại.");
        }

        return cell.Kind switch
        {
            SetCellKind.Number => XlsxValue.Number(decimal.Parse(cell.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)),
            SetCellKind.Date when DateOnly.ParseExact(cell.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture) is { Year: > 1900 } date => XlsxValue.Date(date),
            _ => XlsxValue.Text(cell.Text, column.IsLong ? XlsxLook.Wrapped : XlsxLook.Text),
        };
    }

    private static SetTable TableOf(XlsxSheet sheet)
    {
        var rows = sheet.Rows().ToList();
        var head = rows is [{ Number: 1 } first, ..] ? first : null;
        var columns = Enumerable.Range(1, head?.Cells[^1].Column ?? 0).Select(column => new SetColumn(head?[column].ToString() ?? "", 0));
        return new SetTable(sheet.Name.Trim(), columns.ToArray(), rows.Where(row => row.Number > 1).Select(RowOf).Where(row => row.Cells.Count > 0).ToArray());
    }

    private static SetRow RowOf(XlsxRow row)
    {
        return new SetRow(row.Number, row.Cells.Select(cell => (cell.Column, Cell: CellOf(cell))).Where(entry => !string.IsNullOrWhiteSpace(entry.Cell.Text)).ToDictionary(entry => entry.Column, entry => entry.Cell));
    }

    private static SetCell CellOf(XlsxCell cell) => cell switch
    {
        { Kind: XlsxCellKind.Text } => new SetCell(SetCellKind.Text, cell.Text ?? ""),
        { Kind: XlsxCellKind.Number, Decimal: { } number } => cell.IsPercent
            ? new SetCell(SetCellKind.Percent, (number * 100).ToString("0.##########", CultureInfo.InvariantCulture))
            : new SetCell(SetCellKind.Number, number.ToString(CultureInfo.InvariantCulture)),
        { Kind: XlsxCellKind.Date, Moment: { } moment } => new SetCell(SetCellKind.Date, moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        { Kind: XlsxCellKind.Boolean } => new SetCell(SetCellKind.YesNo, cell.Boolean ? "true" : "false"),
        { Kind: XlsxCellKind.Error } => new SetCell(SetCellKind.Faulty, $"Ô báo lỗi {cell.Text}; sửa công thức của ô, hoặc nhập thẳng nội dung"),
        { IsFormula: true } => new SetCell(SetCellKind.Faulty, "Ô có công thức Excel nhưng chưa có kết quả; mở tệp bằng Excel, chờ tính xong rồi lưu lại"),
        _ => new SetCell(SetCellKind.Faulty, "Không đọc được số hoặc ngày trong ô này; nhập lại ô"),
    };
}
