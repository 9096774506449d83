using ChungSuc.Core.Communications;
using ChungSuc.Core.Journal;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Communications;

public sealed class RecordModel(CommunicationService service, CommunicationChoices choices, EvidenceTray tray, OnceKey once) : PageModel, IPreparedPage
{
    public const string DraftName = "tuyen-truyen-ghi";

    /// <summary>A village to begin with, when a silent one is filled from the board.</summary>
    [BindProperty(SupportsGet = true, Name = "thon")]
    public Guid? VillageId { get; set; }

    [BindProperty]
    public RecordInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Villages { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public IReadOnlyList<Campaign> Campaigns { get; private set; } = [];

    public IEnumerable<SelectListItem> CampaignItems => Campaigns.Select(c => new SelectListItem(c.Name, c.Key));

    public bool IsVillageHead => choices.IsVillageHead;

    /// <summary>The item that looks the same as the one just sent.</summary>
    public LikeCommunication? Like { get; private set; }

    public EvidenceTray Tray => tray;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        Input.UnitId = Units.Any(u => u.Value == choices.OwnUnit?.ToString()) ? choices.OwnUnit : null;
        if ((VillageId ?? choices.OwnVillage) is { } village)
        {
            Input.VillageIds = [village];
        }

        if (Campaigns.Count > 0)
        {
            Input.Campaigns = [Campaigns[0].Key];
        }
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (HttpMethods.IsPost(Request.Method))
        {
            await TakeFilesAsync(cancellationToken);
        }

        Villages = await choices.OwnVillagesAsync(cancellationToken);
        Units = await choices.UnitsAsync(isWritableOnly: true, cancellationToken);
        Campaigns = await choices.CampaignsAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await TakeFilesAsync(cancellationToken);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var outcome = await service.RecordAsync(Input.ToCommand(tray.Files, await choices.CampaignsAsync(cancellationToken)), cancellationToken);
        if (outcome.Id is not { } id)
        {
            Like = outcome.Like;
            ModelState.AddModelError(
                "Input.DespiteLikeness", $"Tuần này sổ đã có dòng {Like!.Number} cùng nơi, cùng nội dung. Nếu đây là một việc khác, đánh dấu “Vẫn ghi” rồi gửi lại.");
            return Page();
        }

        TempData.Say(once.WasRepeated ? "Dòng này đã được ghi ở lần gửi trước; không ghi thêm lần nữa." : "Đã ghi vào sổ tuyên truyền.");
        TempData.SentDraft(DraftName);
        return LocalRedirect(CommunicationLinks.Detail(id));
    }

    private Task TakeFilesAsync(CancellationToken cancellationToken) =>
        tray.TakeAsync(Input.Evidence, Input.Kept, ModelState, "Input.Evidence", cancellationToken);
}
