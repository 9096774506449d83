using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Inspections;
using ChungSuc.Core.Journal;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Inspections;

public sealed class DrawModel(DrawService service, InspectionPlanQueries plans, InspectionChoices choices, OnceKey once) : PageModel, IPreparedPage
{
    [BindProperty]
    public DrawInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Villages { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Plans { get; private set; } = [];

    public IReadOnlyList<InspectionDraw> Draws { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        Input.UnitIds = [.. Villages.Select(v => Guid.Parse(v.Value))];
        Input.Purpose = "Kiểm tra lại ngẫu nhiên kết quả tự chấm";
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Villages = await choices.VillagesAsync(cancellationToken);
        Plans = await choices.PlansAsync(cancellationToken);
        Draws = await plans.DrawsAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var id = await service.DrawAsync(Input.ToCommand(), cancellationToken);
        TempData.Say(once.WasRepeated ? "Đã bốc thăm ở lần gửi trước; không bốc lại." : "Đã bốc thăm. Nơi trúng thành một cuộc chưa định ngày.");
        return LocalRedirect(InspectionLinks.Drawn(id));
    }

    public sealed class DrawInput
    {
        [MinLength(2, ErrorMessage = "Chọn ít nhất hai nơi để bốc thăm.")]
        [Display(Name = "Bốc trong các thôn")]
        public List<Guid> UnitIds { get; set; } = [];

        [Required(ErrorMessage = "Nhập số nơi cần bốc, ví dụ 2.")]
        [Display(Name = "Số nơi cần bốc")]
        public int? Count { get; set; }

        [Display(Name = "Số gieo")]
        public string? Seed { get; set; }

        [MinLength(1, ErrorMessage = "Chọn ít nhất một kế hoạch mà cuộc này phục vụ.")]
        [Display(Name = "Phục vụ các kế hoạch")]
        public List<Guid> PlanIds { get; set; } = [];

        [Required(ErrorMessage = "Viết kiểm tra lại việc gì.")]
        [Display(Name = "Nội dung kiểm tra lại")]
        public string? Purpose { get; set; }

        public DrawVillages ToCommand() => new() { UnitIds = UnitIds, Count = Count!.Value, Seed = Seed, PlanIds = PlanIds, Purpose = Purpose }; // [Required] answers before this is called
    }
}
