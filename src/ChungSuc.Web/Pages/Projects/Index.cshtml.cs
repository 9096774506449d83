using ChungSuc.Core.Imports;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Projects;
using ChungSuc.Core.Units;
using ChungSuc.Web.Infrastructure.Excel;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Security;
using ChungSuc.Web.Pages.Imports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Projects;

public sealed class IndexModel(ProjectQueries projects, ProjectChoices choices, SubjectQueries subjects, ProjectImport list, AccessRules rules, Actor actor) : PageModel
{
    public const decimal Million = 1_000_000;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "linh-vuc")]
    public ProjectField? Field { get; set; }

    [BindProperty(SupportsGet = true, Name = "thon")]
    public Guid? UnitId { get; set; }

    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "no")]
    public bool IsInDebtOnly { get; set; }

    [BindProperty(SupportsGet = true, Name = "chuong-trinh")]
    public bool IsProgrammeOnly { get; set; }

    [BindProperty(SupportsGet = true, Name = "ngay")]
    public DateOnly? Asked { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int Number { get; set; } = 1;

    public ProjectPage Ledger { get; private set; } = new(ProjectTotals.None, []);

    public IReadOnlyList<SelectListItem> Villages { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Years { get; private set; } = [];

    public DateOnly Day => choices.DayOf(Asked);

    public bool MayRecord => rules.MayOpen("/Projects/Record", actor.Role);

    public bool IsNarrowed => UnitId is not null || Field is not null || Year is not null || Text is not null || IsInDebtOnly || IsProgrammeOnly || Asked is not null;

    public ProjectFilter Filter => new() { Field = Field, Year = Year, Text = Text, IsInDebtOnly = IsInDebtOnly, IsProgrammeOnly = IsProgrammeOnly };

    public string DebtUrl => ProjectLinks.ListOf(Day, Filter with { IsInDebtOnly = true }, UnitId);

    /// <summary>The same works as a workbook that can be imported again.</summary>
    public string ExcelUrl => QueryLink.With(Request, ("handler", ImportLinks.ExcelHandler), ("trang", null));

    public bool MayImport => list.MayImport && rules.MayOpen("/Imports/Index", actor.Role);

    public async Task<IActionResult> OnGetExcelAsync(CancellationToken cancellationToken)
    {
        var works = await projects.StandingsAsync(await NarrowAsync(cancellationToken), Day, cancellationToken);
        var rows = await list.ExportAsync(works.Select(w => w.Id).ToHashSet(), cancellationToken);
        return File(ListBook.Write(list, await list.ColumnsAsync(cancellationToken), rows, await list.ListsAsync(cancellationToken)), ListBook.ContentType, "cong-trinh.xlsx");
    }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var filter = await NarrowAsync(cancellationToken);
        Villages = await choices.PlacesAsync(isWithAreas: false, cancellationToken);
        var years = await projects.YearsAsync(cancellationToken);
        Years = [.. years.Select(y => new SelectListItem(y.ToString("0", null), y.ToString("0", null)))];
        Ledger = await projects.PageAsync(filter, Day, Number, cancellationToken);
    }

    private async Task<ProjectFilter> NarrowAsync(CancellationToken cancellationToken) => UnitId switch
    {
        null => Filter,
        { } id when id == choices.CommuneId => Filter with { IsCommuneOnly = true },
        { } id => Filter with { UnderPath = (await subjects.GetAsync(SubjectKind.Unit, id, cancellationToken)).UnitPath },
    };
}
