using ChungSuc.Core.Mail;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Mail;

/// <summary>One mail: its words, what became of it, and the button that sends it again.</summary>
public sealed class ShowModel(MailQueries mails, MailService service) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid MailId { get; set; }

    public OutboxMail Found { get; private set; } = null!;

    public MailCourse Course { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Found = await mails.GetAsync(MailId, cancellationToken);
        Course = new MailCourse(Found);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.ResendAsync(new ResendMail(MailId), cancellationToken);
        TempData.Say("Thư sẽ được gửi lại trong một phút.");
        return LocalRedirect(MailLinks.Show(MailId));
    }

    public static string Words(MailStep step) => step.Kind switch
    {
        MailStepKind.Taken => "nhận để gửi",
        MailStepKind.Sent => "gửi được",
        MailStepKind.Failed => $"không gửi được: {step.Text}",
        MailStepKind.Resent => "cho gửi lại",
        _ => throw new ArgumentOutOfRangeException(nameof(step), step.Kind, "Unknown step."),
    };
}
