using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Units;
using ChungSuc.Core.Users;

namespace ChungSuc.Web.Infrastructure;

/// <summary>The first acts in a new commune, by the program itself: the commune is founded in the nation's scope, its administrator in its own.</summary>
internal static class Founding
{
    public const string ProgramName = "Chung Sức";

    public static async Task<Guid> RunAsync(IServiceProvider services, FoundCommune commune, OpenAccount? administrator, CancellationToken cancellationToken)
    {
        var communeId = await InAsync(
            services,
            CommuneScope.Nation,
            scoped => scoped.GetRequiredService<FoundingService>().FoundAsync(commune, cancellationToken));
        if (administrator is not null)
        {
            await InAsync(
                services,
                communeId,
                scoped => scoped.GetRequiredService<UserService>().OpenAsync(administrator with { UnitId = communeId }, cancellationToken));
        }

        return communeId;
    }

    /// <summary>Does one piece of work as the program, in a scope of its own.</summary>
    public static async Task<T> InAsync<T>(IServiceProvider services, Guid communeId, Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = services.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CommuneScope>().Enter(communeId);
        scope.ServiceProvider.GetRequiredService<Actor>().ActAsProgram(ProgramName);
        return await work(scope.ServiceProvider);
    }
}
