using ChungSuc.Core.Exemplars;
using ChungSuc.Core.Journal;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Exemplars;

/// <summary>A village head has his village and its people before him at once; others choose the place first.</summary>
public sealed class NominateModel(ExemplarService service, ExemplarChoices choices, EvidenceTray tray, OnceKey once) : PageModel, IPreparedPage
{
    public const string DraftName = "dien-hinh-gioi-thieu";

    [BindProperty(SupportsGet = true, Name = "thon")]
    public Guid? PlaceId { get; set; }

    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Text { get; set; }

    [BindProperty]
    public NominateInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Places { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Owners { get; private set; } = [];

    public bool IsVillageHead => choices.IsVillageHead;

    /// <summary>The one that looks the same as the one just sent.</summary>
    public LikeExemplar? Like { get; private set; }

    public EvidenceTray Tray => tray;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        Input.UnitId = PlaceId;
        Input.FoundOn = choices.Today;
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (HttpMethods.IsPost(Request.Method))
        {
            await TakeFilesAsync(cancellationToken);
        }

        Places = await choices.PlacesAsync(cancellationToken);
        Guid?[] wanted = [Input.UnitId, PlaceId, choices.OwnVillage];
        PlaceId = wanted.FirstOrDefault(id => Places.Any(place => place.Value == id.ToString()));
        Owners = await choices.OwnersAsync(PlaceId ?? choices.CommuneId, Text, cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await TakeFilesAsync(cancellationToken);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var outcome = await service.NominateAsync(Input.ToCommand(tray.Files), cancellationToken);
        if (outcome.Id is not { } id)
        {
            Like = outcome.Like;
            ModelState.AddModelError("Input.DespiteLikeness", $"Nơi này đã có số {Like!.Number} gần giống. Nếu đây là một việc khác, đánh dấu “Vẫn gửi” rồi gửi lại.");
            return Page();
        }

        TempData.Say(once.WasRepeated ? "Điển hình này đã được ghi ở lần gửi trước; không ghi thêm lần nữa." : "Đã gửi. Cán bộ Văn hóa - Thông tin sẽ xác minh.");
        TempData.SentDraft(DraftName);
        return LocalRedirect(ExemplarLinks.Detail(id));
    }

    private Task TakeFilesAsync(CancellationToken cancellationToken) =>
        tray.TakeAsync(Input.Evidence, Input.Kept, ModelState, "Input.Evidence", cancellationToken);
}
