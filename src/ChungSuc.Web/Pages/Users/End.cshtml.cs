using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Users;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Pages.Users;

public sealed class EndModel(AppDbContext db, UserService users, TimeProvider clock) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid GrantId { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Nêu lý do, ví dụ “chuyển công tác”.")]
    [Display(Name = "Lý do")]
    public string Reason { get; set; } = string.Empty;

    public string Person { get; private set; } = string.Empty;

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        var found = await db.RoleGrants
            .Where(g => g.Id == GrantId)
            .Join(db.Users, g => g.UserId, u => u.Id, (g, u) => new { u.FullName, g.Role })
            .SingleOrDefaultAsync(cancellationToken) ?? throw new NotFoundException("Role grant");
        Person = $"{found.FullName}, {found.Role.Vietnamese()}";
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await users.EndGrantAsync(new EndGrant(GrantId, VietnameseDate.Today(clock).AddDays(-1), Reason), cancellationToken);
        TempData.Say("Đã kết thúc vai trò. Phiên làm việc đang mở của người này đóng lại trong nửa phút.");
        return LocalRedirect(UserLinks.List);
    }
}
