using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Units;

public sealed class AddModel(UnitService units, SubjectQueries subjects, TimeProvider clock) : PageModel, IPreparedPage
{
    [BindProperty]
    public AddUnitInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Kinds { get; } =
        [.. Enum.GetValues<UnitKind>().Where(k => k > UnitKind.Commune).Select(k => new SelectListItem(k.Vietnamese(), k.ToString()))];

    public IReadOnlyList<SelectListItem> Villages { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellationToken)
    {
        Input.From = VietnameseDate.Today(clock);
        return PrepareAsync(cancellationToken);
    }

    public async Task PrepareAsync(CancellationToken cancellationToken) =>
        Villages = [.. (await subjects.UnitsAsync(VietnameseDate.Today(clock), cancellationToken, UnitKind.Village)).Select(u => new SelectListItem(u.Name, u.Id.ToString()))];

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var id = await units.AddAsync(
            new AddUnit { Kind = Input.Kind!.Value, Name = Input.Name, From = Input.From!.Value, ParentId = Input.ParentId, Basis = Input.Basis }, cancellationToken);
        TempData.Say($"Đã thêm {Input.Name}.");
        return LocalRedirect(UnitLinks.One(id));
    }
}

public sealed class AddUnitInput
{
    [Required(ErrorMessage = "Chọn loại đơn vị.")]
    [Display(Name = "Loại đơn vị")]
    public UnitKind? Kind { get; set; }

    [Required(ErrorMessage = "Nhập tên, ví dụ “Thôn Nà Pe”.")]
    [Display(Name = "Tên")]
    public string Name { get; set; } = string.Empty;

    [Required(ErrorMessage = "Nhập ngày đơn vị bắt đầu.")]
    [Display(Name = "Từ ngày")]
    public DateOnly? From { get; set; }

    [Display(Name = "Thuộc thôn")]
    public Guid? ParentId { get; set; }

    [Display(Name = "Căn cứ")]
    public string? Basis { get; set; }
}
