using ChungSuc.Core.Imports;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using ChungSuc.Web.Infrastructure.Excel;
using ChungSuc.Web.Infrastructure.Security;
using ChungSuc.Web.Pages.Imports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Units;

public sealed class OneModel(UnitQueries units, HouseholdImport households) : PageModel
{
    public UnitView View { get; private set; } = null!;

    public bool IsVillage => View.Unit.Kind is UnitKind.Village or UnitKind.ResidentialArea;

    public string ExcelUrl => $"{UnitLinks.One(View.Unit.Id)}?handler={ImportLinks.ExcelHandler}";

    /// <summary>A village head and an enterprise open those of their own people.</summary>
    public bool MayOpenAchievements(AccessRules rules, Actor actor) =>
        rules.MayOpen("/Achievements/Index", actor.Role) && (actor.Role is not (Role.VillageHead or Role.Enterprise) || actor.Covers(View.Unit.Path));

    public async Task OnGetAsync([FromRoute] Guid id, CancellationToken cancellationToken) => View = await units.GetAsync(id, cancellationToken);

    /// <summary>The households as a workbook that can be imported again.</summary>
    public async Task<IActionResult> OnGetExcelAsync([FromRoute] Guid id, CancellationToken cancellationToken)
    {
        View = await units.GetAsync(id, cancellationToken);
        var rows = await households.ExportAsync(id, cancellationToken);
        return File(ListBook.Write(households, await households.ColumnsAsync(cancellationToken), rows, await households.ListsAsync(cancellationToken)), ListBook.ContentType, "ho.xlsx");
    }
}
