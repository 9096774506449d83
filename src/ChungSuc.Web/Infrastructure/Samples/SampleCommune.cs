using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Infrastructure.Samples;

/// <summary>Loads the sample commune of the catalogue through the same services that people use.</summary>
internal static class SampleCommune
{
    public static async Task LoadAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<AppDbContext>().CommuneOffices.AnyAsync(cancellationToken))
        {
            return;
        }

        await Founding.RunAsync(
            services,
            new FoundCommune { Name = "xã Mẫu", ProvinceName = "Lạng Sơn", ChairmanName = "Hoàng Văn Mẫu", From = new DateOnly(2025, 7, 1), IsSample = true },
            null,
            cancellationToken);
    }

    public static async Task<IReadOnlyList<string>> PeopleAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var office = await db.CommuneOffices.SingleAsync(cancellationToken);
        scope.ServiceProvider.GetRequiredService<CommuneScope>().Enter(office.Id);
        var people = await db.RoleGrants
            .Join(db.Users, g => g.UserId, u => u.Id, (g, u) => new { g.Id, g.Role, u.FullName })
            .OrderBy(x => x.Id)
            .ToListAsync(cancellationToken);
        return [.. people.Select(p => $"{p.Role.Vietnamese()}: {p.FullName}")];
    }
}
