using ChungSuc.Core.Policies;
using ChungSuc.Documents.Excel;

namespace ChungSuc.Web.Pages.Policies;

/// <summary>Policies and proposals as a workbook of two sheets.</summary>
internal static class PolicyBook
{
    private const int Wide = 40;
    private const int Narrow = 12;

    public static byte[] Write(IReadOnlyList<PolicyRow> policies, IReadOnlyList<ProposalRow> proposals)
    {
        using var stream = new MemoryStream();
        using (var book = new XlsxWriter(stream))
        {
            var issued = book.AddSheet(
                "Chính sách",
                [
                    new("Số, ký hiệu", 20), new("Ngày ban hành", Narrow) { Look = XlsxLook.Date }, new("Cấp", Narrow), new("Cơ quan ban hành", Wide), new("Loại", 24), new("Trích yếu", Wide),
                    new("Hiệu lực từ", Narrow) { Look = XlsxLook.Date }, new("Hiệu lực đến", Narrow) { Look = XlsxLook.Date }, new("Số đơn vị triển khai", Narrow) { Look = XlsxLook.Number },
                    new("Triển khai sớm nhất", Narrow) { Look = XlsxLook.Date }, new("Sau số ngày", Narrow) { Look = XlsxLook.Number }, new("Số tệp", Narrow) { Look = XlsxLook.Number },
                ]);
            foreach (var row in policies)
            {
                issued.WriteRow(
                [
                    row.DocumentNumber, XlsxValue.Date(row.IssuedOn), row.Level.Vietnamese(), row.IssuerName, row.Kind.Vietnamese(), row.Title,
                    XlsxValue.Date(row.ValidFrom), row.ValidTo is { } to ? XlsxValue.Date(to) : XlsxValue.Blank, XlsxValue.Number(row.Users),
                    row.FirstUsedOn is { } first ? XlsxValue.Date(first) : XlsxValue.Blank, row.DaysToUse is { } days ? XlsxValue.Number(days) : XlsxValue.Blank, XlsxValue.Number(row.Files),
                ]);
            }

            var proposed = book.AddSheet(
                "Đề xuất",
                [
                    new("Số", Narrow), new("Ngày đề xuất", Narrow) { Look = XlsxLook.Date }, new("Đơn vị đề xuất", Wide), new("Gửi", Wide), new("Giải pháp", Wide), new("Trạng thái", 24),
                    new("Ngày ghi nhận", Narrow) { Look = XlsxLook.Date }, new("Kết quả", Wide),
                ]);
            foreach (var row in proposals)
            {
                proposed.WriteRow(
                [
                    row.NumberText, XlsxValue.Date(row.ProposedOn), row.UnitName, row.Addressee, row.Title, row.State.Vietnamese(),
                    row.AcceptedOn is { } accepted ? XlsxValue.Date(accepted) : XlsxValue.Blank, row.Result,
                ]);
            }

            book.Complete();
        }

        return stream.ToArray();
    }
}
