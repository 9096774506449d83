using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Journal;
using ChungSuc.Core.WorkItems;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.WorkItems;

public sealed class DecideModel(WorkItemQueries items, WorkItemDecisionService service, Actor actor, TimeProvider clock) : WorkItemPageModel(items, actor, clock)
{
    public static IReadOnlyList<SelectListItem> Answers { get; } = [new("Đồng ý", "true"), new("Không đồng ý", "false")];

    [BindProperty]
    [Required(ErrorMessage = "Chọn đồng ý hoặc không đồng ý.")]
    [Display(Name = "Trả lời")]
    public bool? IsGranted { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Nêu lý do đồng ý hoặc không đồng ý.")]
    [Display(Name = "Lý do")]
    public string? Reason { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.DecideExtensionAsync(new DecideExtension(WorkItemId, IsGranted!.Value, Reason), cancellationToken); // [Required] came before
        return Done(IsGranted.Value ? "Đã đồng ý gia hạn." : "Đã trả lời không đồng ý; hạn cũ vẫn giữ.");
    }
}
