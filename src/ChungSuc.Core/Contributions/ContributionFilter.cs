using ChungSuc.Core.Units;

namespace ChungSuc.Core.Contributions;

/// <summary>Which entries; what is null does not narrow.</summary>
public sealed record ContributionFilter
{
    public static readonly ContributionFilter All = new();

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>Entries of this unit and all below it.</summary>
    public string? UnderPath { get; init; }

    /// <summary>Only what was given to the commune itself, not to a village.</summary>
    public bool IsCommuneOnly { get; init; }

    public ContributionKind? Kind { get; init; }

    public GiverOrigin? Origin { get; init; }

    public string? GiverKey { get; init; }

    /// <summary>One giver of the commune.</summary>
    public Guid? GiverId { get; init; }

    /// <summary>Givers of one kind.</summary>
    public SubjectKind? GiverKind { get; init; }

    /// <summary>Only what a receipt confirms.</summary>
    public bool HasReceipt { get; init; }

    /// <summary>Words of giver or purpose, with or without marks; or a number such as 2025/017.</summary>
    public string? Text { get; init; }

    public static ContributionFilter OfYear(int year) => new() { From = new DateOnly(year, 1, 1), To = new DateOnly(year, 12, 31) };
}

public enum ContributionOrder
{
    Newest = 1,
    Oldest = 2,
    Giver = 3,
    GiverBackwards = 4,
    Number = 5,
    NumberBackwards = 6,
}
