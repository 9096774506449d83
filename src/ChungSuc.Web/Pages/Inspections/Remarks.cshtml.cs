using ChungSuc.Core.Inspections;
using ChungSuc.Core.Journal;
using ChungSuc.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Inspections;

public sealed class RemarksModel(RemarkQueries remarks, AccessRules rules, Actor actor) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "tinh-trang")]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int Number { get; set; } = 1;

    public RemarkPage Remarks { get; private set; } = new(0, []);

    public bool IsOpenOnly => State == "cho";

    public bool MayRecord => rules.MayOpen(Conventions.RemarkPage, actor.Role);

    public async Task OnGetAsync(CancellationToken cancellationToken) => Remarks = await remarks.PageAsync(Text, IsOpenOnly, Number, cancellationToken);
}
