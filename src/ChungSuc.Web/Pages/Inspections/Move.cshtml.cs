using ChungSuc.Core.Inspections;
using ChungSuc.Core.Journal;
using Microsoft.AspNetCore.Mvc;

namespace ChungSuc.Web.Pages.Inspections;

public sealed class MoveModel(VisitService service, VisitQueries visits, OnceKey once) : VisitPageModel(visits)
{
    [BindProperty]
    public MoveInput Input { get; set; } = new();

    public IReadOnlyList<OverlapFound> Overlaps { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var outcome = await service.MoveAsync(Input.ToCommand(VisitId), cancellationToken);
        if (outcome.Id is null)
        {
            Overlaps = outcome.Overlaps;
            ModelState.AddModelError("Input.DespiteOverlap", ScheduleModel.AskWhy);
            return Page();
        }

        return Done(once.WasRepeated ? "Ngày mới đã được lưu ở lần gửi trước." : "Đã lưu ngày mới; lịch của mọi người đổi theo.");
    }
}
