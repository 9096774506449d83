using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Enterprises;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Enterprises;

public sealed class ConfirmModel(FactQueries facts, EnterpriseConfirmationService service, EnterpriseChoices choices) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid FactId { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Nhập giấy tờ làm căn cứ xác nhận, ví dụ “Giấy xác nhận số 12/GXN-UBND”.")]
    [Display(Name = "Căn cứ xác nhận")]
    public string? Document { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Nhập ngày xác nhận.")]
    [Display(Name = "Ngày xác nhận")]
    public DateOnly? ConfirmedOn { get; set; }

    public FactDetail Detail { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken)
    {
        ConfirmedOn = choices.Today;
        return PrepareAsync(cancellationToken);
    }

    public async Task PrepareAsync(CancellationToken cancellationToken) => Detail = await facts.GetAsync(FactId, cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.ConfirmAsync(new ConfirmFact(FactId, ConfirmedOn!.Value, Document), cancellationToken); // [Required] answers before this is called
        TempData.Say("Đã xác nhận. Dòng này tính vào điểm, chỉ tiêu và báo cáo từ bây giờ.");
        return LocalRedirect(EnterpriseLinks.Fact(FactId));
    }
}
