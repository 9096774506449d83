using ChungSuc.Core.Enterprises;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Enterprises;

/// <summary>One fact of an enterprise: each kind has its own address and its own boxes.</summary>
public sealed class RecordModel(EnterpriseService service, EnterpriseQueries enterprises, EnterpriseChoices choices, EvidenceTray tray, OnceKey once, Actor actor) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid UnitId { get; set; }

    [BindProperty(SupportsGet = true, Name = "kind")]
    public string Word { get; set; } = string.Empty;

    [BindProperty]
    public FactInput Input { get; set; } = new();

    public EnterpriseDetail Detail { get; private set; } = null!;

    public EvidenceTray Tray => tray;

    public FactKind Kind => EnterpriseLinks.KindOf(Word) ?? throw new NotFoundException("Kind of fact");

    public IReadOnlyList<SelectListItem> Years => choices.Years;

    public Task OnGetAsync(CancellationToken cancellationToken)
    {
        Input.Year = choices.Today.Year;
        return PrepareAsync(cancellationToken);
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        _ = Kind;
        if (HttpMethods.IsPost(Request.Method))
        {
            await TakeFilesAsync(cancellationToken);
        }

        Detail = await enterprises.GetAsync(UnitId, cancellationToken);
        if (!actor.MayRecord(UnitId))
        {
            throw new NotFoundException("Enterprise");
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var kind = Kind;
        await TakeFilesAsync(cancellationToken);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var id = await service.RecordFactAsync(Input.ToCommand(UnitId, kind, tray.Files), cancellationToken);
        TempData.Say(once.WasRepeated ? "Dòng này đã được ghi ở lần gửi trước; không ghi thêm lần nữa." : "Đã ghi vào sổ. Cán bộ xã xác nhận rồi mới tính vào điểm và báo cáo.");
        return LocalRedirect(EnterpriseLinks.Fact(id));
    }

    private Task TakeFilesAsync(CancellationToken cancellationToken) =>
        tray.TakeAsync(Input.Evidence, Input.Kept, ModelState, "Input.Evidence", cancellationToken);
}
