using ChungSuc.Core.Journal;
using ChungSuc.Core.Supports;
using ChungSuc.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Supports;

/// <summary>One list answers mục IV.1.a, third point: which unit helps which village, with what result.</summary>
public sealed class IndexModel(SupportQueries supports, SupportChoices choices, AccessRules rules, Actor actor) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public ListInput Input { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int Number { get; set; } = 1;

    public SupportPage Ledger { get; private set; } = new(SupportTotals.None, []);

    public IReadOnlyList<SelectListItem> Givers { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Villages { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Years { get; private set; } = [];

    public DateOnly Today => choices.Today;

    public SupportTotals Totals => Ledger.Totals;

    public bool MayRecord => rules.MayOpen(Conventions.RecordPage, actor.Role);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var filter = await choices.FilterAsync(Input, cancellationToken);
        Givers = await choices.GiversAsync(isOwnOnly: false, cancellationToken);
        Villages = await choices.PlacesAsync(isWithAreas: false, cancellationToken);
        var years = await supports.YearsAsync(cancellationToken);
        Years = [.. years.Select(y => new SelectListItem(y.ToString("0", null), y.ToString("0", null)))];
        Ledger = await supports.PageAsync(filter, Today, Number, cancellationToken);
    }
}
