using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Infrastructure.Security;

/// <summary>
/// Opens the commune of the request: that of the person who signed in, or for citizens the one named in the address,
/// or the only one of this installation. Otherwise the scope stays shut and every list is empty.
/// </summary>
internal sealed class ScopeMiddleware(RequestDelegate next)
{
    public const string RouteKey = "xa";

    public async Task InvokeAsync(HttpContext context, AppDbContext db, CommuneScope scope, Actor actor, PresentOffice office)
    {
        if (context.GetEndpoint() is not null)
        {
            // A page of one commune's address is public and the same for everybody, whoever has signed in where.
            if (context.User.Identity is { IsAuthenticated: true } && context.GetRouteValue(RouteKey) is null)
            {
                SignedInUser.Enter(context.User, scope, actor);
            }

            await FindAsync(context, db, scope, office);
        }

        await next(context);
    }

    private static async Task FindAsync(HttpContext context, AppDbContext db, CommuneScope scope, PresentOffice present)
    {
        var offices = db.CommuneOffices.AsNoTracking();
        if (scope.IsOpen)
        {
            present.Office = await offices.SingleOrDefaultAsync(o => o.Id == scope.CommuneId, context.RequestAborted);
            return;
        }

        if ((context.GetRouteValue(RouteKey) as string ?? context.Request.Query[RouteKey].FirstOrDefault()) is { } slug)
        {
            present.Office = await offices.SingleOrDefaultAsync(o => o.Slug == slug, context.RequestAborted);
        }
        else
        {
            var few = await offices.OrderBy(o => o.Slug).Take(2).ToListAsync(context.RequestAborted);
            present.Office = few.Count == 1 ? few[0] : null;
            present.IsFresh = few.Count == 0;
        }

        if (present.Office is not null)
        {
            scope.Enter(present.Office.Id);
        }
    }
}

/// <summary>The commune office whose pages this request shows, if any.</summary>
public sealed class PresentOffice
{
    public CommuneOffice? Office { get; set; }

    /// <summary>No commune works with this installation yet.</summary>
    public bool IsFresh { get; set; }
}
