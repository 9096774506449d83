using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Errors;

/// <summary>
/// Every refusal in plain words. Other requests are re-executed here whatever their method was, so the page
/// takes any method, asks no token and touches no database.
/// </summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class StatusModel : PageModel
{
    /// <summary>From the address and not by binding, which would read the body of a refused post once more.</summary>
    public int Code => int.Parse((string)RouteData.Values["code"]!, CultureInfo.InvariantCulture);

    public StatusWords Words => StatusWords.Of(Code);

    public string? Trace => Code >= 500 ? Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier : null;
}
