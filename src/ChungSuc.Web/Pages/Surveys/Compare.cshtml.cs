using ChungSuc.Core.Surveys;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Surveys;

/// <summary>Forms that two people read differently, with both readings; the paper decides.</summary>
public sealed class CompareModel(SurveyBatchService service, SurveyPages pages) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid RoundId { get; set; }

    [BindProperty(SupportsGet = true, Name = "batch")]
    public Guid BatchId { get; set; }

    [BindProperty]
    public EnterInput Input { get; set; } = new();

    public BatchView View { get; private set; } = null!;

    public FormGrid Grid
    {
        get
        {
            var places = View.Batch.Differences;
            return FormGrid.Of(
                View.Round.Questionnaire,
                [.. Input.Forms.Take(places.Count)],
                ModelState,
                places,
                [.. places.Select(p => $"Lần đầu: {FormGrid.Spaced(View.Batch.First[p])}. Lần hai: {FormGrid.Spaced(View.Batch.Second[p])}.")]);
        }
    }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        Input = new EnterInput { Version = View.Batch.Version, Forms = [.. View.Batch.Differences.Select(_ => new FormInput())] };
    }

    public async Task PrepareAsync(CancellationToken cancellationToken) => View = await pages.BatchAsync(RoundId, BatchId, BatchState.Differs, cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.ResolveAsync(new ResolveBatch(BatchId, Input.Version, [.. Input.Forms.Select(f => f.ToForm())]), cancellationToken);
        TempData.Say("Đã chốt theo phiếu giấy; tập đã được tính.");
        return LocalRedirect(SurveyLinks.Show(RoundId));
    }
}
