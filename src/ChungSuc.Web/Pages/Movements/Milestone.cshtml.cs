using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Movements;

/// <summary>A review or an inspection of the plan was held: on which day, with which paper.</summary>
public sealed class MilestoneModel(MovementQueries movements, MilestoneService milestones, MovementBoard board) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = string.Empty;

    [BindProperty(SupportsGet = true)]
    public int Year { get; set; }

    [BindProperty]
    public MilestoneInput Input { get; set; } = new();

    public MilestoneView Found { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        var view = await board.BuildAsync(await movements.WholeAsync(Id, null, cancellationToken), cancellationToken);
        Found = view.Milestones.FirstOrDefault(m => m.Milestone.Key == Key && m.Year == Year) ?? throw new NotFoundException("Milestone");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await milestones.RecordAsync(
            new RecordMilestone
            {
                MovementId = Id,
                MilestoneKey = Key,
                Year = Year,
                HeldOn = Input.HeldOn!.Value, // [Required] was checked before this handler.
                Paper = Input.Paper,
                Note = Input.Note,
                Reason = Input.Reason,
            },
            cancellationToken);
        TempData.Say("Đã ghi kết quả mốc tiến độ.");
        TempData.SentDraft("moc-tien-do");
        return LocalRedirect(MovementLinks.Show(Id) + "#tien-do");
    }
}

public sealed class MilestoneInput
{
    [Required(ErrorMessage = "Nhập ngày thực hiện, ví dụ 20/12/2023.")]
    [Display(Name = "Ngày thực hiện")]
    public DateOnly? HeldOn { get; set; }

    [Display(Name = "Văn bản")]
    [StringLength(MilestoneOutcome.PaperLength, ErrorMessage = "Viết gọn trong 200 ký tự.")]
    public string? Paper { get; set; }

    [Display(Name = "Ghi chú")]
    [StringLength(MilestoneOutcome.NoteLength, ErrorMessage = "Viết gọn trong 1.000 ký tự.")]
    public string? Note { get; set; }

    [Display(Name = "Lý do ghi lại")]
    public string? Reason { get; set; }
}
