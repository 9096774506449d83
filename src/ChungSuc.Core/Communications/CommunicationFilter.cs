namespace ChungSuc.Core.Communications;

/// <summary>Which items; what is null does not narrow.</summary>
public sealed record CommunicationFilter
{
    public static readonly CommunicationFilter All = new();

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public Guid? VillageId { get; init; }

    /// <summary>Only items of the commune as a whole, which name no village.</summary>
    public bool IsCommuneOnly { get; init; }

    /// <summary>Items that this unit and those below it did.</summary>
    public string? DoneUnderPath { get; init; }

    public CommunicationKind? Kind { get; init; }

    public CommunicationGroup? Group { get; init; }

    public CommunicationMedium? Medium { get; init; }

    /// <summary>Key of a movement or campaign that the item serves.</summary>
    public string? CampaignKey { get; init; }

    /// <summary>Words of the topic, with or without marks; or a number such as 2025/017.</summary>
    public string? Text { get; init; }

    public static CommunicationFilter OfYear(int year) => new() { From = new DateOnly(year, 1, 1), To = new DateOnly(year, 12, 31) };
}

/// <summary>Kinds that figures count together.</summary>
public enum CommunicationGroup
{
    /// <summary>Tin, bài, chuyên mục.</summary>
    Written = 1,

    /// <summary>Buổi: họp dân, hội thi.</summary>
    Sessions = 2,

    /// <summary>Everything but panels and slogans: buổi tuyên truyền, tin, bài.</summary>
    Told = 3,
}

public static class CommunicationGroups
{
    public static IReadOnlyList<CommunicationKind> Kinds(this CommunicationGroup group) => group switch
    {
        CommunicationGroup.Written => CommunicationNames.Written,
        CommunicationGroup.Sessions => CommunicationNames.Sessions,
        CommunicationGroup.Told => [.. Enum.GetValues<CommunicationKind>().Where(k => k != CommunicationKind.Display)],
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, "Unknown group of communications."),
    };

    public static string Vietnamese(this CommunicationGroup group) => group switch
    {
        CommunicationGroup.Written => "Tin, bài, chuyên mục",
        CommunicationGroup.Sessions => "Buổi họp dân, hội thi",
        CommunicationGroup.Told => "Buổi tuyên truyền, tin, bài",
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, "Unknown group of communications."),
    };
}
