using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Journal;
using ChungSuc.Core.WorkItems;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.AspNetCore.Mvc;

namespace ChungSuc.Web.Pages.WorkItems;

public sealed class ReportModel(WorkItemQueries items, WorkItemService service, EvidenceTray tray, Actor actor, TimeProvider clock)
    : WorkItemPageModel(items, actor, clock), IProofForm
{
    public const string DraftName = "nhiem-vu-bao-cao";

    [BindProperty]
    [Required(ErrorMessage = "Viết đã làm được gì, còn vướng gì.")]
    [Display(Name = "Tiến độ")]
    public string? Text { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Nhập ngày báo cáo, ví dụ 03/9/2025.")]
    [Display(Name = "Tính đến ngày")]
    public DateOnly? On { get; set; }

    [BindProperty]
    public List<IFormFile> Evidence { get; set; } = [];

    [BindProperty]
    public string? Kept { get; set; }

    public EvidenceTray Tray => tray;

    public override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await base.PrepareAsync(cancellationToken);
        if (HttpMethods.IsPost(Request.Method))
        {
            await tray.TakeAsync(Evidence, Kept, ModelState, nameof(Evidence), cancellationToken);
        }
        else
        {
            On = Today;
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await tray.TakeAsync(Evidence, Kept, ModelState, nameof(Evidence), cancellationToken);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await service.ReportAsync(new ReportProgress { WorkItemId = WorkItemId, On = On!.Value, Text = Text, Evidence = tray.Files }, cancellationToken); // [Required] came before
        return Done("Đã gửi báo cáo tiến độ.", DraftName);
    }
}
