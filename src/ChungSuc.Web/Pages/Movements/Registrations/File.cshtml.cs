using ChungSuc.Core.Movements;
using ChungSuc.Core.Shared;
using ChungSuc.Documents.Excel;
using ChungSuc.Web.Infrastructure.Excel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Movements.Registrations;

/// <summary>Registrations and pledges with results as an Excel file, one line a pledge.</summary>
public sealed class FileModel(RegistrationQueries registrations, RegistrationChoices choices, PledgeResults results) : PageModel
{
    private const int Most = 20_000;

    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Asked { get; set; }

    [BindProperty(SupportsGet = true, Name = "loai")]
    public RegistrantKind? Kind { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var about = await choices.YearAsync(Asked, cancellationToken) ?? throw new NotFoundException("Movement");
        var all = await registrations.WholeAsync(about.Filter with { Kind = Kind, UnderPath = choices.UnderPath }, Most, cancellationToken);
        var lines = await results.ReadAsync(all, about.Year, cancellationToken);
        return File(Write(lines), CriteriaSetWorkbook.ContentType, $"dang-ky-thi-dua-{about.Year}.xlsx");
    }

    private static byte[] Write(IReadOnlyList<PledgeLine> lines)
    {
        using var stream = new MemoryStream();
        using (var book = new XlsxWriter(stream))
        {
            var sheet = book.AddSheet(
                "Đăng ký",
                [
                    new("Số", 10), new("Đối tượng", 22), new("Ai", 34), new("Ngày", 12) { Look = XlsxLook.Date }, new("Phấn đấu", 30), new("Giao ước", 60), new("Chiều", 10),
                    new("Mức", 14) { Look = XlsxLook.Number }, new("Đơn vị tính", 12), new("Kết quả", 14) { Look = XlsxLook.Number }, new("Nguồn", 40),
                ]);
            foreach (var (registration, pledge, result) in lines)
            {
                sheet.WriteRow(
                [
                    registration.NumberText, registration.Kind.Vietnamese(), registration.Name, registration.RegisteredOn, registration.Titles, pledge.Text, pledge.Value is null ? null : pledge.Sense.Vietnamese(),
                    pledge.Value is { } value ? XlsxValue.Number(value) : XlsxValue.Blank, pledge.Unit, result?.Number is { } got ? XlsxValue.Number(got) : XlsxValue.Blank, result?.Source,
                ]);
            }

            book.Complete();
        }

        return stream.ToArray();
    }
}
