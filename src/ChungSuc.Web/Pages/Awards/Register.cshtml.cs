using System.Globalization;
using ChungSuc.Core.Awards;
using ChungSuc.Core.Journal;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Awards;

public sealed class RegisterModel(AwardQueries awards, Actor actor) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "hinh-thuc")]
    public string? Form { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int PageNumber { get; set; } = 1;

    public RegisterPage Found { get; private set; } = new(0, 0, []);

    /// <summary>Of the chosen year by kind of recipient, whatever else narrows the list.</summary>
    public AwardTotals? Totals { get; private set; }

    public IReadOnlyList<SelectListItem> Years { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Forms { get; private set; } = [];

    public bool MayOpenDecisions => Conventions.MayRead(actor.Role);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Found = await awards.RegisterAsync(new AwardFilter { Text = Text, Year = Year, FormCode = Form }, PageNumber, cancellationToken);
        Totals = await awards.TotalsAsync(Year is { } from ? new DateOnly(from, 1, 1) : null, Year is { } to ? new DateOnly(to, 12, 31) : null, null, cancellationToken);
        Years = [.. (await awards.YearsAsync(cancellationToken)).Select(y => y.ToString(CultureInfo.InvariantCulture)).Select(y => new SelectListItem(y, y, y == Year?.ToString(CultureInfo.InvariantCulture)))];
        Forms = [.. (await awards.FormsAsync(cancellationToken)).Select(f => new SelectListItem(f.Name, f.Code, f.Code == Form))];
    }
}
