using ChungSuc.Core.Data;
using ChungSuc.Core.Units;
using ChungSuc.Core.Units.Files;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Infrastructure.Samples;

/// <summary>Villages, residential areas, agencies, organisations, firms, households and persons.</summary>
internal sealed class SampleParticipants : ISamplePart
{
    public int Order => 10;

    public async Task LoadAsync(SampleWork work, CancellationToken cancellationToken)
    {
        foreach (var village in work.File.Villages)
        {
            await AddAsync(work, village.Id, UnitKind.Village, village.Name, null, cancellationToken);
        }

        foreach (var area in work.File.ResidentialAreas)
        {
            await AddAsync(work, area.Id, UnitKind.ResidentialArea, area.Name, work.Units[area.Village], cancellationToken);
        }

        foreach (var organisation in work.File.Organisations)
        {
            await AddAsync(work, organisation.Id, KindOf(organisation.Kind), organisation.Name, null, cancellationToken);
        }

        await AddPeopleAsync(work, cancellationToken);
    }

    private static async Task AddAsync(SampleWork work, string id, UnitKind kind, string name, Guid? parent, CancellationToken cancellationToken) =>
        work.Units[id] = await work.InAsync<UnitService, Guid>(units => units.AddAsync(
            new AddUnit { Kind = kind, Name = name, From = work.File.ValidFrom, ParentId = parent }, cancellationToken));

    private static async Task AddPeopleAsync(SampleWork work, CancellationToken cancellationToken)
    {
        var persons = work.File.Persons.Where(p => work.Units.ContainsKey(p.Unit)).ToList();
        await work.InAsync<UnitService, Guid>(units => units.AddAsync(
            new AddParticipants(
                [.. work.File.Households.Select(h => new AddHousehold(work.Units[h.Village], h.Head))],
                [.. persons.Select(p => new AddPerson
                {
                    UnitId = work.Units[p.Unit],
                    FullName = p.Name,
                    BirthYear = p.BirthYear,
                    Sex = p.IsFemale ? Sex.Female : Sex.Male,
                    Post = p.Position,
                    IsDirectWorker = p.IsDirectWorker,
                })]),
            cancellationToken));
        var made = await work.InAsync<AppDbContext, (List<Household> Households, List<Person> Persons)>(async db =>
            (await db.Households.AsNoTracking().ToListAsync(cancellationToken), await db.Persons.AsNoTracking().ToListAsync(cancellationToken)));
        foreach (var household in work.File.Households)
        {
            work.Households[household.Id] = made.Households.Single(h => h.HeadName == household.Head && h.VillageId == work.Units[household.Village]).Id;
        }

        foreach (var person in persons)
        {
            work.Persons[person.Id] = made.Persons.Single(p => p.FullName == person.Name && p.UnitId == work.Units[person.Unit]).Id;
        }
    }

    private static UnitKind KindOf(SampleOrganisationKind kind) => kind switch
    {
        SampleOrganisationKind.Agency => UnitKind.Agency,
        SampleOrganisationKind.MassOrganisation => UnitKind.MassOrganisation,
        SampleOrganisationKind.Enterprise => UnitKind.Enterprise,
        SampleOrganisationKind.Cooperative => UnitKind.Cooperative,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of organisation."),
    };
}
