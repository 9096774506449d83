using ChungSuc.Core.Movements;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Movements;

/// <summary>Which villages or areas a target is to be reached in.</summary>
public sealed class PlacesModel(MovementQueries movements, TargetPlaceService service, SubjectQueries subjects, TimeProvider clock) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = string.Empty;

    [BindProperty]
    [System.ComponentModel.DataAnnotations.Display(Name = "Nơi được chọn")]
    public List<Guid> UnitIds { get; set; } = [];

    public PlanTarget Target { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        UnitIds = [.. (await movements.PlacesAsync(Id, cancellationToken))[Key].Select(p => p.UnitId)];
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        var edition = await movements.WholeAsync(Id, null, cancellationToken);
        Target = edition.Targets.Find(t => t.Key == Key && TargetPlaceService.KindsOf(t).Count > 0) ?? throw new NotFoundException("Target with places");
        var units = await subjects.UnitsAsync(VietnameseDate.Today(clock), cancellationToken, [.. TargetPlaceService.KindsOf(Target)]);
        Units = [.. units.OrderByDescending(u => u.Kind).Select(u => new SelectListItem(u.Name, u.Id.ToString()))];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.ChooseAsync(new ChooseTargetPlaces(Id, Key, UnitIds), cancellationToken);
        TempData.Say($"Đã chọn {UnitIds.Distinct().Count()} nơi cho chỉ tiêu.");
        return LocalRedirect($"{MovementLinks.Targets(Id)}#{Key}");
    }
}
