using ChungSuc.Core.Communications;
using ChungSuc.Core.Units;
using ChungSuc.Documents.Excel;
using ChungSuc.Web.Infrastructure.Excel;
using Microsoft.AspNetCore.Mvc;

namespace ChungSuc.Web.Pages.Communications;

/// <summary>The list as an Excel file, narrowed as the list is.</summary>
public sealed class FileModel(CommunicationQueries communications, CommunicationChoices choices, SubjectQueries subjects) : CommunicationListModel(choices, subjects)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var lines = await communications.LinesAsync(await FilterAsync(cancellationToken), cancellationToken);
        return File(Write(lines), CriteriaSetWorkbook.ContentType, "tuyen-truyen.xlsx");
    }

    private static byte[] Write(IReadOnlyList<CommunicationLine> lines)
    {
        using var stream = new MemoryStream();
        using (var book = new XlsxWriter(stream))
        {
            var sheet = book.AddSheet(
                "Tuyên truyền",
                [
                    new("Số", 10), new("Ngày", 12) { Look = XlsxLook.Date }, new("Loại", 24), new("Kênh", 26), new("Nội dung", 50), new("Nơi", 30), new("Đơn vị", 34),
                    new("Phút", 8) { Look = XlsxLook.Number }, new("Lượt người", 12) { Look = XlsxLook.Number }, new("Kinh phí (đồng)", 16) { Look = XlsxLook.Number }, new("Minh chứng (tệp)", 10) { Look = XlsxLook.Number },
                ]);
            foreach (var line in lines)
            {
                sheet.WriteRow(
                    XlsxValue.Text(line.NumberText), XlsxValue.Date(line.HeldOn), XlsxValue.Text(line.Kind.Vietnamese()), XlsxValue.Text(line.Medium.Vietnamese()), XlsxValue.Text(line.Topic),
                    XlsxValue.Text(line.Places), XlsxValue.Text(line.UnitName), Number(line.Minutes), Number(line.Reach), Number(line.CostVnd), Number(line.Files));
            }

            book.Complete();
        }

        return stream.ToArray();
    }

    private static XlsxValue Number(long? value) => value is { } known ? XlsxValue.Number(known) : XlsxValue.Blank;
}
