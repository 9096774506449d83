using ChungSuc.Core.Journal;
using ChungSuc.Core.Reviews;
using ChungSuc.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Reviews;

public sealed class IndexModel(ReportQueries reports, AccessRules rules, Actor actor) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "loai")]
    public ReportKind? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int Number { get; set; } = 1;

    public ReportList Reports { get; private set; } = new(0, []);

    public bool MayCompose => rules.MayOpen(Conventions.NewPage, actor.Role);

    public async Task OnGetAsync(CancellationToken cancellationToken) => Reports = await reports.PageAsync(Kind, Number, cancellationToken);
}
