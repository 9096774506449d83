using ChungSuc.Core.Journal;
using ChungSuc.Core.Supports;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Supports;

public sealed class RecordModel(SupportService service, SupportChoices choices, EvidenceTray tray, OnceKey once) : PageModel, IPreparedPage
{
    public const string DraftName = "ho-tro-ghi";

    /// <summary>The village whose households are offered; without script it is chosen first.</summary>
    [BindProperty(SupportsGet = true, Name = "thon")]
    public Guid? PlaceId { get; set; }

    [BindProperty]
    public RecordInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Givers { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Places { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Recipients { get; private set; } = [];

    /// <summary>The entry that looks the same as the one just sent.</summary>
    public LikelySupport? Like { get; private set; }

    public EvidenceTray Tray => tray;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        Input.UnitId ??= PlaceId;
        Input.GiverUnitId ??= Givers.Count == 1 ? Guid.Parse(Givers[0].Value) : null;
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (HttpMethods.IsPost(Request.Method))
        {
            await TakeFilesAsync(cancellationToken);
        }

        Givers = await choices.GiversAsync(isOwnOnly: true, cancellationToken);
        Places = await choices.PlacesAsync(isWithAreas: true, cancellationToken);
        Guid?[] wanted = [PlaceId, Input.UnitId, choices.OwnVillage];
        PlaceId = wanted.FirstOrDefault(id => Places.Any(place => place.Value == id.ToString()));
        Recipients = await choices.RecipientsAsync(PlaceId, Input.RecipientId, cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await TakeFilesAsync(cancellationToken);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var outcome = await service.RecordAsync(Input.ToCommand(tray.Files), cancellationToken);
        if (outcome.Id is not { } id)
        {
            Like = outcome.Like;
            ModelState.AddModelError(
                "Input.DespiteLikeness", $"Sổ đã có việc {Like!.Number} giống thế. Nếu đây là một việc khác, đánh dấu “Vẫn ghi” rồi gửi lại.");
            return Page();
        }

        TempData.Say(once.WasRepeated ? "Việc này đã được ghi ở lần gửi trước; không ghi thêm lần nữa." : "Đã ghi việc hỗ trợ. Có kết quả thì ghi tiếp ở trang này.");
        TempData.SentDraft(DraftName);
        return LocalRedirect(SupportLinks.Detail(id));
    }

    private Task TakeFilesAsync(CancellationToken cancellationToken) =>
        tray.TakeAsync(Input.Evidence, Input.Kept, ModelState, "Input.Evidence", cancellationToken);
}
