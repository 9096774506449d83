using ChungSuc.Core.Contributions;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Contributions;

/// <summary>Two steps without script: the place (a village head has his own), then the form with its givers.</summary>
public sealed class RecordModel(
    ContributionService service, ContributionQueries contributions, ContributionChoices choices, EvidenceTray tray, EvidenceBinder evidence, OnceKey once)
    : PageModel, IPreparedPage
{
    public const string DraftName = "dong-gop-ghi";

    [BindProperty(SupportsGet = true, Name = "thon")]
    public Guid? PlaceId { get; set; }

    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "thay")]
    public Guid? VoidedId { get; set; }

    [BindProperty]
    public RecordInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Places { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Givers { get; private set; } = [];

    public ContributionDetail? Voided { get; private set; }

    /// <summary>A form that was sent or begun is shown whatever place it names, so that nothing typed is lost.</summary>
    public bool IsFormShown => PlaceId is not null || Input.UnitId is not null || HttpMethods.IsPost(Request.Method);

    /// <summary>The entry that looks the same as the one just sent.</summary>
    public LikelyDuplicate? Like { get; private set; }

    public EvidenceTray Tray => tray;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        if (VoidedId is { } id)
        {
            await BeginFromAsync(id, cancellationToken);
        }

        await PrepareAsync(cancellationToken);
        Input.UnitId ??= PlaceId;
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (HttpMethods.IsPost(Request.Method))
        {
            await TakeFilesAsync(cancellationToken);
        }

        Places = await choices.PlacesAsync(cancellationToken);
        Guid?[] wanted = [PlaceId, Input.UnitId, choices.OwnVillage];
        PlaceId = wanted.FirstOrDefault(id => Places.Any(place => place.Value == id.ToString()));
        Givers = await choices.GiversAsync(PlaceId, Text, Input.GiverId, cancellationToken);
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
                "Input.DespiteLikeness", $"Sổ đã có dòng {Like!.Number} giống hệt. Nếu đây là một khoản khác, đánh dấu “Vẫn ghi” rồi gửi lại.");
            return Page();
        }

        TempData.Say(once.WasRepeated ? "Dòng này đã được ghi ở lần gửi trước; không ghi thêm lần nữa." : "Đã ghi vào sổ đóng góp.");
        TempData.SentDraft(DraftName);
        return LocalRedirect(ContributionLinks.Entry(id));
    }

    private Task TakeFilesAsync(CancellationToken cancellationToken) =>
        tray.TakeAsync(Input.Evidence, Input.Kept, ModelState, "Input.Evidence", cancellationToken);

    private async Task BeginFromAsync(Guid id, CancellationToken cancellationToken)
    {
        Voided = await contributions.GetAsync(id, cancellationToken);
        if (Voided.Void is null)
        {
            throw new NotFoundException("Voided contribution");
        }

        Input = RecordInput.From(Voided);
        tray.Offer(await evidence.FilesOfAsync(id, cancellationToken));
    }
}
