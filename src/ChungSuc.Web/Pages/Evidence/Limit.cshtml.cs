using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Evidence;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Evidence;

/// <summary>The last day on which a paper proves anything.</summary>
public sealed class LimitModel(EvidenceQueries evidence, EvidenceService service, EvidenceRooms rooms) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid FileId { get; set; }

    [BindProperty]
    [Display(Name = "Còn hạn đến ngày")]
    public DateOnly? ValidUntil { get; set; }

    public EvidenceFile Stored { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        ValidUntil = Stored.ValidUntil;
    }

    public async Task PrepareAsync(CancellationToken cancellationToken) => Stored = await evidence.FileAsync(FileId, await rooms.ReaderOfAsync(FileId, cancellationToken), cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        await service.LimitAsync(new LimitEvidence(FileId, ValidUntil), cancellationToken);
        TempData.Say(ValidUntil is null ? "Đã bỏ hạn của tệp." : "Đã đặt hạn của tệp.");
        return LocalRedirect(EvidenceLinks.Page(FileId));
    }
}
