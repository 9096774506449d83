using System.Security.Claims;
using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Users;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChungSuc.Web.Infrastructure.Security;

/// <summary>Claims of a session: the commune, the person and the one office in which he acts. Made anew when the cookie is checked.</summary>
internal sealed class SignedInUser(
    UserManager<CommuneUser> users, IOptions<IdentityOptions> options, AppDbContext db, CommuneScope scope, TimeProvider clock, IHttpContextAccessor http)
    : UserClaimsPrincipalFactory<CommuneUser>(users, options)
{
    public const string CommuneClaim = "commune";
    public const string NameClaim = "full_name";
    public const string RoleClaim = "office";
    public const string UnitClaim = "unit";
    public const string PathClaim = "unit_path";
    public const string GrantClaim = "grant";

    /// <summary>Item of the request that names the office chosen by a person who holds several.</summary>
    public const string ChosenGrant = "chosen_grant";

    public static void Enter(ClaimsPrincipal user, CommuneScope scope, Actor actor)
    {
        if (Guid.TryParse(user.FindFirstValue(CommuneClaim), out var commune)
            && Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
            && Guid.TryParse(user.FindFirstValue(UnitClaim), out var unit)
            && Enum.TryParse<Role>(user.FindFirstValue(RoleClaim), out var role))
        {
            scope.Enter(commune);
            actor.ActAs(id, user.FindFirstValue(NameClaim) ?? string.Empty, role, unit, user.FindFirstValue(PathClaim) ?? string.Empty);
        }
    }

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(CommuneUser user)
    {
        scope.Enter(user.CommuneId);
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(CommuneClaim, user.CommuneId.ToString()));
        identity.AddClaim(new Claim(NameClaim, user.FullName));
        if (await GrantAsync(user) is { } grant)
        {
            identity.AddClaim(new Claim(GrantClaim, grant.Id.ToString()));
            identity.AddClaim(new Claim(RoleClaim, grant.Role.ToString()));
            identity.AddClaim(new Claim(UnitClaim, grant.UnitId.ToString()));
            identity.AddClaim(new Claim(PathClaim, grant.Path));
        }

        return identity;
    }

    /// <summary>The office chosen now, else the one of the present session, else the first still held.</summary>
    private async Task<GrantRow?> GrantAsync(CommuneUser user)
    {
        var today = VietnameseDate.Today(clock);
        var grants = await db.RoleGrants
            .Where(g => g.UserId == user.Id && g.ValidFrom <= today && (g.ValidTo == null || g.ValidTo >= today))
            .Join(db.Units, g => g.UnitId, u => u.Id, (g, u) => new GrantRow(g.Id, g.Role, g.UnitId, u.Path))
            .ToListAsync();
        var wanted = http.HttpContext?.Items[ChosenGrant] as string ?? http.HttpContext?.User.FindFirstValue(GrantClaim);
        return grants.FirstOrDefault(g => g.Id.ToString() == wanted) ?? grants.OrderBy(g => g.Id).FirstOrDefault();
    }

    private sealed record GrantRow(Guid Id, Role Role, Guid UnitId, string Path);
}
