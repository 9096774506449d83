using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Journal;
using ChungSuc.Core.WorkItems;
using Microsoft.AspNetCore.Mvc;

namespace ChungSuc.Web.Pages.WorkItems;

public sealed class AcceptModel(WorkItemQueries items, WorkItemDecisionService service, Actor actor, TimeProvider clock) : WorkItemPageModel(items, actor, clock)
{
    [BindProperty]
    [Required(ErrorMessage = "Chọn mức chất lượng.")]
    [Display(Name = "Chất lượng")]
    public QualityMark? Mark { get; set; }

    [BindProperty]
    [Display(Name = "Nhận xét")]
    public string? Note { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.AcceptAsync(new AcceptWorkItem(WorkItemId, Mark!.Value, Note), cancellationToken); // [Required] came before
        return Done("Đã xác nhận việc này hoàn thành.");
    }
}
