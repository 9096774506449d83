using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Pages.Users;

public sealed class IndexModel(AppDbContext db, TimeProvider clock) : PageModel
{
    public IReadOnlyList<AccountRow> Accounts { get; private set; } = [];

    public DateOnly Today { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Today = VietnameseDate.Today(clock);
        Accounts = await db.RoleGrants
            .Join(db.Users, g => g.UserId, u => u.Id, (g, u) => new { g, u })
            .Join(db.Units, x => x.g.UnitId, unit => unit.Id, (x, unit) => new { x.g, x.u, unit })
            .OrderBy(x => x.u.UserName)
            .ThenBy(x => x.g.Id)
            .Select(x => new AccountRow(x.g.Id, x.u.UserName!, x.u.FullName, x.g.Role, x.unit.Name, x.g.ValidFrom, x.g.ValidTo))
            .ToListAsync(cancellationToken);
    }
}

public sealed record AccountRow(Guid GrantId, string UserName, string FullName, Role Role, string Unit, DateOnly From, DateOnly? To);
