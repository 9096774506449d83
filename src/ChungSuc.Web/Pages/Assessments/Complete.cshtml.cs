using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Assessments;
using ChungSuc.Core.Criteria;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Assessments;

/// <summary>Ends the step under way: shows the total, what is still missing, and which marks owe a reason.</summary>
public sealed class CompleteModel(AssessmentQueries assessments, StageService stages, Actor actor) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    [BindProperty]
    [StringLength(StageCompletion.NoteLength, ErrorMessage = "Viết gọn lại, không quá 1.000 ký tự.")]
    [Display(Name = "Ý kiến")]
    public string? Note { get; set; }

    [BindProperty]
    public StageKind? Kind { get; set; }

    public StageSheet Sheet { get; private set; } = null!;

    public StageLine? Step { get; private set; }

    public IReadOnlyList<RefusedMark> Unexplained => Step is null ? [] : StageService.Unexplained(Sheet, Step);

    public IReadOnlyList<SheetLine> OpenLines => [.. Sheet.Running.Lines.Where(line => line.IsIndicator && line.Status is NodeStatus.Missing or NodeStatus.Blocked)];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        return Refusal() ?? Page();
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Sheet = await assessments.StageSheetAsync(Id, cancellationToken);
        Step = Sheet.Course.Current;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        var name = Step?.Name;
        await stages.CompleteAsync(new CompleteStage([Id], Kind ?? StageKind.SelfScore, Note), cancellationToken);
        TempData.Say($"Đã hoàn thành bước {name}.");
        return LocalRedirect(AssessmentLinks.Sheet(Id));
    }

    private IActionResult? Refusal() =>
        Step is null || Sheet.Head.IsConcluded ? LocalRedirect(AssessmentLinks.Sheet(Id))
        : ScoringRights.WhyNot(actor, Sheet.Head, Step, Sheet.Course) is null ? null
        : Forbid();
}
