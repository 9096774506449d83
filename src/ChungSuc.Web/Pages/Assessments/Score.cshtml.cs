using ChungSuc.Core.Assessments;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Assessments;

/// <summary>The sheet of the step under way. A blank box takes over the result that stands; with script each row is saved as it is left.</summary>
public sealed class ScoreModel(AssessmentQueries assessments, MarkService marks, MarkEvidenceQueries proofs, Actor actor) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    [BindProperty]
    public List<MarkLine> Lines { get; set; } = [];

    public StageSheet Sheet { get; private set; } = null!;

    public StageLine? Step { get; private set; }

    public IReadOnlyList<MarkRow> Rows { get; private set; } = [];

    public AssessmentHead Head => Sheet.Head;

    public IReadOnlyList<StageLine> Earlier => Step is null ? [] : [.. Sheet.Course.Before(Step)];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        Lines = [.. Rows.Where(row => row.Leaf is not null).Select(row => MarkLine.Of(row.Line.Code, row.Standing))];
        return Refusal() ?? Page();
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Sheet = await assessments.StageSheetAsync(Id, cancellationToken);
        Step = Sheet.Course.Current;
        var papers = await proofs.OfSheetAsync(Id, cancellationToken);
        var leaves = Sheet.Standing.Set.Leaves.ToDictionary(leaf => leaf.Code, StringComparer.Ordinal);
        Rows = [.. Sheet.Running.Lines.Select(line => new MarkRow(
            line,
            leaves.GetValueOrDefault(line.Code),
            Sheet.Computed.Find(line.Code),
            Step?.Marks.GetValueOrDefault(line.Code),
            Step?.Stage.Concerns(line.Code) == false,
            papers[line.Code].Count()))];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        if (Refusal() is { } refusal)
        {
            return refusal;
        }

        var entries = ReadAll();
        if (!ModelState.IsValid)
        {
            return Page();
        }

        try
        {
            await marks.GiveAsync(new GiveMarks { AssessmentId = Id, Marks = entries }, cancellationToken);
        }
        catch (RefusedMarksException refused)
        {
            foreach (var mark in refused.Marks)
            {
                ModelState.AddModelError(FieldOf(mark.Code), mark.Sentence);
            }

            return Page();
        }

        TempData.Say("Đã lưu bảng chấm. Khi xong hết, bấm “Hoàn thành bước này”.");
        return LocalRedirect(AssessmentLinks.Score(Id));
    }

    /// <summary>One row, saved by script as it is left: answers with the new revision and the running total.</summary>
    public async Task<IActionResult> OnPostRowAsync(MarkLine row, CancellationToken cancellationToken)
    {
        if (row.Read(out var problem) is not { } entry)
        {
            return Refused(problem);
        }

        try
        {
            await marks.GiveAsync(new GiveMarks { AssessmentId = Id, Marks = [entry] }, cancellationToken);
        }
        catch (RuleException refused)
        {
            return Refused(refused.Message);
        }

        await PrepareAsync(cancellationToken);
        var tally = Sheet.Running.Tally;
        return new JsonResult(new
        {
            seen = Step?.Marks.GetValueOrDefault(entry.Code)?.Revision ?? 0,
            total = Show.Number(tally.Points),
            open = tally.Open,
            points = Show.Number(Sheet.Running.Find(entry.Code)?.Points),
            why = Step is null ? null : StageService.Unexplained(Sheet, Step).FirstOrDefault(mark => mark.Code == entry.Code)?.Sentence,
        });
    }

    private static JsonResult Refused(string? sentence) => new(new { sentence }) { StatusCode = StatusCodes.Status400BadRequest };

    private IActionResult? Refusal() =>
        Step is null || Head.IsConcluded ? LocalRedirect(AssessmentLinks.Sheet(Id))
        : ScoringRights.WhyNot(actor, Head, Step, Sheet.Course) is null ? null
        : Forbid();

    private List<MarkEntry> ReadAll()
    {
        var entries = new List<MarkEntry>();
        foreach (var line in Lines)
        {
            if (line.Read(out var problem) is { } entry)
            {
                entries.Add(entry);
            }
            else
            {
                ModelState.AddModelError(FieldOf(line.Code), problem ?? "Nhập lại điểm.");
            }
        }

        return entries;
    }

    private string FieldOf(string code) => $"{nameof(Lines)}[{Lines.FindIndex(line => line.Code == code)}].{nameof(MarkLine.Points)}";
}
