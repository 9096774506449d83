namespace ChungSuc.Core.Units.Files;

public sealed record SampleVillage(string Id, string Name, int Households, int People, string Head);

/// <summary>Khu dân cư: a part of a village that may be recognised as a model.</summary>
public sealed record SampleResidentialArea(string Id, string Village, string Name, int Households);

public enum SampleOrganisationKind
{
    Agency,
    MassOrganisation,
    Enterprise,
    Cooperative,
}

public sealed record SampleOrganisation(string Id, SampleOrganisationKind Kind, string Name, string Head);

public sealed record SamplePerson
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required bool IsFemale { get; init; }

    public required int BirthYear { get; init; }

    public required string Position { get; init; }

    /// <summary>Id of an organisation or village, or one of the places of <see cref="SampleCommune"/>.</summary>
    public required string Unit { get; init; }

    /// <summary>Người lao động trực tiếp.</summary>
    public required bool IsDirectWorker { get; init; }
}

/// <summary>A household by the name of its head, who may also stand among the persons.</summary>
public sealed record SampleHousehold(string Id, string Village, string Head, int People, string? Person);

public enum DonorOrigin
{
    InProvince,
    OutOfProvince,
}

/// <summary>A giver from outside the commune.</summary>
public sealed record SampleDonor(string Id, string Name, bool IsCollective, DonorOrigin Origin);

public sealed record SampleUser(string SignInName, string Person, string Role, string Unit);

public sealed record SampleCouncilMember(string Person, string Position);

public enum SampleContributionKind
{
    Money,
    Labour,
    Land,
    Goods,
}

/// <summary>What one unit of land or labour is worth when contributions are added up.</summary>
public sealed record SampleRate(SampleContributionKind Kind, string Unit, long ValueVnd, string Basis);

public sealed record SampleContribution
{
    public required string Id { get; init; }

    public required DateOnly Date { get; init; }

    public required string Village { get; init; }

    /// <summary>Id of a household, person, organisation or donor, or of a village whose households gave together.</summary>
    public required string Giver { get; init; }

    public required SampleContributionKind Kind { get; init; }

    public required decimal Amount { get; init; }

    /// <summary>đồng, công, m², or the unit of the goods.</summary>
    public required string Unit { get; init; }

    public string? Goods { get; init; }

    public required long ValueVnd { get; init; }

    /// <summary>How many households gave together, when the giver is a village.</summary>
    public int? HouseholdCount { get; init; }

    public required string Purpose { get; init; }

    /// <summary>The giver agreed to be named in public.</summary>
    public required bool HasConsent { get; init; }
}

/// <summary>A figure by village. Yes is 1, no is 0; a village that is left out has not reported.</summary>
public sealed record SampleStatistic
{
    public required string Key { get; init; }

    public required string Name { get; init; }

    public required string Unit { get; init; }

    public required bool IsYesNo { get; init; }

    public required int Year { get; init; }

    public required IReadOnlyDictionary<string, decimal> Values { get; init; }
}
