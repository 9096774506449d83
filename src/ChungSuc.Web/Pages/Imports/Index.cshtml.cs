using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Imports;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Excel;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Imports;

/// <summary>Choose a list, take its template, hand the filled file in; below, what has been imported.</summary>
public sealed class IndexModel(ImportService imports, ImportQueries queries, ImportDesk desk, StatisticImport statistics, TimeProvider clock, Actor actor) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "trang")]
    public int Number { get; set; } = 1;

    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "loai")]
    public string? Asked { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Chọn danh sách cần nhập.")]
    [Display(Name = "Nhập danh sách nào")]
    public string? Kind { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Chọn tệp Excel (.xlsx) hoặc CSV.")]
    [Display(Name = "Tệp")]
    public IFormFile? Chosen { get; set; }

    public IReadOnlyList<ImportKind> Kinds => imports.Open;

    public IReadOnlyList<SelectListItem> Choices => [.. Kinds.Select(k => new SelectListItem(k.Name, k.Code))];

    public ImportPage Imports { get; private set; } = new(0, []);

    public int ThisYear => VietnameseDate.Today(clock).Year;

    public bool MayTakeStatistics => statistics.MayImport && actor.Role is not null;

    public string NameOf(string kind) => imports.NameOf(kind);

    public Task OnGetAsync(CancellationToken cancellationToken)
    {
        Kind = Asked;
        return PrepareAsync(cancellationToken);
    }

    /// <summary>The figures of a year as a workbook.</summary>
    public async Task<IActionResult> OnGetExcelAsync(CancellationToken cancellationToken) =>
        MayTakeStatistics
            ? File(
                ListBook.Write(
                    statistics,
                    await statistics.ColumnsAsync(cancellationToken),
                    await statistics.ExportAsync(Year, cancellationToken),
                    await statistics.ListsAsync(cancellationToken)),
                ListBook.ContentType,
                Year is { } year ? $"so-lieu-{year}.xlsx" : "so-lieu.xlsx")
            : throw new NotFoundException("Export of statistics");

    public async Task PrepareAsync(CancellationToken cancellationToken) => Imports = await queries.PageAsync(Number, cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var kind = imports.Kind(Kind!); // [Required] was checked before this handler, for both
        var (token, file) = await desk.KeepAsync(kind.Code, Chosen!, nameof(Chosen), cancellationToken);
        try
        {
            await desk.ReadAsync(kind, file, null, cancellationToken);
        }
        catch (RuleException refused) when (refused.Field is null)
        {
            throw new RuleException(refused.Code, refused.Message, nameof(Chosen));
        }

        return LocalRedirect(ImportLinks.Preview(token));
    }
}
