using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Councils;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Steering;

public sealed class CallModel(BodyMeetingCallService service, SteeringChoices choices, TimeProvider clock) : PageModel, IPreparedPage
{
    public const string DraftName = "hop-ban-chi-dao";

    public static IReadOnlyList<SelectListItem> Kinds { get; } =
    [
        new("Họp Ban Chỉ đạo", nameof(MeetingKind.Steering)),
        new("Họp liên tịch Ban Chỉ đạo và Hội đồng", nameof(MeetingKind.Joint)),
        new("Họp Hội đồng, không xét khen thưởng", nameof(MeetingKind.Council)),
    ];

    [BindProperty]
    public CallMeetingInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Members { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellationToken)
    {
        Input = new CallMeetingInput { Kind = MeetingKind.Steering, HeldOn = VietnameseDate.Today(clock), StartsAt = "08:00", Venue = "Phòng họp Ủy ban nhân dân xã" };
        return PrepareAsync(cancellationToken);
    }

    public async Task PrepareAsync(CancellationToken cancellationToken) => Members = await choices.MembersAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        // What is null here was required above.
        var id = await service.CallAsync(
            new CallBodyMeeting
            {
                Body = Input.Kind == MeetingKind.Council ? CouncilBody.Council : CouncilBody.SteeringCommittee,
                IsJoint = Input.Kind == MeetingKind.Joint,
                Title = Input.Title,
                HeldOn = Input.HeldOn!.Value,
                StartsAt = Input.StartsAt,
                Venue = Input.Venue,
                ChairId = Input.ChairId!.Value,
                SecretaryId = Input.SecretaryId!.Value,
                Agenda = Input.Agenda.Split('\n'),
            },
            cancellationToken);
        TempData.Say("Đã mở cuộc họp.");
        TempData.SentDraft(DraftName);
        return LocalRedirect(SteeringLinks.Meeting(id));
    }
}

public enum MeetingKind
{
    Steering = 1,
    Joint = 2,
    Council = 3,
}

public sealed class CallMeetingInput
{
    [Required(ErrorMessage = "Chọn cuộc họp của Ban Chỉ đạo, của Hội đồng hay liên tịch.")]
    [Display(Name = "Cuộc họp")]
    public MeetingKind? Kind { get; set; }

    [Required(ErrorMessage = "Nhập nội dung chính, ví dụ “Họp phân công nhiệm vụ quý IV”.")]
    [Display(Name = "Nội dung chính")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Nhập ngày họp.")]
    [Display(Name = "Ngày họp")]
    public DateOnly? HeldOn { get; set; }

    [Required(ErrorMessage = "Nhập giờ bắt đầu, ví dụ 08:00.")]
    [Display(Name = "Giờ bắt đầu")]
    public string StartsAt { get; set; } = string.Empty;

    [Required(ErrorMessage = "Nhập nơi họp.")]
    [Display(Name = "Nơi họp")]
    public string Venue { get; set; } = string.Empty;

    [Required(ErrorMessage = "Chọn người chủ trì.")]
    [Display(Name = "Chủ trì")]
    public Guid? ChairId { get; set; }

    [Required(ErrorMessage = "Chọn thư ký cuộc họp.")]
    [Display(Name = "Thư ký")]
    public Guid? SecretaryId { get; set; }

    [Required(ErrorMessage = "Ghi chương trình, mỗi dòng một nội dung.")]
    [Display(Name = "Chương trình")]
    public string Agenda { get; set; } = string.Empty;
}
