using System.Globalization;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using ChungSuc.Core.WorkItems;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.WorkItems;

/// <summary>Tasks, mine first for those who do them, all for those who give them; the counts on top are those of the measures.</summary>
public sealed class IndexModel(
    WorkItemQueries items, WorkItemChoices choices, SubjectQueries subjects, MovementQueries movements, AccessRules rules, Actor actor,
    TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "pham-vi")]
    public WorkItemScope? Scope { get; set; }

    [BindProperty(SupportsGet = true, Name = "tinh-trang")]
    public WorkItemSelection? Selection { get; set; }

    [BindProperty(SupportsGet = true, Name = "don-vi")]
    public Guid? UnitId { get; set; }

    [BindProperty(SupportsGet = true, Name = "phong-trao")]
    public Guid? MovementId { get; set; }

    /// <summary>Year of the deadline in force.</summary>
    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Year { get; set; }

    /// <summary>Days of the deadline, when a figure of a report opens its tasks.</summary>
    [BindProperty(SupportsGet = true, Name = "tu")]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "den")]
    public DateOnly? To { get; set; }

    /// <summary>The meeting or inspection whose tasks are shown.</summary>
    [BindProperty(SupportsGet = true, Name = "ban-ghi")]
    public Guid? RecordId { get; set; }

    /// <summary>The person whose tasks are shown.</summary>
    [BindProperty(SupportsGet = true, Name = "nguoi")]
    public Guid? PersonId { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "sap")]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int Number { get; set; } = 1;

    public int Total { get; private set; }

    public IReadOnlyList<WorkItemStanding> Rows { get; private set; } = [];

    public WorkItemTally Tally { get; private set; } = WorkItemTally.None;

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Years { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Movements { get; private set; } = [];

    public DateOnly Today => VietnameseDate.Today(clock);

    public bool MayAssign => rules.MayOpen(Conventions.AssignPage, actor.Role);

    /// <summary>Enterprises see what concerns them only.</summary>
    public bool IsOwnOnly => actor.Role == Role.Enterprise;

    public string Title => Scope == WorkItemScope.Mine ? "Việc của tôi" : "Nhiệm vụ";

    public bool IsNarrowed => UnitId is not null || MovementId is not null || Year is not null || From is not null || To is not null || PersonId is not null || Text is not null || Selection is not (null or WorkItemSelection.Open);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Scope = IsOwnOnly ? WorkItemScope.Unit : Scope ?? (MayAssign || actor.Role == Role.CouncilMember ? WorkItemScope.All : WorkItemScope.Mine);
        if (!Request.Query.ContainsKey("tinh-trang"))
        {
            Selection = WorkItemSelection.Open;
        }

        var filter = await FilterAsync(cancellationToken);
        var page = await items.PageAsync(filter with { Selection = Selection, Text = Text }, Order(), Number, cancellationToken);
        (Total, Rows) = (page.Total, page.Rows);
        Tally = await items.TallyAsync(filter, cancellationToken);
        Units = await choices.UnitsAsync(cancellationToken);
        var years = await items.YearsAsync(cancellationToken);
        Years = [.. years.Select(y => y.ToString(CultureInfo.InvariantCulture)).Select(y => new SelectListItem(y, y))];
        Movements = [.. (await movements.ListAsync(cancellationToken)).Select(m => new SelectListItem(m.ShortName, m.Id.ToString()))];
    }

    /// <summary>The same list in another state.</summary>
    public string With(WorkItemSelection selection) => QueryLink.With(Request, ("tinh-trang", selection.ToString()), ("q", null), ("trang", null));

    private async Task<WorkItemFilter> FilterAsync(CancellationToken cancellationToken)
    {
        var filter = Year is { } year and >= VietnameseDate.FirstYear and <= VietnameseDate.LastYear ? WorkItemFilter.OfYear(year) : WorkItemFilter.All;
        filter = filter with { From = From ?? filter.From, To = To ?? filter.To, MovementId = MovementId, RecordId = RecordId, PersonId = PersonId, Reader = choices.Reader, Scope = Scope ?? WorkItemScope.All };
        return UnitId is { } unit ? filter with { UnderPath = (await subjects.GetAsync(SubjectKind.Unit, unit, cancellationToken)).UnitPath } : filter;
    }

    private WorkItemOrder Order() => Sort switch
    {
        "han" => WorkItemOrder.Urgent,
        "-han" => WorkItemOrder.Latest,
        "so" => WorkItemOrder.Number,
        "-so" => WorkItemOrder.NumberBackwards,
        "don-vi" => WorkItemOrder.Unit,
        "-don-vi" => WorkItemOrder.UnitBackwards,
        _ => WorkItemOrder.Urgent,
    };
}
