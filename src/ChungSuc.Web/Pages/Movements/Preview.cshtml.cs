using ChungSuc.Core.Movements;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Movements;

/// <summary>What a handed-in file would become, beside what there is; then one button.</summary>
public sealed class PreviewModel(MovementQueries movements, MovementService service, MovementBoard board) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid UploadId { get; set; }

    public MovementUpload Draft { get; private set; } = null!;

    public MovementView View { get; private set; } = null!;

    /// <summary>The present edition made of just this text; loading it again changes nothing.</summary>
    public MovementRow? Same { get; private set; }

    /// <summary>The present edition that this file would follow.</summary>
    public MovementRow? Before { get; private set; }

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Draft = await movements.UploadAsync(UploadId, cancellationToken);
        View = await board.BuildAsync(MovementService.Preview(Draft), cancellationToken);
        Same = await movements.SameAsync(Draft.Hash, cancellationToken);
        Before = Same ?? await movements.OfKeyAsync(MovementService.KeyOf(Draft), cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var loaded = await service.LoadAsync(new LoadUpload(UploadId), cancellationToken);
        TempData.Say(loaded.IsNew
            ? $"Đã nạp bản {loaded.Edition} của phong trào {loaded.ShortName}."
            : $"Tệp này giống hệt bản {loaded.Edition} đang dùng: không có gì thay đổi.");
        return LocalRedirect(MovementLinks.Show(loaded.MovementId));
    }
}
