using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Journal;
using ChungSuc.Core.WorkItems;
using Microsoft.AspNetCore.Mvc;

namespace ChungSuc.Web.Pages.WorkItems;

public sealed class ExtendModel(WorkItemQueries items, WorkItemService service, Actor actor, TimeProvider clock) : WorkItemPageModel(items, actor, clock)
{
    [BindProperty]
    [Required(ErrorMessage = "Nhập hạn mới, ví dụ 30/11/2025.")]
    [Display(Name = "Hạn mới đề nghị")]
    public DateOnly? NewDeadline { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Nêu lý do xin gia hạn, ví dụ “mưa lũ, chưa họp thôn được”.")]
    [Display(Name = "Lý do")]
    public string? Reason { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.AskExtensionAsync(new AskExtension(WorkItemId, NewDeadline!.Value, Reason), cancellationToken); // [Required] came before
        return Done("Đã gửi đề nghị gia hạn. Hạn cũ vẫn tính cho đến khi được đồng ý.");
    }
}
