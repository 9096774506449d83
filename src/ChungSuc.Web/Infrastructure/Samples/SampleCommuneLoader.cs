using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using ChungSuc.Core.Units.Files;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Infrastructure.Samples;

/// <summary>Loads the sample commune of the catalogue, part by part.</summary>
internal static class SampleCommuneLoader
{
    private const string ProvinceName = "Lạng Sơn";

    /// <param name="services">The program.</param>
    /// <param name="cancellationToken">Ends the loading; what is loaded stays.</param>
    /// <param name="peopled">Called when units and accounts are there, before what people did.</param>
    /// <returns>False when a commune is there already.</returns>
    public static async Task<bool> LoadAsync(IServiceProvider services, CancellationToken cancellationToken, Action? peopled = null)
    {
        await using var scope = services.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<AppDbContext>().CommuneOffices.AnyAsync(cancellationToken))
        {
            return false;
        }

        var file = ReadFile();
        var chairman = file.Persons.Single(p => p.Id == file.Users.Single(u => u.Role == "chairman").Person);
        var communeId = await Founding.RunAsync(
            services,
            new FoundCommune
            {
                Name = $"xã {file.ShortName}",
                ProvinceName = ProvinceName,
                ChairmanName = chairman.Name,
                From = file.ValidFrom,
                IsSample = true,
            },
            null,
            cancellationToken);
        await using var work = new SampleWork(services, communeId, file);
        foreach (var part in Parts())
        {
            await part.LoadAsync(work, cancellationToken);
            if (part is SampleAccounts)
            {
                peopled?.Invoke();
            }
        }

        return true;
    }

    public static async Task<IReadOnlyList<string>> PeopleAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var office = await db.CommuneOffices.AsNoTracking().SingleAsync(cancellationToken);
        scope.ServiceProvider.GetRequiredService<CommuneScope>().Enter(office.Id);
        var people = await db.RoleGrants
            .Join(db.Users, g => g.UserId, u => u.Id, (g, u) => new { g.Role, u.FullName, u.UserName })
            .ToListAsync(cancellationToken);
        return [.. people.OrderBy(p => p.Role).ThenBy(p => p.UserName, StringComparer.Ordinal).Select(p => $"{p.Role.Vietnamese()}: {p.FullName}")];
    }

    private static SampleCommune ReadFile()
    {
        using var reader = File.OpenText(Path.Combine(AppContext.BaseDirectory, "catalog", "samples", "xa-mau.yaml"));
        return SampleCommune.Load(reader, "xa-mau.yaml");
    }

    private static IEnumerable<ISamplePart> Parts() =>
        typeof(ISamplePart).Assembly.GetTypes()
            .Where(t => typeof(ISamplePart).IsAssignableFrom(t) && t is { IsClass: true, IsAbstract: false })
            .Select(t => (ISamplePart)Activator.CreateInstance(t)!)
            .OrderBy(p => p.Order);
}
