using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Commendations;
using ChungSuc.Core.Councils;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Councils;

public sealed class CallModel(MeetingCallService calls, MeetingQueries meetings, NominationQueries nominations, TimeProvider clock) : PageModel, IPreparedPage
{
    [BindProperty]
    public CallInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Members { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Waiting { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Methods { get; } = [.. Enum.GetValues<VotingMethod>().Select(m => new SelectListItem(m.Vietnamese(), m.ToString()))];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        Input.HeldOn = VietnameseDate.Today(clock);
        Input.StartsAt = "08:00";
        Input.Venue = "Phòng họp Ủy ban nhân dân xã";
        Input.Method = VotingMethod.SecretPapers;
        Input.NominationIds = [.. Waiting.Select(w => Guid.Parse(w.Value))];
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        var members = await meetings.MembersAsync(VietnameseDate.Today(clock), cancellationToken);
        Members = [.. members.Select(m => new SelectListItem($"{m.FullName}, {m.Seat.Vietnamese()}", m.Id.ToString()))];
        Waiting = [.. (await nominations.WaitingAsync(cancellationToken)).Select(n => new SelectListItem($"{n.SubjectName}: {n.FormName} (số {n.NumberText})", n.Id.ToString()))];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var id = await calls.CallAsync(
            new CallMeeting
            {
                HeldOn = Input.HeldOn!.Value,
                StartsAt = Input.StartsAt,
                Venue = Input.Venue,
                Method = Input.Method!.Value,
                ChairId = Input.ChairId!.Value,
                SecretaryId = Input.SecretaryId!.Value,
                NominationIds = Input.NominationIds,
            },
            cancellationToken);
        TempData.Say("Đã mở cuộc họp. Danh sách thành viên và nội dung xét được giữ nguyên từ lúc này.");
        return LocalRedirect(CouncilLinks.Meeting(id));
    }
}

public sealed class CallInput
{
    [Required(ErrorMessage = "Nhập ngày họp.")]
    [Display(Name = "Ngày họp")]
    public DateOnly? HeldOn { get; set; }

    [Required(ErrorMessage = "Nhập giờ bắt đầu, ví dụ 08:00.")]
    [Display(Name = "Giờ bắt đầu")]
    public string StartsAt { get; set; } = string.Empty;

    [Required(ErrorMessage = "Nhập nơi họp.")]
    [Display(Name = "Nơi họp")]
    public string Venue { get; set; } = string.Empty;

    [Required(ErrorMessage = "Chọn chủ tọa.")]
    [Display(Name = "Chủ tọa")]
    public Guid? ChairId { get; set; }

    [Required(ErrorMessage = "Chọn thư ký cuộc họp.")]
    [Display(Name = "Thư ký")]
    public Guid? SecretaryId { get; set; }

    [Required(ErrorMessage = "Chọn cách biểu quyết.")]
    [Display(Name = "Cách biểu quyết")]
    public VotingMethod? Method { get; set; }

    [Display(Name = "Đề nghị đưa ra xét")]
    public List<Guid> NominationIds { get; set; } = [];
}
