using ChungSuc.Core.Journal;
using ChungSuc.Core.WorkItems;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.WorkItems;

/// <summary>One short form; the query fills it when a duty, a finding or a criterion sends one here.</summary>
public sealed class AssignModel(AssignmentService service, WorkItemChoices choices, OnceKey once) : PageModel, IPreparedPage
{
    public const string DraftName = "giao-viec";

    [BindProperty]
    public AssignInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    /// <summary>What stands in the folded part is not hidden.</summary>
    public bool IsMoreOpen => Input.HelperIds.Count > 0 || Input.AssignedOn is not null || Input.SourceKind != WorkItemSourceKind.Direct || !ModelState.IsValid;

    public Task OnGetAsync(
        [FromQuery(Name = "nguon")] WorkItemSourceKind? source,
        [FromQuery(Name = "ghi")] string? text,
        [FromQuery(Name = "phong-trao")] Guid? movement,
        [FromQuery(Name = "muc")] string? key,
        [FromQuery(Name = "ban-ghi")] Guid? record,
        [FromQuery(Name = "viec")] string? title,
        [FromQuery(Name = "don-vi")] Guid? unit,
        CancellationToken cancellationToken)
    {
        Input = new AssignInput
        {
            SourceKind = source ?? WorkItemSourceKind.Direct,
            Text = text,
            MovementId = movement,
            SourceKey = key,
            RecordId = record,
            Title = title,
            OwnerUnitId = unit,
        };
        return PrepareAsync(cancellationToken);
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Units = await choices.UnitsAsync(cancellationToken);
        People = await choices.PeopleAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var id = await service.AssignAsync(Input.ToCommand(), cancellationToken);
        TempData.Say(once.WasRepeated ? "Việc này đã được giao ở lần gửi trước; không giao thêm lần nữa." : "Đã giao việc.");
        TempData.SentDraft(DraftName);
        return LocalRedirect(WorkItemLinks.Item(id));
    }
}
