using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Councils;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Steering;

public sealed class SeatModel(CouncilService councils, SteeringChoices choices, TimeProvider clock) : PageModel, IPreparedPage
{
    [BindProperty]
    public SteeringSeatInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Persons { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Villages { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellationToken)
    {
        Input.From = VietnameseDate.Today(clock);
        return PrepareAsync(cancellationToken);
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Persons = await choices.PersonsAsync(cancellationToken);
        Villages = await choices.VillagesAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await councils.SeatAsync(
            new SeatCouncilMember
            {
                PersonId = Input.PersonId,
                FullName = Input.FullName,
                Post = Input.Post,
                Seat = Input.Seat!.Value, // required
                Body = CouncilBody.SteeringCommittee,
                From = Input.From!.Value, // required
                Fields = Input.Fields?.Split('\n') ?? [],
                VillageIds = Input.VillageIds,
            },
            cancellationToken);
        TempData.Say("Đã ghi thành viên Ban Chỉ đạo.");
        return LocalRedirect(SteeringLinks.Home);
    }
}

public sealed class SteeringSeatInput
{
    [Display(Name = "Người trong danh sách của xã")]
    public Guid? PersonId { get; set; }

    [Display(Name = "Hoặc họ tên người khác")]
    public string? FullName { get; set; }

    [Required(ErrorMessage = "Nhập chức vụ công tác, ví dụ “Chủ tịch Hội Nông dân xã”.")]
    [Display(Name = "Chức vụ công tác")]
    public string Post { get; set; } = string.Empty;

    [Required(ErrorMessage = "Chọn vị trí trong Ban Chỉ đạo.")]
    [Display(Name = "Vị trí trong Ban Chỉ đạo")]
    public CouncilSeat? Seat { get; set; }

    [Required(ErrorMessage = "Nhập ngày bắt đầu.")]
    [Display(Name = "Từ ngày")]
    public DateOnly? From { get; set; }

    [Display(Name = "Lĩnh vực phụ trách")]
    public string? Fields { get; set; }

    [Display(Name = "Thôn phụ trách")]
    public List<Guid> VillageIds { get; set; } = [];
}
