using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Enterprises;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Enterprises;

public sealed class ProfileModel(EnterpriseService service, EnterpriseQueries enterprises, EnterpriseChoices choices, Actor actor) : PageModel, IPreparedPage
{
    public const string DraftName = "doanh-nghiep-ho-so";

    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid UnitId { get; set; }

    [BindProperty]
    public ProfileInput Input { get; set; } = new();

    public EnterpriseDetail Detail { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Villages { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        Input = ProfileInput.Of(Detail.Profile);
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Detail = await enterprises.GetAsync(UnitId, cancellationToken);
        Villages = await choices.VillagesAsync(cancellationToken);
        if (!actor.MayRecord(UnitId))
        {
            throw new NotFoundException("Enterprise");
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.RecordProfileAsync(Input.ToCommand(UnitId), cancellationToken);
        TempData.Say("Đã ghi hồ sơ. Cán bộ xã xác nhận rồi mới tính vào điểm và báo cáo.");
        TempData.SentDraft(DraftName);
        return LocalRedirect(EnterpriseLinks.One(UnitId));
    }
}

/// <summary>The form of a profile, in the order of the page.</summary>
public sealed class ProfileInput
{
    /// <summary>The revision that the form was read with.</summary>
    public int Revision { get; set; }

    [Required(ErrorMessage = "Nhập họ tên người đại diện.")]
    [Display(Name = "Người đại diện")]
    public string? Representative { get; set; }

    [Required(ErrorMessage = "Nhập ngành nghề, ví dụ “chế biến chè, thu mua nông sản”.")]
    [Display(Name = "Ngành nghề kinh doanh")]
    public string? BusinessLines { get; set; }

    [Display(Name = "Quy mô")]
    public EnterpriseSize? Size { get; set; }

    [Display(Name = "Có hoạt động trong ngành nghề truyền thống")]
    public bool? HasCraft { get; set; }

    [Display(Name = "Mã số thuế")]
    public string? TaxNumber { get; set; }

    [Display(Name = "Đăng ký kinh doanh")]
    public string? Registration { get; set; }

    [Display(Name = "Trụ sở ở thôn")]
    public Guid? VillageId { get; set; }

    [Display(Name = "Địa chỉ")]
    public string? Address { get; set; }

    public static ProfileInput Of(EnterpriseProfile? profile) => profile is null ? new() : new()
    {
        Revision = profile.Revision,
        Representative = profile.Representative,
        BusinessLines = profile.BusinessLines,
        Size = profile.Size,
        HasCraft = profile.HasCraft,
        TaxNumber = profile.TaxNumber,
        Registration = profile.Registration,
        VillageId = profile.VillageId,
        Address = profile.Address,
    };

    public RecordProfile ToCommand(Guid unitId) => new()
    {
        UnitId = unitId,
        Revision = Revision,
        TaxNumber = TaxNumber,
        Registration = Registration,
        Representative = Representative,
        BusinessLines = BusinessLines,
        Size = Size,
        VillageId = VillageId,
        Address = Address,
        HasCraft = HasCraft,
    };
}
