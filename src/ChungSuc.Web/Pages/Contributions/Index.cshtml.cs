using ChungSuc.Core.Contributions;
using ChungSuc.Core.Imports;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using ChungSuc.Web.Infrastructure.Excel;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Security;
using ChungSuc.Web.Pages.Imports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Contributions;

public sealed class IndexModel(
    ContributionQueries contributions, ContributionChoices choices, SubjectQueries subjects, ContributionImport list, AccessRules rules, Core.Journal.Actor actor) : PageModel
{
    public const decimal Million = 1_000_000;

    private const int MostVoided = 200;

    [BindProperty(SupportsGet = true, Name = "thon")]
    public Guid? UnitId { get; set; }

    /// <summary>One giver, when a figure of his opens its entries.</summary>
    [BindProperty(SupportsGet = true, Name = "nguoi-gop")]
    public Guid? GiverId { get; set; }

    [BindProperty(SupportsGet = true, Name = "loai")]
    public ContributionKind? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Year { get; set; }

    /// <summary>Days of giving, when a figure of a report opens its entries.</summary>
    [BindProperty(SupportsGet = true, Name = "tu")]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "den")]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "sap")]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int Number { get; set; } = 1;

    [BindProperty(SupportsGet = true, Name = "trang-thai")]
    public string? State { get; set; }

    public ContributionPage Ledger { get; private set; } = new(ContributionTotals.None, []);

    public IReadOnlyList<VoidedRow> Voided { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Villages { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Years { get; private set; } = [];

    public bool IsVoidedList => State == ContributionLinks.VoidedState;

    /// <summary>A list of one village does not repeat its name in each line.</summary>
    public bool IsManyPlaces => UnitId is null;

    public bool MayRecord => rules.MayOpen("/Contributions/Record", actor.Role);

    public bool IsNarrowed => UnitId is not null || Kind is not null || Year is not null || Text is not null || GiverId is not null || From is not null || To is not null;

    public ContributionTotals Totals => Ledger.Totals;

    public IReadOnlyList<ContributionRow> Rows => Ledger.Rows;

    /// <summary>The same entries as a workbook that can be imported again.</summary>
    public string ExcelUrl => QueryLink.With(Request, ("handler", ImportLinks.ExcelHandler), ("trang", null));

    public bool MayImport => list.MayImport && rules.MayOpen("/Imports/Index", actor.Role);

    public async Task<IActionResult> OnGetExcelAsync(CancellationToken cancellationToken)
    {
        if (!Request.Query.ContainsKey("thon"))
        {
            UnitId = choices.OwnVillage;
        }

        var rows = await list.ExportAsync(await FilterAsync(cancellationToken), cancellationToken);
        return File(ListBook.Write(list, await list.ColumnsAsync(cancellationToken), rows, await list.ListsAsync(cancellationToken)), ListBook.ContentType, "dong-gop.xlsx");
    }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        if (!Request.Query.ContainsKey("thon"))
        {
            UnitId = choices.OwnVillage;
        }

        var filter = await FilterAsync(cancellationToken);
        Villages = await choices.VillagesAsync(cancellationToken);
        var years = await contributions.YearsAsync(cancellationToken);
        Years = [.. years.Select(y => new SelectListItem(y.ToString("0", null), y.ToString("0", null)))];
        if (IsVoidedList)
        {
            Voided = await contributions.VoidedAsync(filter, MostVoided, cancellationToken);
        }
        else
        {
            Ledger = await contributions.PageAsync(filter, Order(), Number, cancellationToken);
        }
    }

    private async Task<ContributionFilter> FilterAsync(CancellationToken cancellationToken)
    {
        var filter = Year is { } year and >= VietnameseDate.FirstYear and <= VietnameseDate.LastYear ? ContributionFilter.OfYear(year) : ContributionFilter.All;
        filter = filter with { From = From ?? filter.From, To = To ?? filter.To, GiverId = GiverId, Kind = Kind, Text = Text };
        if (UnitId is not { } id)
        {
            return filter;
        }

        return id == choices.CommuneId
            ? filter with { IsCommuneOnly = true }
            : filter with { UnderPath = (await subjects.GetAsync(SubjectKind.Unit, id, cancellationToken)).UnitPath };
    }

    private ContributionOrder Order() => Sort switch
    {
        "ngay" => ContributionOrder.Oldest,
        "ten" => ContributionOrder.Giver,
        "-ten" => ContributionOrder.GiverBackwards,
        "so" => ContributionOrder.Number,
        "-so" => ContributionOrder.NumberBackwards,
        _ => ContributionOrder.Newest,
    };
}
