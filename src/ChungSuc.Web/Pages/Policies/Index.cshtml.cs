using ChungSuc.Core.Journal;
using ChungSuc.Core.Policies;
using ChungSuc.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Policies;

public sealed class IndexModel(PolicyQueries policies, PolicyChoices choices, AccessRules rules, Actor actor) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public ListInput Input { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int Number { get; set; } = 1;

    public PolicyPage Register { get; private set; } = new(0, 0, []);

    public IReadOnlyList<SelectListItem> Issuers { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Users { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Years { get; private set; } = [];

    public DateOnly Today => choices.Today;

    public bool MayRecord => rules.MayOpen(Conventions.RecordPage, actor.Role);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Issuers = await choices.IssuersAsync(isOwnOnly: false, cancellationToken);
        Users = await choices.UsersAsync(isOwnOnly: false, cancellationToken);
        var years = await policies.YearsAsync(cancellationToken);
        Years = [.. years.Select(y => new SelectListItem(y.ToString("0", null), y.ToString("0", null)))];
        Register = await policies.PageAsync(Input.Filter, Number, cancellationToken);
    }
}
