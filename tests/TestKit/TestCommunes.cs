using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using ChungSuc.Core.Users;
using ChungSuc.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ChungSuc.TestKit;

/// <summary>
/// What every prepared database holds: "xã Thử" with two villages, an agency, the Front, a cooperative, two households, two persons and an account
/// for each role; and "xã Khác" with one village and a secretary, to prove that communes do not see each other.
/// </summary>
public static class TestCommunes
{
    /// <summary>15 October 2025, 9:00 in Vietnam: the law of the third regime.</summary>
    public static readonly DateTimeOffset Start = new(2025, 10, 15, 2, 0, 0, TimeSpan.Zero);

    public const string Commune = "xã Thử";
    public const string OtherCommune = "xã Khác";
    public const string VillageA = "Thôn Đông";
    public const string VillageB = "Thôn Đoài";
    public const string OtherVillage = "Thôn Xa";
    public const string HouseholdA = "Lương Thị Mận";
    public const string HouseholdB = "Nông Văn Đào";
    public const string PersonA = "Hoàng Thị Lê";
    public const string PersonB = "Vi Văn Bưởi";

    private static readonly DateOnly From = new(2025, 7, 1);

    /// <summary>Sign-in name of the test account of a role: the role's own name in lower case.</summary>
    public static string UserName(Role role) => role.ToString().ToLowerInvariant();

    public static string OtherUserName(Role role) => UserName(role) + ".khac";

    internal static async Task PrepareAsync(Database database, string directory)
    {
        await using var app = WebApp.Build(new AppOptions
        {
            DataDirectory = directory,
            Database = database,
            IsSample = true,
            Clock = new FakeTimeProvider(Start),
        });
        await using (var scope = app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<AppDbContext>().Database.MigrateAsync();
        }

        await FoundAsync(app.Services);
        await FoundOtherAsync(app.Services);
    }

    private static async Task FoundAsync(IServiceProvider services)
    {
        var id = await FoundAsync(services, Commune);
        var east = await AddUnitAsync(services, id, UnitKind.Village, VillageA);
        var west = await AddUnitAsync(services, id, UnitKind.Village, VillageB);
        var agency = await AddUnitAsync(services, id, UnitKind.Agency, "Phòng Kinh tế");
        var front = await AddUnitAsync(services, id, UnitKind.MassOrganisation, "Ủy ban Mặt trận Tổ quốc xã");
        var cooperative = await AddUnitAsync(services, id, UnitKind.Cooperative, "Hợp tác xã Na Thử");
        await InAsync<UnitService>(services, id, units => units.AddAsync(new AddParticipants(
            [new AddHousehold(east, HouseholdA), new AddHousehold(west, HouseholdB)],
            [
                new AddPerson { UnitId = east, FullName = PersonA, Sex = Sex.Female, BirthYear = 1980, IsDirectWorker = true },
                new AddPerson { UnitId = agency, FullName = PersonB, Sex = Sex.Male, Post = "Công chức" },
            ])));
        foreach (var role in Enum.GetValues<Role>().Where(r => r != Role.ProvinceReviewer))
        {
            var unit = role switch
            {
                Role.VillageHead => east,
                Role.Front or Role.MassOrganisation => front,
                Role.Enterprise => cooperative,
                _ => id,
            };
            await OpenAsync(services, id, UserName(role), role, unit);
        }
    }

    private static async Task FoundOtherAsync(IServiceProvider services)
    {
        var id = await FoundAsync(services, OtherCommune);
        var village = await AddUnitAsync(services, id, UnitKind.Village, OtherVillage);
        await InAsync<UnitService>(services, id, units => units.AddAsync(new AddParticipants(
            [new AddHousehold(village, "Triệu Văn Xa")], [new AddPerson { UnitId = village, FullName = "Triệu Thị Lạ" }])));
        await OpenAsync(services, id, OtherUserName(Role.EmulationSecretary), Role.EmulationSecretary, id);
        await OpenAsync(services, id, OtherUserName(Role.VillageHead), Role.VillageHead, village);
    }

    private static Task<Guid> FoundAsync(IServiceProvider services, string name) =>
        InAsync<FoundingService>(services, CommuneScope.Nation, founding => founding.FoundAsync(new FoundCommune
        {
            Name = name,
            ProvinceName = "Lạng Sơn",
            ChairmanName = "Lộc Văn Chủ",
            From = From,
            IsSample = true,
        }));

    private static Task<Guid> AddUnitAsync(IServiceProvider services, Guid commune, UnitKind kind, string name) =>
        InAsync<UnitService>(services, commune, units => units.AddAsync(new AddUnit { Kind = kind, Name = name, From = From }));

    private static Task<Guid> OpenAsync(IServiceProvider services, Guid commune, string userName, Role role, Guid unit) =>
        InAsync<UserService>(services, commune, users => users.OpenAsync(new OpenAccount
        {
            UserName = userName,
            FullName = "Người " + userName,
            Role = role,
            UnitId = unit,
            From = From,
        }));

    private static Task<Guid> InAsync<TService>(IServiceProvider services, Guid commune, Func<TService, Task<Guid>> work)
        where TService : notnull =>
        TestScope.RunAsync(services, commune, scoped => work(scoped.GetRequiredService<TService>()));
}
