using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Assessments;
using ChungSuc.Core.Criteria;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Assessments;

/// <summary>One item of the step under way: mark, note, and papers or photos that prove it.</summary>
public sealed class MarkModel(AssessmentQueries assessments, MarkService marks, MarkEvidenceQueries proofs, EvidenceTray tray, Actor actor) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "code")]
    public string Code { get; set; } = string.Empty;

    [BindProperty]
    [Display(Name = "Điểm")]
    public decimal? Points { get; set; }

    [BindProperty]
    [Display(Name = "Kết luận")]
    public string? Verdict { get; set; }

    [BindProperty]
    [StringLength(StageMark.NoteLength, ErrorMessage = "Viết gọn lại, không quá 1.000 ký tự.")]
    [Display(Name = "Lý do, ghi chú")]
    public string? Note { get; set; }

    [BindProperty]
    public int Seen { get; set; }

    [BindProperty]
    [Display(Name = "Minh chứng")]
    public List<IFormFile> Evidence { get; set; } = [];

    [BindProperty]
    public string? Kept { get; set; }

    public EvidenceTray Tray => tray;

    public StageSheet Sheet { get; private set; } = null!;

    public StageLine? Step { get; private set; }

    public CriterionLeaf Leaf { get; private set; } = null!;

    public IReadOnlyList<MarkProof> Proofs { get; private set; } = [];

    public SheetLine Computed => Sheet.Computed.Find(Code)!; // the leaf was found

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        if (Step is not null)
        {
            var line = MarkLine.Of(Code, Step.Marks.GetValueOrDefault(Code));
            (Points, Verdict, Note, Seen) = (Step.Marks.GetValueOrDefault(Code)?.Points, line.Verdict, line.Note, line.Seen);
        }

        return Refusal() ?? Page();
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (HttpMethods.IsPost(Request.Method))
        {
            await tray.TakeAsync(Evidence, Kept, ModelState, nameof(Evidence), cancellationToken);
        }

        Sheet = await assessments.StageSheetAsync(Id, cancellationToken);
        Leaf = Sheet.Standing.Set.Leaves.FirstOrDefault(leaf => leaf.Code == Code) ?? throw new NotFoundException("Item of the sheet");
        Step = Sheet.Course.Current;
        Proofs = [.. (await proofs.OfSheetAsync(Id, cancellationToken))[Code]];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        if (Refusal() is { } refusal)
        {
            return refusal;
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        try
        {
            var entry = new MarkEntry(Code, Points, Verdict switch { "dat" => true, "chua" => false, _ => null }, Note, Seen);
            await marks.GiveAsync(new GiveMarks { AssessmentId = Id, Marks = [entry], Files = tray.Files }, cancellationToken);
        }
        catch (RefusedMarksException refused)
        {
            ModelState.AddModelError(nameof(Points), refused.Message);
            return Page();
        }

        TempData.Say($"Đã lưu mục {Code}.");
        return LocalRedirect(AssessmentLinks.Score(Id) + "#" + AssessmentLinks.Anchor(Code));
    }

    private IActionResult? Refusal() =>
        Step is null || Sheet.Head.IsConcluded ? LocalRedirect(AssessmentLinks.Sheet(Id))
        : ScoringRights.WhyNot(actor, Sheet.Head, Step, Sheet.Course) is null ? null
        : Forbid();
}
