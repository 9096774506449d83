using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Users;
using ChungSuc.Web.Infrastructure.Http;
using ChungSuc.Web.Infrastructure.Security;
using ChungSuc.Web.Pages.Home;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Pages.Users;

/// <summary>A person who holds several offices (kiêm nhiệm) says in which one he acts now.</summary>
public sealed class OfficesModel(AppDbContext db, Actor actor, TimeProvider clock, SignInManager<CommuneUser> signIn, UserManager<CommuneUser> users)
    : PageModel, IPreparedPage
{
    [BindProperty]
    public Guid GrantId { get; set; }

    public IReadOnlyList<HeldOffice> Held { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        var today = VietnameseDate.Today(clock);
        Held = await db.RoleGrants
            .Where(g => g.UserId == actor.UserId && g.ValidFrom <= today && (g.ValidTo == null || g.ValidTo >= today))
            .Join(db.Units, g => g.UnitId, u => u.Id, (g, u) => new { g, u })
            .OrderBy(x => x.g.Id)
            .Select(x => new HeldOffice(x.g.Id, x.g.Role, x.u.Name, x.g.Role == actor.Role && x.u.Id == actor.UnitId))
            .ToListAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        if (Held.All(office => office.GrantId != GrantId))
        {
            throw new RuleException("user.office.not_held", "Chọn một trong các vai trò anh/chị đang giữ.", nameof(GrantId));
        }

        HttpContext.Items[SignedInUser.ChosenGrant] = GrantId.ToString();
        await signIn.SignInAsync((await users.GetUserAsync(User))!, isPersistent: false);
        return LocalRedirect(HomeLinks.Home);
    }
}

public sealed record HeldOffice(Guid GrantId, Role Role, string Unit, bool IsPresent);
