using ChungSuc.Core.Enterprises;
using ChungSuc.Documents.Excel;

namespace ChungSuc.Web.Pages.Enterprises;

/// <summary>Facts as a workbook: one sheet for each kind, with the columns of that kind.</summary>
internal static class FactBook
{
    private const int NameWidth = 34;
    private const int ShortWidth = 12;

    private static readonly XlsxColumn[] Before = [new("Số", ShortWidth), new("Đơn vị", NameWidth), new("Năm", ShortWidth) { Look = XlsxLook.Number }];

    private static readonly XlsxColumn[] After = [new("Tình trạng", ShortWidth), new("Căn cứ xác nhận", NameWidth), new("Ngày xác nhận", ShortWidth) { Look = XlsxLook.Date }, new("Người ghi", NameWidth)];

    private static readonly Dictionary<FactKind, (string Head, Func<EnterpriseFact, XlsxValue> Value)[]> Columns = new()
    {
        [FactKind.ChainLink] =
        [
            ("Đối tác", f => f.Title), ("Sản phẩm", f => f.Product), ("Số hợp đồng", f => f.PaperNumber), ("Ngày ký", f => Day(f.PaperOn)), ("Từ ngày", f => Day(f.From)),
            ("Đến ngày", f => Day(f.To)), ("Sản lượng mỗi năm", f => Number(f.Quantity)), ("Đơn vị tính", f => f.QuantityUnit?.Vietnamese()), ("Số hộ", f => Number(f.Households)),
        ],
        [FactKind.Craft] = [("Nghề", f => f.Title), ("Có từ năm", f => Number(f.SinceYear)), ("Số hộ", f => Number(f.Households)), ("Bảo tồn, phát triển", f => f.Work)],
        [FactKind.OcopProduct] =
        [
            ("Sản phẩm", f => f.Title), ("Số sao", f => Number(f.Stars)), ("Số quyết định", f => f.PaperNumber), ("Ngày quyết định", f => Day(f.PaperOn)),
            ("Cấp công nhận", f => f.Issuer?.Vietnamese()), ("Hạn đến", f => Day(f.ExpiresOn)), ("Điểm", f => Number(f.Score)),
        ],
        [FactKind.Jobs] =
        [
            ("Tổng số lao động", f => Number(f.TotalWorkers)), ("Người trong xã", f => Number(f.LocalWorkers)), ("Thu nhập bình quân tháng (đồng)", f => Number(f.MeanIncomeVnd)),
        ],
        [FactKind.Sales] =
        [
            ("Nông sản", f => f.Title), ("Sản lượng", f => Number(f.Quantity)), ("Đơn vị tính", f => f.QuantityUnit?.Vietnamese()), ("Trị giá (đồng)", f => Number(f.ValueVnd)),
        ],
    };

    public static byte[] Write(IReadOnlyList<FactRow> rows)
    {
        using var stream = new MemoryStream();
        using (var book = new XlsxWriter(stream))
        {
            foreach (var (kind, columns) in Columns)
            {
                var sheet = book.AddSheet(kind.Vietnamese(), [.. Before, .. columns.Select(c => new XlsxColumn(c.Head)), .. After]);
                foreach (var row in rows.Where(r => r.Fact.Kind == kind))
                {
                    sheet.WriteRow(
                    [
                        row.Fact.NumberText, row.UnitName, XlsxValue.Number(row.Fact.Year),
                        .. columns.Select(c => c.Value(row.Fact)),
                        StateOf(row), row.Confirmation?.Document, Day(row.Confirmation?.ConfirmedOn), row.Fact.RecordedBy,
                    ]);
                }
            }

            book.Complete();
        }

        return stream.ToArray();
    }

    private static string StateOf(FactRow row) => row switch
    {
        { Void: not null } => "đã hủy",
        { Confirmation: not null } => "đã xác nhận",
        _ => "chờ xác nhận",
    };

    private static XlsxValue Day(DateOnly? day) => day is { } known ? XlsxValue.Date(known) : XlsxValue.Blank;

    private static XlsxValue Number(decimal? number) => number is { } known ? XlsxValue.Number(known) : XlsxValue.Blank;
}
