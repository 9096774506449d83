using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChungSuc.TestKit;

/// <summary>Runs a piece of work in a scope of its own, as the program or as the test account of a role.</summary>
public static class TestScope
{
    public static async Task<T> RunAsync<T>(IServiceProvider services, Guid communeId, Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CommuneScope>().Enter(communeId);
        scope.ServiceProvider.GetRequiredService<Actor>().ActAsProgram("Kiểm thử");
        return await work(scope.ServiceProvider);
    }

    /// <summary>As a person: with his role, his unit and the one-time key of a form (a fresh one unless given).</summary>
    public static async Task<T> RunAsAsync<T>(
        IServiceProvider services, Guid communeId, Role role, Func<IServiceProvider, Task<T>> work, Guid? onceKey = null)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CommuneScope>().Enter(communeId);
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var grant = await db.RoleGrants
            .Where(g => g.Role == role)
            .Join(db.Users, g => g.UserId, u => u.Id, (g, u) => new { g, u })
            .Join(db.Units, x => x.g.UnitId, unit => unit.Id, (x, unit) => new { x.g, x.u, unit })
            .SingleAsync();
        scope.ServiceProvider.GetRequiredService<Actor>().ActAs(grant.u.Id, grant.u.FullName, role, grant.unit.Id, grant.unit.Path);
        scope.ServiceProvider.GetRequiredService<OnceKey>().Receive(onceKey ?? Guid.CreateVersion7());
        return await work(scope.ServiceProvider);
    }
}
