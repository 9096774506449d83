using ChungSuc.Core.Journal;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using ChungSuc.Web.Pages.Evidence;
using ChungSuc.Web.Pages.Movements.Registrations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Movements.UnitPlans;

public sealed class RecordModel(
    UnitPlanService service, MovementQueries movements, RegistrationChoices choices, SubjectQueries subjects, EvidenceTray tray, OnceKey once) : PageModel, IPreparedPage
{
    public const string DraftName = "ke-hoach-don-vi";

    [BindProperty(SupportsGet = true, Name = "don-vi")]
    public Guid? AskedUnit { get; set; }

    [BindProperty]
    public UnitPlanInput Input { get; set; } = new();

    public MovementEdition Edition { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Duties => [.. Edition.Duties.Select(d => new SelectListItem($"{d.Text} (mục {d.Clause})", d.Key))];

    public IReadOnlyList<SelectListItem> Years { get; private set; } = [];

    public EvidenceTray Tray => tray;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Input.UnitId = AskedUnit;
        await PrepareAsync(cancellationToken);
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (HttpMethods.IsPost(Request.Method))
        {
            await TakeFilesAsync(cancellationToken);
        }

        var about = await choices.YearAsync(null, cancellationToken) ?? throw new NotFoundException("Movement");
        Edition = await movements.WholeAsync(about.Movement.Id, null, cancellationToken);
        Years = about.Years;
        var units = await subjects.UnitsAsync(choices.Today, cancellationToken);
        Units = [.. units.Where(u => service.MayWriteFor(u.Path) && u.Kind != UnitKind.ResidentialArea).OrderBy(u => u.Kind == UnitKind.Village).ThenBy(u => u.Kind)
            .Select(u => new SelectListItem(u.Name, u.Id.ToString()))];
        Input.UnitId ??= Units is [var only] ? Guid.Parse(only.Value) : null;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await TakeFilesAsync(cancellationToken);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var about = await choices.YearAsync(null, cancellationToken) ?? throw new NotFoundException("Movement");
        var id = await service.RecordAsync(Input.ToCommand(about.Movement.Id, tray.Files), cancellationToken);
        TempData.Say(once.WasRepeated ? "Kế hoạch này đã được ghi ở lần gửi trước; không ghi thêm lần nữa." : "Đã ghi kế hoạch của đơn vị.");
        TempData.SentDraft(DraftName);
        return LocalRedirect(UnitPlanLinks.Of(id));
    }

    private Task TakeFilesAsync(CancellationToken cancellationToken) => tray.TakeAsync(Input.Evidence, Input.Kept, ModelState, "Input.Evidence", cancellationToken);
}
