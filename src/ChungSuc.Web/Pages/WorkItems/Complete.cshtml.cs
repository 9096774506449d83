using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Journal;
using ChungSuc.Core.WorkItems;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.AspNetCore.Mvc;

namespace ChungSuc.Web.Pages.WorkItems;

public sealed class CompleteModel(WorkItemQueries items, WorkItemService service, EvidenceTray tray, Actor actor, TimeProvider clock)
    : WorkItemPageModel(items, actor, clock), IProofForm
{
    public const string DraftName = "nhiem-vu-hoan-thanh";

    [BindProperty]
    [Required(ErrorMessage = "Nêu sản phẩm đã nộp.")]
    [Display(Name = "Sản phẩm đã nộp")]
    public string? Delivered { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Nhập ngày hoàn thành, ví dụ 03/9/2025.")]
    [Display(Name = "Ngày hoàn thành")]
    public DateOnly? FinishedOn { get; set; }

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
            FinishedOn = Today;
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await tray.TakeAsync(Evidence, Kept, ModelState, nameof(Evidence), cancellationToken);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var input = new CompleteWorkItem { WorkItemId = WorkItemId, FinishedOn = FinishedOn!.Value, Delivered = Delivered, Evidence = tray.Files }; // [Required] came before
        await service.CompleteAsync(input, cancellationToken);
        return Done("Đã báo hoàn thành, chờ người giao việc xác nhận.", DraftName);
    }
}
