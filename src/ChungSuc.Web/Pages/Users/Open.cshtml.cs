using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using ChungSuc.Core.Users;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Users;

public sealed class OpenModel(UserService users, SubjectQueries subjects, AppDbContext db, TimeProvider clock) : PageModel, IPreparedPage
{
    [BindProperty]
    public OpenInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Roles { get; } =
        [.. Enum.GetValues<Role>().Where(r => r != Role.ProvinceReviewer).Select(r => new SelectListItem(r.Vietnamese(), r.ToString()))];

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        var units = await subjects.UnitsAsync(VietnameseDate.Today(clock), cancellationToken);
        Units = [new SelectListItem("Toàn xã", db.CommuneId.ToString()), .. units.Select(u => new SelectListItem(u.Name, u.Id.ToString()))];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await users.OpenAsync(
            new OpenAccount
            {
                UserName = Input.UserName,
                FullName = Input.FullName,
                Password = Input.Password,
                Role = Input.Role!.Value,
                UnitId = Input.UnitId!.Value,
                From = VietnameseDate.Today(clock),
                Email = Input.Email,
            },
            cancellationToken);
        TempData.Say($"Đã mở tài khoản {Input.UserName} cho {Input.FullName}.");
        return LocalRedirect(UserLinks.List);
    }
}

public sealed class OpenInput
{
    [Required(ErrorMessage = "Nhập họ tên.")]
    [Display(Name = "Họ tên")]
    public string FullName { get; set; } = string.Empty;

    [Required(ErrorMessage = "Chọn tên đăng nhập, ví dụ van.an.")]
    [Display(Name = "Tên đăng nhập")]
    public string UserName { get; set; } = string.Empty;

    [Display(Name = "Thư điện tử")]
    public string? Email { get; set; }

    [Required(ErrorMessage = "Đặt mật khẩu ban đầu.")]
    [Display(Name = "Mật khẩu ban đầu")]
    public string Password { get; set; } = string.Empty;

    [Required(ErrorMessage = "Chọn vai trò.")]
    [Display(Name = "Vai trò")]
    public Role? Role { get; set; }

    [Required(ErrorMessage = "Chọn đơn vị.")]
    [Display(Name = "Đơn vị")]
    public Guid? UnitId { get; set; }
}
