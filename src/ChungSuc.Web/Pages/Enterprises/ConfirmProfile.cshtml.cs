using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Enterprises;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Enterprises;

public sealed class ConfirmProfileModel(EnterpriseQueries enterprises, EnterpriseConfirmationService service, EnterpriseChoices choices) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid UnitId { get; set; }

    /// <summary>The revision that the officer has seen.</summary>
    [BindProperty]
    public int Revision { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Nhập giấy tờ làm căn cứ xác nhận, ví dụ “Giấy chứng nhận đăng ký doanh nghiệp”.")]
    [Display(Name = "Căn cứ xác nhận")]
    public string? Document { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Nhập ngày xác nhận.")]
    [Display(Name = "Ngày xác nhận")]
    public DateOnly? ConfirmedOn { get; set; }

    public EnterpriseDetail Detail { get; private set; } = null!;

    public EnterpriseProfile Profile => Detail.Profile!; // a page without a profile is not found

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        (Revision, ConfirmedOn) = (Profile.Revision, choices.Today);
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Detail = await enterprises.GetAsync(UnitId, cancellationToken);
        if (Detail.Profile is null)
        {
            throw new NotFoundException("Profile of an enterprise");
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.ConfirmProfileAsync(new ConfirmProfile(UnitId, Revision, ConfirmedOn!.Value, Document), cancellationToken); // [Required] answers before this is called
        TempData.Say("Đã xác nhận hồ sơ.");
        return LocalRedirect(EnterpriseLinks.One(UnitId));
    }
}
