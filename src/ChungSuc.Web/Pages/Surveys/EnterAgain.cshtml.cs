using ChungSuc.Core.Surveys;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Surveys;

/// <summary>The second keying, by somebody else, who is not shown the first.</summary>
public sealed class EnterAgainModel(SurveyBatchService service, SurveyQueries surveys, SurveyPages pages) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid RoundId { get; set; }

    [BindProperty(SupportsGet = true, Name = "batch")]
    public Guid BatchId { get; set; }

    [BindProperty]
    public EnterInput Input { get; set; } = new();

    public BatchView View { get; private set; } = null!;

    public FormGrid Grid => FormGrid.Of(View.Round.Questionnaire, Input.Forms, ModelState);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        View = await pages.BatchAsync(RoundId, BatchId, BatchState.KeyedOnce, cancellationToken);
        Input = new EnterInput { Version = View.Batch.Version, Forms = [.. Enumerable.Range(0, View.Batch.Forms).Select(_ => new FormInput())] };
    }

    public async Task PrepareAsync(CancellationToken cancellationToken) => View = await pages.BatchAsync(RoundId, BatchId, null, cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.KeyAgainAsync(new KeyBatchAgain(BatchId, Input.Version, [.. Input.Forms.Select(f => f.ToForm())]), cancellationToken);
        var batch = (await surveys.BatchAsync(RoundId, BatchId, cancellationToken)).Batch;
        if (batch.State == BatchState.Counted)
        {
            TempData.Say($"Hai lần nhập khớp nhau. Tập {batch.Number} đã được tính.");
        }
        else
        {
            TempData.Remind($"Hai lần nhập khác nhau ở {batch.Differences.Count} phiếu. Mặt trận đối chiếu với phiếu giấy để chốt.");
        }

        return LocalRedirect(SurveyLinks.Show(RoundId));
    }
}
