using ChungSuc.Core.Exemplars;
using ChungSuc.Core.Units;
using ChungSuc.Documents.Excel;
using ChungSuc.Web.Infrastructure.Excel;
using Microsoft.AspNetCore.Mvc;

namespace ChungSuc.Web.Pages.Exemplars;

/// <summary>The list as an Excel file, narrowed as the list is.</summary>
public sealed class FileModel(ExemplarQueries exemplars, ExemplarChoices choices, SubjectQueries subjects) : ExemplarListModel(choices, subjects)
{
    private readonly ExemplarChoices choices = choices;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var rows = await exemplars.StandingsAsync(await FilterAsync(cancellationToken), choices.Today, cancellationToken);
        return File(Write(rows), CriteriaSetWorkbook.ContentType, "dien-hinh.xlsx");
    }

    private static byte[] Write(IReadOnlyList<ExemplarStanding> rows)
    {
        using var stream = new MemoryStream();
        using (var book = new XlsxWriter(stream))
        {
            var sheet = book.AddSheet(
                "Điển hình, mô hình",
                [
                    new("Số", 10), new("Loại", 20), new("Lĩnh vực", 30), new("Việc làm, mô hình", 50), new("Của ai", 26), new("Nơi", 20), new("Ngày phát hiện", 14) { Look = XlsxLook.Date },
                    new("Đang ở bước", 24), new("Kết quả", 40), new("Quyết định gần nhất", 22), new("Thôn làm theo", 40), new("Tin, bài", 10) { Look = XlsxLook.Number }, new("Minh chứng (tệp)", 10) { Look = XlsxLook.Number },
                ]);
            foreach (var row in rows)
            {
                sheet.WriteRow(
                    XlsxValue.Text(row.NumberText), XlsxValue.Text(row.Kind.Vietnamese()), XlsxValue.Text(row.Field.Vietnamese()), XlsxValue.Text(row.Title), XlsxValue.Text(row.OwnerName),
                    XlsxValue.Text(row.UnitName), XlsxValue.Date(row.FoundOn), XlsxValue.Text(row.Stage.Vietnamese()), XlsxValue.Text(row.Result), XlsxValue.Text(row.LastHonour?.DecisionNumber),
                    XlsxValue.Text(string.Join(", ", row.Copies.Select(c => c.VillageName))), XlsxValue.Number(row.Presentations), XlsxValue.Number(row.Files));
            }

            book.Complete();
        }

        return stream.ToArray();
    }
}
