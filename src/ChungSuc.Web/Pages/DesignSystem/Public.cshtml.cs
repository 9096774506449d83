using ChungSuc.Web.Infrastructure.Html;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.DesignSystem;

/// <summary>A public page with its hero, to look at.</summary>
[AllowAnonymous]
public sealed class PublicModel(IPageFrame frame) : PageModel
{
    public IActionResult OnGet() => frame.IsSample ? Page() : NotFound();
}
