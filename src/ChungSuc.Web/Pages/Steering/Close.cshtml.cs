using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Councils;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using ChungSuc.Web.Pages.WorkItems;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Steering;

/// <summary>Minutes and conclusions on one page; ten rows, those left blank are passed over.</summary>
public sealed class CloseModel(BodyMeetingQueries meetings, BodyMeetingService service, WorkItemChoices choices) : PageModel, IPreparedPage
{
    public const string DraftName = "bien-ban-ban-chi-dao";

    private const int Rows = 10;
    private const int RowsOpen = 3;

    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid MeetingId { get; set; }

    [BindProperty]
    public CloseInput Input { get; set; } = new();

    public BodyMeeting Meeting { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Members { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        Input.Course = string.Join('\n', Meeting.Topics.Select(t => t.Text));
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Meeting = (await meetings.GetAsync(MeetingId, cancellationToken)).Meeting;
        Units = await choices.UnitsAsync(cancellationToken);
        Members = [.. Meeting.Seats.Select(s => new SelectListItem($"{s.FullName}, {s.Title}", s.MemberId.ToString()))];
        Input.Version = Meeting.Version;
        ModelState.Remove("Input.Version");
        Input.Conclusions.AddRange(Enumerable.Range(0, Math.Max(0, Rows - Input.Conclusions.Count)).Select(_ => new ConclusionInput()));
    }

    public bool IsOpen(int row) => row < RowsOpen || Input.Conclusions[row].IsTouched;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.CloseAsync(
            new CloseBodyMeeting
            {
                MeetingId = MeetingId,
                Version = Input.Version,
                Course = Input.Course,
                EndsAt = Input.EndsAt,
                Conclusions = [.. Input.Conclusions.Select(c => new ConclusionLine { Text = c.Text, UnitId = c.UnitId, MemberId = c.MemberId, Deadline = c.Deadline, Product = c.Product })],
            },
            cancellationToken);
        TempData.Say("Đã lưu biên bản. Kết luận có đơn vị chịu trách nhiệm đã thành việc được giao.");
        TempData.SentDraft(DraftName);
        return LocalRedirect(SteeringLinks.Meeting(MeetingId));
    }
}

public sealed class CloseInput
{
    public int Version { get; set; }

    [Required(ErrorMessage = "Ghi diễn biến cuộc họp, mỗi ý một dòng.")]
    [Display(Name = "Diễn biến")]
    public string Course { get; set; } = string.Empty;

    [Required(ErrorMessage = "Nhập giờ kết thúc, ví dụ 10:30.")]
    [Display(Name = "Giờ kết thúc")]
    public string EndsAt { get; set; } = string.Empty;

    public List<ConclusionInput> Conclusions { get; set; } = [];
}

public sealed class ConclusionInput
{
    [Display(Name = "Kết luận")]
    public string? Text { get; set; }

    [Display(Name = "Đơn vị chịu trách nhiệm")]
    public Guid? UnitId { get; set; }

    [Display(Name = "Thành viên phụ trách")]
    public Guid? MemberId { get; set; }

    [Display(Name = "Hạn")]
    public DateOnly? Deadline { get; set; }

    [Display(Name = "Sản phẩm phải nộp")]
    public string? Product { get; set; }

    public bool IsTouched => Text is not null || UnitId is not null || MemberId is not null || Deadline is not null;
}
