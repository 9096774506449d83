using ChungSuc.Core.Shared.Files;

namespace ChungSuc.Core.Units.Files;

/// <summary>A made-up commune for trying the program out. Everything in it is plainly a sample.</summary>
public sealed record SampleCommune
{
    /// <summary>The place of users who work for the commune as a whole.</summary>
    public const string CommunePlace = "xa";

    /// <summary>The place of those who review from the province.</summary>
    public const string ProvincePlace = "tinh";

    public static readonly IReadOnlyList<string> Roles =
    [
        "chairman", "emulation_secretary", "programme_officer", "culture_officer", "front",
        "mass_organisation", "village_head", "council_member", "administrator", "enterprise", "province_reviewer",
    ];

    public required string Name { get; init; }

    public required string ShortName { get; init; }

    public required string ProvinceCode { get; init; }

    public required string Region { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public required IReadOnlyList<SampleVillage> Villages { get; init; }

    public required IReadOnlyList<SampleResidentialArea> ResidentialAreas { get; init; }

    public required IReadOnlyList<SampleOrganisation> Organisations { get; init; }

    public required IReadOnlyList<SamplePerson> Persons { get; init; }

    public required IReadOnlyList<SampleHousehold> Households { get; init; }

    public required IReadOnlyList<SampleDonor> Donors { get; init; }

    public required IReadOnlyList<SampleUser> Users { get; init; }

    public required IReadOnlyList<SampleCouncilMember> Council { get; init; }

    public required IReadOnlyList<SampleRate> Rates { get; init; }

    public required IReadOnlyList<SampleContribution> Contributions { get; init; }

    public required IReadOnlyList<SampleStatistic> Statistics { get; init; }

    /// <exception cref="InvalidFileException">The file is wrong; the exception lists every problem with line and column.</exception>
    public static SampleCommune Load(TextReader reader, string fileName)
    {
        return YamlFile.Read(reader, fileName, map => new SampleCommuneReader(map).Read());
    }
}
