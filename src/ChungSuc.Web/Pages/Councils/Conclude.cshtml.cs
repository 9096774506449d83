using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Councils;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Councils;

public sealed class ConcludeModel(MeetingQueries meetings, MeetingService service) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid MeetingId { get; set; }

    [BindProperty]
    public ConclusionInput Input { get; set; } = new();

    public MeetingDetail Found { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        Input.Course = MeetingWords.Course(Found);
        Input.Text = MeetingWords.Conclusion(Found);
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Found = await meetings.GetAsync(MeetingId, cancellationToken);
        Input.Version = Found.Meeting.Version;
        ModelState.Remove("Input.Version");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.ConcludeAsync(
            new ConcludeMeeting { MeetingId = MeetingId, Version = Input.Version, Course = Input.Course, Text = Input.Text, EndsAt = Input.EndsAt }, cancellationToken);
        TempData.Say("Đã kết luận cuộc họp. Biên bản đã sẵn sàng để in và ký.");
        TempData.SentDraft("ket-luan");
        return LocalRedirect(CouncilLinks.Meeting(MeetingId));
    }
}

public sealed class ConclusionInput
{
    public int Version { get; set; }

    [Required(ErrorMessage = "Ghi diễn biến cuộc họp, mỗi ý một dòng.")]
    [Display(Name = "Diễn biến")]
    public string Course { get; set; } = string.Empty;

    [Required(ErrorMessage = "Ghi kết luận của chủ tọa, mỗi ý một dòng.")]
    [Display(Name = "Kết luận")]
    public string Text { get; set; } = string.Empty;

    [Required(ErrorMessage = "Nhập giờ kết thúc, ví dụ 10:30.")]
    [Display(Name = "Giờ kết thúc")]
    public string EndsAt { get; set; } = string.Empty;
}
