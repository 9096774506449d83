using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Communications;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Communications;

/// <summary>Photos that come after the day.</summary>
public sealed class ProveModel(CommunicationQueries communications, CommunicationService service, EvidenceTray tray) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid CommunicationId { get; set; }

    [BindProperty]
    [Display(Name = "Minh chứng")]
    public List<IFormFile> Evidence { get; set; } = [];

    public CommunicationDetail Detail { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Detail = await communications.GetAsync(CommunicationId, cancellationToken);
        if (Detail.Void is not null)
        {
            throw new NotFoundException("Communication that counts");
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await tray.TakeAsync(Evidence, null, ModelState, nameof(Evidence), cancellationToken);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await service.ProveAsync(new ProveCommunication(CommunicationId, tray.Files), cancellationToken);
        TempData.Say("Đã thêm minh chứng.");
        return LocalRedirect(CommunicationLinks.Detail(CommunicationId));
    }
}
