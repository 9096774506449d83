using ChungSuc.Core.Journal;
using ChungSuc.Core.Surveys;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Surveys;

public sealed class EnterModel(SurveyBatchService service, SurveyPages pages, OnceKey once) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid RoundId { get; set; }

    [BindProperty(SupportsGet = true, Name = "thon")]
    public Guid? VillageId { get; set; }

    [BindProperty(SupportsGet = true, Name = "so")]
    public int? Asked { get; set; }

    [BindProperty]
    public EnterInput Input { get; set; } = new();

    public SurveyDetail Detail { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Villages { get; private set; } = [];

    public VillageProgress? Village => Detail.Villages.FirstOrDefault(v => v.VillageId == VillageId);

    public int Count => Input.Forms.Count > 0 ? Input.Forms.Count : Math.Clamp(Asked ?? SurveyBatch.MostForms, 1, SurveyBatch.MostForms);

    public FormGrid Grid => FormGrid.Of(Detail.Round.Questionnaire, Input.Forms, ModelState);

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Detail = await pages.RunningAsync(RoundId, cancellationToken);
        Villages = [.. Detail.Villages.Select(v => new SelectListItem(v.Name, v.VillageId.ToString()))];
        if (Input.Forms.Count == 0)
        {
            Input.Forms = [.. Enumerable.Range(0, Count).Select(_ => new FormInput())];
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.KeyAsync(new KeyBatch(RoundId, VillageId ?? Guid.Empty, [.. Input.Forms.Select(f => f.ToForm())]), cancellationToken);
        TempData.Say(once.WasRepeated ? "Tập này đã được ghi ở lần gửi trước; không ghi thêm." : "Đã ghi tập phiếu. Nhờ người thứ hai nhập lại để tập được tính.");
        return LocalRedirect(SurveyLinks.Show(RoundId));
    }
}

/// <summary>The forms of a batch as they are keyed.</summary>
public sealed class EnterInput
{
    /// <summary>As the batch was read; not used by the first keying.</summary>
    public int Version { get; set; }

    public List<FormInput> Forms { get; set; } = [];
}
