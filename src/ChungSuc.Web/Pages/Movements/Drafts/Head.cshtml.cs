using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Commendations.Law;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Movements.Drafts;

/// <summary>The paper of a movement written in the browser: the first page, and again to change it.</summary>
public sealed class HeadModel(MovementQueries movements, MovementDraftService service, LawCatalog law, TimeProvider clock) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty]
    public HeadInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Forms { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        Input = Id is { } id ? HeadInput.Of(await movements.DraftAsync(id, cancellationToken)) : new HeadInput { Scope = "trên địa bàn xã", Issuer = "Ủy ban nhân dân xã", FormCodes = ["GK_XA"] };
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (Id is { } id)
        {
            await movements.DraftAsync(id, cancellationToken);
        }

        Forms = [.. law.FormsAvailableOn(VietnameseDate.Today(clock)).DistinctBy(f => f.Code).Select(f => new SelectListItem(f.Name, f.Code))];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var id = await service.WriteAsync(Input.ToCommand(Id), cancellationToken);
        TempData.Say("Đã lưu bản nháp. Thêm chỉ tiêu, nhóm đối tượng, nhiệm vụ, mốc tiến độ.");
        return LocalRedirect(DraftLinks.Of(id));
    }
}

public sealed class HeadInput
{
    [Required(ErrorMessage = "Nhập tên phong trào.")]
    [Display(Name = "Tên phong trào")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Nhập tên ngắn của phong trào.")]
    [Display(Name = "Tên ngắn")]
    public string? ShortName { get; set; }

    [Required(ErrorMessage = "Nhập năm đầu.")]
    [Display(Name = "Từ năm")]
    public int? FromYear { get; set; }

    [Required(ErrorMessage = "Nhập năm cuối.")]
    [Display(Name = "Đến năm")]
    public int? ToYear { get; set; }

    [Required(ErrorMessage = "Nhập phạm vi, ví dụ “trên địa bàn xã”.")]
    [Display(Name = "Phạm vi")]
    public string? Scope { get; set; }

    [Required(ErrorMessage = "Nhập trích yếu kế hoạch.")]
    [Display(Name = "Trích yếu kế hoạch")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Nhập cơ quan ban hành.")]
    [Display(Name = "Cơ quan ban hành")]
    public string? Issuer { get; set; }

    [Display(Name = "Số kế hoạch")]
    public string? Number { get; set; }

    [Display(Name = "Ngày kế hoạch")]
    public DateOnly? Date { get; set; }

    [Display(Name = "Người ký")]
    public string? Signer { get; set; }

    [Required(ErrorMessage = "Nêu mục đích của phong trào.")]
    [Display(Name = "Mục đích")]
    public string? Purpose { get; set; }

    [Display(Name = "Hình thức khen thưởng")]
    public List<string> FormCodes { get; set; } = [];

    public int Version { get; set; }

    public static HeadInput Of(MovementDraft draft) => new()
    {
        Name = draft.Name,
        ShortName = draft.ShortName,
        FromYear = draft.FromYear,
        ToYear = draft.ToYear,
        Scope = draft.Scope,
        Title = draft.Title,
        Issuer = draft.Issuer,
        Number = draft.Number,
        Date = draft.Date,
        Signer = draft.Signer,
        Purpose = draft.Purpose,
        FormCodes = [.. draft.FormCodes],
        Version = draft.Version,
    };

    public ChangeMovementDraft ToCommand(Guid? draftId) => new()
    {
        DraftId = draftId,
        Version = Version,
        Name = Name,
        ShortName = ShortName,
        FromYear = FromYear!.Value, // [Required] answers before this is called
        ToYear = ToYear!.Value,
        Scope = Scope,
        Title = Title,
        Issuer = Issuer,
        Number = Number,
        Date = Date,
        Signer = Signer,
        Purpose = Purpose,
        FormCodes = FormCodes,
    };
}
