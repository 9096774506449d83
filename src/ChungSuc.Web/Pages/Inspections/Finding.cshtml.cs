using ChungSuc.Core.Inspections;
using ChungSuc.Core.Journal;
using ChungSuc.Web.Infrastructure.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Inspections;

public sealed class FindingModel(MinutesService service, VisitQueries visits, InspectionChoices choices, OnceKey once) : VisitPageModel(visits)
{
    [BindProperty]
    public FindingInput Input { get; set; } = new();

    /// <summary>Those visited first: they are asked most.</summary>
    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        Input.UnitId = Visit.Places.Count == 1 ? Visit.Places[0].UnitId : null;
    }

    public override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await base.PrepareAsync(cancellationToken);
        var visited = Visit.Places.Select(p => p.UnitId.ToString()).ToHashSet(StringComparer.Ordinal);
        Units = [.. (await choices.PlacesAsync(cancellationToken)).OrderByDescending(u => visited.Contains(u.Value))];
    }

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "tiep")] bool again, CancellationToken cancellationToken)
    {
        await service.RecordFindingAsync(Input.ToCommand(VisitId), cancellationToken);
        var said = once.WasRepeated ? "Kiến nghị này đã được ghi ở lần gửi trước; không ghi thêm lần nữa." : "Đã ghi kiến nghị và giao việc khắc phục.";
        if (!again)
        {
            return Done(said);
        }

        TempData.Say(said);
        return LocalRedirect(InspectionLinks.Finding(VisitId));
    }
}
