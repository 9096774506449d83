using ChungSuc.Core.Imports;
using ChungSuc.Documents.Excel;

namespace ChungSuc.Web.Infrastructure.Excel;

/// <summary>A list as a workbook, in the layout in which it is read again: the data, how to fill it in, and words to copy from.</summary>
internal static class ListBook
{
    public const string ContentType = CriteriaSetWorkbook.ContentType;
    public const string GuideSheet = "Hướng dẫn";
    public const string ListSheet = "Danh sách";

    private const string DataSheet = "Dữ liệu";

    /// <summary>Texts are stored as texts, so none of them is ever a formula.</summary>
    public static byte[] Write(
        ImportKind kind,
        IReadOnlyList<ImportColumn> columns,
        IEnumerable<IReadOnlyDictionary<string, ImportCell>> rows,
        IReadOnlyList<(string Head, IReadOnlyList<string> Words)> lists)
    {
        using var stream = new MemoryStream();
        using (var book = new XlsxWriter(stream))
        {
            var data = book.AddSheet(DataSheet, [.. columns.Select(ColumnOf)]);
            foreach (var row in rows)
            {
                data.WriteRow([.. columns.Select(column => ValueOf(row.GetValueOrDefault(column.Key), column))]);
            }

            WriteGuide(book, kind, columns);
            WriteLists(book, lists);
            book.Complete();
        }

        return stream.ToArray();
    }

    private static XlsxColumn ColumnOf(ImportColumn column) => new(column.Head, column.Width)
    {
        Look = LookOf(column.Value),
        Choices = column.Choices,
    };

    private static XlsxLook LookOf(ImportValue value) => value switch
    {
        ImportValue.Money => XlsxLook.Money,
        ImportValue.Number or ImportValue.Whole or ImportValue.Percent => XlsxLook.Number,
        ImportValue.Day => XlsxLook.Date,
        _ => XlsxLook.Text,
    };

    private static XlsxValue ValueOf(ImportCell cell, ImportColumn column) => cell switch
    {
        { IsBlank: true } => XlsxValue.Text(null, LookOf(column.Value)),
        { Number: { } number } => XlsxValue.Number(number, LookOf(column.Value)),
        { Day: { Year: > 1900 } day } => XlsxValue.Date(day),
        _ => XlsxValue.Text(cell.ToString()),
    };

    private static void WriteGuide(XlsxWriter book, ImportKind kind, IReadOnlyList<ImportColumn> columns)
    {
        var sheet = book.AddSheet(GuideSheet, [new("Cột", 32), new("Bắt buộc", 10), new("Cách ghi", 90) { Look = XlsxLook.Wrapped }]);
        string[] common =
        [
            $"Dòng có chữ “{ImportKind.ExampleMark}” ở cột Mã là ví dụ: chương trình bỏ qua, xóa hay để nguyên đều được.",
            "Tải tệp lên ở trang “Nhập từ Excel”: chương trình cho xem trước từng ô sai, chưa ghi gì. Chỉ khi mọi ô đều đúng mới ghi được, và ghi tất cả cùng lúc.",
            "Tên cột có thể khác đôi chút, thứ tự cột tùy ý; cột lạ không làm hỏng tệp. Chữ theo phông cũ (TCVN3, VNI) được tự chuyển sang Unicode.",
            "Nhập nhầm thì hoàn tác cả lần nhập, có nêu lý do.",
        ];
        foreach (var line in kind.Guide.Concat(common))
        {
            sheet.WriteRow(XlsxValue.Blank, XlsxValue.Blank, XlsxValue.Text(line, XlsxLook.Wrapped));
        }

        foreach (var column in columns)
        {
            sheet.WriteRow(column.Head, column.IsRequired ? "có" : null, XlsxValue.Text(HintOf(column), XlsxLook.Wrapped));
        }
    }

    private static string HintOf(ImportColumn column)
    {
        var form = column.Value switch
        {
            ImportValue.Money => "Số tiền bằng đồng, số nguyên: 1.500.000.",
            ImportValue.Whole => "Số nguyên.",
            ImportValue.Number => "Số; phần thập phân sau dấu phẩy: 12,5.",
            ImportValue.Percent => "Số phần trăm: 86,1.",
            ImportValue.Day => "Ngày: 03/9/2025.",
            ImportValue.YesNo => "có hoặc không.",
            _ => column.Choices.Count > 0 ? $"Chọn: {string.Join(", ", column.Choices)}." : string.Empty,
        };
        return column.Hint.Length == 0 ? form : $"{column.Hint} {form}".TrimEnd();
    }

    private static void WriteLists(XlsxWriter book, IReadOnlyList<(string Head, IReadOnlyList<string> Words)> lists)
    {
        var sheet = book.AddSheet(ListSheet, [.. lists.Select(list => new XlsxColumn(list.Head, 36))]);
        for (var i = 0; i < lists.Max(list => list.Words.Count); i++)
        {
            sheet.WriteRow([.. lists.Select(list => XlsxValue.Text(list.Words.ElementAtOrDefault(i)))]);
        }
    }
}
