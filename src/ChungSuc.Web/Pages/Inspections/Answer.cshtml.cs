using ChungSuc.Core.Inspections;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.AspNetCore.Mvc;

namespace ChungSuc.Web.Pages.Inspections;

public sealed class AnswerModel(MinutesService service, VisitQueries visits, InspectionChoices choices, EvidenceTray tray, OnceKey once) : VisitPageModel(visits)
{
    [BindProperty(SupportsGet = true, Name = "kien-nghi")]
    public Guid? FindingId { get; set; }

    [BindProperty]
    public AnswerInput Input { get; set; } = new();

    public FindingStanding? Finding { get; private set; }

    public EvidenceTray Tray => tray;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        Input.On = choices.Today;
    }

    public override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (HttpMethods.IsPost(Request.Method))
        {
            await TakeFilesAsync(cancellationToken);
        }

        await base.PrepareAsync(cancellationToken);
        Finding = FindingId is null ? null : Detail.Findings.FirstOrDefault(f => f.Id == FindingId) ?? throw new NotFoundException("Finding");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await TakeFilesAsync(cancellationToken);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await service.AnswerAsync(
            new AnswerVisit { VisitId = VisitId, FindingId = FindingId, On = Input.On!.Value, Text = Input.Text, Evidence = tray.Files }, // [Required] answers before
            cancellationToken);
        return Done(once.WasRepeated ? "Giải trình này đã được gửi ở lần trước; không gửi thêm lần nữa." : "Đã gửi giải trình.");
    }

    private Task TakeFilesAsync(CancellationToken cancellationToken) => tray.TakeAsync(Input.Evidence, Input.Kept, ModelState, "Input.Evidence", cancellationToken);
}
