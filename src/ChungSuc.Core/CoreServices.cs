using System.Reflection;
using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Mail;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ChungSuc.Core;

/// <summary>What a host needs of Core. Services and queries of rooms are found by their names, so a new room edits nothing here.</summary>
public static class CoreServices
{
    public static IServiceCollection AddCore(this IServiceCollection services, Database database, string dataDirectory)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(new MailSwitch(false));
        services.AddSingleton(database);
        services.AddSingleton(new EvidenceStore(Path.Combine(dataDirectory, "minh-chung")));
        services.AddScoped<CommuneScope>();
        services.AddScoped<Actor>();
        services.AddScoped<OnceKey>();
        services.AddScoped<JournalBook>();
        services.AddScoped<JournalVerifier>();
        services.AddScoped<EvidenceBinder>();
        services.AddScoped<EvidenceInventory>();
        services.AddDbContext<AppDbContext>(database.Configure);
        foreach (var type in typeof(CoreServices).Assembly.GetTypes().Where(IsRoomService))
        {
            services.AddScoped(type);
        }

        return services;
    }

    /// <summary>Registers every class of these assemblies that implements <typeparamref name="T"/>: a room plugs in by writing the class.</summary>
    public static IServiceCollection AddEvery<T>(this IServiceCollection services, params ReadOnlySpan<Assembly> assemblies)
        where T : class
    {
        foreach (var assembly in assemblies)
        {
            foreach (var type in assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && typeof(T).IsAssignableFrom(t)))
            {
                services.AddScoped(typeof(T), type);
            }
        }

        return services;
    }

    private static bool IsRoomService(Type type) =>
        type is { IsClass: true, IsAbstract: false, IsNested: false }
        && (type.Name.EndsWith("Service", StringComparison.Ordinal) || type.Name.EndsWith("Queries", StringComparison.Ordinal));
}
