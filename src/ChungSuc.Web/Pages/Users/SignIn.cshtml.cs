using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using ChungSuc.Core.Users;
using ChungSuc.Web.Infrastructure;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using ChungSuc.Web.Pages.Home;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Pages.Users;

/// <summary>Sign-in by name and password; with sample data, by choosing a role.</summary>
[EnableRateLimiting(WebApp.SignInLimit)]
public sealed class SignInModel(AppOptions options, AppDbContext db, CommuneScope scope, SignInManager<CommuneUser> signIn, UserManager<CommuneUser> users)
    : PageModel, IPreparedPage
{
    private const string Wrong = "Tên đăng nhập hoặc mật khẩu chưa đúng. Kiểm tra phím Caps Lock và bộ gõ rồi nhập lại; sau 5 lần sai, tài khoản nghỉ 15 phút.";

    [BindProperty(SupportsGet = true, Name = "ve")]
    public string? ReturnUrl { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Nhập tên đăng nhập.")]
    [Display(Name = "Tên đăng nhập")]
    public string UserName { get; set; } = string.Empty;

    [BindProperty]
    [Display(Name = "Mật khẩu")]
    public string? Password { get; set; }

    public bool IsSample => options.IsSample;

    /// <summary>The sample is not whole yet; a chosen door opens when it is.</summary>
    public bool IsLoading => !options.Ready.IsCompleted;

    public IReadOnlyList<SamplePerson> People { get; private set; } = [];

    /// <summary>Filled when several sample communes live here and none has been chosen.</summary>
    public IReadOnlyList<CommuneOffice> Communes { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (IsSample)
        {
            Communes = scope.IsOpen ? [] : await db.CommuneOffices.OrderBy(o => o.Slug).ToListAsync(cancellationToken);
            People = await db.RoleGrants
                .Join(db.Users, g => g.UserId, u => u.Id, (g, u) => new { g, u })
                .Join(db.Units, x => x.g.UnitId, unit => unit.Id, (x, unit) => new { x.g, x.u, unit })
                .OrderBy(x => x.g.Id)
                .Select(x => new SamplePerson(x.u.UserName!, x.u.FullName, x.g.Role, x.unit.Name))
                .ToListAsync(cancellationToken);
        }
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var user = await users.FindByNameAsync(UserName);
        var isIn = IsSample ? await ChooseAsync(user) : await CheckAsync(user);
        if (!isIn)
        {
            ModelState.AddModelError(nameof(UserName), Wrong);
            return Page();
        }

        return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : HomeLinks.Home);
    }

    private async Task<bool> ChooseAsync(CommuneUser? user)
    {
        if (user is not null)
        {
            await signIn.SignInAsync(user, isPersistent: false);
        }

        return user is not null;
    }

    /// <summary>An unknown name costs the same hash as a known one, so that time does not tell who exists.</summary>
    private async Task<bool> CheckAsync(CommuneUser? user)
    {
        if (user is null)
        {
            var nobody = new CommuneUser { FullName = string.Empty, CommuneId = Guid.Empty };
            users.PasswordHasher.HashPassword(nobody, Password ?? string.Empty);
            return false;
        }

        var result = await signIn.PasswordSignInAsync(user, Password ?? string.Empty, isPersistent: false, lockoutOnFailure: true);
        return result.Succeeded;
    }
}

public sealed record SamplePerson(string UserName, string FullName, Role Role, string Unit);
