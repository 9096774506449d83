using ChungSuc.Core.Assessments;
using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Assessments.Recognitions;

public sealed class RecordModel(RecognitionService service, SubjectQueries subjects, CommuneScope scope, EvidenceTray tray, OnceKey once, TimeProvider clock) : PageModel, IPreparedPage
{
    public const string DraftName = "cong-nhan-ghi";

    [BindProperty]
    public RecognitionInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Places { get; private set; } = [];

    public EvidenceTray Tray => tray;

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (HttpMethods.IsPost(Request.Method))
        {
            await TakeFilesAsync(cancellationToken);
        }

        var units = await subjects.UnitsAsync(VietnameseDate.Today(clock), cancellationToken, UnitKind.Village, UnitKind.ResidentialArea);
        Places = [new SelectListItem("Xã", scope.CommuneId.ToString()), .. units.OrderBy(u => u.Kind).Select(u => new SelectListItem(u.Name, u.Id.ToString()))];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await TakeFilesAsync(cancellationToken);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var id = await service.RecordAsync(Input.ToCommand(tray.Files), cancellationToken);
        TempData.Say(once.WasRepeated ? "Quyết định này đã được ghi ở lần gửi trước; không ghi thêm lần nữa." : "Đã ghi quyết định công nhận; chỉ tiêu của phong trào đã có số mới.");
        TempData.SentDraft(DraftName);
        return LocalRedirect(RecognitionLinks.Of(id));
    }

    private Task TakeFilesAsync(CancellationToken cancellationToken) => tray.TakeAsync(Input.Evidence, Input.Kept, ModelState, "Input.Evidence", cancellationToken);
}
