using ChungSuc.Core.Exemplars;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Exemplars;

/// <summary>Which village copied which model, and what pilots taught (Kế hoạch của xã, mục III.3).</summary>
public sealed class SpreadModel(ExemplarQueries exemplars, ExemplarChoices choices) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "loai")]
    public ExemplarKind? Kind { get; set; }

    /// <summary>Verified, copied or with a lesson: what one may learn from.</summary>
    public IReadOnlyList<ExemplarStanding> Rows { get; private set; } = [];

    public int Copies => Rows.Sum(r => r.Copies.Count());

    public int Villages => Rows.SelectMany(r => r.Copies).Select(c => c.VillageId).Distinct().Count();

    /// <summary>Verified, and nobody has copied it yet.</summary>
    public int Waiting => Rows.Count(r => r.Stage is ExemplarStage.Verified or ExemplarStage.Honoured);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var all = await exemplars.StandingsAsync(new ExemplarFilter { Kind = Kind }, choices.Today, cancellationToken);
        Rows =
        [
            .. all
                .Where(r => r.Steps.Any(s => s.Kind is StepKind.Verified or StepKind.Replicated or StepKind.Lesson))
                .OrderByDescending(r => r.Copies.Count()),
        ];
    }
}
