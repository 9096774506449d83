using ChungSuc.Core.Shared;
using ChungSuc.Core.Users;

namespace ChungSuc.Web.Infrastructure.Samples;

/// <summary>An account for each person who signs in, without password: sample mode signs in by choosing.</summary>
internal sealed class SampleAccounts : ISamplePart
{
    public int Order => 20;

    public async Task LoadAsync(SampleWork work, CancellationToken cancellationToken)
    {
        foreach (var user in work.File.Users.Where(u => work.Units.ContainsKey(u.Unit)))
        {
            var person = work.File.Persons.Single(p => p.Id == user.Person);
            await work.InAsync<UserService, Guid>(users => users.OpenAsync(
                new OpenAccount
                {
                    UserName = user.SignInName,
                    FullName = person.Name,
                    Role = RoleOf(user.Role),
                    UnitId = work.Units[user.Unit],
                    From = work.File.ValidFrom,
                    Email = $"{user.SignInName}@xa-mau.example", // RFC 2606: reaches nobody
                    PersonId = work.Persons.TryGetValue(user.Person, out var id) ? id : null,
                },
                cancellationToken));
        }
    }

    private static Role RoleOf(string word) => word switch
    {
        "chairman" => Role.Chairman,
        "emulation_secretary" => Role.EmulationSecretary,
        "programme_officer" => Role.ProgrammeOfficer,
        "culture_officer" => Role.CultureOfficer,
        "front" => Role.Front,
        "mass_organisation" => Role.MassOrganisation,
        "village_head" => Role.VillageHead,
        "council_member" => Role.CouncilMember,
        "administrator" => Role.Administrator,
        "enterprise" => Role.Enterprise,
        "province_reviewer" => Role.ProvinceReviewer,
        _ => throw new ArgumentOutOfRangeException(nameof(word), word, "Unknown role in the sample."),
    };
}
