using ChungSuc.Core.Evidence;

namespace ChungSuc.Core.Communications;

public sealed record RecordCommunication
{
    public required CommunicationKind Kind { get; init; }

    public required CommunicationMedium Medium { get; init; }

    public required DateOnly HeldOn { get; init; }

    public required string? Topic { get; init; }

    public string? Content { get; init; }

    public int? Minutes { get; init; }

    public int? Reach { get; init; }

    public long? CostVnd { get; init; }

    public required Guid UnitId { get; init; }

    /// <summary>Empty for the commune as a whole.</summary>
    public IReadOnlyList<Guid> VillageIds { get; init; } = [];

    /// <summary>Movements and campaigns that it serves.</summary>
    public IReadOnlyList<Campaign> Campaigns { get; init; } = [];

    public IReadOnlyList<StoredFile> Evidence { get; init; } = [];

    /// <summary>The person saw the item that looks the same and records this one all the same.</summary>
    public bool DespiteLikeness { get; init; }
}

/// <summary>A movement or campaign by its key in the plan and its name of that day.</summary>
public sealed record Campaign(string Key, string Name);

public sealed record ProveCommunication(Guid CommunicationId, IReadOnlyList<StoredFile> Evidence);

public sealed record VoidCommunication(Guid CommunicationId, string? Reason);

public sealed record PlanCommunications(Guid UnitId, int Year, int Items, string? Paper);

/// <summary>Either the key of the item written, or the item that looks the same, in which case nothing was written.</summary>
public sealed record CommunicationOutcome(Guid? Id, LikeCommunication? Like);

public sealed record LikeCommunication(Guid Id, string Number, string Topic, string UnitName, string Places, DateOnly HeldOn);
