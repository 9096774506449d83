using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Movements;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Movements.Registrations;

public sealed class WithdrawModel(RegistrationQueries registrations, RegistrationService service) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Nêu lý do rút, ví dụ “ghi nhầm thôn”.")]
    [Display(Name = "Lý do rút")]
    public string? Reason { get; set; }

    public RegistrationDetail Detail { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken) => Detail = await registrations.GetAsync(Id, cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.WithdrawAsync(new WithdrawRegistration(Id, Reason), cancellationToken);
        TempData.Remind("Đã rút đăng ký. Có thể ghi lại cho đúng.");
        return LocalRedirect(RegistrationLinks.Of(Id));
    }
}
