using ChungSuc.Core.Imports;
using ChungSuc.Core.Units;
using ChungSuc.Web.Infrastructure.Excel;
using ChungSuc.Web.Pages.Imports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Units;

public sealed class IndexModel(UnitQueries units, HouseholdImport households, VillageImport villages) : PageModel
{
    public const string UnitsUrl = UnitLinks.List + "?handler=Units";

    public const string HouseholdsUrl = UnitLinks.List + "?handler=" + ImportLinks.ExcelHandler;

    public IReadOnlyList<UnitRow> Units { get; private set; } = [];

    public bool MayImport => households.MayImport;

    public async Task OnGetAsync(CancellationToken cancellationToken) => Units = await units.ListAsync(cancellationToken);

    /// <summary>All households as a workbook that can be imported again.</summary>
    public async Task<IActionResult> OnGetExcelAsync(CancellationToken cancellationToken) =>
        await FileAsync(households, await households.ExportAsync(null, cancellationToken), cancellationToken);

    public async Task<IActionResult> OnGetUnitsAsync(CancellationToken cancellationToken) =>
        await FileAsync(villages, await villages.ExportAsync(cancellationToken), cancellationToken);

    private async Task<IActionResult> FileAsync(ImportKind list, IReadOnlyList<IReadOnlyDictionary<string, ImportCell>> rows, CancellationToken cancellationToken) =>
        File(ListBook.Write(list, await list.ColumnsAsync(cancellationToken), rows, await list.ListsAsync(cancellationToken)), ListBook.ContentType, $"{list.Code}.xlsx");
}
