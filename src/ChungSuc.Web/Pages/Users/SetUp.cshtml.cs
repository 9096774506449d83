using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text;
using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using ChungSuc.Core.Users;
using ChungSuc.Web.Infrastructure;
using ChungSuc.Web.Infrastructure.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Pages.Users;

/// <summary>First start: the commune and its administrator. Open only while the installation is empty, and only to who sees the set-up code.</summary>
[EnableRateLimiting(WebApp.SignInLimit)]
public sealed class SetUpModel(AppOptions options, AppDbContext db, IServiceProvider services, TimeProvider clock) : PageModel
{
    [BindProperty]
    public SetUpInput Input { get; set; } = new();

    public async Task OnGetAsync(CancellationToken cancellationToken) => await RequireFreshAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await RequireFreshAsync(cancellationToken);
        if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Input.Code), Encoding.UTF8.GetBytes(options.SetUpCode)))
        {
            throw new RuleException("setup.code", "Mã cài đặt chưa đúng. Xem lại mã ở màn hình nơi chương trình được khởi động.", nameof(SetUpInput.Code));
        }

        if (Input.Password.Length < 14)
        {
            throw new RuleException("user.password.weak", "Mật khẩu cần ít nhất 14 ký tự. Một câu dễ nhớ là mật khẩu tốt.", nameof(SetUpInput.Password));
        }

        var today = VietnameseDate.Today(clock);
        await Founding.RunAsync(
            services,
            new FoundCommune { Name = Input.CommuneName, ProvinceName = Input.ProvinceName, ChairmanName = Input.ChairmanName, From = today },
            new OpenAccount
            {
                UserName = Input.UserName,
                FullName = Input.FullName,
                Password = Input.Password,
                Role = Role.Administrator,
                UnitId = Guid.Empty,
                From = today,
            },
            cancellationToken);
        TempData.Say("Đã cài đặt. Đăng nhập bằng tài khoản quản trị vừa tạo để mở tài khoản cho mọi người.");
        return LocalRedirect(UserLinks.SignIn);
    }

    private async Task RequireFreshAsync(CancellationToken cancellationToken)
    {
        if (options.IsSample || await db.CommuneOffices.AnyAsync(cancellationToken))
        {
            throw new NotFoundException("Set-up");
        }
    }
}

public sealed class SetUpInput
{
    [Required(ErrorMessage = "Nhập mã cài đặt hiện ở màn hình khởi động.")]
    [Display(Name = "Mã cài đặt")]
    public string Code { get; set; } = string.Empty;

    [Required(ErrorMessage = "Nhập tên xã kèm loại đơn vị, ví dụ “xã Chi Lăng”.")]
    [Display(Name = "Tên xã, phường")]
    public string CommuneName { get; set; } = string.Empty;

    [Required(ErrorMessage = "Nhập tên tỉnh hoặc thành phố.")]
    [Display(Name = "Tỉnh, thành phố")]
    public string ProvinceName { get; set; } = string.Empty;

    [Required(ErrorMessage = "Nhập họ tên Chủ tịch UBND xã.")]
    [Display(Name = "Chủ tịch UBND xã")]
    public string ChairmanName { get; set; } = string.Empty;

    [Required(ErrorMessage = "Nhập họ tên người quản trị.")]
    [Display(Name = "Họ tên người quản trị")]
    public string FullName { get; set; } = string.Empty;

    [Required(ErrorMessage = "Chọn tên đăng nhập, ví dụ van.an.")]
    [Display(Name = "Tên đăng nhập")]
    public string UserName { get; set; } = string.Empty;

    [Required(ErrorMessage = "Nhập mật khẩu.")]
    [Display(Name = "Mật khẩu")]
    public string Password { get; set; } = string.Empty;
}
