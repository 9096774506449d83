using ChungSuc.Core.Journal;
using ChungSuc.Core.Surveys;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Surveys;

public sealed class ShowModel(SurveyQueries surveys, JournalQueries journal, SurveyPages pages) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid RoundId { get; set; }

    public SurveyRound Round { get; private set; } = null!;

    /// <summary>A village head sees his own only.</summary>
    public IReadOnlyList<VillageProgress> Villages { get; private set; } = [];

    public IReadOnlyList<BatchRow> Batches { get; private set; } = [];

    public IReadOnlyList<JournalLine> History { get; private set; } = [];

    public SurveyPages Pages => pages;

    public bool IsOpen => Round is { Closure: null, Void: null };

    public bool MayRun => IsOpen && pages.MayOpen("Enter");

    public string? AmountWords => Round.Method switch
    {
        SampleMethod.Share => $": {Round.Amount}%",
        SampleMethod.Number => $": {Round.Amount} hộ mỗi thôn",
        _ => null,
    };

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var detail = await surveys.GetAsync(RoundId, cancellationToken);
        Round = detail.Round;
        Villages = [.. detail.Villages.Where(v => pages.MaySee(v.Path))];
        Batches = pages.MayOpen("EnterAgain") ? detail.Batches : [];
        History = (await journal.PageAsync(RoundId, null, 1, cancellationToken)).Lines;
    }

    public bool MayKeyAgain(BatchRow batch) =>
        IsOpen && batch is { State: BatchState.KeyedOnce, VoidReason: null } && batch.FirstUserId != pages.UserId && pages.MayOpen("EnterAgain");
}
