using ChungSuc.Core.Councils;
using ChungSuc.Core.Shared;
using ChungSuc.Core.WorkItems;
using ChungSuc.Documents.Excel;
using ChungSuc.Web.Infrastructure.Excel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Steering;

/// <summary>The table of the members' tasks as an Excel file.</summary>
public sealed class DutiesFileModel(MemberDutyQueries duties) : PageModel
{
    private const int NameWidth = 30;
    private const int CountWidth = 12;

    [BindProperty(SupportsGet = true, Name = "nam")]
    public int Year { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => Year is >= VietnameseDate.FirstYear and < VietnameseDate.LastYear
        ? File(Write(await duties.OfYearAsync(Year, cancellationToken)), CriteriaSetWorkbook.ContentType, $"nhiem-vu-thanh-vien-ban-chi-dao-{Year}.xlsx")
        : throw new NotFoundException("Year");

    private byte[] Write(IReadOnlyList<MemberDutyRow> rows)
    {
        using var stream = new MemoryStream();
        using (var book = new XlsxWriter(stream))
        {
            var sheet = book.AddSheet(
                $"Năm {Year}",
                [
                    new("Họ tên", NameWidth), new("Chức vụ", NameWidth), new("Phụ trách", NameWidth),
                    .. new[] { "Được giao", "Đúng hạn", "Trễ", "Chưa tới hạn", "Tỷ lệ đúng hạn (%)" }
                        .Concat(Enum.GetValues<QualityMark>().Select(m => $"Chất lượng {m.Vietnamese().ToLowerInvariant()}"))
                        .Select(name => new XlsxColumn(name, CountWidth) { Look = XlsxLook.Number }),
                ]);
            foreach (var row in rows)
            {
                sheet.WriteRow(
                [
                    XlsxValue.Text(row.Member.FullName), XlsxValue.Text(row.Member.Title), XlsxValue.Text(string.Join("; ", row.Member.Charges.Where(c => c.ValidTo is null).Select(c => c.Name))),
                    XlsxValue.Number(row.Tally.Assigned), XlsxValue.Number(row.Tally.OnTime), XlsxValue.Number(row.Tally.Late), XlsxValue.Number(row.Tally.NotDue),
                    row.Tally.OnTimeShare is { } share ? XlsxValue.Number(share * 100) : XlsxValue.Blank,
                    .. Enum.GetValues<QualityMark>().Select(m => XlsxValue.Number(row.Of(m))),
                ]);
            }

            book.Complete();
        }

        return stream.ToArray();
    }
}
