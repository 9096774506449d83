using ChungSuc.Core.Assessments;
using ChungSuc.Core.Shared;
using ChungSuc.Documents.Excel;
using ChungSuc.Web.Infrastructure.Excel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Assessments.Recognitions;

/// <summary>All recognitions as an Excel file.</summary>
public sealed class FileModel(RecognitionQueries recognitions, TimeProvider clock) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream();
        using (var book = new XlsxWriter(stream))
        {
            var sheet = book.AddSheet(
                "Công nhận",
                [
                    new("Nơi được công nhận", 34), new("Danh hiệu", 40), new("Số quyết định", 18), new("Ngày quyết định", 14) { Look = XlsxLook.Date }, new("Cơ quan ban hành", 34),
                    new("Có hiệu lực đến", 14) { Look = XlsxLook.Date }, new("Thu hồi từ ngày", 14) { Look = XlsxLook.Date }, new("Còn hiệu lực", 12),
                ]);
            for (var page = 1; await recognitions.PageAsync(new RecognitionFilter(), VietnameseDate.Today(clock), page, cancellationToken) is { Rows.Count: > 0 } found; page++)
            {
                foreach (var (recognition, unit, _, holds) in found.Rows)
                {
                    sheet.WriteRow(
                    [
                        unit, RecognitionTitles.NameOf(recognition.Title), recognition.DecisionNumber, recognition.DecidedOn, recognition.Issuer,
                        recognition.ValidUntil is { } until ? XlsxValue.Date(until) : XlsxValue.Blank, recognition.Revocation is { } gone ? XlsxValue.Date(gone.RevokedOn) : XlsxValue.Blank,
                        holds ? "có" : "không",
                    ]);
                }
            }

            book.Complete();
        }

        return File(stream.ToArray(), CriteriaSetWorkbook.ContentType, "cong-nhan.xlsx");
    }
}
