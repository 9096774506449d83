using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Journal;
using ChungSuc.Core.WorkItems;
using Microsoft.AspNetCore.Mvc;

namespace ChungSuc.Web.Pages.WorkItems;

public sealed class ReturnModel(WorkItemQueries items, WorkItemDecisionService service, Actor actor, TimeProvider clock) : WorkItemPageModel(items, actor, clock)
{
    [BindProperty]
    [Required(ErrorMessage = "Nêu lý do trả lại: còn thiếu gì, phải sửa gì.")]
    [Display(Name = "Lý do trả lại")]
    public string? Reason { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.ReturnAsync(new ReturnWorkItem(WorkItemId, Reason), cancellationToken);
        return Done("Đã trả lại việc này để đơn vị làm tiếp.");
    }
}
