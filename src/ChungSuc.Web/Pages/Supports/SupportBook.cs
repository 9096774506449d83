using ChungSuc.Core.Supports;
using ChungSuc.Documents.Excel;

namespace ChungSuc.Web.Pages.Supports;

/// <summary>The list of help as a workbook.</summary>
internal static class SupportBook
{
    private const int Wide = 40;
    private const int Narrow = 12;

    public static byte[] Write(IReadOnlyList<SupportRow> rows, DateOnly today)
    {
        using var stream = new MemoryStream();
        using (var book = new XlsxWriter(stream))
        {
            var sheet = book.AddSheet(
                "Hỗ trợ thôn",
                [
                    new("Số", Narrow), new("Đơn vị giúp", Wide), new("Thôn", Wide), new("Hộ, người", Wide), new("Địa chỉ cụ thể", Wide), new("Việc", Wide),
                    new("Từ ngày", Narrow) { Look = XlsxLook.Date }, new("Đến ngày", Narrow) { Look = XlsxLook.Date }, new("Giá trị (đồng)", Narrow) { Look = XlsxLook.Money },
                    new("Ngày công", Narrow) { Look = XlsxLook.Number }, new("Kết quả", Wide), new("Ngày có kết quả", Narrow) { Look = XlsxLook.Date },
                    new("Số tệp minh chứng", Narrow) { Look = XlsxLook.Number }, new("Trạng thái", Narrow), new("Vì sao chưa tính", Wide),
                ]);
            foreach (var row in rows)
            {
                var status = row.StatusOn(today);
                sheet.WriteRow(
                [
                    row.NumberText, row.GiverName, row.UnitName, row.RecipientName, row.Place, row.What,
                    XlsxValue.Date(row.FromOn), row.ToOn is { } to ? XlsxValue.Date(to) : XlsxValue.Blank, row.ValueVnd is { } value ? XlsxValue.Money(value) : XlsxValue.Blank,
                    row.LabourDays is { } days ? XlsxValue.Number(days) : XlsxValue.Blank, row.ResultWords, row.Results.Count > 0 ? XlsxValue.Date(row.Results[^1].On) : XlsxValue.Blank,
                    XlsxValue.Number(row.Files), status.State.Vietnamese(), status.Reason,
                ]);
            }

            book.Complete();
        }

        return stream.ToArray();
    }
}
