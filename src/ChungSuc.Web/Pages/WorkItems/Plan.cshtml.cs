using ChungSuc.Core.Journal;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Shared;
using ChungSuc.Core.WorkItems;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using ChungSuc.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.WorkItems;

/// <summary>Every duty of the present plan against its tasks; those without are given from here.</summary>
public sealed class PlanModel(
    PresentMovement present, MovementQueries movements, DutyQueries duties, AssignmentService service, WorkItemChoices choices, AccessRules rules, Actor actor,
    TimeProvider clock) : PageModel, IPreparedPage
{
    public const string DraftName = "giao-theo-ke-hoach";

    private const string UsualProduct = "Báo cáo kết quả thực hiện";

    [BindProperty]
    public List<DutyInput> Duties { get; set; } = [];

    public MovementEdition? Edition { get; private set; }

    public IReadOnlyList<DutyLine> Lines { get; private set; } = [];

    public IReadOnlyList<DutyLine> Open { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public DateOnly Today => VietnameseDate.Today(clock);

    public bool MayAssign => rules.MayOpen(Conventions.AssignPage, actor.Role);

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (await present.FindAsync(cancellationToken) is not { } row)
        {
            return;
        }

        Edition = await movements.WholeAsync(row.Id, null, cancellationToken);
        Lines = await duties.LinesAsync(Edition, cancellationToken);
        Open = [.. Lines.Where(l => l.IsOpen)];
        Units = await choices.UnitsAsync(cancellationToken);
        Duties.RemoveAll(d => Open.All(l => l.Duty.Key != d.Key));
        if (Duties.Count == 0)
        {
            var guesses = await duties.GuessAsync(Edition, cancellationToken);
            Duties.AddRange(Open.Select(l => new DutyInput
            {
                Key = l.Duty.Key, OwnerUnitId = guesses[l.Duty.Key].OwnerUnitId, Product = UsualProduct, Deadline = guesses[l.Duty.Key].Deadline,
            }));
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var row = await present.FindAsync(cancellationToken) ?? throw new NotFoundException("Movement");
        var edition = await movements.WholeAsync(row.Id, null, cancellationToken);
        var guesses = await duties.GuessAsync(edition, cancellationToken);
        var chosen = Duties.FindAll(d => d.IsChosen);
        if (!Check(chosen))
        {
            return Page();
        }

        await service.AssignAsync(new AssignWorkItems([.. chosen.Select(d => d.ToCommand(edition, guesses[d.Key]))]), cancellationToken);
        TempData.Say($"Đã giao {chosen.Count} việc theo kế hoạch.");
        TempData.SentDraft(DraftName);
        return LocalRedirect(WorkItemLinks.Plan);
    }

    public string AssignUrl(DutyLine line) => WorkItemLinks.AssignFor(
        new WorkItemSource(WorkItemSourceKind.Duty, $"{Edition?.ShortName}, mục {line.Duty.Clause}") { MovementId = Edition?.MovementId, Key = line.Duty.Key }, line.Duty.Text, null);

    /// <summary>Sentences at the field of the very row.</summary>
    private bool Check(List<DutyInput> chosen)
    {
        if (chosen.Count == 0)
        {
            ModelState.AddModelError(string.Empty, "Đánh dấu ít nhất một nhiệm vụ cần giao.");
        }

        foreach (var duty in chosen)
        {
            var at = $"Duties[{Duties.IndexOf(duty)}].";
            Ask(duty.OwnerUnitId is null, at + nameof(duty.OwnerUnitId), "Chọn một đơn vị chịu trách nhiệm chính.");
            Ask(duty.Product is null, at + nameof(duty.Product), "Nêu sản phẩm phải nộp.");
            Ask(duty.Deadline is null, at + nameof(duty.Deadline), "Nhập hạn hoàn thành, ví dụ 30/11/2025.");
            Ask(duty.Deadline < Today, at + nameof(duty.Deadline), "Hạn phải từ hôm nay trở đi.");
        }

        return ModelState.IsValid;

        void Ask(bool isMissing, string field, string sentence)
        {
            if (isMissing)
            {
                ModelState.AddModelError(field, sentence);
            }
        }
    }
}
