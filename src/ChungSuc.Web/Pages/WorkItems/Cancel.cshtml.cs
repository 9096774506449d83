using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Journal;
using ChungSuc.Core.WorkItems;
using Microsoft.AspNetCore.Mvc;

namespace ChungSuc.Web.Pages.WorkItems;

public sealed class CancelModel(WorkItemQueries items, WorkItemDecisionService service, Actor actor, TimeProvider clock) : WorkItemPageModel(items, actor, clock)
{
    [BindProperty]
    [Required(ErrorMessage = "Nêu lý do hủy, ví dụ “giao trùng với việc số 2025/003”.")]
    [Display(Name = "Lý do hủy")]
    public string? Reason { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.CancelAsync(new CancelWorkItem(WorkItemId, Reason), cancellationToken);
        return Done("Đã hủy việc này.");
    }
}
