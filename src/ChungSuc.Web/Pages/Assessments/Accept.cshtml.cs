using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Assessments;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Assessments;

/// <summary>Many sheets at the same step: results are accepted as they stand, at once; only the exceptions are opened and typed.</summary>
public sealed class AcceptModel(AssessmentQueries assessments, StageService stages, Actor actor) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "nam")]
    public int Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "bo")]
    public string? Set { get; set; }

    [BindProperty(SupportsGet = true, Name = "buoc")]
    public StageKind Kind { get; set; }

    [BindProperty]
    public List<Guid> Chosen { get; set; } = [];

    [BindProperty]
    [StringLength(StageCompletion.NoteLength, ErrorMessage = "Viết gọn lại, không quá 1.000 ký tự.")]
    [Display(Name = "Ý kiến chung")]
    public string? Note { get; set; }

    public IReadOnlyList<AssessmentTally> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        if (!Enum.IsDefined(Kind))
        {
            throw new NotFoundException("Step of scoring");
        }

        await PrepareAsync(cancellationToken);
        Chosen = [.. Rows.Where(row => row.Open == 0).Select(row => row.Head.Id)];
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        var all = await assessments.OfYearAsync(Year, cancellationToken);
        Rows =
        [
            .. all.Where(row => row.Head.Assessment.SetId == Set && !row.Head.IsConcluded)
                .Where(row => row.Course.Current is { } step && step.Stage.Kind == Kind && ScoringRights.WhyNot(actor, row.Head, step, row.Course) is null),
        ];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await stages.CompleteAsync(new CompleteStage(Chosen, Kind, Note), cancellationToken);
        TempData.Say($"Đã hoàn thành bước {Kind.Vietnamese()} của {Chosen.Distinct().Count()} phiếu.");
        return LocalRedirect(AssessmentLinks.OfYear(Year));
    }

    /// <summary>What the step before gave, for the list.</summary>
    public static string Before(AssessmentTally row) => row.Course.Completed is { Count: > 0 } completed && completed[^1].Stage.Completion?.PointsTenThousandths is { } points
        ? $"{completed[^1].Name}: {VietnameseNumber.Format(TenThousandths.ToNumber(points))}"
        : string.Empty;
}
