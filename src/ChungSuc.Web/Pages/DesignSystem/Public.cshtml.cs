using ChungSuc.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.DesignSystem;

/// <summary>A public page with its hero, to look at.</summary>
public sealed class PublicModel(AppOptions options) : PageModel
{
    public IActionResult OnGet() => options.IsSample ? Page() : NotFound();
}
