using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Communications;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Communications;

public sealed class VoidModel(CommunicationQueries communications, CommunicationService service) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid CommunicationId { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Nêu lý do hủy, ví dụ “ghi trùng buổi phát”.")]
    [Display(Name = "Lý do hủy")]
    public string? Reason { get; set; }

    public CommunicationDetail Detail { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken) => Detail = await communications.GetAsync(CommunicationId, cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.VoidAsync(new VoidCommunication(CommunicationId, Reason), cancellationToken);
        TempData.Remind("Đã hủy dòng này.");
        return LocalRedirect(CommunicationLinks.Detail(CommunicationId));
    }
}
