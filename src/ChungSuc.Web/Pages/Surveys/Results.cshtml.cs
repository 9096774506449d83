using ChungSuc.Core.Shared;
using ChungSuc.Core.Surveys;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Surveys;

/// <summary>The result of a closed round. A village head sees the whole and his own village.</summary>
public sealed class ResultsModel(SurveyQueries surveys, SurveyPages pages) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid RoundId { get; set; }

    [BindProperty(SupportsGet = true, Name = "cau")]
    public int? Question { get; set; }

    public SurveyResultView View { get; private set; } = null!;

    public SurveyOutcome Outcome => View.Outcome;

    public QuestionOutcome Chosen => Outcome.Questions.FirstOrDefault(q => q.Number == Question) ?? Outcome.Overall;

    public IReadOnlyList<VillageReturn> Villages => [.. Outcome.Villages.Where(v => pages.MaySee(v.Path))];

    public string? FloorWords => View.Round.FloorPercent is { } floor
        ? Outcome.ReturnShare * 100 >= floor ? $", đạt mức tối thiểu {floor}%" : $", chưa đạt mức tối thiểu {floor}%"
        : null;

    public string? InvalidWords => Outcome.Invalid == 0
        ? null
        : ": " + string.Join(", ", Enum.GetValues<InvalidKind>().Where(k => Outcome.InvalidOf(k) > 0).Select(k => $"{Outcome.InvalidOf(k)} {k.Vietnamese().ToLowerInvariant()}"));

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        View = await surveys.ResultAsync(RoundId, cancellationToken) ?? throw new NotFoundException("Result");
}
