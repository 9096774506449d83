using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Surveys;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Surveys;

public sealed class VoidBatchModel(SurveyBatchService service, SurveyPages pages) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid RoundId { get; set; }

    [BindProperty(SupportsGet = true, Name = "batch")]
    public Guid BatchId { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Nêu lý do hủy, ví dụ “nhập nhầm thôn”.")]
    [Display(Name = "Lý do hủy")]
    public string? Reason { get; set; }

    public BatchView View { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken) => View = await pages.BatchAsync(RoundId, BatchId, null, cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.VoidAsync(new VoidBatch(BatchId, Reason), cancellationToken);
        TempData.Remind("Đã hủy tập phiếu.");
        return LocalRedirect(SurveyLinks.Show(RoundId));
    }
}
