using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Awards;
using ChungSuc.Core.Commendations;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Awards;

public sealed class RevokeModel(AwardQueries awards, AwardService service, LawQueries law, TimeProvider clock) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid AwardId { get; set; }

    [BindProperty]
    public RevokeInput Input { get; set; } = new();

    public Award Award { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Grounds { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        Input.RevokedOn = VietnameseDate.Today(clock);
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Award = await awards.GetAsync(AwardId, cancellationToken);
        Grounds = [.. law.Catalog.CancelGroundsOn(VietnameseDate.Today(clock))
            .Select(g => new SelectListItem($"{g.Text} ({g.Basis}{(g.IsConfirmed ? string.Empty : ", câu chữ chưa xác nhận")})", g.Code))];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.RevokeAsync(new RevokeAward(AwardId, Input.GroundCode, Input.Reason, Input.RevokedOn!.Value), cancellationToken);
        TempData.Say("Đã hủy bỏ khen thưởng. Dòng trong sổ vẫn giữ, có ghi lý do.");
        return LocalRedirect(AwardLinks.Award(AwardId));
    }
}

public sealed class RevokeInput
{
    [Required(ErrorMessage = "Chọn căn cứ hủy bỏ theo Điều 93 Luật Thi đua, khen thưởng.")]
    [Display(Name = "Căn cứ hủy bỏ")]
    public string GroundCode { get; set; } = string.Empty;

    [Required(ErrorMessage = "Nêu kết luận làm căn cứ hủy bỏ: văn bản số nào, ngày nào.")]
    [Display(Name = "Kết luận, lý do")]
    public string Reason { get; set; } = string.Empty;

    [Required(ErrorMessage = "Nhập ngày hủy bỏ.")]
    [Display(Name = "Ngày hủy bỏ")]
    public DateOnly? RevokedOn { get; set; }
}
