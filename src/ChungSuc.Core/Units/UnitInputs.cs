namespace ChungSuc.Core.Units;

public sealed record AddUnit
{
    public required UnitKind Kind { get; init; }

    public required string Name { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>Null: directly below the commune.</summary>
    public Guid? ParentId { get; init; }

    public string? Basis { get; init; }
}

public sealed record AddHousehold(Guid VillageId, string HeadName);

public sealed record AddPerson
{
    public required Guid UnitId { get; init; }

    public required string FullName { get; init; }

    public int? BirthYear { get; init; }

    public Sex? Sex { get; init; }

    public string? Post { get; init; }

    public bool IsDirectWorker { get; init; }
}

/// <summary>Households and persons added in one act, for example from a list.</summary>
public sealed record AddParticipants(IReadOnlyList<AddHousehold> Households, IReadOnlyList<AddPerson> Persons);
