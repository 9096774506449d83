using ChungSuc.Core.Assessments;
using ChungSuc.Core.Shared;
using ChungSuc.Documents.Excel;
using ChungSuc.Web.Infrastructure.Excel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Gaps;

/// <summary>All that is missing of a year as an Excel file, one line for each item.</summary>
public sealed class FileModel(GapQueries gaps) : PageModel
{
    private const int NameWidth = 34;
    private const int ShortWidth = 12;

    [BindProperty(SupportsGet = true, Name = "nam")]
    public int Year { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var units = await gaps.OfYearAsync(Year, cancellationToken);
        return units.Count == 0 ? throw new NotFoundException("Open sheets") : File(Write(units), CriteriaSetWorkbook.ContentType, $"con-thieu-{Year}.xlsx");
    }

    private byte[] Write(IReadOnlyList<UnitGaps> units)
    {
        using var stream = new MemoryStream();
        using (var book = new XlsxWriter(stream))
        {
            var sheet = book.AddSheet(
                $"Năm {Year}",
                [new("Đơn vị", NameWidth), new("Được đánh giá", NameWidth), new("Bộ tiêu chí", NameWidth), new("Mục", ShortWidth), new("Tên mục", NameWidth), new("Còn thiếu", NameWidth), new("Ai nợ", NameWidth), new("Từ ngày", ShortWidth)]);
            foreach (var gap in units.SelectMany(unit => unit.Gaps))
            {
                sheet.WriteRow(
                [
                    XlsxValue.Text(gap.Head.UnitName), XlsxValue.Text(gap.Head.Name), XlsxValue.Text(gap.Head.FrozenSet.Name), XlsxValue.Text(gap.Code), XlsxValue.Text(gap.Name),
                    XlsxValue.Text(gap.Words), XlsxValue.Text(gap.OwedBy), XlsxValue.Text(VietnameseDate.Screen(gap.Since(gaps.Today))),
                ]);
            }

            book.Complete();
        }

        return stream.ToArray();
    }
}
