namespace ChungSuc.Core.Units.Files;

/// <summary>How much of the old unit went to the new one.</summary>
public enum ChangeExtent
{
    Whole,
    Part,
    PartOfArea,
    PartOfAreaAllPeople,
    PartOfPeople,
    Renamed,
    Unchanged,
}

/// <summary>An old unit and a unit it went to. An old unit that was divided has several rows.</summary>
public sealed record UnitChangeRow
{
    public static readonly (string Word, ChangeExtent Value)[] Extents =
    [
        ("whole", ChangeExtent.Whole),
        ("part", ChangeExtent.Part),
        ("part_area", ChangeExtent.PartOfArea),
        ("part_area_all_people", ChangeExtent.PartOfAreaAllPeople),
        ("part_people", ChangeExtent.PartOfPeople),
        ("renamed", ChangeExtent.Renamed),
        ("unchanged", ChangeExtent.Unchanged),
    ];

    /// <summary>Empty for land that belonged to no commune.</summary>
    public string? OldCode { get; init; }

    public required string NewCode { get; init; }

    public required ChangeExtent Extent { get; init; }

    public DateOnly? Effective { get; init; }

    public string? Basis { get; init; }

    public string? Note { get; init; }

    /// <summary>Only then may a record of the old unit be carried over without asking a person.</summary>
    public bool CarriesEverything => Extent is ChangeExtent.Whole or ChangeExtent.Renamed or ChangeExtent.Unchanged;
}
