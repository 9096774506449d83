using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Inspections;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Inspections;

public sealed class AnswerRemarkModel(RemarkService service, RemarkQueries remarks, InspectionChoices choices) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid RemarkId { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Nhập ngày trả lời, ví dụ 12/10/2025.")]
    [Display(Name = "Ngày trả lời")]
    public DateOnly? On { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Viết nội dung trả lời: đã kiểm tra thế nào, xử lý ra sao.")]
    [Display(Name = "Nội dung trả lời")]
    public string? Text { get; set; }

    public RemarkDetail Detail { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        On = choices.Today;
    }

    public async Task PrepareAsync(CancellationToken cancellationToken) => Detail = await remarks.GetAsync(RemarkId, cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.AnswerAsync(new AnswerRemark(RemarkId, On!.Value, Text), cancellationToken); // [Required] answers before this is called
        TempData.Say("Đã gửi trả lời.");
        return LocalRedirect(InspectionLinks.Remark(RemarkId));
    }
}
