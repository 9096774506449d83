using ChungSuc.Core.Mail;
using ChungSuc.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Mail;

public sealed class IndexModel(MailQueries mails, AppOptions options) : PageModel
{
    public static IReadOnlyList<SelectListItem> States { get; } = [.. Enum.GetValues<MailState>().Select(s => new SelectListItem(s.Vietnamese(), s.ToString()))];

    [BindProperty(SupportsGet = true, Name = "tinh-trang")]
    public MailState? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int Number { get; set; } = 1;

    public MailPage Found { get; private set; } = null!;

    public string HowItSends => options.Mail.Words;

    public async Task OnGetAsync(CancellationToken cancellationToken) => Found = await mails.PageAsync(State, Number, cancellationToken);

    public static string TagOf(MailState state) => state switch
    {
        MailState.Sent => "ok",
        MailState.Failed => "bad",
        _ => "wait",
    };
}
